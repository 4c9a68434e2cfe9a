/**
 * Asks Microsoft's validator about a manifest. Run: npm run validate [-- dist/addin/manifest.xml]
 * Exit code: 0 valid, 1 not valid, 2 the validator could not be asked.
 */
import { validateManifest } from "office-addin-manifest";

/** Milliseconds. The validator answers within a few seconds; a network without a way out may never answer. */
const PATIENCE = 30_000;

const file = process.argv[2] ?? "manifest.xml";

function printIssue(kind, { title, content, line, column, helpUrl }) {
  const place = line === undefined ? "" : ` (${file}:${line}:${column ?? 1})`;
  console.log(`${kind}: ${title}: ${content}${place}${helpUrl ? ` ${helpUrl}` : ""}`);
}

function printReport({ isValid, report }) {
  for (const issue of report?.errors ?? []) printIssue("galat / error", issue);
  for (const issue of report?.warnings ?? []) printIssue("peringatan / warning", issue);
  console.log(isValid ? `${file}: sah / valid` : `${file}: tidak sah / not valid`);
}

function giveUp(reason) {
  console.error(
    `${file} belum diperiksa: layanan pemeriksa Microsoft tidak dapat dihubungi. Coba lagi dengan jaringan.`,
  );
  console.error(`${file} was not checked: Microsoft's validation service cannot be reached (${reason}).`);
  process.exit(2);
}

const timer = setTimeout(() => giveUp(`no answer in ${PATIENCE / 1000} s`), PATIENCE);
try {
  const validation = await validateManifest(file);
  if (validation.status !== 200) giveUp(`it answered ${validation.status} ${validation.statusText}`);
  printReport(validation);
  process.exitCode = validation.isValid ? 0 : 1;
} catch (error) {
  const [what, why = ""] = String(error.message).split("\n");
  if (what.startsWith("Unable to contact")) giveUp(why);
  console.error(`${what} ${why}`);
  process.exitCode = 1;
} finally {
  clearTimeout(timer);
}
