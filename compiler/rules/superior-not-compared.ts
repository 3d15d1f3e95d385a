// 上级 names a notice that is kept elsewhere, which is said but is no fault, or one with errors: nothing was compared with it.
import { entry } from "@zhengce/grammar";
import { rule } from "./rule.js";

export const superiorNotCompared = rule({
  code: "superior-not-compared",
  texts: entry(
    "info",
    "{reason}，没有与上级“{document}”对照过",
    "{reason}, so nothing was compared with the superior notice {document}",
  ),
  check({ model, withoutSuperior, report }) {
    const entry = model.notice.entries.find(({ property }) => property === "superior");
    const place = entry?.values[0] ?? entry;
    if (withoutSuperior === null || place === undefined) return;
    const document = model.notice.superior ?? "";
    const isAbsent = withoutSuperior === "absent";
    const reason = isAbsent
      ? { zh: "没有找到写着这个文号的 .policy 文件", en: "no .policy file has this number" }
      : { zh: "上级的文件里有错误", en: "the superior's file has errors" };
    report(place, { document, reason }, isAbsent ? {} : { severity: "warning" });
  },
});
