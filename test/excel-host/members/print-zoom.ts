import type { HostPageLayout } from "../model/host-workbook";
import { asFields, asWhole, invalidArgument } from "./arguments";

type Zoom = HostPageLayout["zoom"];

const SCALE = { least: 10, most: 400 };
const PAGES = { least: 1, most: 32_767 };
const FIELDS = ["scale", "horizontalFitToPages", "verticalFitToPages"];

/** All three fields, those that are not used as null. */
export function describeZoom(zoom: Zoom): Readonly<Record<string, number | null>> {
  if ("scale" in zoom) return { scale: zoom.scale, horizontalFitToPages: null, verticalFitToPages: null };
  return {
    scale: null,
    horizontalFitToPages: zoom.horizontalFitToPages ?? null,
    verticalFitToPages: zoom.verticalFitToPages ?? null,
  };
}

/** The zoom of a whole object: a scale in percent, or pages to fit to. Throws `InvalidArgument`. */
export function parseZoom(value: unknown): Zoom {
  const fields = asFields(value, "zoom", FIELDS);
  const scale = given(fields.scale, "zoom.scale", SCALE);
  const wide = given(fields.horizontalFitToPages, "zoom.horizontalFitToPages", PAGES);
  const tall = given(fields.verticalFitToPages, "zoom.verticalFitToPages", PAGES);
  if (scale !== null && (wide !== null || tall !== null)) throw invalidArgument("zoom has a scale or pages to fit to.");
  if (scale !== null) return { scale };
  if (wide === null && tall === null) throw invalidArgument("zoom has neither a scale nor pages to fit to.");
  return {
    ...(wide === null ? {} : { horizontalFitToPages: wide }),
    ...(tall === null ? {} : { verticalFitToPages: tall }),
  };
}

function given(value: unknown, what: string, { least, most }: { least: number; most: number }): number | null {
  return value === null || value === undefined ? null : asWhole(value, what, least, most);
}
