import { strFromU8, unzipSync } from "fflate";

/** What is wrong with a package and its drawings by our own reading of the format, independent of the writer's code; none for a good one. */
export function findPackageFaults(bytes: Uint8Array): readonly string[] {
  const parts = unzipSync(bytes);
  const text = (name: string): string => strFromU8(parts[name]!);
  return [
    ...missingTargets(parts, text),
    ...untypedParts(parts, text("[Content_Types].xml")),
    ...drawingFaults(parts, text),
  ];
}

type Parts = Readonly<Record<string, Uint8Array>>;
type Text = (name: string) => string;

function missingTargets(parts: Parts, text: Text): string[] {
  const faults: string[] = [];
  for (const rels of Object.keys(parts).filter((name) => name.endsWith(".rels"))) {
    const folder = rels.replace(/_rels\/[^/]+$/, "");
    const ids = Array.from(text(rels).matchAll(/ Id="([^"]+)"/g), ([, id]) => id);
    if (new Set(ids).size !== ids.length) faults.push(`${rels}: two relationships with one id`);
    for (const [, target] of text(rels).matchAll(/ Target="([^"]+)"/g)) {
      const name = decodeURI(new URL(target!, `http://paket/${folder}`).pathname).slice(1);
      if (!parts[name]) faults.push(`${rels}: no part ${name}`);
    }
  }
  return faults;
}

function untypedParts(parts: Parts, types: string): string[] {
  const extensions = new Set(
    Array.from(types.matchAll(/Extension="([^"]+)"/g), ([, extension]) => extension!.toLowerCase()),
  );
  const overrides = new Set(Array.from(types.matchAll(/PartName="\/([^"]+)"/g), ([, name]) => name!));
  const untyped = Object.keys(parts).filter(
    (name) =>
      name !== "[Content_Types].xml" && !overrides.has(name) && !extensions.has(name.split(".").at(-1)!.toLowerCase()),
  );
  const absent = Array.from(overrides).filter((name) => !parts[name]);
  return [
    ...untyped.map((name) => `no content type for ${name}`),
    ...absent.map((name) => `content type for absent ${name}`),
  ];
}

function drawingFaults(parts: Parts, text: Text): string[] {
  return Object.keys(parts)
    .filter((name) => /drawings\/drawing\d+\.xml$/.test(name))
    .flatMap((name) => {
      const ids = Array.from(text(name).matchAll(/<xdr:cNvPr id="(\d+)"/g), ([, id]) => id!);
      const glued = Array.from(text(name).matchAll(/<a:(?:stCxn|endCxn) id="(\d+)"/g), ([, id]) => id!);
      const faults = glued.filter((id) => !ids.includes(id)).map((id) => `${name}: glued to absent shape ${id}`);
      return new Set(ids).size === ids.length ? faults : [...faults, `${name}: two shapes with one id`];
    });
}
