// Why a notice that another one names by its document number can't be used, in words: for 上级 and 人群 沿用.
import type { Texts } from "@zhengce/grammar";
import { sameDocument, type NearNotice } from "../../compare/superior/superior.js";
import type { Model } from "../../semantics/model.js";
import { fileName } from "./file-name.js";
import { UNREADABLE } from "./unreadable.js";
import type { UnreadNotice, WithoutSuperior } from "./without-superior.js";

export const ABSENT: Texts = {
  zh: "在这个工作区里没有找到写着这个文号的 .policy 文件",
  en: "no .policy file of this workspace has this number",
};

/**
 * The notice of nearly the number that was asked for.
 * @param isMeant whether it may be that one; never one that the notice itself tells apart: its own number, its 依据
 */
export function nearestOf(
  { notice }: Model,
  without: WithoutSuperior,
  isMeant: (found: NearNotice) => boolean,
): NearNotice | null {
  if (without.reason !== "absent") return null;
  const known = [notice.number, notice.residual, ...notice.basis].flatMap((number) => number ?? []);
  const isKnown = (number: string): boolean => known.some((each) => sameDocument(each, number));
  return without.near.find((found) => isMeant(found) && !isKnown(found.number)) ?? null;
}

/** Null where the notice is kept elsewhere, or nobody was asked for it. */
export function reasonFor(without: WithoutSuperior, nearest: NearNotice | null): Texts | null {
  if (without.reason !== "absent") {
    const name = fileName(without.path);
    return without.reason === "faulty"
      ? { zh: `“${name}”里有错误`, en: `“${name}” has errors` }
      : { zh: `“${name}”也沿用这一份`, en: `“${name}” takes over from this one` };
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
