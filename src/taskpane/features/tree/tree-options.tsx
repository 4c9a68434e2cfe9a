import { Checkbox, Field, makeStyles, Select, Switch, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { TreeRequest, TreeView } from "../../../app/desk/views";
import { useTexts } from "../../parts/texts";
import type { PaneActions } from "../../state/pane-actions";
import { listTops } from "./list-tops";

const PAPERS = ["A4", "F4", "A3"] as const;
const PARTS = ["indicators", "targets", "owners"] as const;
/** Stands for no choice in a list of choices. */
const NONE = "";

const useStyles = makeStyles({
  options: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  parts: { margin: 0, padding: 0, border: "none", display: "flex", flexDirection: "column" },
  legend: { padding: 0 },
  // A list is as wide as its place, not as its longest choice.
  field: { minWidth: 0, gridTemplateColumns: "minmax(0, 1fr)" },
  list: { minWidth: 0, "& > select": { minWidth: 0, width: "100%", textOverflow: "ellipsis" } },
});

/** What is drawn, on what paper, and how. */
export function TreeOptions(props: {
  readonly view: TreeView;
  readonly request: TreeRequest;
  readonly onChange: PaneActions["changeTree"];
}): ReactNode {
  const { view, request, onChange } = props;
  const { say } = useTexts();
  const styles = useStyles();
  const change = (what: Partial<TreeRequest>) => void onChange(what);
  return (
    <div className={styles.options}>
      <TopChoice {...{ view, request, change }} />
      <LevelChoice {...{ view, request, change }} />
      <Field className={styles.field} label={say("tree.paper")}>
        <Select
          className={styles.list}
          value={request.paper ?? NONE}
          onChange={(_, { value }) => change({ paper: PAPERS.find((paper) => paper === value) ?? null })}
        >
          <option value={NONE}>{say("tree.paperAuto")}</option>
          {PAPERS.map((paper) => (
            <option key={paper} value={paper}>
              {say("tree.paperName", { paper })}
            </option>
          ))}
        </Select>
      </Field>
      <fieldset className={styles.parts}>
        <legend className={styles.legend}>{say("tree.parts")}</legend>
        {PARTS.map((part) => (
          <Checkbox
            key={part}
            label={say(`tree.${part}`)}
            // A target stands behind its indicator.
            disabled={part === "targets" && !request.parts.indicators}
            checked={request.parts[part] && (part !== "targets" || request.parts.indicators)}
            onChange={(_, { checked }) => change({ parts: { ...request.parts, [part]: checked === true } })}
          />
        ))}
      </fieldset>
      <Switch
        label={say("tree.grey")}
        checked={request.grey}
        onChange={(_, { checked }) => change({ grey: checked })}
      />
    </div>
  );
}

interface ChoiceProps {
  readonly view: TreeView;
  readonly request: TreeRequest;
  readonly change: (what: Partial<TreeRequest>) => void;
}

function TopChoice({ view, request, change }: ChoiceProps): ReactNode {
  const { say, messages } = useTexts();
  const styles = useStyles();
  const { groups, left } = listTops(view, request.root, messages.language, messages.diagram.unknownLevel);
  return (
    <Field
      className={styles.field}
      label={say("tree.top")}
      {...(left > 0 && { hint: say("tree.moreTops", { count: left }) })}
    >
      <Select
        className={styles.list}
        value={request.root ?? NONE}
        onChange={(_, { value }) => change({ root: value === NONE ? null : value })}
      >
        <option value={NONE}>{say("tree.wholeTree")}</option>
        {groups.map(({ level, label, tops }) => (
          <optgroup key={level} label={label}>
            {tops.map(({ node, name }) => (
              <option key={node} value={node}>
                {name}
              </option>
            ))}
          </optgroup>
        ))}
      </Select>
    </Field>
  );
}

function LevelChoice({ view, request, change }: ChoiceProps): ReactNode {
  const { say, messages } = useTexts();
  const styles = useStyles();
  const known = view.levels.filter(({ level }) => level > 0);
  // The deepest level of all is no limit.
  const limits = known.filter(
    ({ level }) => level === request.deepest || level < Math.max(...known.map((one) => one.level)),
  );
  return (
    <Field className={styles.field} label={say("tree.deepest")}>
      <Select
        className={styles.list}
        value={request.deepest === null ? NONE : String(request.deepest)}
        onChange={(_, { value }) => change({ deepest: value === NONE ? null : Number(value) })}
      >
        <option value={NONE}>{say("tree.allLevels")}</option>
        {request.deepest !== null && !known.some(({ level }) => level === request.deepest) && (
          // The table has changed meanwhile: no node stands on that level any more.
          <option value={request.deepest}>{say("tree.downToNumber", { level: request.deepest })}</option>
        )}
        {limits.map(({ level, label, labelEn }) => (
          <option key={level} value={level}>
            {say("tree.downTo", { level: messages.language === "id" ? label : labelEn })}
          </option>
        ))}
      </Select>
    </Field>
  );
}
