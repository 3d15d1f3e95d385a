// `zhengce explain CODE`: the page of a finding, from docs/findings; without a code, the list of all.
import { greatest } from "@zhengce/grammar";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { EXIT, Misuse, say, type ExitCode, type Io } from "../io.js";
import { catalogue } from "../../rules/catalogue.js";
import { nearest } from "../../semantics/checks/similarity.js";

/** Pages are packed beside the bundle when it is made. */
function pages(): Readonly<Record<string, string>> {
  return JSON.parse(readFileSync(join(__dirname, "finding-pages.json"), "utf8")) as Record<string, string>;
}

export function explain(io: Io, code: string | null): ExitCode {
  const codes = Object.keys(catalogue).sort();
  if (code === null) {
    const width = greatest(codes.map((name) => name.length));
    for (const name of codes) io.out(`${name.padEnd(width)}  ${catalogue[name]?.[io.locale] ?? ""}\n`);
    return EXIT.clean;
  }
  const page = pages()[code];
  if (page === undefined) {
    const guess = nearest(code, codes);
    const hint = guess === null ? "" : say(io, `。是不是 ${guess}？`, `. Did you mean ${guess}?`);
    throw new Misuse(say(io, `没有这个问题代码：${code}${hint}`, `no such code: ${code}${hint}`));
  }
  io.out(page.endsWith("\n") ? page : `${page}\n`);
  return EXIT.clean;
}
