// Rates: one value for all tiers, or one a tier, each with its echo.
import type { Rate, RateEntry } from "../../ast.js";
import { keyword, mark, word } from "../../tokens.js";
import type { Alternatives, Rule } from "../reader.js";
import { STATEMENT } from "../sets.js";
import { role, type Tools } from "../tools.js";
import type { Values } from "./amounts.js";
import type { Money } from "./money.js";
import { nameOf, type Words } from "./words.js";

export interface Rates {
  readonly rate: Rule<Rate, [named?: boolean]>;
  readonly rateMayFollow: () => boolean;
  /** A word that begins a line and is no declared tier may be a misspelt or glued statement. */
  readonly strayWord: () => boolean;
}

type Results = Pick<RateEntry, "echo" | "netEcho">;
/** Who is left with the rest: no payer's name. */
const PERSON = /^(?:个人|本人|自|参保人|居民|群众|own|person|insured)/u;
const NONE: Results = { echo: null, netEcho: null };

/** `（288元）`, `（个人实缴 32元）`, `（288元，个人 32元）` */
function resultsRule({ p, blocks, money }: Tools & Money): Rule<Results> {
  const person = p.RULE("person", (): true => {
    const stands = (): void => {
      const name = nameOf(p.CONSUME(word));
      if (!p.RECORDING_PHASE && !PERSON.test(name.text)) p.expectedAt("expected-money", name);
    };
    p.OR([{ ALT: () => void p.CONSUME(keyword.net) }, { ALT: stands }]);
    return true;
  });
  return p.RULE("results", (): Results => {
    const opening = p.CONSUME(mark.openParen);
    const isNet = p.OPTION(() => p.SUBRULE(person)) === true;
    const first = p.SUBRULE(money);
    const behind = p.OPTION2(() => {
      p.CONSUME(mark.comma);
      p.OPTION3(() => p.SUBRULE2(person));
      return p.SUBRULE2(money);
    });
    const closing = p.OPTION4(() => p.CONSUME(mark.closeParen));
    if (closing === undefined) p.problem(() => blocks.unclosed("unclosed-parenthesis", opening));
    return isNet ? { echo: behind ?? null, netEcho: first } : { echo: first, netEcho: behind ?? null };
  });
}

export function rateRules(tools: Tools & Words & Money & Values): Rates {
  const { p, blocks, value, openPointAhead } = tools;
  const results = resultsRule(tools);
  const plainEntry = p.RULE("plainEntry", (): RateEntry => {
    const start = p.startOfNext();
    const found = p.SUBRULE(value);
    const result = p.OPTION(() => p.SUBRULE(results)) ?? NONE;
    return { kind: "RateEntry", start, end: p.lastEnd(), tier: null, value: found, ...result };
  });
  const tierEntry = p.RULE("tierEntry", (): RateEntry => {
    const tier = nameOf(p.CONSUME(word, TIER));
    const found = p.NEED(() => p.SUBRULE(value));
    if (found === undefined) p.expected("expected-amount");
    const result = p.OPTION2(() => p.SUBRULE(results)) ?? NONE;
    return { kind: "RateEntry", start: tier.start, end: p.lastEnd(), tier, value: found ?? null, ...result };
  });

  const strayWord = (): boolean => {
    const { node } = p.next();
    return node?.kind === "Name" && !p.tiers.has(node.text) && blocks.looksLikeEntry(STATEMENT);
  };
  const tierAhead = (): boolean => p.LA(2).tokenTypeIdx !== keyword.of.tokenTypeIdx;
  /**
   * One entry for all tiers, or one a tier. A name before 的 is a percentage's base, any other a tier. With `named` the first tier
   * may have been read as a component.
   */
  const rate = p.RULE("rate", (named?: boolean): Rate => {
    const start = p.startOfNext();
    const entries: RateEntry[] = [
      p.OR<Alternatives<RateEntry>>([
        { GATE: tierAhead, ALT: () => p.SUBRULE(tierEntry) },
        { ALT: () => p.SUBRULE(plainEntry) },
      ]),
    ];
    const GATE = (): boolean => (named === true || entries[0]?.tier !== null) && !strayWord();
    p.MANY({ GATE, DEF: () => entries.push(p.SUBRULE2(tierEntry)) });
    return { kind: "Rate", start, end: p.lastEnd(), entries };
  });
  return { rate, strayWord, rateMayFollow: () => !openPointAhead() && !strayWord() };
}
const TIER = role("RateEntry", "tier");
