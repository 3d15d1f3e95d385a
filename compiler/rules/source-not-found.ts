// 原文 names a file that is not there, and a file of nearly that name is: the comparison that the author counts on is off.
import { entry } from "@zhengce/grammar";
import { rule } from "./rule.js";
import { namedPrint } from "./lib/source-places.js";

export const sourceNotFound = rule({
  code: "source-not-found",
  texts: entry(
    "warning",
    "找不到原文“{name}”，{instead}；没有与原文对照过",
    "source text “{name}” not found: {instead}; nothing was compared with it",
    { fixable: true },
  ),
  check({ model, unprinted, report }) {
    if (unprinted?.unreadable !== null) return;
    const { nearest, outside } = unprinted;
    if (nearest === null && !outside) return;
    const instead =
      nearest === null
        ? {
            zh: "它只在本文件旁边和 zhengce.config.json 的 sources 里找，名称里不能有盘符、反斜杠，也不能以点开头",
            en: "it is looked for beside the file and in the sources of zhengce.config.json, so its name can hold no drive and no backslash, and can't begin with a dot",
          }
        : { zh: `那里有“${nearest}”，是不是它`, en: `did you mean “${nearest}”, which is there` };
    const place = namedPrint(model);
    report(
      place,
      { name: model.notice.source ?? "", instead },
      nearest === null ? { fixable: false } : { data: { nearest } },
    );
  },
});
