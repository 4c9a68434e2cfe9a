import type { PaneTexts } from "../pane-params";
import type { TreeParams } from "./tree-params";

export const treeEn: PaneTexts<TreeParams> = {
  "tree.title": "Performance tree",
  "tree.about": "The performance tree is drawn from the table that was read, on one page ready to print.",
  "tree.lead":
    "{count, plural, =0 {No statements are drawn.} one {# statement is drawn on one page. This is how the sheet will look.} other {# statements are drawn on one page. This is how the sheet will look.}}",
  "tree.notRead": "The table has not been read",
  "tree.notReadHow": "The performance tree is made from a cascade table. Pick its sheet in the step Read.",
  "tree.toReading": "Go to the step Read",
  "tree.waiting": "Laying out the tree …",
  "tree.failed": "The performance tree could not be laid out",
  "tree.empty": "No statements yet",
  "tree.emptyHow": "The table that was read holds no performance statements. Check its columns in the step Read.",
  "tree.preview": "Preview",
  "tree.drawing":
    "Drawing of the performance tree: {nodes, plural, =0 {no statements} one {# statement} other {# statements}}, {paper} paper, {orientation, select, portrait {portrait} other {landscape}}.",
  "tree.surface": "Drawing of the performance tree, to be moved and enlarged",
  "tree.keys":
    "Move with the arrow keys. Enlarge with +, shrink with −, 0 shows all of it, 1 its real size. Enter picks the box in the middle, Esc lets go of it.",
  "tree.zoom": "Size of the drawing",
  "tree.zoomIn": "Zoom in",
  "tree.zoomOut": "Zoom out",
  "tree.fit": "Show all",
  "tree.fullSize": "Real size",
  "tree.percent": "{percent, number}%",
  "tree.search": "Find a code or statement",
  "tree.found":
    "{count, plural, =0 {None found} other {{at, plural, =0 {{count, plural, one {# result} other {# results}}} other {# of {count, number}}}}}",
  "tree.next": "Next result",
  "tree.previous": "Previous result",
  "tree.picked": "Picked box",
  "tree.unpick": "Let go",
  "tree.makeTop": "Make this the top",
  "tree.outlineShow": "Show as a list",
  "tree.outlineHide": "Close the list",
  "tree.outline": "The performance tree as a list",
  "tree.outlineBelow": "{count, plural, =0 {No statement} one {# statement} other {# statements}} below {name}",
  "tree.outlineMore":
    "{count, plural, =0 {No more statements} one {Show # more statement ({left, number} left)} other {Show # more statements ({left, number} left)}}",
  "tree.options": "Choices",
  "tree.top": "Top of the tree",
  "tree.wholeTree": "Whole tree",
  "tree.moreTops":
    "{count, plural, =0 {All of them are in this list.} one {# more statement has no place in this list. Find it in the drawing, then choose “Make this the top”.} other {# more statements have no place in this list. Find them in the drawing, then choose “Make this the top”.}}",
  "tree.deepest": "Deepest level",
  "tree.allLevels": "All levels",
  "tree.downTo": "Down to {level}",
  "tree.downToNumber": "Down to level {level, number}",
  "tree.paper": "Paper",
  "tree.paperAuto": "Automatic, smallest that can be read",
  "tree.paperName": "{paper, select, A4 {A4} F4 {F4 (Folio, 215 × 330 mm)} other {A3}}",
  "tree.parts": "In the boxes besides the statement",
  "tree.indicators": "Indicators",
  "tree.targets": "Targets",
  "tree.owners": "Owners",
  "tree.grey": "Without colours, for photocopies",
  "tree.page":
    "{paper} paper, {orientation, select, portrait {portrait} other {landscape}}, one page, printed text {size, number} pt.",
  "tree.pageTiny":
    "{paper} paper, {orientation, select, portrait {portrait} other {landscape}}, one page, printed text under 0.1 pt.",
  "tree.small": "The text is under 8 pt and hard to read in print.",
  "tree.smallAdvice":
    "{isPart, select, true {Choose a lower top} other {Choose one statement as the top}}, or draw fewer levels and less in the boxes{canBeLarger, select, true {, or use A3 paper.} other {.}}",
  "tree.build": "Make performance tree",
  "tree.replaces": "The performance tree sheet that is there is replaced, unless you have edited it.",
};
