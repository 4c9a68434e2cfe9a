import path from "node:path";
import ts from "typescript";

import { formatApiSet, includes, type ApiSet } from "./api-set";
import { followFlow } from "./value-flow";
import { guardsOf } from "./set-guard";
import { resolveLoad } from "./load-paths";
import { excelMember, type ExcelMember } from "./office-types";

/** A place that uses a member of Excel. */
export interface MemberUse extends ExcelMember {
  readonly file: string;
  readonly line: number;
  /** Sets of which the surrounding conditions have made sure. */
  readonly guards: readonly ApiSet[];
}

/** What the walk found in some files. */
export interface MemberSurvey {
  readonly uses: readonly MemberUse[];
  /** Places that ask Excel for something that cannot be read from the source, as `file:line what`. */
  readonly unseen: readonly string[];
}

/**
 * Every member of Excel that the files use: accesses, calls (by the overload that is taken), properties of objects that Excel is given,
 * names in texts given to `load`, and enum members that are written as texts. Not seen: what passes through `any` or through a text computed at run time.
 * Comparing with an enum's text uses nothing.
 */
export function surveyMembers(program: ts.Program, files: readonly string[], folder: string): MemberSurvey {
  const checker = program.getTypeChecker();
  const uses: MemberUse[] = [];
  const unseen: string[] = [];
  for (const name of files) {
    const source = program.getSourceFile(name);
    if (!source) throw new Error(`not in the program: ${name}`);
    const file = path.relative(folder, name).split(path.sep).join("/");
    const visit = (node: ts.Node, guards: readonly ApiSet[]): void => {
      const line = source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1;
      for (const member of membersAt(node, checker)) uses.push({ ...member, file, line, guards });
      if (ts.isCallExpression(node)) {
        const load = resolveLoad(node, checker);
        for (const member of load.members) uses.push({ ...member, file, line, guards });
        unseen.push(...load.unseen.map((what) => `${file}:${line} ${what}`));
      }
      ts.forEachChild(node, (child) => visit(child, [...guards, ...guardsOf(node, child, checker)]));
    };
    visit(source, []);
  }
  return { uses, unseen };
}

/** What an Excel of the set `minimum` does not have and no condition asks for, as sentences. */
export function findFaults(survey: MemberSurvey, minimum: ApiSet): string[] {
  const faults = survey.uses
    .filter(({ needs, guards }) => ![minimum, ...guards].some((set) => includes(set, needs)))
    .map(({ file, line, name, needs }) => `${file}:${line} ${name} needs ${formatApiSet(needs)}`);
  return [...new Set([...faults, ...survey.unseen])];
}

/** The members of Excel that one node of the tree uses by itself. */
function membersAt(node: ts.Node, checker: ts.TypeChecker): ExcelMember[] {
  const named = (symbol: ts.Symbol | undefined) => {
    const member = excelMember(symbol?.declarations);
    return member ? [member] : [];
  };
  if (ts.isCallExpression(node) || ts.isNewExpression(node)) {
    const member = excelMember(declarationsOf(checker.getResolvedSignature(node)));
    return [...(member ? [member] : []), ...followFlow(node, checker)];
  }
  if (ts.isPropertyAccessExpression(node)) {
    return isCallee(node) ? [] : named(checker.getSymbolAtLocation(node.name));
  }
  if (ts.isElementAccessExpression(node)) {
    const type = checker.getTypeAtLocation(node.expression);
    return textsOf(checker.getTypeAtLocation(node.argumentExpression)).flatMap((text) =>
      named(checker.getPropertyOfType(type, text)),
    );
  }
  if (ts.isPropertyAssignment(node) || ts.isShorthandPropertyAssignment(node)) {
    const expected = checker.getContextualType(node.parent);
    return [
      ...named(expected && checker.getPropertyOfType(checker.getNonNullableType(expected), node.name.getText())),
      ...followFlow(node, checker),
    ];
  }
  if (ts.isBindingElement(node) && ts.isObjectBindingPattern(node.parent)) {
    const name = node.propertyName ?? node.name;
    return named(checker.getPropertyOfType(checker.getTypeAtLocation(node.parent), name.getText()));
  }
  return ts.isBinaryExpression(node) ? followFlow(node, checker) : [];
}

function declarationsOf(signature: ts.Signature | undefined): ts.Declaration[] {
  const declaration = signature?.getDeclaration();
  return declaration ? [declaration] : [];
}

function isCallee(node: ts.PropertyAccessExpression): boolean {
  return (ts.isCallExpression(node.parent) || ts.isNewExpression(node.parent)) && node.parent.expression === node;
}

function textsOf(type: ts.Type): string[] {
  return (type.isUnion() ? type.types : [type]).flatMap((one) => (one.isStringLiteral() ? [one.value] : []));
}
