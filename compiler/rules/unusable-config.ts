// zhengce.config.json names folders of prints that can't be used, and the print was found nowhere: what its author counts on is off.
import { entry, type Texts } from "@zhengce/grammar";
import type { Misconfigured } from "../source-text/printed.js";
import { rule } from "./rule.js";
import { namedPrint } from "./lib/source-places.js";

export const unusableConfig = rule({
  code: "unusable-config",
  texts: entry(
    "warning",
    "没有找到原文“{name}”，{reason}；没有与原文对照过",
    "source text “{name}” not found, and {reason}; nothing was compared with it",
  ),
  check({ model, unprinted, report }) {
    if (!unprinted?.misconfigured) return;
    report(namedPrint(model), { name: model.notice.source ?? "", reason: reasonWords(unprinted.misconfigured) });
  },
});

function reasonWords({ reason, folder }: Misconfigured): Texts {
  switch (reason) {
    case "unreadable":
      return { zh: "zhengce.config.json 读不了", en: "zhengce.config.json can't be read" };
    case "malformed":
      return {
        zh: `zhengce.config.json 应为 { "sources": ["文件夹"] } 这样的 JSON`,
        en: `zhengce.config.json should be JSON such as { "sources": ["folder"] }`,
      };
    case "folder":
      return {
        zh: `zhengce.config.json 的 sources 里的“${folder}”不是工作区里的文件夹`,
        en: `“${folder}” under sources of zhengce.config.json is no folder of the workspace`,
      };
  }
}
