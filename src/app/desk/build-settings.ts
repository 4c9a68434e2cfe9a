import type { Settings } from "../../core/settings/settings";
import type { BuildRequest } from "./desk";

/** The settings with the choices of a build; the same object when they say them already. */
export function withBuild(settings: Settings, request: BuildRequest): Settings {
  switch (request.part) {
    case "findings":
    case "tables":
      return settings;
    case "tree": {
      const { paper, parts, grey } = request.tree;
      const { tree } = settings;
      const isSame =
        paper === tree.paper &&
        grey === tree.grey &&
        parts.indicators === tree.parts.indicators &&
        parts.targets === tree.parts.targets &&
        parts.owners === tree.parts.owners;
      return isSame ? settings : { ...settings, tree: { paper, parts, grey } };
    }
    case "skp": {
      const { institution, place, date, period, paper, approach } = request.skp;
      const skp = { institution, place, date, period, paper, approach };
      const fields = Object.keys(skp) as (keyof typeof skp)[];
      return fields.every((field) => skp[field] === settings.skp[field]) ? settings : { ...settings, skp };
    }
  }
}
