import type { Rule } from "./rule";
import { noIndicator } from "./rules/ind-01-no-indicator";
import { noTarget } from "./rules/ind-02-no-target";
import { noUnit } from "./rules/ind-03-no-unit";
import { noOwner } from "./rules/own-01-no-owner";
import { duplicateCode } from "./rules/str-01-duplicate-code";
import { orphan } from "./rules/str-02-orphan";
import { noParent } from "./rules/str-03-no-parent";
import { selfParent } from "./rules/str-04-self-parent";
import { cycle } from "./rules/str-05-cycle";
import { levelOrder } from "./rules/str-06-level-order";
import { levelSame } from "./rules/str-07-level-same";
import { levelSkip } from "./rules/str-08-level-skip";
import { rootNotStrategic } from "./rules/str-09-root-not-strategic";
import { leafAboveOperational } from "./rules/str-10-leaf-above-operational";
import { emptyStatement } from "./rules/str-15-empty-statement";
import { unknownLevel } from "./rules/str-18-unknown-level";

/** Every rule, in the order of domain section 2. */
export const RULES: readonly Rule[] = [
  duplicateCode,
  orphan,
  noParent,
  selfParent,
  cycle,
  levelOrder,
  levelSame,
  levelSkip,
  rootNotStrategic,
  leafAboveOperational,
  emptyStatement,
  unknownLevel,
  noIndicator,
  noTarget,
  noUnit,
  noOwner,
];
