// `zhengce fmt`: rewrites files in the one form that all files share, or with --check says which are not in it.
import { readFileSync } from "node:fs";
import { formatPolicy, type FormatOptions, type Locale } from "@zhengce/grammar";
import { policyFiles, readBytes, readPolicy, shownPath, workspaceOf, type ReadFile } from "../../node-host.js";
import { EXIT, Misuse, say, tried, type ExitCode, type Io } from "../io.js";
import { refuseAbsent } from "../load.js";
import { rewrite } from "../rewrite.js";
import { locate } from "../reporters/located.js";
import { textReport } from "../reporters/text.js";

export interface FormatCall {
  readonly check: boolean;
  /** Translate all keywords; null keeps them. */
  readonly keywords: Locale | null;
  /** Read standard input and write standard output instead of files. */
  readonly stdin: boolean;
}

/** 1 when a file has syntax errors (it is left alone), or with `check` when one is not formatted. `-` is standard input. */
export async function formatFiles(io: Io, paths: readonly string[], call: FormatCall): Promise<ExitCode> {
  const options = call.keywords === null ? {} : { keywords: call.keywords };
  if (call.stdin || (paths.length === 1 && paths[0] === "-")) return formatInput(io, call.check, options);
  refuseAbsent(io, paths);
  const named = paths.length === 0 ? ["."] : paths;
  const files = policyFiles(named);
  if (files.length === 0) throw new Misuse(say(io, "这里没有 .policy 文件", "there is no .policy file here"));
  let code: ExitCode = EXIT.clean;
  let isUnwritten = false;
  for (const path of files) {
    const file = shownPath(path);
    const workspace = workspaceOf(path, named);
    const read = readPolicy(path, workspace);
    const text = formatted(io, { ...read, source: { path: file, text: read.source.text } }, options);
    if (text === null) code = EXIT.findings;
    else if (text === read.source.text) continue;
    else if (call.check) code = unformatted(io, file);
    else if (await tried(io, () => rewrite(io, path, workspace, read.source.text, text)))
      io.out(say(io, `已排版 ${file}\n`, `formatted ${file}\n`));
    else isUnwritten = true;
  }
  if (call.check && code === EXIT.clean)
    io.out(
      say(
        io,
        `${files.length} 个文件都已排版\n`,
        `${files.length} ${files.length === 1 ? "file is" : "files are"} formatted\n`,
      ),
    );
  return isUnwritten ? EXIT.misuse : code;
}

function formatInput(io: Io, check: boolean, options: FormatOptions): ExitCode {
  const read = readBytes("stdin.policy", readFileSync(0));
  const text = formatted(io, read, options);
  if (text === null) return EXIT.findings;
  if (check) return text === read.source.text ? EXIT.clean : unformatted(io, "stdin.policy");
  io.raw(text);
  return EXIT.clean;
}

function unformatted(io: Io, file: string): ExitCode {
  io.out(say(io, `没有排版：${file}\n`, `not formatted: ${file}\n`));
  return EXIT.findings;
}

/** The text as it should look; null, with the reason on standard error, where it is left alone. */
function formatted(io: Io, { source, diagnostics: unread }: ReadFile, options: FormatOptions): string | null {
  const made = unread.length > 0 ? { text: null, diagnostics: unread } : formatPolicy(source, options);
  if (made.text !== null) return made.text;
  const texts = new Map([[source.path, source.text]]);
  const found = made.diagnostics.map((each) => ({ ...each, path: source.path }));
  if (found.length > 0)
    io.error(textReport(locate(found, texts, io.locale), texts, io.locale, (_style, shown) => shown));
  else
    io.error(
      say(
        io,
        "排版后的意思会和原来不一样，这是排版的错\n",
        "it would have said something else: the formatter's fault\n",
      ),
    );
  io.error(say(io, `没有改动 ${source.path}\n`, `left alone: ${source.path}\n`));
  return null;
}
