import type { PaneTexts } from "../pane-params";
import type { ShellParams } from "./shell-params";

export const shellEn: PaneTexts<ShellParams> = {
  "shell.title": "Jenjang",
  "shell.tryAgain": "Try again",
};
