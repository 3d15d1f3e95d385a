// What `zhengce studio` answers: its page, the files of its folder, and the saving of one of them; anything else is not there.
import type { IncomingMessage, ServerResponse } from "node:http";

export interface StudioFolder {
  /** Paths below the folder, with `/`. */
  readonly list: () => readonly string[];
  readonly read: (path: string) => Uint8Array;
  readonly write: (path: string, content: string) => Promise<unknown>;
}
export interface Studio {
  /** First part of every path. */
  readonly token: string;
  readonly port: number;
  /** The workbench as it stands by itself, without any connection. */
  readonly page: string;
  readonly files: StudioFolder;
}

/** Bytes; no notice is longer. */
const MOST = 16 * 1024 * 1024;
/** One name, or folders and a name: no drive, no way up, no hidden file. */
const SAFE = /^(?:[^/\\:*?"<>|.][^/\\:*?"<>|]*\/)*[^/\\:*?"<>|.][^/\\:*?"<>|]*\.policy$/u;

/** Never throws. */
export async function studioAnswer(
  request: IncomingMessage,
  response: ServerResponse,
  studio: Studio,
): Promise<ServerResponse> {
  const { token, port, page, files } = studio;
  const end = (status: number, type = "text/plain", body: string | Uint8Array = ""): ServerResponse => {
    const head = { "content-type": type, "cache-control": "no-store", "x-content-type-options": "nosniff" };
    return response
      .writeHead(status, { ...head, "referrer-policy": "no-referrer", "x-frame-options": "DENY" })
      .end(body);
  };
  try {
    // Another name for this machine is another site's.
    if (request.headers.host !== `127.0.0.1:${port}`) return end(403);
    const origin = request.headers.origin;
    if (origin !== undefined && origin !== `http://127.0.0.1:${port}`) return end(403);
    const path = decodeURIComponent((request.url ?? "").replace(/[?#].*$/u, ""));
    const asked = path.startsWith(`/${token}/`) ? path.slice(token.length + 2) : null;
    if (asked === null) return end(404);
    if (request.method === "GET" && asked === "") return end(200, "text/html; charset=utf-8", served(page));
    if (request.method === "GET" && asked === "files")
      return end(200, "application/json", JSON.stringify(files.list()));
    if (request.method === "GET" && asked.startsWith("files/")) {
      const wanted = asked.slice("files/".length);
      return files.list().includes(wanted) ? end(200, "application/octet-stream", files.read(wanted)) : end(404);
    }
    if (request.method === "PUT" && asked.startsWith("files/")) {
      const wanted = asked.slice("files/".length);
      if (!SAFE.test(wanted)) return end(404);
      const text = await bodyOf(request);
      if (text === null) return end(413);
      await files.write(wanted, text);
      return end(204);
    }
    return end(404);
  } catch {
    return end(500);
  }
}

/** The page that may ask this address, and knows that it can. */
function served(page: string): string {
  return page
    .replace("connect-src 'none'", "connect-src 'self'")
    .replace('<meta name="referrer"', '<meta name="zhengce-studio" content="files"><meta name="referrer"');
}

/** Null where it is too long. */
async function bodyOf(request: IncomingMessage): Promise<string | null> {
  const pieces: Buffer[] = [];
  let size = 0;
  for await (const piece of request) {
    size += (piece as Buffer).length;
    if (size > MOST) return null;
    pieces.push(piece as Buffer);
  }
  return Buffer.concat(pieces).toString("utf8");
}
