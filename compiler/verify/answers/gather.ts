// Observations of one kind → one shown whole and the others by name, where there are many: who reads an answer wants to know what is wrong,
// not each pair. Nothing is asked here.
import type { Texts } from "@zhengce/grammar";
import type { Observation } from "./answer.js";

export interface Gathered {
  /** Shown whole, each with its people. */
  readonly shown: readonly Observation[];
  /** Told by name alone. */
  readonly others: readonly Observation[];
  /** `“甲”和“乙”、“丙”；“乙”和“丙”` of the others, the first few; null where there are none. */
  readonly names: Texts | null;
}

/** As many of one kind are shown whole; of more, one. */
const mostShown = 3;
const mostNamed = 15;

/** Observations by what they say, in their order; with `all` each is shown. */
export function gather(observations: readonly Observation[], all = false): readonly Gathered[] {
  const topics = new Map<string, Observation[]>();
  for (const one of observations) {
    const key = `${one.kind} ${one.topic}`;
    topics.set(key, [...(topics.get(key) ?? []), one]);
  }
  return [...topics.values()].map((alike) => {
    const shown = all || alike.length <= mostShown ? alike : alike.slice(0, 1);
    const others = alike.slice(shown.length);
    return { shown, others, names: others.length === 0 ? null : namesOf(others) };
  });
}

function namesOf(observations: readonly Observation[]): Texts {
  const named = observations.slice(0, mostNamed);
  const cut = named.length < observations.length;
  const list = (locale: keyof Texts, comma: string, semicolon: string): string => {
    const heads = new Map<string, string[]>();
    for (const { about } of named) {
      const head = about[0]?.[locale] ?? "";
      heads.set(head, [...(heads.get(head) ?? []), ...about.slice(1).map((other) => other[locale])]);
    }
    const and = locale === "zh" ? "和" : " and ";
    return [...heads]
      .map(([head, tails]) => head + (tails.length === 0 ? "" : and + tails.join(comma)))
      .join(semicolon);
  };
  return { zh: list("zh", "、", "；") + (cut ? "……" : ""), en: list("en", ", ", "; ") + (cut ? " …" : "") };
}
