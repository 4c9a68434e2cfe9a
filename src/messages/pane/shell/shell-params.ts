/** Texts of the pane's frame and the values they take. */
export interface ShellParams {
  "shell.title": null;
  "shell.tryAgain": null;
}
