import { readFileSync } from "node:fs";
import ts from "typescript";
import { wireName } from "../../excel-host/dispatch/wire";
import { ALL_TYPES } from "../../excel-host/members/all-types";
import { officeRuntime } from "../../excel-host/office-runtime";

interface DeclaredMember {
  readonly kind: "property" | "method";
  readonly readonly: boolean;
}

/** The members of every class of the namespace `Excel`, by class. */
function readDeclarations(): Map<string, Map<string, DeclaredMember>> {
  const path = require.resolve("@types/office-js/index.d.ts");
  const source = ts.createSourceFile(path, readFileSync(path, "utf8"), ts.ScriptTarget.ES2022);
  const classes = new Map<string, Map<string, DeclaredMember>>();
  for (const statement of source.statements) {
    if (!ts.isModuleDeclaration(statement) || statement.name.text !== "Excel") continue;
    if (!statement.body || !ts.isModuleBlock(statement.body)) continue;
    for (const inner of statement.body.statements) {
      if (!ts.isClassDeclaration(inner) || !inner.name) continue;
      const members = classes.get(inner.name.text) ?? new Map<string, DeclaredMember>();
      classes.set(inner.name.text, members);
      for (const member of inner.members) {
        if (!member.name || !ts.isIdentifier(member.name)) continue;
        const isReadonly = ts.canHaveModifiers(member)
          ? (ts.getModifiers(member) ?? []).some(({ kind }) => kind === ts.SyntaxKind.ReadonlyKeyword)
          : false;
        const kind = ts.isMethodDeclaration(member) ? "method" : "property";
        members.set(member.name.text, { kind, readonly: isReadonly });
      }
    }
  }
  return classes;
}

const DECLARED = readDeclarations();

/** What Office.js itself knows of a type, read from its proxies. */
interface ProxyNames {
  readonly _scalarPropertyNames?: readonly string[];
  readonly _scalarPropertyOriginalNames?: readonly string[];
  readonly _scalarPropertyUpdateable?: readonly boolean[];
}

function proxyOf(type: string): ProxyNames {
  const classes = officeRuntime().Excel as unknown as Record<string, { prototype: ProxyNames } | undefined>;
  const found = classes[type];
  if (!found) throw new Error(`Office.js has no ${type}`);
  return found.prototype;
}

test("no type is listed twice", () => {
  const names = ALL_TYPES.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
});

test("the declarations are found: a test that finds none would say that all is well", () => {
  expect(DECLARED.get("Range")?.get("values")).toEqual({ kind: "property", readonly: false });
  expect(DECLARED.get("Range")?.get("address")).toEqual({ kind: "property", readonly: true });
  expect(DECLARED.get("Range")?.get("getCell")).toEqual({ kind: "method", readonly: false });
  expect(DECLARED.get("Range")?.has("getCel")).toBe(false);
});

describe.each(ALL_TYPES.map((type) => [type.name, type] as const))("%s", (name, type) => {
  const members = DECLARED.get(name);
  const faults = (list: object | undefined, fits: (member: DeclaredMember) => boolean) =>
    Object.keys(list ?? {}).filter((member) => {
      const declared = members?.get(member);
      return declared === undefined || !fits(declared);
    });

  test("is a type of Excel", () => {
    expect(members).toBeDefined();
  });

  test("has no property that Excel does not have", () => {
    expect(faults(type.get, ({ kind }) => kind === "property")).toEqual([]);
    expect(faults(type.child, ({ kind }) => kind === "property")).toEqual([]);
    if (type.items) expect(members?.get("items")?.kind).toBe("property");
  });

  test("sets nothing that Excel only lets read", () => {
    expect(faults(type.set, (member) => member.kind === "property" && !member.readonly)).toEqual([]);
  });

  test("has no method that Excel does not have", () => {
    expect(faults(type.call, ({ kind }) => kind === "method")).toEqual([]);
  });

  test("names its properties on the wire as Office.js does", () => {
    const { _scalarPropertyNames: names = [], _scalarPropertyOriginalNames: wire = [] } = proxyOf(name);
    const told = Object.keys(type.get ?? {}).map((member) => [member, wireName(member)]);
    const known = new Map(names.map((member, at) => [member, wire[at]]));
    expect(told).toEqual(told.map(([member]) => [member, known.get(member ?? "")]));
  });

  test("reads whatever it can set", () => {
    expect(Object.keys(type.set ?? {}).filter((member) => !Object.hasOwn(type.get ?? {}, member))).toEqual([]);
  });
});
