// The entry of the command line: the terminal, the language, and what becomes of errors.
import { CommanderError } from "commander";
import type { Locale } from "@zhengce/grammar";
import { commandLine } from "./command-line/command-line.js";
import { misuseText } from "./commander-texts.js";
import { EXIT, Misuse, misuseLine, say, type Io } from "./io.js";
import { reasonOf } from "../node-host.js";
import { localeOf, terminal } from "./terminal.js";

declare const ZHENGCE_VERSION: string | undefined;
const version = typeof ZHENGCE_VERSION === "string" ? ZHENGCE_VERSION : "0.0.0";

/** `--locale` is read before anything is parsed, since help and errors are worded in it too. */
function requestedLocale(args: readonly string[]): Locale {
  const at = args.findIndex((arg) => arg === "--locale" || arg.startsWith("--locale="));
  const value = at < 0 ? undefined : (args[at]?.split("=")[1] ?? args[at + 1]);
  return value === "zh" || value === "en" ? value : localeOf(process.env);
}

async function main(): Promise<void> {
  const locale = requestedLocale(process.argv.slice(2));
  const { paint, shown } = terminal(process.stdout, process.env);
  const io: Io = {
    out: (text) => process.stdout.write(shown(text)),
    raw: (text) => process.stdout.write(text),
    error: (text) => process.stderr.write(shown(text)),
    locale,
    paint,
  };
  try {
    const program = commandLine(io, version, (code) => (process.exitCode = code));
    if (process.argv.length <= 2) program.outputHelp();
    else await program.parseAsync();
  } catch (error) {
    if (error instanceof Misuse) io.error(misuseLine(error));
    else if (!(error instanceof CommanderError)) io.error(unexpected(io, error));
    else if (error.exitCode === 0) return;
    else io.error(misuseText(error, locale));
    process.exitCode = EXIT.misuse;
  }
}

/** What no command has words for. Where it came from is for who mends the compiler. */
function unexpected(io: Io, error: unknown): string {
  if (process.env["ZHENGCE_TRACE"] && error instanceof Error) io.error(`${error.stack ?? ""}\n`);
  const { zh, en } = reasonOf(error);
  return `zhengce: ${say(io, `没有做完：${zh}（ZHENGCE_TRACE=1 显示出错的地方）`, `not done: ${en} (ZHENGCE_TRACE=1 shows where)`)}\n`;
}

// A reader that closes the pipe early (head, less) is no error.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
});
void main();
