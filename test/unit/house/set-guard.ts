import ts from "typescript";

import { parseApiSet, type ApiSet } from "./api-set";
import { isOfficeJs } from "./office-types";

/**
 * The sets that `parent` has asked for before it comes to its child. The one way to guard: the member stands in the first branch of an `if`
 * or of `? :`, or behind `&&`, and the condition is, or joins with `&&`, `Office.context.requirements.isSetSupported("ExcelApi", "1.14")` in plain texts.
 */
export function guardsOf(parent: ts.Node, child: ts.Node, checker: ts.TypeChecker): ApiSet[] {
  if (ts.isIfStatement(parent) && child === parent.thenStatement) return askedSets(parent.expression, checker);
  if (ts.isConditionalExpression(parent) && child === parent.whenTrue) return askedSets(parent.condition, checker);
  if (isAnd(parent) && child === parent.right) return askedSets(parent.left, checker);
  return [];
}

function askedSets(condition: ts.Expression, checker: ts.TypeChecker): ApiSet[] {
  if (ts.isParenthesizedExpression(condition)) return askedSets(condition.expression, checker);
  if (isAnd(condition)) return [condition.left, condition.right].flatMap((part) => askedSets(part, checker));
  if (!ts.isCallExpression(condition) || !isSetQuestion(condition, checker)) return [];
  const [name, version] = condition.arguments;
  if (!name || !version || !ts.isStringLiteral(name) || !ts.isStringLiteral(version)) return [];
  const set = parseApiSet(`[Api set: ${name.text} ${version.text}]`);
  return set && set.name === name.text ? [set] : [];
}

function isSetQuestion(call: ts.CallExpression, checker: ts.TypeChecker): boolean {
  const declaration = checker.getResolvedSignature(call)?.getDeclaration();
  return (
    declaration !== undefined &&
    isOfficeJs(declaration) &&
    ts.isMethodSignature(declaration) &&
    declaration.name.getText() === "isSetSupported"
  );
}

function isAnd(node: ts.Node): node is ts.BinaryExpression {
  return ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.AmpersandAmpersandToken;
}
