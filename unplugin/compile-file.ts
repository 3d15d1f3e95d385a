// A file → its module for a bundler, or what a bundler shows of its findings.
import { basename, resolve } from "node:path";
import { loadFile } from "@zhengce/compiler/node";
import { sayFinding, type Finding } from "@zhengce/compiler";

/** As bundlers show it: the file, the line from 1, the column from 0. */
export interface Message {
  readonly message: string;
  readonly id: string;
  readonly loc: { readonly file: string; readonly line: number; readonly column: number };
}
interface Read {
  /** Files beside it that its module was made of. */
  readonly read: readonly string[];
  readonly warnings: readonly Message[];
}
export type Compiled =
  | (Read & { readonly ok: true; readonly code: string; readonly map: string; readonly declarations: string })
  | (Read & { readonly ok: false; readonly error: Message });

/** So many errors of a file are shown. */
const MOST = 20;

export async function compileFile(path: string, locale: "zh" | "en"): Promise<Compiled> {
  const loaded = loadFile(path);
  const message = (finding: Finding): Message => messageOf(path, finding, [finding], locale);
  const of = (severity: string): readonly Finding[] => loaded.findings.filter((found) => found.severity === severity);
  const warnings = of("warning").map(message);
  const read = loaded.read.map((other) => resolve(other)).filter((other) => other !== path);
  if (!loaded.ok) {
    const [first, ...more] = of("error");
    if (first === undefined) return { ok: false, read, warnings, error: nothing(path, locale) };
    return { ok: false, read, warnings, error: messageOf(path, first, [first, ...more], locale) };
  }
  const { policy } = loaded;
  const map = JSON.parse(await policy.emit("source-map")) as { sources: string[] };
  return {
    ok: true,
    read,
    warnings,
    code: `${await policy.emit("javascript")}\n${asDefault(path)}`,
    map: JSON.stringify({ ...map, sources: [path] }),
    declarations: `${await policy.emit("declarations")}\n${typeOfDefault(path)}`,
  };
}

/** The module itself as its default: whoever imports that still carries only what they use. */
function asDefault(path: string): string {
  return `import * as itself from ${JSON.stringify(`./${basename(path)}`)};\nexport { itself as default };\n`;
}
function typeOfDefault(path: string): string {
  return `declare const itself: typeof import(${JSON.stringify(`./${basename(path)}`)});\nexport default itself;\n`;
}

function messageOf(
  path: string,
  { line, column }: Finding,
  findings: readonly Finding[],
  locale: "zh" | "en",
): Message {
  const shown = findings.slice(0, MOST).map((found) => sayFinding(found, locale));
  const more = findings.length - shown.length;
  if (more > 0) shown.push(locale === "zh" ? `还有 ${more} 个` : `and ${more} more`);
  return { message: shown.join("\n"), id: path, loc: { file: path, line, column: column - 1 } };
}

function nothing(path: string, locale: "zh" | "en"): Message {
  const message = locale === "zh" ? "里面没有可以判断的内容" : "it holds nothing that could be decided";
  return { message, id: path, loc: { file: path, line: 1, column: 0 } };
}
