// 原文 names a file that is kept elsewhere: nothing was compared, which is said but is no fault.
import { entry } from "@zhengce/grammar";
import { rule } from "./rule.js";
import { namedPrint } from "./lib/source-places.js";

export const sourceNotCompared = rule({
  code: "source-not-compared",
  texts: entry(
    "info",
    "没有找到原文“{name}”，这份文件没有与原文对照过",
    "source text “{name}” was not found, so nothing was compared with it",
  ),
  check({ model, unprinted, report }) {
    if (
      unprinted === null ||
      unprinted.outside ||
      unprinted.misconfigured !== null ||
      unprinted.nearest !== null ||
      unprinted.unreadable !== null
    )
      return;
    report(namedPrint(model), { name: model.notice.source ?? "" });
  },
});
