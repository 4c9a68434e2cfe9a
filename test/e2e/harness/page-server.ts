import { existsSync, readFileSync, statSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".png": "image/png",
  ".txt": "text/plain; charset=utf-8",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  ".xml": "text/xml; charset=utf-8",
};

/** A web server that adds nothing of its own: what a page allows itself it says itself. */
export interface PageServer {
  /** Without a slash at its end. */
  readonly address: string;
  stop(): Promise<void>;
}

/** Serves the files of a folder on a free port of this machine. */
export async function servePages(folder: string): Promise<PageServer> {
  const server = createServer(({ method, url = "" }, response) => {
    const file = path.join(folder, decodeURIComponent(new URL(url, "http://localhost").pathname));
    const type = TYPES[path.extname(file)];
    const isThere = file.startsWith(folder + path.sep) && existsSync(file) && statSync(file).isFile();
    if (method !== "GET" || !isThere || type === undefined) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { "Content-Type": type, "X-Content-Type-Options": "nosniff" }).end(readFileSync(file));
  });
  await new Promise<void>((resolve) => server.listen(0, "localhost", resolve));
  return {
    address: `http://localhost:${(server.address() as AddressInfo).port}`,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
