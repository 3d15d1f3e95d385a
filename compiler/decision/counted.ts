// How often the counted parts of what is paid are paid: by a fact, or anything in its declared range.
import { WHOLE_PPM, type Counted } from "@zhengce/runtime";
import { isKnown, not } from "./predicate.js";
import type { PaySpec, Predicate, Program } from "./program.js";

/** The declared range of a fact that counts. */
export function timesOfFact(program: Program, fact: number): { readonly min: number; readonly max: number } {
  return program.facts[fact]?.range ?? { min: 0, max: 0 };
}

/** The counted parts of what is paid. @param valueOf a fact of the person; null where it is absent */
export function countedParts(
  { counted = [] }: PaySpec,
  program: Program,
  valueOf: (fact: number) => number | null,
): readonly Counted[] {
  return counted.map(({ fact, ppm }) => {
    const [range, value] = [timesOfFact(program, fact), valueOf(fact)];
    const { min, max } = value === null ? range : { min: value, max: value };
    return { ppm: ppm ?? WHOLE_PPM, min, max, most: range.max };
  });
}

/** The facts that say how often something is paid, in a situation or in any, each once. */
export function countingFacts(situations: Program["situations"]): readonly number[] {
  return [
    ...new Set(
      situations.flatMap(({ pays }) => (pays ?? []).flatMap(({ counted = [] }) => counted.map(({ fact }) => fact))),
    ),
  ];
}

/** The values of a fact that counts, each with the condition of those who have it; null: whoever left it out. */
export function valuesOf(
  program: Program,
  fact: number,
): readonly { readonly value: number | null; readonly when: Predicate }[] {
  const { min, max } = timesOfFact(program, fact);
  const given = Array.from({ length: max - min + 1 }, (_, index) => min + index).map((value) => ({
    ...{ value, when: { kind: "number", fact, min: value, max: value } as const },
  }));
  return program.facts[fact]?.required === true ? given : [...given, { value: null, when: not(isKnown(fact)) }];
}
