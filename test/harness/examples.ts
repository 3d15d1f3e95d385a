// The example notices and their cases, read from examples/.
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { compile } from "../../compiler/compile.js";
import type { Compilation, CompileOptions } from "../../compiler/compile.js";
import { readCases } from "../../compiler/testing/cases.js";
import type { Case } from "../../compiler/testing/cases.js";

const folder = fileURLToPath(new URL("../../examples/", import.meta.url));

/** Names of the example notices: file names without `.policy`. */
export const exampleNames: readonly string[] = readdirSync(folder)
  .filter((file) => file.endsWith(".policy"))
  .map((file) => file.slice(0, -".policy".length))
  .sort();

/** The text of an example. */
export function exampleText(name: string): string {
  return readFileSync(`${folder}${name}.policy`, "utf8");
}

/** What 人群 沿用 of one of them names stands beside it. */
export const BESIDE: NonNullable<CompileOptions["superior"]> = (number) => {
  const files = readdirSync(`${folder}fictional`).filter((file) => file.endsWith(".policy"));
  const sources = files.map((file) => ({
    path: `examples/fictional/${file}`,
    text: exampleText(`fictional/${file.replace(/\.policy$/u, "")}`),
  }));
  return sources.find(({ text }) => text.includes(`文号 "${number}"`)) ?? null;
};

const compilations = new Map<string, Compilation>();
/** An example, compiled once a test file. */
export function example(name: string): Compilation {
  const known = compilations.get(name);
  if (known !== undefined) return known;
  const made = compile({ path: `examples/${name}.policy`, text: exampleText(name) }, { superior: BESIDE });
  compilations.set(name, made);
  return made;
}

/** Every case of examples/cases, by notice. */
export function exampleCases(): ReadonlyMap<string, readonly Case[]> {
  const byNotice = new Map<string, Case[]>();
  for (const file of readdirSync(`${folder}cases`).sort()) {
    const { cases, problems } = readCases(JSON.parse(readFileSync(`${folder}cases/${file}`, "utf8")));
    if (problems.length > 0) throw new Error(`${file}: ${problems.map((problem) => problem.en).join("; ")}`);
    for (const item of cases) byNotice.set(item.notice, [...(byNotice.get(item.notice) ?? []), item]);
  }
  return byNotice;
}
