import { makeStyles, Text, Title3, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  panel: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalL, minWidth: 0 },
  head: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  title: { margin: 0 },
});

/** The body of a step: its title, a sentence on where it stands, and its sections. */
export function StepPanel(props: {
  readonly title: string;
  readonly lead: ReactNode;
  readonly children?: ReactNode;
}): ReactNode {
  const styles = useStyles();
  return (
    <div className={styles.panel}>
      <div className={styles.head}>
        <Title3 as="h2" className={styles.title}>
          {props.title}
        </Title3>
        <Text>{props.lead}</Text>
      </div>
      {props.children}
    </div>
  );
}
