import { FluentProvider, Link, makeStyles, Text, Title2, tokens, webLightTheme } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Texts } from "../parts/texts";

const useStyles = makeStyles({
  page: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM, padding: tokens.spacingHorizontalL },
  title: { margin: 0 },
});

/** Excel's page opened somewhere else: where the person finds what they look for. */
export function OutsideExcel({ say }: Pick<Texts, "say">): ReactNode {
  const styles = useStyles();
  return (
    <FluentProvider theme={webLightTheme}>
      <main className={styles.page}>
        <Title2 as="h1" className={styles.title}>
          {say("shell.title")}
        </Title2>
        <Text>{say("shell.outsideExcel")}</Text>
        <Link href="index.html">{say("shell.outsideExcelLink")}</Link>
      </main>
    </FluentProvider>
  );
}
