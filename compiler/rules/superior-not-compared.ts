// 上级 names a notice that is kept elsewhere, which is said but is no fault; one that lies there by nearly that number, can't be read, or
// has errors: nothing was compared with it.
import { entry, type Texts } from "@zhengce/grammar";
import { sameDocument, type NearNotice } from "../compare/superior/superior.js";
import type { Model } from "../semantics/model.js";
import { rule } from "./rule.js";
import { fileName } from "./lib/file-name.js";
import { UNREADABLE } from "./lib/unreadable.js";
import type { UnreadNotice, WithoutSuperior } from "./lib/without-superior.js";

export const superiorNotCompared = rule({
  code: "superior-not-compared",
  texts: entry(
    "info",
    "{reason}，没有与上级“{document}”对照过",
    "{reason}, so nothing was compared with the superior notice {document}",
    { fixable: true },
  ),
  check({ model, withoutSuperior, report }) {
    const entry = model.notice.entries.find(({ property }) => property === "superior");
    const place = entry?.values[0] ?? entry;
    if (withoutSuperior === null || place === undefined) return;
    const document = model.notice.superior ?? "";
    const nearest = nearestOf(model, withoutSuperior);
    const found = reasonFor(withoutSuperior, nearest);
    const reason = found ?? ABSENT;
    report(
      place,
      { document, reason },
      {
        ...(found === null ? {} : { severity: "warning" }),
        ...(nearest === null ? { fixable: false } : { data: { nearest: nearest.number } }),
      },
    );
  },
});

const ABSENT: Texts = {
  zh: "在这个工作区里没有找到写着这个文号的 .policy 文件",
  en: "no .policy file of this workspace has this number",
};

/** Not one of another year, and none that the notice itself tells apart: its own number, its 依据. */
function nearestOf({ notice }: Model, without: WithoutSuperior): NearNotice | null {
  if (without.reason === "faulty") return null;
  const known = [notice.number, notice.residual, ...notice.basis].flatMap((number) => number ?? []);
  const fits = ({ number, year }: NearNotice): boolean =>
    (year === null || notice.year === null || year === notice.year) &&
    !known.some((each) => sameDocument(each, number));
  return without.near.find(fits) ?? null;
}

/** Null where the notice is kept elsewhere. */
function reasonFor(without: WithoutSuperior, nearest: NearNotice | null): Texts | null {
  if (without.reason === "faulty") {
    const name = fileName(without.path);
    return { zh: `上级的文件“${name}”里有错误`, en: `the superior's file “${name}” has errors` };
  }
  if (nearest !== null) {
    const name = fileName(nearest.path);
    return {
      zh: `${ABSENT.zh}，“${name}”的文号是“${nearest.number}”，是不是它`,
      en: `${ABSENT.en}; that of “${name}” is “${nearest.number}”, which may be meant`,
    };
  }
  const { unread } = without;
  // Its text is compared.
  return unread === null || unread.reason === "own" ? null : unreadReason(unread);
}

function unreadReason({ path, reason }: Exclude<UnreadNotice, { readonly reason: "own" }>): Texts {
  const name = fileName(path);
  const why = UNREADABLE[reason];
  return {
    zh: `${ABSENT.zh}，旁边的“${name}”读不了（${why.zh}）`,
    en: `${ABSENT.en}, and “${name}” beside this one can't be read (${why.en})`,
  };
}
