/** Texts of the pane's skp part and the values they take. */
export interface SkpParams {
  "skp.title": null;
}
