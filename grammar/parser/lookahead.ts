// One token of lookahead, worked out for each OR, OPTION and MANY when it is first reached: a small file starts fast, and a
// choice is one table access. Chevrotain's own strategy works out all of them before the first parse.
import {
  Alternation,
  type ILookaheadStrategy,
  type IOrAlt,
  type IProduction,
  type IToken,
  LLkLookaheadStrategy,
  NonTerminal,
  Option,
  Repetition,
  RepetitionMandatory,
  type Rule,
  Terminal,
} from "../chevrotain.js";
import { largestTokenType } from "../tokens.js";
import { firstOfSequence, type Known, type WithDefinition } from "./first.js";

/** What a running parser offers here. */
interface Reader {
  LA_FAST(ahead: number): IToken;
}
export function lazyLookahead(): ILookaheadStrategy {
  const known: Known = new Map();
  return {
    validate: (options) => new LLkLookaheadStrategy({ maxLookahead: 1 }).validate(options),
    buildLookaheadForOptional({ rule, prodOccurrence, prodType }) {
      let enters: Uint8Array | undefined;
      return function (this: Reader): boolean {
        enters ??= tableOfOptional(rule, prodOccurrence, prodType, known);
        return enters[this.LA_FAST(1).tokenTypeIdx] === 1;
      };
    },
    buildLookaheadForAlternation({ rule, prodOccurrence, hasPredicates }) {
      let chosen: Uint8Array | undefined;
      const choose = function (this: Reader): number | undefined {
        chosen ??= tablesOfAlternation(rule, prodOccurrence, known)[0] as Uint8Array;
        const choice = chosen[this.LA_FAST(1).tokenTypeIdx] as number;
        return choice === 0 ? undefined : choice - 1;
      } as () => number | undefined;
      return hasPredicates ? gated(rule, prodOccurrence, known) : choose;
    },
  };
}

/** An OR with gates: the first alternative that the token allows and whose gate is open. */
function gated(rule: Rule, occurrence: number, known: Known): (alternatives?: IOrAlt<unknown>[]) => number | undefined {
  let chosen: readonly Uint8Array[] | undefined;
  return function (this: Reader, alternatives: IOrAlt<unknown>[] = []): number | undefined {
    chosen ??= tablesOfAlternation(rule, occurrence, known);
    const type = this.LA_FAST(1).tokenTypeIdx;
    for (const table of chosen) {
      const choice = table[type] as number;
      if (choice === 0) return undefined;
      if (alternatives[choice - 1]?.GATE?.call(this) !== false) return choice - 1;
    }
    return undefined;
  };
}

function tableOfOptional(rule: Rule, occurrence: number, type: string, known: Known): Uint8Array {
  const kind = type === "Option" ? Option : type === "Repetition" ? Repetition : RepetitionMandatory;
  const production = find(rule, (candidate) => candidate instanceof kind && candidate.idx === occurrence);
  const table = new Uint8Array(largestTokenType + 1);
  for (const first of firstOfSequence(production.definition, known).types) table[first] = 1;
  return table;
}

/** Tables by token of alternative + 1, 0 for none: the first choice, then those for a closed gate. */
function tablesOfAlternation(rule: Rule, occurrence: number, known: Known): readonly Uint8Array[] {
  const production = find(rule, (candidate) => candidate instanceof Alternation && candidate.idx === occurrence);
  const tables: Uint8Array[] = [new Uint8Array(largestTokenType + 1)];
  production.definition.forEach((alternative, index) => {
    for (const type of firstOfSequence((alternative as WithDefinition).definition, known).types) {
      let depth = 0;
      while (tables[depth]?.[type]) depth++;
      (tables[depth] ??= new Uint8Array(largestTokenType + 1))[type] = index + 1;
    }
  });
  return tables;
}

function find(rule: Rule, matches: (production: WithDefinition) => boolean): WithDefinition {
  const search = (productions: readonly IProduction[]): WithDefinition | undefined => {
    for (const production of productions) {
      if (production instanceof Terminal || production instanceof NonTerminal) continue;
      const inner = production as WithDefinition;
      const found = matches(inner) ? inner : search(inner.definition);
      if (found !== undefined) return found;
    }
    return undefined;
  };
  const found = search(rule.definition);
  if (found === undefined) throw new Error(`lookahead for a production that rule ${rule.name} does not have`);
  return found;
}
