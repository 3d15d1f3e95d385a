// unordered-exceptions: either of the two may go before the other; the quick fix of the code offers the one, this the other.
import type { Diagnostic, Locale } from "@zhengce/grammar";
import { keywords } from "@zhengce/grammar";
import type { Model } from "../../semantics/model.js";
import { textOf, type Mend } from "../fix.js";
import { writtenName } from "../name.js";

/** Lets the exception declared later go before the other. */
export function orderOtherWay({ code, data }: Diagnostic, model: Model, language: Locale): Mend | null {
  const [first, second] = [textOf(data, "first"), textOf(data, "second")];
  if (code !== "unordered-exceptions" || first === null || second === null) return null;
  const node = model.situations.find(({ name }) => name === second)?.nodes[0]?.node;
  const last = node?.precedes.at(-1);
  const at = last?.end ?? node?.name?.end;
  if (at === undefined) return null;
  const word = language === "zh" ? keywords.precedes.zh[0] : keywords.precedes.en;
  const joint = last === undefined ? ` ${word} ` : language === "zh" ? "、" : ", ";
  return {
    title: { zh: `让“${second}”优先于“${first}”`, en: `Let ${second} take precedence over ${first}` },
    edits: [{ start: at, end: at, text: `${joint}${writtenName(first)}` }],
  };
}
