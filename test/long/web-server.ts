/** The nginx of docs/deployment/container, with its own configuration, on this machine. */
import { execFileSync, spawn, spawnSync, type ChildProcess } from "node:child_process";
import { chmodSync, chownSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { request, type RequestOptions } from "node:https";
import { connect, createServer, type AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";

export const CONTAINER = path.join(__dirname, "..", "..", "docs", "deployment", "container");

/** A user without rights, as the one in the container. Whoever is root here starts the server as that one. */
const NOBODY = 65_534;
/** Milliseconds between two looks whether the server listens, and how often to look. */
const PAUSE = 50;
const PATIENCE = 200;

// Debian keeps servers out of the path of ordinary users.
const environment = { ...process.env, PATH: [process.env["PATH"], "/usr/sbin"].join(path.delimiter) };

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: Buffer;
}

export interface Certificate {
  readonly cert: Buffer;
  readonly key: Buffer;
}

/** A running server. */
export interface WebServer {
  /** Without a slash at its end. */
  readonly address: string;
  /** For localhost and 127.0.0.1; signed by itself, so nobody but `ask` believes it. */
  readonly certificate: Certificate;
  /** Asks for a path, and checks the certificate. */
  ask(file: string, options?: RequestOptions): Promise<Answer>;
  /** Lines of the access log, those of everything asked for with `ask` among them. */
  log(): Promise<readonly string[]>;
  stop(): Promise<void>;
}

/** Those of the programs that this machine lacks. */
export function missingPrograms(programs: readonly string[]): readonly string[] {
  return programs.filter((name) => spawnSync(name, ["-v"], { env: environment, stdio: "ignore" }).error !== undefined);
}

/** Starts nginx on a free port with the container's configuration. Throws with what nginx said when it does not start. */
export async function startWebServer(root: string): Promise<WebServer> {
  const work = mkdtempSync(path.join(tmpdir(), "jenjang-nginx-"));
  const port = await freePort();
  const certificate = makeCertificate(path.join(work, "tls"));
  const configuration = path.join(work, "nginx.conf");
  writeFileSync(configuration, configurationFor({ work, root, port }));
  const asNobody = process.getuid?.() === 0;
  if (asNobody) {
    for (const file of [work, path.join(work, "tls"), path.join(work, "tls", "jenjang.key")])
      chownSync(file, NOBODY, NOBODY);
    chmodSync(root, 0o755);
  }
  const server = spawn("nginx", ["-e", "stderr", "-c", configuration, "-g", "daemon off;"], {
    env: environment,
    stdio: ["ignore", "ignore", "pipe"],
    ...(asNobody && { uid: NOBODY, gid: NOBODY }),
  });
  const said: string[] = [];
  server.stderr.on("data", (part: Buffer) => said.push(part.toString()));
  await untilItListens(server, port, said);
  let asked = 0;
  return {
    address: `https://localhost:${port}`,
    certificate,
    ask: (file, options = {}) => {
      asked++;
      return ask({ host: "localhost", port, path: file, ca: certificate.cert, ...options });
    },
    log: () => linesOf(path.join(work, "access.log"), asked),
    stop: async () => {
      const ended = new Promise((resolve) => server.once("exit", resolve));
      if (server.exitCode === null && server.kill("SIGQUIT")) await ended;
      rmSync(work, { recursive: true, force: true });
    },
  };
}

/** The container's configuration at other places. Throws when it names a place no longer, for it then serves from elsewhere. */
function configurationFor({ work, root, port }: { work: string; root: string; port: number }): string {
  const places = [
    [" /tmp/", ` ${work}/`],
    ["/dev/stdout", path.join(work, "access.log")],
    ["listen 8443 ", `listen 127.0.0.1:${port} `],
    ["/etc/nginx/tls/", `${path.join(work, "tls")}/`],
    ["root /srv/jenjang;", `root ${root};`],
  ] as const;
  return places.reduce(
    (text, [there, here]) => {
      if (!text.includes(there)) throw new Error(`nginx.conf does not say "${there}"`);
      return text.replaceAll(there, here);
    },
    readFileSync(path.join(CONTAINER, "nginx.conf"), "utf8"),
  );
}

function makeCertificate(folder: string): Certificate {
  mkdirSync(folder);
  const [cert, key] = ["jenjang.crt", "jenjang.key"].map((name) => path.join(folder, name)) as [string, string];
  const names = "subjectAltName=DNS:localhost,IP:127.0.0.1";
  const curve = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1"];
  execFileSync(
    "openssl",
    [
      "req",
      "-x509",
      ...curve,
      "-nodes",
      "-days",
      "2",
      "-subj",
      "/CN=localhost",
      "-addext",
      names,
      "-keyout",
      key,
      "-out",
      cert,
    ],
    { stdio: "pipe" },
  );
  return { cert: readFileSync(cert), key: readFileSync(key) };
}

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, "127.0.0.1", resolve));
  const { port } = probe.address() as AddressInfo;
  await new Promise((resolve) => probe.close(resolve));
  return port;
}

async function untilItListens(server: ChildProcess, port: number, said: readonly string[]): Promise<void> {
  for (let look = 0; look < PATIENCE; look++) {
    if (server.exitCode !== null) break;
    if (await listens(port)) return;
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
  }
  server.kill();
  throw new Error(`nginx did not start: ${said.join("")}`);
}

/** nginx notes a request after it has answered: waits until at least `count` lines are there. */
async function linesOf(file: string, count: number): Promise<readonly string[]> {
  for (let look = 0; look < PATIENCE; look++) {
    const lines = readFileSync(file, "utf8").split("\n").slice(0, -1);
    if (lines.length >= count) return lines;
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
  }
  throw new Error(`${file} has fewer than ${count} lines`);
}

function listens(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, "127.0.0.1", () => {
      socket.destroy();
      resolve(true);
    });
    socket.once("error", () => resolve(false));
  });
}

function ask(options: RequestOptions): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const asked = request({ agent: false, ...options }, (response) => {
      const parts: Buffer[] = [];
      response.on("data", (part: Buffer) => parts.push(part));
      response.on("end", () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts) }),
      );
    });
    asked.once("error", reject);
    asked.end();
  });
}
