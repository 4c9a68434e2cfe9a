/** Texts of the pane's check part and the values they take. */
export interface CheckParams {
  "check.title": null;
}
