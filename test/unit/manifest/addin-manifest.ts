import { readFileSync } from "node:fs";
import path from "node:path";
import { DOMParser, type Element } from "@xmldom/xmldom";

export const PROJECT = path.resolve(__dirname, "../../..");

/** A text or an address of the manifest, in both languages of its users. */
export interface Localized {
  /** What it is for: the path of element names from the root, or a resource's id. */
  readonly of: string;
  readonly kind: "name" | "description" | "url" | "image" | "short" | "long";
  readonly indonesian: string;
  /** Null when there is no English of it. */
  readonly english: string | null;
}

const RESOURCE_KINDS = { "bt:Image": "image", "bt:Url": "url" } as const;

/** The root element of a manifest file. */
export function readManifest(file = path.join(PROJECT, "manifest.xml")): Element {
  const root = new DOMParser().parseFromString(readFileSync(file, "utf8"), "application/xml").documentElement;
  if (root === null) throw new Error(`${file} has no root element`);
  return root;
}

/** All elements with this qualified name, in document order. */
export function elements(within: Element, name: string): readonly Element[] {
  return [...within.getElementsByTagName(name)];
}

/** The elements right below. */
export function children(parent: Element): readonly Element[] {
  return [...parent.childNodes].filter((node): node is Element => node.nodeType === parent.ELEMENT_NODE);
}

/** The value of an attribute that has to be there. */
export function attribute(element: Element, name: string): string {
  const value = element.getAttribute(name);
  if (value === null) throw new Error(`<${element.nodeName}> has no ${name}`);
  return value;
}

/** Every text and address of the manifest that a user or Excel meets. */
export function localizedValues(root: Element): readonly Localized[] {
  const head = children(root).filter((element) => element.hasAttribute("DefaultValue"));
  const source = elements(root, "SourceLocation").filter((element) => element.hasAttribute("DefaultValue"));
  const texts = (list: string, kind: "short" | "long"): Localized[] =>
    elements(root, list).flatMap((group) =>
      children(group).map((element) => localize(element, attribute(element, "id"), kind)),
    );
  return [
    ...[...head, ...source].map((element) => localize(element, element.nodeName, kindOf(element.nodeName))),
    ...Object.entries(RESOURCE_KINDS).flatMap(([name, kind]) =>
      elements(root, name)
        .filter((element) => element.hasAttribute("DefaultValue"))
        .map((element) => localize(element, attribute(element, "id"), kind)),
    ),
    ...texts("bt:ShortStrings", "short"),
    ...texts("bt:LongStrings", "long"),
  ];
}

function kindOf(name: string): Localized["kind"] {
  if (name === "DisplayName") return "name";
  if (name === "Description") return "description";
  return name.endsWith("IconUrl") ? "image" : "url";
}

function localize(element: Element, of: string, kind: Localized["kind"]): Localized {
  const english = children(element).find((child) => child.getAttribute("Locale") === "en-US");
  const value = attribute(element, "DefaultValue");
  return { of, kind, indonesian: value, english: english ? attribute(english, "Value") : null };
}
