/** Texts of the pane's tree part and the values they take. */
export interface TreeParams {
  "tree.title": null;
}
