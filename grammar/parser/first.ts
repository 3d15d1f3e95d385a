// What a production may begin with, worked out from the recorded grammar.
import { Alternation, type IProduction, NonTerminal, Option, Repetition, type Rule, Terminal } from "../chevrotain.js";

export type WithDefinition = IProduction & { readonly definition: readonly IProduction[]; readonly idx?: number };
export interface First {
  readonly types: ReadonlySet<number>;
  /** The production can be empty. */
  readonly empty: boolean;
}
/** What was found out already, by rule. */
export type Known = Map<Rule, First>;

/**
 * Marks an option that a complete text always takes: the parser asks for it with OPTION only to word the finding itself. It is what Chevrotain
 * keeps of a recorded option; one token decides everywhere, so that no lookahead reads it.
 */
export const NEEDED = 1;
export function isNeeded(production: IProduction): boolean {
  return production instanceof Option && (production as { maxLookahead?: number }).maxLookahead === NEEDED;
}

/** @param complete a piece that a complete text has is not left out */
export function firstOfSequence(productions: readonly IProduction[], known: Known, complete = false): First {
  const types = new Set<number>();
  for (const production of productions) {
    const first = firstOf(production, known, complete);
    for (const type of first.types) types.add(type);
    if (!first.empty) return { types, empty: false };
  }
  return { types, empty: true };
}

function firstOf(production: IProduction, known: Known, complete: boolean): First {
  if (production instanceof Terminal)
    return { types: new Set([production.terminalType.tokenTypeIdx as number]), empty: false };
  if (production instanceof NonTerminal) return firstOfRule(production.referencedRule, known, complete);
  if (production instanceof Alternation) {
    const alternatives = production.definition.map((alternative) =>
      firstOfSequence((alternative as WithDefinition).definition, known, complete),
    );
    return {
      types: new Set(alternatives.flatMap((first) => [...first.types])),
      empty: alternatives.some((first) => first.empty),
    };
  }
  const inner = firstOfSequence((production as WithDefinition).definition, known, complete);
  const optional = production instanceof Option || production instanceof Repetition;
  return { types: inner.types, empty: inner.empty || (optional && !(complete && isNeeded(production))) };
}
/** What the rule may begin with. */
export function firstOfRule(rule: Rule, known: Known, complete = false): First {
  const found = known.get(rule) ?? firstOfSequence(rule.definition, known, complete);
  known.set(rule, found);
  return found;
}
