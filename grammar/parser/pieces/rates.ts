// Rates: one value for all tiers, or one a tier, each with its echo.
import type { Rate, RateEntry } from "../../ast.js";
import { keyword, word } from "../../tokens.js";
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

export function rateRules({ p, blocks, value, echo, openPointAhead }: Tools & Words & Money & Values): Rates {
  const plainEntry = p.RULE("plainEntry", (): RateEntry => {
    const start = p.startOfNext();
    const found = p.SUBRULE(value);
    const result = p.OPTION(() => p.SUBRULE(echo)) ?? null;
    return { kind: "RateEntry", start, end: p.lastEnd(), tier: null, value: found, echo: result };
  });
  const tierEntry = p.RULE("tierEntry", (): RateEntry => {
    const tier = nameOf(p.CONSUME(word, TIER));
    const found = p.NEED(() => p.SUBRULE(value));
    if (found === undefined) p.expected("expected-amount");
    const result = p.OPTION2(() => p.SUBRULE(echo)) ?? null;
    return { kind: "RateEntry", start: tier.start, end: p.lastEnd(), tier, value: found ?? null, echo: result };
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
