// `zhengce studio`: serves the workbench over a folder of the person's own, on this machine alone, until a signal ends it.
import { once } from "node:events";
import { existsSync, lstatSync, readdirSync, readFileSync, realpathSync, type Dirent } from "node:fs";
import type { AddressInfo } from "node:net";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { randomBytes } from "node:crypto";
import { createServer } from "node:http";
import { isFolder } from "../../node-host.js";
import { EXIT, Misuse, say, type ExitCode, type Io } from "../io.js";
import { studioAnswer, type StudioFolder } from "../studio/answer.js";
import { writeFiles } from "../write-files.js";

const PAGE = "@zhengce/web/page";
/** What the workbench reads, in the folder and below it. */
const WANTED = /\.(?:policy|txt)$/iu;
/** No folder of notices holds more, or larger ones. */
const MOST_FILES = 500;
const DEEPEST = 6;

/** Serves until a signal ends it. The address holds a word that nobody guesses: other programs and pages of this machine learn nothing. */
export async function studio(io: Io, folder: string): Promise<ExitCode> {
  if (!isFolder(folder)) throw new Misuse(say(io, `应为一个文件夹：${folder}`, `expected a folder: ${folder}`));
  const token = randomBytes(24).toString("base64url");
  const page = pageOf(io);
  const found = below(folder, "", DEEPEST).length;
  const deeper = unlisted(folder);
  if (deeper !== null)
    io.error(
      say(
        io,
        `工作台只列出 ${DEEPEST} 层以内的文件，更深的没有列出：${deeper}\n`,
        `the workbench lists files up to ${DEEPEST} folders deep; what is deeper is not listed: ${deeper}\n`,
      ),
    );
  if (found > MOST_FILES)
    io.error(
      say(
        io,
        `文件夹里有 ${found} 个文件，工作台只列出前 ${MOST_FILES} 个\n`,
        `the folder has ${found} files; the workbench lists the first ${MOST_FILES}\n`,
      ),
    );
  const files: StudioFolder = {
    list: () => below(folder, "", DEEPEST).slice(0, MOST_FILES),
    read: (path) => readFileSync(join(folder, path)),
    write: (path, content) => writeFiles(io, [{ path: within(folder, path), content }], "replace"),
  };
  const server = createServer((request, response) => {
    const { port } = server.address() as AddressInfo;
    void studioAnswer(request, response, { token, port, page, files });
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  io.out(
    say(
      io,
      `工作台：http://127.0.0.1:${port}/${token}/\n按 Ctrl+C 结束\n`,
      `workbench: http://127.0.0.1:${port}/${token}/\nCtrl+C ends it\n`,
    ),
  );
  await Promise.race([once(process, "SIGINT"), once(process, "SIGTERM")]);
  server.close();
  server.closeAllConnections();
  return EXIT.clean;
}

function pageOf(io: Io): string {
  const require = createRequire(import.meta.url);
  try {
    const file = require.resolve(PAGE);
    if (existsSync(file)) return readFileSync(file, "utf8");
  } catch {
    // Said below.
  }
  throw new Misuse(say(io, `缺少工作台：${PAGE}`, `the workbench is missing: ${PAGE}`));
}

/**
 * The place of `path` in the folder.
 * @throws {Error} where a link on the way leads elsewhere: what is saved stays in the folder that is served
 */
export function within(folder: string, path: string): string {
  const place = join(realpathSync(folder), path);
  if (realpathSync(dirname(place)) !== dirname(place)) throw new Error("a link");
  if (lstatSync(place, { throwIfNoEntry: false })?.isSymbolicLink() === true) throw new Error("a link");
  return place;
}

/** A folder that lies deeper than is looked; null where there is none. */
export function unlisted(folder: string): string | null {
  return foldersAt(folder, "", DEEPEST + 1)[0] ?? null;
}
function foldersAt(folder: string, before: string, depth: number): readonly string[] {
  return entriesOf(folder, before).flatMap((entry) => {
    if (!entry.isDirectory()) return [];
    const path = before + entry.name;
    return depth === 1 ? [path] : foldersAt(folder, `${path}/`, depth - 1);
  });
}

/** Paths from the folder, with `/`; links are not followed. */
function below(folder: string, before: string, depth: number): readonly string[] {
  return entriesOf(folder, before).flatMap((entry) => {
    const path = before + entry.name;
    if (entry.isDirectory()) return depth === 0 ? [] : below(folder, `${path}/`, depth - 1);
    return entry.isFile() && WANTED.test(entry.name) ? [path] : [];
  });
}

function entriesOf(folder: string, before: string): readonly Dirent[] {
  return readdirSync(join(folder, before), { withFileTypes: true }).filter(
    ({ name }) => !name.startsWith(".") && name !== "node_modules",
  );
}
