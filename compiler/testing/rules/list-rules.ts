// Every rule of a notice that bears on a person's answer, with its place and how to tell that a test used it. A standard that nobody
// ever pays, and what concerns offices rather than people, is no such rule.
import type { Locale } from "@zhengce/grammar";
import { speakingIn } from "../../wording/say-rule.js";
import type { Lowered } from "../../decision/lower.js";
import type { Model } from "../../semantics/model.js";
import { groups, scopes, situations } from "./people.js";
import { traced, type Rule } from "./rule.js";
import { standards } from "./standards.js";
import { rates, shares, support } from "./subsidies.js";

/** In text order, in the keywords of a language; none where the file could not be lowered. */
export function rulesOf(model: Model, { value: program, places }: Lowered, language: Locale = "zh"): readonly Rule[] {
  if (program === null) return [];
  const sources = { model, program, places, of: speakingIn(model, language) };
  const all = [
    ...scopes(sources),
    ...groups(sources),
    ...standards(sources),
    ...program.subsidies.flatMap((subsidy) => rates(sources, subsidy)),
    ...shares(sources),
    ...support(sources),
    ...traced(sources, "cap", program.caps, ["subsidy"]),
    ...traced(sources, "combination", program.combination.entry === null ? [] : [program.combination], ["subsidy"]),
    ...situations(sources),
    ...traced(sources, "reward", program.rewards, ["reward"]),
    ...traced(sources, "change", program.changes, ["change"]),
  ];
  return all.sort((a, b) => a.place.start - b.place.start);
}
