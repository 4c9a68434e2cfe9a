import { makeStyles, Text, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { ReadFacts } from "../../../app/desk/views";
import { Section } from "../../parts/section";
import { type Texts, useTexts } from "../../parts/texts";
import { LevelCounts } from "./level-counts";

const useStyles = makeStyles({
  titles: {
    display: "flex",
    flexDirection: "column",
    paddingLeft: tokens.spacingHorizontalM,
    borderLeft: `${tokens.strokeWidthThick} solid ${tokens.colorNeutralStroke1}`,
    color: tokens.colorNeutralForeground2,
    overflowWrap: "anywhere",
  },
});

/** What the table holds: its titles, its levels, and the people of the staff list. */
export function ReadContents({ facts }: { readonly facts: ReadFacts }): ReactNode {
  const texts = useTexts();
  const styles = useStyles();
  return (
    <Section title={texts.say("read.contents")}>
      {facts.titles.length > 0 && (
        <div className={styles.titles} role="group" aria-label={texts.say("read.titles")}>
          {facts.titles.map((title, i) => (
            <Text key={i} size={200}>
              {title}
            </Text>
          ))}
        </div>
      )}
      <LevelCounts levels={facts.levels} />
      {facts.joined.map(({ sheet, repeated }) => (
        <Text key={sheet} size={200}>
          {texts.say("read.joined", { sheet, count: repeated })}
        </Text>
      ))}
      {facts.nomenclature && <Text size={200}>{sayNomenclature(facts.nomenclature, texts)}</Text>}
      <Text size={200}>{sayStaff(facts.staff, texts)}</Text>
    </Section>
  );
}

function sayNomenclature(
  { sheet, found, named }: NonNullable<ReadFacts["nomenclature"]>,
  { say }: Pick<Texts, "say">,
): string {
  return say("read.nomenclature", { sheet, found, count: named });
}

function sayStaff(staff: ReadFacts["staff"], { say }: Texts): string {
  if (!staff) return say("read.noStaff");
  const { sheet, people } = staff;
  return people === null ? say("read.staffUnread", { sheet }) : say("read.staff", { sheet, count: people });
}
