// What verify found out → sentences. Decides nothing, and nothing is read back from it.
import { highest, lowest } from "@zhengce/runtime";
import type { Observation, Reason, Said } from "../verify/answers/answer.js";
import type { Each, Wording } from "./words.js";

/** The case of a value's code. */
export function sayCase<T extends { readonly code: string }>(cases: Each<T>, value: T): string {
  // TypeScript can't see that the case and the value have one code.
  return cases[value.code as T["code"]](value);
}

export function saySaid({ verification }: Wording, said: Said): string {
  return sayCase(verification.says, said);
}
export function sayReason({ verification }: Wording, reason: Reason): string {
  return sayCase(verification.reasons, reason);
}

/** `个人实缴44元变为0元至250元（数额通知没有写定，最多要缴的多了206元）`. A range is what the notice leaves open for one person. */
export function sayFigures({ verification, small }: Wording, figures: Observation["figures"]): string | null {
  if (figures === null) return null;
  const { before, after } = figures;
  const said = verification.figures(small.amount(before), small.amount(after));
  if (typeof before === "number" && typeof after === "number") return said;
  const moved = [
    { end: "least", by: lowest(after) - lowest(before) },
    { end: "most", by: highest(after) - highest(before) },
  ] as const;
  const sides = moved.flatMap(({ end, by }) => (by === 0 ? [] : [verification.moves(end, by)]));
  return said + small.aside(small.clauses([verification.leftOpen, ...sides]));
}

const mostNamed = 15;
/** `“甲”和“乙”、“丙”；“乙”和“丙”`: observations of one kind by what they are about, the first few. */
export function sayNames({ verification, small }: Wording, observations: readonly Observation[]): string {
  const heads = new Map<string, string[]>();
  for (const { says } of observations.slice(0, mostNamed)) {
    const [head = "", ...tails] = verification.about(says);
    heads.set(head, [...(heads.get(head) ?? []), ...tails]);
  }
  const cut = mostNamed < observations.length ? small.etc : "";
  return small.lists([...heads].map(([head, tails]) => small.with(head, tails))) + cut;
}
