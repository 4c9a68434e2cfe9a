import { CONTENT_TYPES_PART, ContentTypes } from "../../../src/workbook/xlsx/package/content-types";
import type { OpcPackage } from "../../../src/workbook/xlsx/package/opc-package";
import { Relationships } from "../../../src/workbook/xlsx/package/relationships";
import { childElement, childElements, parseXmlRoot } from "../../../src/workbook/xlsx/package/xml-part";
import { escapeXmlAttribute } from "../../../src/workbook/xlsx/package/xml";
import { XML_DECLARATION } from "../../../src/workbook/xlsx/write/xml-dialect";
import { isDeepStrictEqual } from "node:util";

/** By this a file tells the host's settings from those of real add-ins ([MS-OWEXML] 2.2.5). */
const ADD_IN = "excel-test-host";
const GUID = "{00000000-0000-4000-8000-0000000E5705}";
const RELATIONSHIPS = "http://schemas.microsoft.com/office/2011/relationships/";
const OFFICE_RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const EXTENSION = "http://schemas.microsoft.com/office/webextensions/webextension/2010/11";
const TASK_PANES = "http://schemas.microsoft.com/office/webextensions/taskpanes/2010/11";
const FOLDER = "xl/webextensions/";

/** The document settings that the host's add-in has in a file. */
export function loadSettings(source: OpcPackage): Map<string, unknown> {
  const part = settingsPart(source);
  const root = part === null ? null : parseXmlRoot(source.text(part), part);
  const properties = root && childElement(root, "properties");
  return new Map(
    (properties ? childElements(properties, "property") : []).map((property) => [
      property.getAttribute("name") ?? "",
      JSON.parse(property.getAttribute("value") ?? "null") as unknown,
    ]),
  );
}

/** Puts the settings into the file as Office does: into the part of a web extension, to which a pane belongs. */
export function saveSettings(
  source: OpcPackage,
  before: ReadonlyMap<string, unknown>,
  settings: ReadonlyMap<string, unknown>,
): void {
  if (isDeepStrictEqual(before, settings)) return;
  source.set(settingsPart(source) ?? addPart(source), extensionXml(settings));
}

function settingsPart(source: OpcPackage): string | null {
  for (const panes of partsOf(source, "", "webextensiontaskpanes")) {
    for (const part of partsOf(source, panes, "webextension")) {
      const reference = childElement(parseXmlRoot(source.text(part), part), "reference");
      if (reference?.getAttribute("id") === ADD_IN) return part;
    }
  }
  return null;
}

function partsOf(source: OpcPackage, from: string, kind: string): string[] {
  return Relationships.of(source, from)
    .all()
    .filter(({ type, part }) => type === RELATIONSHIPS + kind && source.has(part))
    .map(({ part }) => part);
}

function addPart(source: OpcPackage): string {
  if (partsOf(source, "", "webextensiontaskpanes").length > 0)
    throw new Error("cannot save settings beside those of other add-ins");
  const panes = `${FOLDER}taskpanes.xml`;
  const part = `${FOLDER}webextension1.xml`;
  const root = Relationships.of(source, "");
  root.addTarget(`${RELATIONSHIPS}webextensiontaskpanes`, panes, false);
  source.set(Relationships.partNameFor(""), root.serialise());
  const own = Relationships.of(source, panes);
  const id = own.addTarget(`${RELATIONSHIPS}webextension`, "webextension1.xml", false);
  source.set(Relationships.partNameFor(panes), own.serialise());
  source.set(
    panes,
    `${XML_DECLARATION}<wetp:taskpanes xmlns:wetp="${TASK_PANES}"><wetp:taskpane dockstate="right" visibility="0" width="350" row="1"><wetp:webextensionref xmlns:r="${OFFICE_RELATIONSHIPS}" r:id="${id}"/></wetp:taskpane></wetp:taskpanes>`,
  );
  const types = ContentTypes.of(source);
  types.setOverride(panes, "application/vnd.ms-office.webextensiontaskpanes+xml");
  types.setOverride(part, "application/vnd.ms-office.webextension+xml");
  source.set(CONTENT_TYPES_PART, types.serialise());
  return part;
}

function extensionXml(settings: ReadonlyMap<string, unknown>): string {
  const properties = Array.from(
    settings,
    ([name, value]) =>
      `<we:property name="${escapeXmlAttribute(name)}" value="${escapeXmlAttribute(JSON.stringify(value))}"/>`,
  );
  return [
    `${XML_DECLARATION}<we:webextension xmlns:we="${EXTENSION}" id="${GUID}">`,
    `<we:reference id="${ADD_IN}" version="1.0.0.0" store="developer" storeType="Registry"/><we:alternateReferences/>`,
    `<we:properties>${properties.join("")}</we:properties><we:bindings/><we:snapshot xmlns:r="${OFFICE_RELATIONSHIPS}"/></we:webextension>`,
  ].join("");
}
