// What the page's script offers to the script of its notices: `zhengcePage(data, [module, …])`.
import * as internal from "@zhengce/runtime/internal";
import type { Locale, PolicyModule } from "@zhengce/runtime";
import type { NoticeWords } from "./logic/notice.js";
import type { Overrides } from "./texts/say.js";
import { showPage } from "./view/page.js";

/** A CommonJS module as a function. */
export type ModuleFunction = (require: (name: string) => unknown, module: { exports: unknown }) => void;

export interface PageData {
  readonly locale: Locale;
  readonly overrides: Overrides;
  readonly notices: readonly NoticeWords[];
}

/** Runs a compiled notice. */
export function moduleOf(run: ModuleFunction): PolicyModule {
  const module = { exports: {} as unknown };
  run((name) => {
    if (name !== "@zhengce/runtime/internal") throw new Error(`a compiled notice requires ${name}`);
    return internal;
  }, module);
  return module.exports as PolicyModule;
}

export function start({ locale, overrides, notices }: PageData, modules: readonly ModuleFunction[]): void {
  const root = document.getElementById("page");
  if (root === null) throw new Error("the page has no root");
  const loaded = modules.flatMap((run, index) => {
    const words = notices[index];
    return words === undefined ? [] : [{ ...words, module: moduleOf(run) }];
  });
  showPage(root, loaded, overrides, locale);
}
