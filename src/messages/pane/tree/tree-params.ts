import type { PaperName, PrintSetup } from "../../../core/sheet/sheet-plan";

type Orientation = PrintSetup["orientation"];

/** Texts of the pane's tree part and the values they take. */
export interface TreeParams {
  "tree.title": null;
  /** While there is no tree yet. */
  "tree.about": null;
  "tree.lead": { readonly count: number };
  "tree.notRead": null;
  "tree.notReadHow": null;
  "tree.toReading": null;
  "tree.waiting": null;
  "tree.failed": null;
  "tree.empty": null;
  "tree.emptyHow": null;
  "tree.preview": null;
  /** What the picture shows, for who cannot see it. */
  "tree.drawing": { readonly nodes: number; readonly paper: PaperName; readonly orientation: Orientation };
  "tree.surface": null;
  /** How the picture is moved, for who cannot see the buttons. */
  "tree.keys": null;
  "tree.zoom": null;
  "tree.zoomIn": null;
  "tree.zoomOut": null;
  "tree.fit": null;
  "tree.fullSize": null;
  "tree.percent": { readonly percent: number };
  "tree.search": null;
  /** `at` is the 1-based place of the one in view; 0 when none of them is. */
  "tree.found": { readonly count: number; readonly at: number };
  "tree.next": null;
  "tree.previous": null;
  "tree.picked": null;
  "tree.unpick": null;
  "tree.makeTop": null;
  "tree.outlineShow": null;
  "tree.outlineHide": null;
  "tree.outline": null;
  "tree.outlineBelow": { count: number; name: string };
  "tree.outlineMore": { count: number; left: number };
  "tree.options": null;
  "tree.top": null;
  "tree.wholeTree": null;
  "tree.moreTops": { readonly count: number };
  "tree.deepest": null;
  "tree.allLevels": null;
  "tree.downTo": { readonly level: string };
  /** A level of which the table has no node. */
  "tree.downToNumber": { readonly level: number };
  "tree.paper": null;
  "tree.paperAuto": null;
  "tree.paperName": { readonly paper: PaperName };
  "tree.parts": null;
  "tree.indicators": null;
  "tree.targets": null;
  "tree.owners": null;
  "tree.grey": null;
  /** `size` in points. */
  "tree.page": { readonly paper: PaperName; readonly orientation: Orientation; readonly size: number };
  /** The same for text that is next to nothing. */
  "tree.pageTiny": { readonly paper: PaperName; readonly orientation: Orientation };
  "tree.small": null;
  /** `isPart` is `true` when the tree begins with a chosen top already, `canBeLarger` when A3 was not tried yet. */
  "tree.smallAdvice": { readonly isPart: string; readonly canBeLarger: string };
  "tree.build": null;
  "tree.replaces": null;
}
