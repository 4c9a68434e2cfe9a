import { Badge, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { PersonView } from "../../../app/desk/views";
import { useTexts } from "../../parts/texts";

const useStyles = makeStyles({
  facts: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalXS },
});

/** What somebody's SKP lacks, each in a word. */
export function MissingFacts({ missing }: Pick<PersonView, "missing">): ReactNode {
  const { say } = useTexts();
  const styles = useStyles();
  if (missing.length === 0) return null;
  return (
    <span className={styles.facts}>
      <Text size={200}>{say("skp.missing")}</Text>
      {missing.map((fact) => (
        <Badge key={fact} appearance="tint" color="warning" shape="rounded">
          {say(`skp.missing.${fact}`)}
        </Badge>
      ))}
    </span>
  );
}
