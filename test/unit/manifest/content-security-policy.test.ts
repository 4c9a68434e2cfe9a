import { createHash } from "node:crypto";
import { createRequire } from "node:module";

interface PageSources {
  readonly officeJs: "cdn" | "local" | "none";
  readonly liveReload?: readonly string[];
}

const { contentSecurityPolicy } = createRequire(__filename)("../../../tools/addin/content-security-policy.cjs") as {
  contentSecurityPolicy(page: PageSources): string;
};

/** The policy's parts by their name. */
function partsOf(page: PageSources): Readonly<Record<string, string>> {
  const parts = contentSecurityPolicy(page).split("; ");
  return Object.fromEntries(parts.map((part) => [part.split(" ")[0]!, part.slice(part.indexOf(" ") + 1)]));
}

const CDN = "https://appsforoffice.microsoft.com";

describe("the policy of a page", () => {
  test.each([
    ["cdn", `'self' ${CDN}`],
    ["local", "'self'"],
    ["none", "'self'"],
  ] as const)(
    "takes scripts of its own, and of Microsoft's server only with Office.js from there (%s)",
    (officeJs, sources) => {
      expect(partsOf({ officeJs })["script-src"]).toBe(sources);
    },
  );

  test("forbids what it does not name, and sends nothing anywhere", () => {
    const parts = partsOf({ officeJs: "cdn" });
    expect(parts["default-src"]).toBe("'none'");
    expect(parts["connect-src"]).toBe("'self'");
    for (const name of ["frame-src", "object-src", "base-uri", "form-action"])
      expect([name, parts[name]]).toEqual([name, "'none'"]);
  });

  test("takes no style and no script that stands in the page, but for a style that is empty", () => {
    const policy = contentSecurityPolicy({ officeJs: "cdn" });
    expect(policy).not.toContain("unsafe");
    const hashes = policy.match(/'sha\d+-[^']+'/g);
    expect(hashes).toEqual([`'sha256-${createHash("sha256").update("").digest("base64")}'`]);
    expect(partsOf({ officeJs: "cdn" })["style-src"]).toContain(hashes![0]);
  });

  test("lets a page hear of the next build only while it is being developed", () => {
    const liveReload = ["ws://localhost:3000"];
    expect(partsOf({ officeJs: "none", liveReload })["connect-src"]).toBe("'self' ws://localhost:3000");
    expect(contentSecurityPolicy({ officeJs: "none" })).not.toContain("ws:");
  });
});
