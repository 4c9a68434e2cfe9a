/**
 * The rules of eslint-plugin-office-addins, made to follow how this project talks to Excel. They compare places in the
 * text: a read below a `load` and above the next `context.sync()` is an error to them. Here the sync is in one place
 * (`ExcelSession.ask`), and what is asked comes back as a function that runs after it:
 *
 *     session.ask(({ workbook }) => {
 *       const sheet = workbook.worksheets.getItem(id);
 *       sheet.load("name");
 *       return () => sheet.name; // after the round trip
 *     });
 *
 * Nothing is switched off. Each rule below keeps its findings but for those that the comment beside it describes.
 */
import plugin from "eslint-plugin-office-addins";

/** The nearest scope at or above the node that knows its name. */
function findVariable(sourceCode, node) {
  for (let scope = sourceCode.getScope(node); scope !== null; scope = scope.upper) {
    const variable = scope.set.get(node.name);
    if (variable !== undefined) return variable;
  }
  return null;
}

/** Whether the read stands in a function that is given back, not run on the spot as the argument of a call is. */
function isInAnswer(sourceCode, node) {
  const home = findVariable(sourceCode, node)?.scope.variableScope.block;
  for (let outer = node.parent; outer && outer !== home; outer = outer.parent) {
    const isFunction = outer.type === "ArrowFunctionExpression" || outer.type === "FunctionExpression";
    const runsHere = outer.parent.type === "CallExpression" && outer.parent.arguments.includes(outer);
    if (isFunction && !runsHere) return true;
  }
  return false;
}

/** Whether the name is given to a call (`queueUsed(sheet).answer`), where the rule takes `answer` for its property. */
function isNoRead(node) {
  return node.parent.type !== "MemberExpression" || node.parent.object !== node;
}

/** `ClientResult`, which `getCount()` and others give, is filled by the round trip and has nothing to load. */
function hasNothingToLoad(sourceCode, node) {
  const type = sourceCode.parserServices.getTypeAtLocation(node);
  return type.getProperty("load") === undefined;
}

/** Whether a list of properties to load is computed, so that the rule cannot read it: `load([...MEMBERS])`. */
function isComputed(argument) {
  if (argument === undefined) return false;
  if (argument.type !== "ArrayExpression") return argument.type !== "Literal" && argument.type !== "ObjectExpression";
  return argument.elements.some((element) => element?.type !== "Literal");
}

function loadsComputedList(member) {
  const call = member.parent;
  return member.property.name === "load" && call.type === "CallExpression" && isComputed(call.arguments[0]);
}

function isLoadedByComputedList(sourceCode, node) {
  const references = findVariable(sourceCode, node)?.references ?? [];
  return references.some(
    ({ identifier: { parent } }) => parent.type === "MemberExpression" && loadsComputedList(parent),
  );
}

/** The rule, without those of its reports for which `isMistaken(sourceCode, node)` holds. */
function except(name, isMistaken) {
  const rule = plugin.rules[name];
  return {
    ...rule,
    create: (context) => {
      const report = (found) => {
        if (!isMistaken(context.sourceCode, found.node)) context.report(found);
      };
      return rule.create(Object.create(context, { report: { value: report } }));
    },
  };
}

export const officeRules = {
  rules: {
    ...plugin.rules,
    "call-sync-after-load": except("call-sync-after-load", isInAnswer),
    "call-sync-before-read": except("call-sync-before-read", isInAnswer),
    "load-object-before-read": except(
      "load-object-before-read",
      (sourceCode, node) =>
        isNoRead(node) || hasNothingToLoad(sourceCode, node) || isLoadedByComputedList(sourceCode, node),
    ),
    "no-empty-load": except("no-empty-load", (_, node) => loadsComputedList(node)),
  },
};
