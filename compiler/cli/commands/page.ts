// `zhengce page NOTICE… -o DIR`: one self-contained page for residents and the hotline. What puts it together is a package of its own
// that is looked for when it is asked for; nothing of it is imported here.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, join } from "node:path";
import type { Locale } from "@zhengce/grammar";
import { decodeText } from "../../decode-text.js";
import type { PageNotice } from "../../emit/page/page-notice.js";
import { policyFiles, reasonOf } from "../../node-host.js";
import { EXIT, Misuse, say, type ExitCode, type Io } from "../io.js";
import { loadNotices, pathsOf, refuseAbsent } from "../load.js";
import { isStandardOutput } from "../standard-output.js";
import { writeNamed } from "../write-outputs.js";

const PAGE = "@zhengce/page/assemble";

export interface PageWish {
  /** The folder that takes `index.html`; `-`: standard output. */
  readonly out: string;
  /** page.yaml: texts and look of the office. */
  readonly texts?: string;
  /** The language that the page begins in. */
  readonly lang: Locale;
}
interface PageFileFinding {
  readonly line: number;
  readonly column: number;
  readonly message: { readonly zh: string; readonly en: string };
}
/** What the package exports. */
export interface PageModule {
  readonly makePage: (wish: {
    readonly notices: readonly PageNotice[];
    readonly pageFile: string | null;
    readonly locale: Locale;
  }) => { readonly html: string } | { readonly findings: readonly PageFileFinding[] };
}

/** Writes `index.html`; nothing where a notice has errors or page.yaml has what the page does not know. */
export async function pageOf(io: Io, paths: readonly string[], { out, texts, lang }: PageWish): Promise<ExitCode> {
  refuseAbsent(io, paths);
  const files = policyFiles(paths);
  if (files.length === 0) throw new Misuse(say(io, "这里没有 .policy 文件", "there is no .policy file here"));
  const notices = loadNotices(io, files);
  if (notices === null) return EXIT.findings;
  const { makePage } = pageModule(io);
  const { pageNotice } = await import("../../emit/page/page-notice.js");
  const ids = idsOf(files);
  const made: PageNotice[] = [];
  for (const [index, { model, program, answering }] of notices.entries())
    made.push(await pageNotice(ids[index] ?? "", { model, program: answering ?? program }));
  const pageFile = texts === undefined ? null : textOf(io, texts);
  const page = makePage({ notices: made, pageFile, locale: lang });
  if ("findings" in page) {
    for (const { line, column, message } of page.findings)
      io.error(`${texts ?? ""}:${line}:${column} ${message[io.locale]}\n`);
    return EXIT.findings;
  }
  const path = isStandardOutput(out) ? out : join(out, "index.html");
  await writeNamed(
    io,
    [{ path, content: page.html }],
    [...notices.flatMap(pathsOf), ...(texts === undefined ? [] : [texts])],
  );
  return EXIT.clean;
}

/** Names without `.policy`; of two with one name the second is numbered. */
function idsOf(files: readonly string[]): readonly string[] {
  const seen = new Map<string, number>();
  return files.map((file) => {
    const name = basename(file).replace(/\.policy$/u, "");
    const times = (seen.get(name) ?? 0) + 1;
    seen.set(name, times);
    return times === 1 ? name : `${name} ${times}`;
  });
}

function pageModule(io: Io): PageModule {
  const require = createRequire(import.meta.url);
  let file: string;
  try {
    file = require.resolve(PAGE);
  } catch {
    throw new Misuse(say(io, `缺少网页的程序包：${PAGE}`, `the package of the page is missing: ${PAGE}`));
  }
  return require(file) as PageModule;
}

function textOf(io: Io, path: string): string {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(path === "-" ? 0 : path);
  } catch (error) {
    throw new Misuse(say(io, `读不到 ${path}：${reasonOf(error).zh}`, `can't read ${path}: ${reasonOf(error).en}`));
  }
  const { text } = decodeText(bytes);
  if (text === null) throw new Misuse(say(io, `${path} 不是文本`, `${path} is not a text`));
  return text;
}
