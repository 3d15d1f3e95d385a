// `check --fix`: the mends of one file, applied until none is left, written once, and every changed line shown.
import { applyFixes } from "../fixes/registry.js";
import { policyFiles, workspaceOf } from "../node-host.js";
import { say, tried, type Io } from "./io.js";
import { compiled } from "./load.js";
import type { Loaded } from "./loaded.js";
import { printable } from "./reporters/frame.js";
import { rewrite } from "./rewrite.js";

interface MendOptions {
  readonly dryRun: boolean;
  readonly unsafeFixes: boolean;
  /** The paths that the call names. */
  readonly named: readonly string[];
}

export interface Mended {
  /** As it is on the disk afterwards. */
  readonly file: Loaded;
  /** `shown`: it would be changed but for the dry run. `unwritten`: it could not be written, which is said. */
  readonly outcome: "same" | "shown" | "written" | "unwritten";
}

/** At most ten rounds: one mend can uncover another. */
export async function mendFile(io: Io, file: Loaded, { dryRun, unsafeFixes, named }: MendOptions): Promise<Mended> {
  let current = file;
  for (let round = 0; round < 10 && current.compilation !== null; round++) {
    const text = applyFixes(current.compilation, current.diagnostics, unsafeFixes ? "offered" : "safe");
    if (text === current.text) break;
    current = compiled(file.path, text, { named, files: policyFiles(named) });
  }
  if (current.text === file.text) return { file, outcome: "same" };
  const write = (): Promise<void> => rewrite(io, file.path, workspaceOf(file.path, named), file.text, current.text);
  if (!dryRun && !(await tried(io, write))) return { file, outcome: "unwritten" };
  const title = dryRun
    ? say(io, `将改正 ${file.path}（未写入）`, `would fix ${file.path} (not written)`)
    : say(io, `已改正 ${file.path}`, `fixed ${file.path}`);
  io.error(`${title}\n${changedLines(file.path, file.text, current.text).join("\n")}\n`);
  return dryRun ? { file, outcome: "shown" } : { file: current, outcome: "written" };
}

/** `file:line`, the line before and the line after, for every line that changed. */
export function changedLines(path: string, before: string, after: string): readonly string[] {
  const [old, now] = [linesOf(before), linesOf(after)];
  if (old.length === now.length)
    return old.flatMap((line, i) =>
      line === now[i] ? [] : [`${path}:${i + 1}`, `  − ${printable(line)}`, `  + ${printable(now[i] ?? "")}`],
    );
  let from = 0;
  while (from < Math.min(old.length, now.length) && old[from] === now[from]) from++;
  let behind = 0;
  while (behind < Math.min(old.length, now.length) - from && old.at(-1 - behind) === now.at(-1 - behind)) behind++;
  return [
    `${path}:${from + 1}`,
    ...old.slice(from, old.length - behind).map((line) => `  − ${printable(line)}`),
    ...now.slice(from, now.length - behind).map((line) => `  + ${printable(line)}`),
  ];
}
function linesOf(text: string): readonly string[] {
  return text.split(/\r\n|\n|\r/u);
}
