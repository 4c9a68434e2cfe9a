import { Badge, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { ExplainedNodeView, ExplanationView } from "../../../app/desk/views";
import { formatCell } from "../../../core/address/address";
import { type Texts, useTexts } from "../../parts/texts";
import { isDoubtful } from "./doubtful";

const useStyles = makeStyles({
  node: { display: "flex", alignItems: "baseline", columnGap: tokens.spacingHorizontalS, minWidth: 0 },
  body: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXXS, minWidth: 0 },
  head: { display: "flex", flexWrap: "wrap", alignItems: "center", columnGap: tokens.spacingHorizontalS },
  level: { overflowWrap: "anywhere", minWidth: 0, color: tokens.colorBrandForeground1 },
  statement: { overflowWrap: "anywhere" },
  why: { color: tokens.colorNeutralForeground2 },
});

/** A statement with its level, and what told that and its parent. */
export function ExplainedNode(props: {
  readonly node: ExplainedNodeView;
  readonly view: Pick<ExplanationView, "sheet" | "levels">;
  /** The address of its cell. */
  readonly address: ReactNode;
}): ReactNode {
  const { node, view, address } = props;
  const texts = useTexts();
  const styles = useStyles();
  return (
    <div className={styles.node}>
      {address}
      <div className={styles.body}>
        <div className={styles.head}>
          <Text className={styles.level} size={200} weight="semibold">
            {nameOfLevel(node, view.levels, texts)}
          </Text>
          {isDoubtful(node) && (
            <Badge appearance="tint" color="warning">
              {texts.say("read.explain.doubt")}
            </Badge>
          )}
        </div>
        <Text className={styles.statement}>{node.statement}</Text>
        <Text className={styles.why} size={200}>
          {sayWhy(node, view.sheet, texts)}
        </Text>
      </div>
    </div>
  );
}

function nameOfLevel(
  { level }: ExplainedNodeView,
  levels: ExplanationView["levels"],
  { say, messages }: Texts,
): string {
  const known = levels.find((one) => one.level === level);
  if (!known) return say("read.unknownLevel");
  const label = messages.language === "id" ? known.label : known.labelEn;
  return say("read.explain.levelName", { level: String(level), label });
}

function sayWhy(node: ExplainedNodeView, sheet: string, { say, messages }: Texts): string {
  const { levelSigns, parentSigns } = messages.explain;
  const { levelTold, parent, parentTold } = node;
  const level =
    levelTold.by === "nothing"
      ? say("read.explain.levelUnknown")
      : say("read.explain.level", { by: levelSigns[levelTold.by], share: levelTold.confidence });
  const place =
    parent === null
      ? say("read.explain.top")
      : say("read.explain.parent", {
          cell:
            parent.sheet === sheet
              ? formatCell(parent)
              : say("read.explain.elsewhere", { cell: formatCell(parent), sheet: parent.sheet }),
          by: parentSigns[parentTold.by],
          share: parentTold.confidence,
        });
  return `${level}; ${place}.`;
}
