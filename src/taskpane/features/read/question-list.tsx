import { Link, makeStyles, Text, tokens } from "@fluentui/react-components";
import { type ReactNode, useState } from "react";
import type { QuestionView, ReadFacts } from "../../../app/desk/views";
import { Section } from "../../parts/section";
import { useTexts } from "../../parts/texts";
import { QuestionAnswer } from "./question-answer";
import type { WantedReading } from "./use-reading";

/** So many are shown before somebody asks for more. */
const FEW = 10;

const useStyles = makeStyles({
  list: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM, margin: 0, paddingLeft: "20px" },
  statement: { overflowWrap: "anywhere", color: tokens.colorNeutralForeground2 },
});

/** What the reader does not decide alone, each with the way to answer it. */
export function QuestionList(props: {
  readonly facts: Pick<ReadFacts, "questions" | "allLevels">;
  readonly reading: WantedReading;
  readonly disabled: boolean;
}): ReactNode {
  const { facts, reading, disabled } = props;
  const { say } = useTexts();
  const styles = useStyles();
  const [most, setMost] = useState(FEW);
  const { questions } = facts;
  if (questions.length === 0) return null;
  return (
    <Section title={say("read.questions", { count: questions.length })}>
      <ol className={styles.list}>
        {questions.slice(0, most).map((asked) => (
          <QuestionItem
            key={`${asked.question.kind} ${asked.cell}`}
            {...{ asked, levels: facts.allLevels, reading, disabled }}
          />
        ))}
      </ol>
      {questions.length > most && (
        <Link as="button" onClick={() => setMost(most + 5 * FEW)}>
          {say("read.moreQuestions", { count: questions.length - most })}
        </Link>
      )}
    </Section>
  );
}

function QuestionItem(props: {
  readonly asked: QuestionView;
  readonly levels: ReadFacts["allLevels"];
  readonly reading: WantedReading;
  readonly disabled: boolean;
}): ReactNode {
  const { asked } = props;
  const { say, messages } = useTexts();
  const styles = useStyles();
  return (
    <li>
      <Text block>
        {say("read.question", { cell: asked.cell, what: messages.question(asked.question, asked.beside) })}
      </Text>
      {asked.statement !== "" && (
        <Text block size={200} className={styles.statement}>
          {asked.statement}
        </Text>
      )}
      <QuestionAnswer {...props} />
    </li>
  );
}
