// Tokens → the names that 档次 and 期间 declare, which tell a tier from a component, and a period from a day, where the file is read.
import { keyword, type Lexeme, mark } from "../tokens.js";

/** The names, with others that are known. */
export function declaredTiers(tokens: readonly Lexeme[], known: ReadonlySet<string> = new Set()): ReadonlySet<string> {
  const tiers = new Set(known);
  for (let i = 0; i < tokens.length; i++) {
    if (tokens[i]?.tokenType !== keyword.tier) continue;
    do {
      const node = tokens[++i]?.node;
      if (node?.kind === "Name") tiers.add(node.text);
    } while (tokens[++i]?.tokenType === mark.comma);
  }
  return tiers;
}

/** The names that 期间 declares: a range of days, which 至 does not go on from. */
export function declaredPeriods(tokens: readonly Lexeme[]): ReadonlySet<string> {
  const periods = new Set<string>();
  tokens.forEach(({ tokenType }, at) => {
    const node = tokenType === keyword.period ? tokens[at + 1]?.node : null;
    if (node?.kind === "Name") periods.add(node.text);
  });
  return periods;
}
