import { readFileSync } from "node:fs";
import path from "node:path";

import { PROJECT } from "./planted-house";

interface LockedPackage {
  readonly version?: string;
  readonly resolved?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly hasInstallScript?: boolean;
}
interface PackageFile extends LockedPackage {
  readonly overrides: Readonly<Record<string, string>>;
  readonly allowScripts: Readonly<Record<string, boolean>>;
}

const EXACT_VERSION = /^\d+\.\d+\.\d+(-[\w.]+)?$/;

const manifest = readJson("package.json") as PackageFile;
const lock = (readJson("package-lock.json") as { packages: Readonly<Record<string, LockedPackage>> }).packages;

describe("package.json", () => {
  test("asks for exact versions, so that nothing changes by itself between two installs", () => {
    const asked = { ...manifest.dependencies, ...manifest.devDependencies, ...manifest.overrides };
    expect(Object.entries(asked).filter(([, version]) => !EXACT_VERSION.test(version))).toEqual([]);
  });

  test("decides about every package that would run a script while it is installed", () => {
    const scripted = Object.entries(lock)
      .filter(([, { hasInstallScript }]) => hasInstallScript === true)
      .map(([place]) => packageName(place));
    expect([...new Set(scripted)].sort()).toEqual(Object.keys(manifest.allowScripts).sort());
  });
});

describe("package-lock.json", () => {
  test("names no registry, so that npm ci works behind any mirror", () => {
    expect(Object.entries(lock).filter(([, { resolved }]) => resolved !== undefined)).toEqual([]);
  });

  test("holds the versions that package.json asks for", () => {
    const top = lock[""]!;
    expect(top.dependencies).toEqual(manifest.dependencies);
    expect(top.devDependencies).toEqual(manifest.devDependencies);
  });

  test("holds the programs for every platform, without which npm ci refuses the whole lock", () => {
    const names = new Set(Object.keys(lock).map(packageName));
    const missing = Object.values(lock)
      .flatMap(({ optionalDependencies }) => Object.keys(optionalDependencies ?? {}))
      .filter((name) => !names.has(name));
    expect(missing).toEqual([]);
  });
});

function packageName(place: string): string {
  return place.slice(place.lastIndexOf("node_modules/") + "node_modules/".length);
}

function readJson(name: string): unknown {
  return JSON.parse(readFileSync(path.join(PROJECT, name), "utf8"));
}
