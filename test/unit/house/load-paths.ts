import ts from "typescript";

import { excelMember, isOfficeJs, type ExcelMember } from "./office-types";

/** What a call of `load` asks for. */
export interface LoadedMembers {
  readonly members: readonly ExcelMember[];
  /** What cannot be read from the source, or is no member. */
  readonly unseen: readonly string[];
}

const NOTHING: LoadedMembers = { members: [], unseen: [] };

/** The members that a call loads by name, as `object.load("a,b/c")`, with an array, or as `context.load(object, "a")`. Nothing for any other call. */
export function resolveLoad(call: ts.CallExpression, checker: ts.TypeChecker): LoadedMembers {
  const declaration = checker.getResolvedSignature(call)?.getDeclaration();
  if (!declaration || !isOfficeJs(declaration) || !ts.isMethodDeclaration(declaration)) return NOTHING;
  if (declaration.name.getText() !== "load" || !ts.isPropertyAccessExpression(call.expression)) return NOTHING;
  const [first, second] = call.arguments;
  const ofContext = declaration.parameters[0]?.name.getText() === "object";
  const owner = ofContext ? first : call.expression.expression;
  const asked = ofContext ? second : first;
  if (!owner || !asked) return { members: [], unseen: ["load without names takes everything there is"] };
  const paths = pathsOf(asked, checker);
  if (!paths) return { members: [], unseen: [`load of what cannot be read: ${asked.getText()}`] };
  const members: ExcelMember[] = [];
  const unseen: string[] = [];
  for (const path of paths) {
    const found = resolvePath(checker.getTypeAtLocation(owner), path, owner, checker);
    if (found) members.push(...found);
    else unseen.push(`load of no member: ${path}`);
  }
  return { members, unseen };
}

/** The paths that an argument names, or null. Properties of load options are plain properties and are found as such. */
function pathsOf(asked: ts.Expression, checker: ts.TypeChecker): string[] | null {
  if (ts.isArrayLiteralExpression(asked)) {
    const parts = asked.elements.map((element) => pathsOf(element, checker));
    return parts.every((part) => part !== null) ? parts.flat() : null;
  }
  if (ts.isObjectLiteralExpression(asked)) {
    const texts = asked.properties.flatMap((property) =>
      ts.isPropertyAssignment(property) && ["select", "expand"].includes(property.name.getText())
        ? [pathsOf(property.initializer, checker)]
        : [],
    );
    return texts.every((text) => text !== null) ? texts.flat() : null;
  }
  const type = checker.getTypeAtLocation(ts.isSpreadElement(asked) ? asked.expression : asked);
  const types = checker.isTupleType(type)
    ? checker.getTypeArguments(type as ts.TypeReference)
    : type.isUnion()
      ? type.types
      : [type];
  const names = types.flatMap((one) => (one.isStringLiteral() ? [one.value] : []));
  return names.length === types.length ? names.flatMap((text) => text.split(",")).map((text) => text.trim()) : null;
}

/** The members along a path; a collection's items may be named or left out. */
function resolvePath(start: ts.Type, path: string, at: ts.Node, checker: ts.TypeChecker): ExcelMember[] | null {
  const members: ExcelMember[] = [];
  let type = checker.getNonNullableType(start);
  for (const segment of path.split("/")) {
    let property = checker.getPropertyOfType(type, segment);
    const items = checker.getPropertyOfType(type, "items");
    if (!property && items) {
      type = elementOf(checker.getTypeOfSymbolAtLocation(items, at), checker);
      property = checker.getPropertyOfType(type, segment);
    }
    const member = excelMember(property?.declarations);
    if (!property || !member) return null;
    members.push(member);
    type = elementOf(checker.getTypeOfSymbolAtLocation(property, at), checker);
  }
  return members;
}

function elementOf(type: ts.Type, checker: ts.TypeChecker): ts.Type {
  const plain = checker.getNonNullableType(type);
  return checker.isArrayType(plain) ? (checker.getTypeArguments(plain as ts.TypeReference)[0] ?? plain) : plain;
}
