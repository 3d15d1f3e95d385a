// The file that 原文 names, or one of nearly that name, is there and holds no text that could be compared.
import { entry } from "@zhengce/grammar";
import { rule } from "./rule.js";
import { namedPrint } from "./lib/source-places.js";
import { UNREADABLE } from "./lib/unreadable.js";

export const sourceUnreadable = rule({
  code: "source-unreadable",
  texts: entry(
    "warning",
    "读不了原文“{name}”：{reason}；没有与原文对照过",
    "source text “{name}” can't be read: {reason}; nothing was compared with it",
  ),
  check({ model, unprinted, report }) {
    if (!unprinted?.unreadable) return;
    const { nearest, unreadable } = unprinted;
    const why = UNREADABLE[unreadable];
    const isOther = nearest !== null && nearest !== model.notice.source;
    const reason = isOther
      ? { zh: `那里只有“${nearest}”，${why.zh}`, en: `there is only “${nearest}”, and ${why.en}` }
      : why;
    report(namedPrint(model), { name: model.notice.source ?? "", reason });
  },
});
