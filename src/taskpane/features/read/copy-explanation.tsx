import { Button, makeStyles, Text } from "@fluentui/react-components";
import { CopyRegular } from "@fluentui/react-icons";
import { type ReactNode, useState } from "react";
import type { ExplanationView } from "../../../app/desk/views";
import { useTexts } from "../../parts/texts";
import { explanationText } from "./explanation-text";

const useStyles = makeStyles({
  // Below all that stands beside the button.
  told: { order: 1, flexBasis: "100%" },
});

/** Copies the whole explanation as text, and says whether that was done. */
export function CopyExplanation({ view }: { readonly view: ExplanationView }): ReactNode {
  const { say, messages } = useTexts();
  const styles = useStyles();
  const [told, setTold] = useState("");
  const copy = (): void => {
    setTold("");
    // Some hosts give a page no clipboard at all.
    const writing = async (): Promise<void> => navigator.clipboard.writeText(explanationText(view, messages));
    writing().then(
      () => setTold(say("read.explain.copied", { count: view.rows.length })),
      () => setTold(say("read.explain.notCopied")),
    );
  };
  return (
    <>
      <Button size="small" icon={<CopyRegular />} onClick={copy}>
        {say("read.explain.copy")}
      </Button>
      <Text className={styles.told} size={200} role="status">
        {told}
      </Text>
    </>
  );
}
