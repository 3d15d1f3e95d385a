// `zhengce fmt`: rewrites files in the one form that all files share, or with --check says which are not in it.
import { readFileSync, writeFileSync } from "node:fs";
import { formatPolicy, type Locale } from "@zhengce/grammar";
import { policyFiles, readPolicy, shownPath } from "../../node-host.js";
import { EXIT, Misuse, say, type ExitCode, type Io } from "../io.js";
import { refuseAbsent } from "../load.js";
import { locate } from "../reporters/located.js";
import { textReport } from "../reporters/text.js";

export interface FormatCall {
  readonly check: boolean;
  /** Translate all keywords; null keeps them. */
  readonly keywords: Locale | null;
  /** Read standard input and write standard output instead of files. */
  readonly stdin: boolean;
}

/** 1 when a file has syntax errors (it is left alone), or with `check` when one is not formatted. */
export function formatFiles(io: Io, paths: readonly string[], call: FormatCall): ExitCode {
  const options = call.keywords === null ? {} : { keywords: call.keywords };
  if (call.stdin) {
    const made = formatPolicy({ path: "stdin.policy", text: readFileSync(0, "utf8") }, options);
    if (made.text === null) return refuse(io, "stdin.policy", "", made.diagnostics);
    io.out(made.text);
    return EXIT.clean;
  }
  refuseAbsent(io, paths);
  const files = policyFiles(paths.length === 0 ? ["."] : paths);
  if (files.length === 0) throw new Misuse(say(io, "这里没有 .policy 文件", "there is no .policy file here"));
  let code: ExitCode = EXIT.clean;
  for (const path of files) {
    const file = shownPath(path);
    const { source, diagnostics } = readPolicy(path);
    const made =
      diagnostics.length > 0 ? { text: null, diagnostics } : formatPolicy({ path: file, text: source.text }, options);
    if (made.text === null)
      code = refuse(
        io,
        file,
        source.text,
        made.diagnostics.map((found) => ({ ...found, path: file })),
      );
    else if (made.text === source.text) continue;
    else if (call.check) {
      io.out(say(io, `没有排版：${file}\n`, `not formatted: ${file}\n`));
      code = EXIT.findings;
    } else {
      writeFileSync(path, made.text);
      io.out(say(io, `已排版 ${file}\n`, `formatted ${file}\n`));
    }
  }
  if (call.check && code === EXIT.clean)
    io.out(say(io, `${files.length} 个文件都已排版\n`, `${files.length} files are formatted\n`));
  return code;
}

function refuse(io: Io, file: string, text: string, diagnostics: Parameters<typeof locate>[0]): ExitCode {
  const texts = new Map([[file, text]]);
  io.error(textReport(locate(diagnostics, texts, io.locale), texts, io.locale, (_style, shown) => shown));
  io.error(say(io, `没有改动 ${file}\n`, `left alone: ${file}\n`));
  return EXIT.findings;
}
