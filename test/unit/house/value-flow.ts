import ts from "typescript";

import { excelMember, type ExcelMember } from "./office-types";

/** Objects in objects that are followed: `set({ textFrame: { textRange: { font } } })` needs four. */
const MAX_DEPTH = 6;

/**
 * What a value uses by going where Excel declares a type: the enum members that its texts are, and the properties of an object that was
 * built before. `node` is a call, an assignment or a property of an object literal.
 */
export function followFlow(node: ts.Node, checker: ts.TypeChecker): ExcelMember[] {
  if (ts.isCallExpression(node) || ts.isNewExpression(node)) {
    const overloads = checker.getTypeAtLocation(node.expression).getCallSignatures();
    return (node.arguments ?? []).flatMap((argument, i) => {
      const declared = overloads.flatMap(({ parameters }) =>
        parameters[i] ? [checker.getTypeOfSymbolAtLocation(parameters[i], node)] : [],
      );
      return flowInto(argument, declared, checker);
    });
  }
  if (ts.isPropertyAssignment(node)) {
    const expected = checker.getContextualType(node.initializer);
    return expected ? flowInto(node.initializer, [expected], checker) : [];
  }
  if (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.EqualsToken)
    return flowInto(node.right, [checker.getTypeAtLocation(node.left)], checker);
  return [];
}

function flowInto(value: ts.Expression, declared: readonly ts.Type[], checker: ts.TypeChecker): ExcelMember[] {
  const type = checker.getTypeAtLocation(value);
  return [
    ...enumMembers(type, declared),
    // The properties of a literal are found where they stand.
    ...(isLiteral(value) ? [] : properties(type, declared, value, checker, MAX_DEPTH)),
  ];
}

function isLiteral(value: ts.Expression): boolean {
  return ts.isObjectLiteralExpression(value) || ts.isArrayLiteralExpression(value);
}

/** The enum members whose texts the type can be. */
function enumMembers(type: ts.Type, declared: readonly ts.Type[]): ExcelMember[] {
  const texts = new Set(parts(type).flatMap((one) => (one.isStringLiteral() && !isEnum(one) ? [one.value] : [])));
  if (texts.size === 0) return [];
  return declared.flatMap(parts).flatMap((one) => {
    if (!isEnum(one) || !one.isStringLiteral() || !texts.has(one.value)) return [];
    const member = excelMember(one.symbol.declarations);
    return member ? [member] : [];
  });
}

/** The properties of an object type of our own, as Excel's type declares them. */
function properties(
  type: ts.Type,
  declared: readonly ts.Type[],
  at: ts.Node,
  checker: ts.TypeChecker,
  depth: number,
): ExcelMember[] {
  if (depth === 0) return [];
  const element = (one: ts.Type) => checker.getIndexTypeOfType(one, ts.IndexKind.Number);
  return parts(type).flatMap((own) => {
    if ((own.flags & ts.TypeFlags.Object) === 0 || excelMember(own.getSymbol()?.declarations)) return [];
    const item = checker.isArrayLikeType(own) ? element(own) : undefined;
    if (item) {
      const items = declared.flatMap(parts).flatMap((one) => element(one) ?? []);
      return properties(item, items, at, checker, depth - 1);
    }
    return own.getProperties().flatMap((property) => {
      const targets = declared.flatMap(parts).flatMap((one) => checker.getPropertyOfType(one, property.name) ?? []);
      const members = targets.flatMap((target) => excelMember(target.declarations) ?? []);
      if (members.length === 0) return [];
      const inner = checker.getTypeOfSymbolAtLocation(property, at);
      const expected = targets.map((target) => checker.getTypeOfSymbolAtLocation(target, at));
      return [...members, ...enumMembers(inner, expected), ...properties(inner, expected, at, checker, depth - 1)];
    });
  });
}

function parts(type: ts.Type): readonly ts.Type[] {
  return type.isUnion() ? type.types : [type];
}

function isEnum(type: ts.Type): boolean {
  return (type.flags & ts.TypeFlags.EnumLiteral) !== 0;
}
