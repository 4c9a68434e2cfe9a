import ts from "typescript";

import { FIRST_SET, parseApiSet, stricter, type ApiSet } from "./api-set";

/** Where the declarations of Office.js stand, in the form that the compiler names files. */
const OFFICE_TYPES = "/@types/office-js/";

/** A declaration in the namespace `Excel`, and the set that it needs. */
export interface ExcelMember {
  /** `Shape.placement`; of an enum `Placement.absolute`. */
  readonly name: string;
  readonly needs: ApiSet;
}

/** The members of `Excel` among a symbol's declarations, as one: the strictest set counts. Null when it is none of Excel's. */
export function excelMember(declarations: readonly ts.Declaration[] | undefined): ExcelMember | null {
  const members = (declarations ?? []).filter(isExcels).map((declaration) => {
    return { name: qualifiedName(declaration), needs: setOf(declaration) };
  });
  const [first] = members;
  return first ? { name: first.name, needs: members.map(({ needs }) => needs).reduce(stricter) } : null;
}

/** Whether a declaration comes with the types of Office.js, in whatever namespace. */
export function isOfficeJs(declaration: ts.Declaration): boolean {
  return declaration.getSourceFile().fileName.includes(OFFICE_TYPES);
}

function isExcels(declaration: ts.Declaration): boolean {
  return isOfficeJs(declaration) && outerNamespace(declaration) === "Excel";
}

/** Its own set, else that of the type it belongs to. */
function setOf(declaration: ts.Declaration): ApiSet {
  for (let node: ts.Node = declaration; !ts.isModuleBlock(node); node = node.parent) {
    const stated = parseApiSet(commentOf(node));
    if (stated) return stated;
  }
  return FIRST_SET;
}

function commentOf(node: ts.Node): string {
  return node.getSourceFile().text.slice(node.getFullStart(), node.getStart());
}

function qualifiedName(declaration: ts.Declaration): string {
  const names: string[] = [];
  for (let node: ts.Node = declaration; !ts.isModuleBlock(node); node = node.parent) {
    const name = (node as Partial<ts.NamedDeclaration>).name;
    if (name && ts.isIdentifier(name)) names.unshift(name.text);
  }
  return names.join(".");
}

function outerNamespace(node: ts.Node): string | null {
  let name: string | null = null;
  for (let at: ts.Node = node; !ts.isSourceFile(at); at = at.parent)
    if (ts.isModuleDeclaration(at)) name = at.name.text;
  return name;
}
