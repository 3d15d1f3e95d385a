// What `zhengce serve` starts: notices are compiled, asked for over HTTP (or MCP on standard input), compiled again when they change,
// until a signal ends the process.
import { join } from "node:path";
import { pino, type Logger } from "pino";
import { appOf } from "./http/app.js";
import { metricsOf } from "./http/metrics.js";
import type { RefusedNotice, Served } from "./notices/served.js";
import { compileAside, sourceOf, type Source } from "./notices/source.js";
import type { ServeOptions } from "./options.js";
import { WORDS } from "./wording/wording.js";

/** Where to write: text for people. */
export interface Terminal {
  readonly out: (text: string) => void;
  readonly error: (text: string) => void;
}

/**
 * Serves until SIGTERM or SIGINT; what is being answered then is still answered.
 * @returns 0 after that; 1 where there is no notice without errors. Rejects where the address can't be had.
 */
export async function serve(options: ServeOptions, terminal: Terminal): Promise<0 | 1> {
  const words = WORDS[options.locale];
  const source = sourceOf(options.paths, compileAside(join(__dirname, "compile-worker.cjs")));
  const first = await source.reload();
  tellRefused(options, terminal, first.refused);
  if (first.notices.size === 0) {
    terminal.error(words.none);
    return 1;
  }
  if (options.mcp) {
    const { serveOverStdio } = await import("./mcp/main.js");
    if (options.watch) follow(source, options, terminal, () => undefined);
    await serveOverStdio(source, options);
  } else await serveOverHttp(source, options, terminal);
  await source.close();
  return 0;
}

async function serveOverHttp(source: Source, options: ServeOptions, terminal: Terminal): Promise<void> {
  const { limits, locale, version, host, port } = options;
  const words = WORDS[locale];
  const metrics = metricsOf(source.served);
  let isStopping = false;
  const log: Logger | null = options.logRequests ? pino({ base: null }, pino.destination({ fd: 2, sync: true })) : null;
  const app = appOf({ served: source.served, limits, locale, version, metrics, isStopping: () => isStopping }, log);
  const address = await app.listen({ host, port });
  terminal.out(words.listening({ ...countsOf(source.served()), address }));
  if (options.watch) follow(source, options, terminal, metrics.reloaded);
  await signalled();
  isStopping = true;
  // Whoever takes longer than a request may is cut off.
  const late = setTimeout(() => app.server.closeAllConnections(), limits.seconds * 1000 + 1000);
  await app.close();
  clearTimeout(late);
  terminal.out(words.stopped);
}

function follow(
  source: Source,
  options: ServeOptions,
  terminal: Terminal,
  counted: (outcome: "served" | "failed") => void,
): void {
  const words = WORDS[options.locale];
  source.follow((outcome) => {
    counted(outcome instanceof Error ? "failed" : "served");
    if (outcome instanceof Error) return terminal.error(words.failed(outcome.message));
    tellRefused(options, terminal, outcome.refused);
    terminal.error(words.reloaded(countsOf(outcome)));
  });
}

function countsOf({ notices, refused }: Served): { readonly notices: number; readonly refused: number } {
  return { notices: notices.size, refused: refused.length };
}

function tellRefused({ locale }: ServeOptions, { error }: Terminal, refused: readonly RefusedNotice[]): void {
  for (const { file, serving, findings } of refused) {
    error(`${WORDS[locale].refused(file, serving)}\n`);
    for (const { line, column, code, message } of findings)
      error(`  ${file}:${line}:${column} ${message[locale]} [${code}]\n`);
  }
}

async function signalled(): Promise<void> {
  await new Promise<void>((resolve) => {
    for (const signal of ["SIGTERM", "SIGINT"] as const) process.once(signal, () => resolve());
  });
}
