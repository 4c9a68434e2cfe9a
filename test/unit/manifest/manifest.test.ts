/** Limits and orders are those of [MS-OWEMXML], Office Web Extensibility Manifest Format, and of its reference pages. */
import { readFileSync } from "node:fs";
import path from "node:path";

import { attribute, children, elements, localizedValues, PROJECT, readManifest } from "./addin-manifest";
import { readOfficially } from "./official-reading";

const root = readManifest();
const values = localizedValues(root);

describe("the add-in", () => {
  const info = readOfficially(path.join(PROJECT, "manifest.xml"));

  test("is a task pane for Excel, Indonesian by default, that reads and writes the workbook and nothing more", () => {
    expect(info).toMatchObject({
      officeAppType: "TaskPaneApp",
      hosts: ["Workbook"],
      defaultLocale: "id-ID",
      permissions: "ReadWriteDocument",
      appDomains: [],
    });
  });

  test("keeps its id for good: with another one Excel would take an update for a second add-in", () => {
    expect(info.id).toBe("ba8da6ff-ab0a-40e2-99da-6149c72d915f");
  });

  test("has the version of package.json, with the fourth number that Office asks for", () => {
    const { version } = JSON.parse(readFileSync(path.join(PROJECT, "package.json"), "utf8")) as { version: string };
    expect(info.version).toBe(`${version}.0`);
  });

  test("asks for Excel 2021's interface, wherever it says what it needs, and for ribbon commands on the ribbon", () => {
    const setsOf = (name: string): readonly string[] =>
      elements(root, name).map((set) => `${attribute(set, "Name")} ${attribute(set, "MinVersion")}`);
    expect(setsOf("Set")).toEqual(["ExcelApi 1.13"]);
    expect(setsOf("bt:Set")).toEqual(["ExcelApi 1.13", "AddinCommands 1.1"]);
  });
});

describe("texts", () => {
  /** Characters. */
  const LIMITS = { name: 125, description: 250, url: 2048, image: 2048, short: 125, long: 250 } as const;
  /** Lists of add-ins cut longer names; a ribbon breaks a label into two lines of about half of this. */
  const FITS = { name: 30, label: 20 } as const;

  test("keep to the limits of the format in both languages", () => {
    const tooLong = values.flatMap(({ of, kind, indonesian, english }) =>
      [indonesian, english ?? ""].filter((text) => text.length > LIMITS[kind]).map((text) => [of, text]),
    );
    expect(tooLong).toEqual([]);
  });

  test("fit where Excel shows them", () => {
    const shown = values.flatMap(({ of, kind, indonesian, english }) => {
      const limit = kind === "name" ? FITS.name : of.endsWith(".Label") ? FITS.label : null;
      return limit === null ? [] : [indonesian, english ?? ""].filter((text) => text.length > limit);
    });
    expect(shown).toEqual([]);
  });

  test("are all there in both languages", () => {
    const texts = values.filter(({ kind }) => kind !== "url" && kind !== "image");
    expect(texts.filter(({ indonesian, english }) => !indonesian || !english)).toEqual([]);
    expect(texts.length).toBeGreaterThan(15);
  });

  test("have an English of their own, but for names and what both languages write alike", () => {
    const same = values.filter(({ indonesian, english }) => indonesian === english).map(({ of }) => of);
    expect(same).toEqual(["Tab.Label", "Group.Label", "Pane.Title", "Skp.Label"]);
  });
});

describe("resources", () => {
  const RESOURCES = ["bt:Image", "bt:Url", "bt:String"];
  const defined = RESOURCES.flatMap((name) => elements(root, name))
    .filter((element) => element.hasAttribute("id"))
    .map((element) => attribute(element, "id"));
  const used = elements(root, "*")
    .filter((element) => element.hasAttribute("resid"))
    .map((element) => attribute(element, "resid"));

  test("are used, and what is used is there", () => {
    expect([...new Set(used)].sort()).toEqual([...defined].sort());
  });

  test("have ids that are told apart and that the format takes (32 characters)", () => {
    expect(new Set(defined).size).toBe(defined.length);
    expect(defined.filter((id) => id.length > 32)).toEqual([]);
  });

  test("are of the kind that their place asks for", () => {
    const kinds = new Map(values.map(({ of, kind }) => [of, kind]));
    const wanted = (element: string): string =>
      ({ "bt:Image": "image", Description: "long", Label: "short", Title: "short" })[element] ?? "url";
    const wrong = elements(root, "*")
      .filter((element) => element.hasAttribute("resid"))
      .filter((element) => kinds.get(attribute(element, "resid")) !== wanted(element.nodeName))
      .map((element) => [element.nodeName, attribute(element, "resid")]);
    expect(wrong).toEqual([]);
  });
});

describe("the ribbon", () => {
  test("has a tab of its own with one group of four buttons, each with an icon of its own", () => {
    const buttons = elements(root, "Control").map((control) => ({
      id: attribute(control, "id"),
      type: attribute(elements(control, "Action")[0]!, "xsi:type"),
      icon: attribute(elements(control, "bt:Image")[0]!, "resid"),
    }));
    expect(buttons).toEqual([
      { id: "Jenjang.Open", type: "ShowTaskpane", icon: "Icon.Jenjang.16" },
      { id: "Jenjang.Check", type: "ExecuteFunction", icon: "Icon.Check.16" },
      { id: "Jenjang.Tree", type: "ExecuteFunction", icon: "Icon.Tree.16" },
      { id: "Jenjang.Skp", type: "ExecuteFunction", icon: "Icon.Skp.16" },
    ]);
    expect(elements(root, "CustomTab")).toHaveLength(1);
    expect(elements(root, "Group")).toHaveLength(1);
  });

  test("gives each icon in the sizes that Excel asks for, under an address that names the size", () => {
    const addresses = new Map(values.map(({ of, indonesian }) => [of, indonesian]));
    for (const icon of elements(root, "Icon")) {
      const sizes = children(icon).map((image) => attribute(image, "size"));
      expect(sizes).toEqual(["16", "32", "64", "80"]);
      for (const image of children(icon))
        expect(addresses.get(attribute(image, "resid"))).toMatch(new RegExp(`-${attribute(image, "size")}\\.png$`));
    }
  });
});

test("the children of each element stand in the order of its schema, without which Office refuses the file", () => {
  const ORDER: Readonly<Record<string, readonly string[]>> = {
    OfficeApp: [
      ...["Id", "AlternateId", "Version", "ProviderName", "DefaultLocale", "DisplayName", "Description", "IconUrl"],
      ...["HighResolutionIconUrl", "SupportUrl", "AppDomains", "Hosts", "Requirements", "DefaultSettings"],
      ...["Permissions", "Dictionary", "VersionOverrides"],
    ],
    VersionOverrides: ["Description", "Requirements", "Hosts", "Resources"],
    DesktopFormFactor: ["GetStarted", "FunctionFile", "ExtensionPoint"],
    GetStarted: ["Title", "Description", "LearnMoreUrl"],
    CustomTab: ["Group", "Label"],
    Group: ["Label", "Icon", "Control"],
    Control: ["Label", "Supertip", "Icon", "Action"],
    Supertip: ["Title", "Description"],
    Action: ["TaskpaneId", "SourceLocation", "Title", "FunctionName"],
    Resources: ["bt:Images", "bt:Urls", "bt:ShortStrings", "bt:LongStrings"],
  };
  for (const [name, order] of Object.entries(ORDER)) {
    for (const element of [root, ...elements(root, "*")].filter(({ nodeName }) => nodeName === name)) {
      const places = children(element).map((child) => order.indexOf(child.nodeName));
      expect([name, places]).toEqual([name, [...places].sort((a, b) => a - b)]);
      expect([name, places]).not.toEqual([name, expect.arrayContaining([-1])]);
    }
  }
});
