/** Texts of the pane's made part and the values they take. */
export interface MadeParams {
  "made.title": null;
}
