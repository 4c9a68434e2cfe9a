import { spawn, type ChildProcess } from "node:child_process";
import path from "node:path";

const START = path.join(__dirname, "..", "..", "tools", "start.mjs");
const READY = "Ctrl+C";

/** Starts the server and gives all it has said once it says how to stop it. */
function start(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = "";
    const hear = (chunk: Buffer): void => {
      said += chunk.toString("utf8");
      if (said.includes(READY)) resolve(said);
    };
    server.stdout!.on("data", hear);
    server.stderr!.on("data", hear);
    server.on("exit", (code) => reject(new Error(`npm start ended with ${String(code)}:\n${said}`)));
  });
}

describe("npm start", () => {
  test("serves the pane, the ribbon's page and the icons, and says in both languages how to load them in Excel", async () => {
    const server = spawn(process.execPath, [START], { stdio: ["ignore", "pipe", "pipe"] });
    try {
      const said = await start(server);
      const base = /^Jenjang: (https?:\/\/localhost:\d+)\/taskpane\.html$/m.exec(said)![1]!;
      for (const sentence of ["Memuat di Excel", "Loading it in Excel", "Windows", "Mac", "Web", "npm run excel"])
        expect(said).toContain(sentence);
      // Excel loads add-ins over https only: without a certificate the reason is said.
      if (base.startsWith("http:"))
        expect(said).toContain("Served over http, while Excel loads add-ins over https only");
      else process.env["NODE_TLS_REJECT_UNAUTHORIZED"] = "0";
      for (const page of ["taskpane.html", "commands.html", "assets/jenjang-32.png"])
        expect([page, (await fetch(`${base}/${page}`)).status]).toEqual([page, 200]);
      expect(await (await fetch(`${base}/taskpane.html`)).text()).toContain("office.js");
    } finally {
      server.removeAllListeners("exit");
      server.kill();
    }
  });
});
