// Observations of one kind → one shown whole and the others by name, where there are many: who reads an answer wants to know what is wrong,
// not each pair. Nothing is asked or worded here.
import type { Observation, Said } from "./answer.js";

export interface Gathered {
  /** Shown whole, each with its people. */
  readonly shown: readonly Observation[];
  /** Told by name alone. */
  readonly others: readonly Observation[];
}

/** As many of one kind are shown whole; of more, one. */
const mostShown = 3;

/** Observations by what they say, in their order; with `all` each is shown. */
export function gather(observations: readonly Observation[], all = false): readonly Gathered[] {
  const topics = new Map<string, Observation[]>();
  for (const one of observations) {
    const key = `${one.kind} ${topicOf(one.says)}`;
    topics.set(key, [...(topics.get(key) ?? []), one]);
  }
  return [...topics.values()].map((alike) => {
    const shown = all || alike.length <= mostShown ? alike : alike.slice(0, 1);
    return { shown, others: alike.slice(shown.length) };
  });
}

/** Observations of one topic say the same of others. */
function topicOf(said: Said): string {
  switch (said.code) {
    case "never-applies":
      return `${said.code} ${said.because}`;
    case "above-component":
      return `${said.code} ${said.situation}`;
    case "shares-uneven":
      return `${said.code} ${said.component} ${said.than}`;
    case "nobody-bears":
      return `${said.code} ${said.component}`;
    default:
      return said.code;
  }
}
