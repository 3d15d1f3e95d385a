// What changed for programs that embed a notice → lines.
import type { ApiComparison, NameChange } from "../compare/api.js";
import type { FactChange } from "../compare/fact-change.js";
import type { Wording } from "./words.js";

/** `breaking    fact 县类别: code countyKind → countyType`; one line that nothing changed where nothing did. */
export function sayApi({ comparison, small }: Wording, { facts, names }: ApiComparison): readonly string[] {
  const line = (breaking: boolean, text: string): string =>
    `${comparison.verdicts[breaking ? "breaking" : "compatible"]}${comparison.colon}${text}`;
  const sayFact = ({ before, after, effects, breaking, perhapsFormerly }: FactChange): string => {
    const told = effects.map((effect) => comparison.factEffect(effect, after?.required === true));
    const perhaps = perhapsFormerly === null ? "" : comparison.perhapsFormerly(perhapsFormerly);
    return line(breaking, comparison.apiFact(after?.name ?? before?.name ?? "", small.clauses(told) + perhaps));
  };
  const sayName = (change: NameChange): string => line(change.breaking, comparison.apiName(change));
  const lines = [...facts.map(sayFact), ...names.map(sayName)];
  return lines.length === 0 ? [comparison.apiSame] : lines;
}
