// Tokens → the names that 档次 declares, which tell a tier from a component where the file is read.
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
