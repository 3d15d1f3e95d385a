// unbounded-exception: bounds the exception to payments of the notice's own year. Another bound may be meant: a person decides.
import { numberOf, textOf, type Fix } from "./fix.js";
import { keywordIn } from "./keyword-language.js";
import { writtenName } from "./name.js";

export const unboundedException: Fix = {
  code: "unbounded-exception",
  safety: "offered",
  oneByOne: true,
  mend: ({ data }, source) => {
    const [from, to, payment] = [numberOf(data, "from"), numberOf(data, "to"), textOf(data, "payment")];
    if (from === null || to === null || payment === null) return null;
    const [and, within, year] = (["and", "in", "thisYear"] as const).map((id) => keywordIn(source, id));
    const text = `${and ?? ""} ${writtenName(payment)} ${within ?? ""} ${year ?? ""}`;
    const isAnyOf = (data as { readonly anyOf?: unknown }).anyOf === true;
    const brackets = and === "and" ? { open: "(", close: ")" } : { open: "（", close: "）" };
    const { open, close } = isAnyOf ? brackets : { open: "", close: "" };
    return {
      title: { zh: `只限本年度缴费：补上“${text}”`, en: `Payments of the notice’s year alone: add “${text}”` },
      edits: [
        ...(isAnyOf ? [{ start: from, end: from, text: open }] : []),
        { start: to, end: to, text: `${close} ${text}` },
      ],
    };
  },
};
