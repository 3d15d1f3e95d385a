// A text → its TextMate tokens with offsets, by the engine that VS Code uses.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type * as Oniguruma from "vscode-oniguruma";
import type * as TextMate from "vscode-textmate";

const require = createRequire(import.meta.url);
const oniguruma = require("vscode-oniguruma") as typeof Oniguruma;
const textmate = require("vscode-textmate") as typeof TextMate;

export interface ScopedToken {
  readonly start: number;
  readonly end: number;
  readonly scopes: readonly string[];
}

const grammarPath = new URL("../../vscode-extension/syntaxes/policy.tmLanguage.json", import.meta.url);
const grammar = (async () => {
  await oniguruma.loadWASM(readFileSync(require.resolve("vscode-oniguruma/release/onig.wasm")));
  const registry = new textmate.Registry({
    onigLib: Promise.resolve({
      createOnigScanner: (patterns) => new oniguruma.OnigScanner(patterns),
      createOnigString: (text) => new oniguruma.OnigString(text),
    }),
    loadGrammar: () => Promise.resolve(textmate.parseRawGrammar(readFileSync(grammarPath, "utf8"), "policy.json")),
  });
  return registry.loadGrammar("source.policy");
})();

export async function tokenize(text: string): Promise<readonly ScopedToken[]> {
  const loaded = await grammar;
  if (loaded === null) throw new Error("the grammar can't be loaded");
  const tokens: ScopedToken[] = [];
  let state = textmate.INITIAL;
  let offset = 0;
  for (const line of text.split("\n")) {
    const result = loaded.tokenizeLine(line, state);
    state = result.ruleStack;
    for (const token of result.tokens) {
      const end = Math.min(token.endIndex, line.length);
      tokens.push({ start: offset + token.startIndex, end: offset + end, scopes: token.scopes });
    }
    offset += line.length + 1;
  }
  return tokens;
}
