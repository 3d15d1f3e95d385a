// Values of the draft → text of the language: figures with their mark, names in quotes where they need them.
import { keywords } from "@zhengce/grammar";
import { writtenName } from "../semantics/written-name.js";
import type { Bound, Payers, Value } from "./said.js";

const [MARK] = keywords.unconfirmed.zh;

/** A figure that somebody has to confirm. */
export function marked(literal: string): string {
  return `${literal} ${MARK}`;
}
export function amount(yuan: string, bound: Bound = null): string {
  return `${bound === null ? "" : `${bound} `}${marked(`${yuan}元`)}`;
}
export function names(list: readonly string[]): string {
  return list.map(writtenName).join("、");
}

export function valueText(value: Value): string {
  switch (value.kind) {
    case "money":
      return `${amount(value.yuan, value.bound)}${value.left === null ? "" : `（个人实缴 ${value.left}元）`}`;
    case "percent": {
      const bound = value.bound === null ? "" : `${value.bound} `;
      const left = value.left === undefined ? "" : `${value.yuan === null ? "" : "，"}个人实缴 ${value.left}元`;
      const results = value.yuan === null ? left : `${value.yuan}元${left}`;
      const most = value.most === undefined ? "" : ` 至多 ${amount(value.most)}`;
      return `${bound}${marked(`${value.percent}%`)}${most}${results === "" ? "" : `（${results}）`}`;
    }
    case "full":
      return `${value.percent === true ? marked("100%") : "全额"}${echo(value.yuan)}`;
    case "left":
      return `个人实缴 ${amount(value.yuan)}`;
  }
}
function echo(yuan: string | null): string {
  return yuan === null ? "" : `（${yuan}元）`;
}

export function payersText(payers: Payers | null): string {
  if (payers === null) return "";
  if (payers.kind === "split")
    return ` 由 ${payers.shares.map(({ name, percent }) => `${writtenName(name)} ${marked(`${percent}%`)}`).join("、")}`;
  if (payers.kind === "joint") return ` 由 ${names(payers.names)} 共同`;
  if (payers.kind === "each") return ` 由 ${names(payers.names)} 各 ${marked(`${payers.percent}%`)}`;
  const ratio = payers.terms === null ? "" : ` = ${marked(payers.terms.join(":"))}`;
  return ` 由 ${payers.names.map(writtenName).join(payers.terms === null ? "、" : ":")}${ratio}`;
}
/** Text for a comment: on one line, and never the end of one. */
export function commented(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, " ").trim();
}
