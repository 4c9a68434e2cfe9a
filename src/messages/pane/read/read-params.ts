/** Texts of the pane's read part and the values they take. */
export interface ReadParams {
  "read.title": null;
}
