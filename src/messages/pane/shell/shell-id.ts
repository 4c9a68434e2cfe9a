import type { PaneTexts } from "../pane-params";
import type { ShellParams } from "./shell-params";

export const shellId: PaneTexts<ShellParams> = {
  "shell.title": "Jenjang",
  "shell.tryAgain": "Coba lagi",
};
