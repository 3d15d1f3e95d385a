// Notices as a page has them: their compiled scripts run here as a browser runs them.
import { compileFunction } from "node:vm";
import { pageNotice } from "../../compiler/emit/page/page-notice.js";
import { moduleOf, type ModuleFunction } from "../../page/app/index.js";
import type { Notice } from "../../page/app/logic/notice.js";
import { example } from "../harness/examples.js";

const made = new Map<string, Promise<Notice>>();

/** An example as the page has it. */
export function pageExample(name: string): Promise<Notice> {
  const found = made.get(name) ?? build(name);
  made.set(name, found);
  return found;
}

async function build(name: string): Promise<Notice> {
  const { model, answering, program } = example(name);
  const used = answering ?? program;
  if (used === null) throw new Error(`${name} decides nothing`);
  const { script, ...words } = await pageNotice(name, { model, program: used });
  return { ...words, module: moduleOf(compileFunction(script, ["require", "module"]) as ModuleFunction) };
}
