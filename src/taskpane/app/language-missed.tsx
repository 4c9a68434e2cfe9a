import { Button } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import type { ReactNode } from "react";
import { inOneLine } from "../../messages/messages";
import { Message } from "../parts/message";
import { useTexts } from "../parts/texts";
import { explainFailure } from "../state/explain-failure";

/** The other language did not come; the pane goes on in this one. */
export function LanguageMissed({ onDismiss }: { readonly onDismiss: () => void }): ReactNode {
  const texts = useTexts();
  const { say } = texts;
  return (
    <Message
      intent="error"
      title={say("shell.languageMissed")}
      sentence={inOneLine(explainFailure({ kind: "offline" }, texts))}
      dismiss={
        <Button
          appearance="transparent"
          aria-label={say("shell.dismiss")}
          icon={<DismissRegular />}
          onClick={onDismiss}
        />
      }
    />
  );
}
