// situation-gap: the days that no situation covers, as a situation of their own whose payment and benefits are left open. Its name and what
// it says are the author's to change.
import { keywords, type Diagnostic, type KeywordId, type Locale } from "@zhengce/grammar";
import { formatDay } from "@zhengce/runtime";
import { dayText } from "../../wording/terms/words.js";
import type { Model } from "../../semantics/model.js";
import { numberOf, type Mend } from "../fix.js";
import { writtenName } from "../name.js";
import { lineBehind } from "./line-behind.js";

/** Null where the finding is none of a gap, or its place is gone. */
export function fillGap(diagnostic: Diagnostic, model: Model, language: Locale): Mend | null {
  const [from, to] = [numberOf(diagnostic.data, "from"), numberOf(diagnostic.data, "to")];
  if (diagnostic.code !== "situation-gap" || from === null || to === null) return null;
  const beside = numberOf(diagnostic.data, "beside") ?? diagnostic.start;
  const statement = model.nodesAt(beside).find(({ kind }) => kind === "SituationDeclaration");
  const fact = model.factNamed("paymentDate");
  if (statement === undefined || fact === null) return null;
  const k = (id: KeywordId): string => (language === "zh" ? keywords[id].zh[0] : keywords[id].en);
  const day = (at: number): string => (language === "zh" ? dayText(at) : formatDay(at));
  const span = from === to ? `= ${day(from)}` : `${k("in")} ${day(from)} ${k("to")} ${day(to)}`;
  const { at, indent, before, after } = lineBehind(model.source.text, statement);
  const text = [
    `${k("situation")} ${writtenName(freeName(model))} {`,
    `  ${k("when")} ${writtenName(fact.name)} ${span}`,
    `  ${k("pay")} ${k("unspecified")}`,
    `  ${k("benefit")} ${k("unspecified")}`,
    "}",
  ].join(`\n${indent}`);
  return {
    title: {
      zh: `为${dayText(from)}${from === to ? "" : `至${dayText(to)}`}添一种情形`,
      en: `Add a situation for ${formatDay(from)}${from === to ? "" : ` to ${formatDay(to)}`}`,
    },
    edits: [{ start: at, end: at, text: `${before}${indent}${text}${after}` }],
  };
}

function freeName({ situations }: Model): string {
  const taken = new Set(situations.map(({ name }) => name));
  for (let i = 1; ; i++) {
    const name = `空档缴费${i === 1 ? "" : String(i)}`;
    if (!taken.has(name)) return name;
  }
}
