// Notices as a page has them: their compiled scripts run here as a browser runs them.
import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { compileFunction } from "node:vm";
import type { Program } from "../../compiler/decision/program.js";
import { pageNotice } from "../../compiler/emit/page/page-notice.js";
import { moduleOf, type ModuleFunction } from "../../page/app/index.js";
import type { Notice } from "../../page/app/logic/notice.js";
import { example, exampleNames } from "../harness/examples.js";

const made = new Map<string, Promise<Notice>>();

/** An example as the page has it. */
export function pageExample(name: string): Promise<Notice> {
  const found = made.get(name) ?? build(name);
  made.set(name, found);
  return found;
}

/** The made-up notices of examples/fictional, too. */
export const everyExample: readonly string[] = [...exampleNames, ...namesIn("examples/fictional")];

function namesIn(folder: string): readonly string[] {
  const path = fileURLToPath(new URL(`../../${folder}`, import.meta.url));
  return readdirSync(path).flatMap((file) =>
    file.endsWith(".policy") ? [`fictional/${file.slice(0, -".policy".length)}`] : [],
  );
}

/** The program that the page's module is made from. */
export function pageProgram(name: string): Program {
  const { answering, program } = example(name);
  const used = answering ?? program;
  if (used === null) throw new Error(`${name} decides nothing`);
  return used;
}

async function build(name: string): Promise<Notice> {
  const { model } = example(name);
  const used = pageProgram(name);
  const { script, ...words } = await pageNotice(name, { model, program: used });
  return { ...words, module: moduleOf(compileFunction(script, ["require", "module"]) as ModuleFunction) };
}
