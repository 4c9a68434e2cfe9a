import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { ArrowUpRegular, DismissRegular, OrganizationRegular } from "@fluentui/react-icons";
import { useEffect, useSyncExternalStore, type ReactNode } from "react";
import { useTexts } from "../../parts/texts";
import { readLines } from "./read-lines";
import type { TextCache } from "./text-cache";

const useStyles = makeStyles({
  box: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusMedium,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderInlineStartWidth: tokens.strokeWidthThickest,
    borderInlineStartColor: tokens.colorBrandStroke1,
  },
  head: { display: "flex", alignItems: "start", justifyContent: "space-between", gap: tokens.spacingHorizontalS },
  text: { overflowWrap: "anywhere" },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS, marginTop: tokens.spacingVerticalXS },
});

/** The box that was picked: all of its text, and a new beginning for the tree. */
export function PickedBox(props: {
  /** Index in the drawing. */
  readonly box: number;
  readonly name: string;
  readonly texts: TextCache;
  readonly isTop: boolean;
  readonly canBeTop: boolean;
  readonly onTop: () => void;
  readonly onWhole: () => void;
  readonly onClose: () => void;
}): ReactNode {
  const { box, name, texts, isTop, canBeTop, onTop, onWhole, onClose } = props;
  const { say } = useTexts();
  const styles = useStyles();
  useSyncExternalStore(texts.subscribe, texts.version, texts.version);
  useEffect(() => texts.wantAlso(box), [texts, box]);
  const paragraphs = readLines(texts.lines.get(box) ?? []);
  return (
    <div className={styles.box} role="group" aria-label={say("tree.picked")}>
      <div className={styles.head}>
        <div className={styles.text} aria-live="polite">
          {paragraphs.length === 0 ? (
            <Text block weight="semibold">
              {name}
            </Text>
          ) : (
            paragraphs.map(({ text, bold, italic }, i) => (
              <Text key={i} block weight={bold ? "semibold" : "regular"} italic={italic}>
                {text}
              </Text>
            ))
          )}
        </div>
        <Button
          appearance="subtle"
          size="small"
          icon={<DismissRegular />}
          aria-label={say("tree.unpick")}
          title={say("tree.unpick")}
          onClick={onClose}
        />
      </div>
      {(isTop || canBeTop) && (
        <div className={styles.actions}>
          {isTop ? (
            <Button size="small" icon={<OrganizationRegular />} onClick={onWhole}>
              {say("tree.wholeTree")}
            </Button>
          ) : (
            <Button size="small" icon={<ArrowUpRegular />} onClick={onTop}>
              {say("tree.makeTop")}
            </Button>
          )}
        </div>
      )}
    </div>
  );
}
