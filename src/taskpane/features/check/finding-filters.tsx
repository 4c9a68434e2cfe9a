import { Button, Checkbox, Field, Input, makeStyles, Select, tokens } from "@fluentui/react-components";
import { FilterRegular, SearchRegular } from "@fluentui/react-icons";
import { useId, useState, type ReactNode } from "react";
import type { LevelView } from "../../../app/desk/views";
import { useTexts } from "../../parts/texts";
import type { FindingFilter } from "../../state/finding-filter";
import type { FilterChoices } from "./filter-choices";
import { countFilters } from "./filter-findings";
import { labelLevel } from "./label-level";

const useStyles = makeStyles({
  line: { display: "flex", alignItems: "end", gap: tokens.spacingHorizontalS },
  search: { flexGrow: 1, minWidth: 0 },
  input: { width: "100%", minWidth: 0, "& input": { minWidth: 0 } },
  filter: { flexShrink: 0, minWidth: 0 },
  panel: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(min(100%, 190px), 1fr))",
    gap: tokens.spacingHorizontalS,
    padding: tokens.spacingHorizontalS,
    backgroundColor: tokens.colorNeutralBackground2,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  // A long post must not make its list wider than the pane.
  select: { minWidth: 0, "& select": { minWidth: 0, textOverflow: "ellipsis" } },
  whole: { gridColumn: "1 / -1" },
});

/** The search and, behind a button, what else findings can be filtered by. */
export function FindingFilters(props: {
  readonly filter: FindingFilter;
  readonly choices: FilterChoices;
  readonly levels: readonly LevelView[];
  readonly onChange: (change: Partial<FindingFilter>) => void;
}): ReactNode {
  const { filter, choices, levels, onChange } = props;
  const texts = useTexts();
  const { say, messages } = texts;
  const styles = useStyles();
  const panel = useId();
  const [isOpen, setOpen] = useState(false);
  const choice = (name: string, count: number) => say("check.choice", { name, count });
  return (
    <>
      <div className={styles.line}>
        <Field label={say("check.search")} className={styles.search}>
          <Input
            className={styles.input}
            type="search"
            value={filter.search}
            placeholder={say("check.searchHint")}
            contentBefore={<SearchRegular aria-hidden />}
            onChange={(_, { value }) => onChange({ search: value })}
          />
        </Field>
        <Button
          className={styles.filter}
          icon={<FilterRegular />}
          aria-expanded={isOpen}
          aria-controls={panel}
          onClick={() => setOpen(!isOpen)}
        >
          {say("check.filter", { count: countFilters(filter) })}
        </Button>
      </div>
      <div id={panel} hidden={!isOpen}>
        {isOpen && (
          <div className={styles.panel}>
            <Choice
              label={say("check.byLevel")}
              any={say("check.anyLevel")}
              value={filter.level}
              choices={choices.levels.map(({ value, count }) => [
                value,
                choice(labelLevel(value, levels, texts), count),
              ])}
              onChoose={(level) => onChange({ level })}
            />
            <Choice
              label={say("check.byOwner")}
              any={say("check.anyOwner")}
              value={filter.owner}
              choices={choices.owners.map(({ value, count }) => [value, choice(value || say("check.noOwner"), count)])}
              onChoose={(owner) => onChange({ owner })}
            />
            <Choice
              label={say("check.byRule")}
              any={say("check.anyRule")}
              value={filter.rule}
              choices={choices.rules.map(({ value, count }) => [value, choice(messages.ruleNames[value], count)])}
              onChoose={(rule) => onChange({ rule })}
            />
            <Checkbox
              className={styles.whole}
              label={say("check.onlyFixable", { count: choices.fixable })}
              checked={filter.fixable}
              disabled={choices.fixable === 0 && !filter.fixable}
              onChange={(_, { checked }) => onChange({ fixable: checked === true })}
            />
          </div>
        )}
      </div>
    </>
  );
}

/** A list to choose one value from, or any. */
function Choice<T extends string | number>(props: {
  readonly label: string;
  readonly any: string;
  readonly value: T | null;
  readonly choices: readonly (readonly [value: T, text: string])[];
  readonly onChoose: (value: T | null) => void;
}): ReactNode {
  const { label, any, value, choices, onChoose } = props;
  const styles = useStyles();
  const place = value === null ? -1 : choices.findIndex(([each]) => each === value);
  return (
    <Field label={label}>
      <Select
        className={styles.select}
        value={String(place)}
        onChange={(_, data) => onChoose(choices[Number(data.value)]?.[0] ?? null)}
      >
        <option value="-1">{any}</option>
        {choices.map(([each, text], index) => (
          <option key={each} value={index}>
            {text}
          </option>
        ))}
      </Select>
    </Field>
  );
}
