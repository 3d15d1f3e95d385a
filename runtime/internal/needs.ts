// The absent facts that can still change an answer, for compiled notices.
import type { Assessment } from "../assessment.js";
import { factsError } from "../facts-error.js";
import type { FactsSchema } from "../facts-schema.js";
import { readGiven } from "../read-facts.js";
import { frozen } from "./kept.js";

/**
 * What is settled, with the facts that it lacks.
 * @param names the facts that may be left out, the most telling first @param lacking bit `i` for `names[i]`
 */
export function withNeeds<Of>(
  settled: Of,
  names: readonly string[],
  lacking: number,
): Of & { readonly needs: readonly string[] } {
  return { ...settled, needs: names.filter((_, index) => (lacking / 2 ** index) % 2 >= 1) };
}

/**
 * Which facts that were not given can still change the answer, by name; while a required one is missing, only those.
 * @throws a FactsError where the facts that were given are not as declared
 */
export function neededBy<Facts, Name extends string>(
  schema: FactsSchema,
  facts: unknown,
  assess: (facts: Facts) => Pick<Assessment, "needs">,
): readonly Name[] {
  const read = readGiven(schema, facts);
  if (read.issues !== undefined) throw factsError(read.issues);
  const { missing } = read.value;
  // The names of a compiled notice's facts, by its own types.
  return (missing.length > 0 ? frozen(missing) : (assess(facts as Facts).needs ?? frozen([]))) as readonly Name[];
}
