// What the TextMate grammar colours before the server has answered against what the server colours then: nothing but a name may change its colour, and of
// those only what cannot be known from the line.
import { readFileSync, readdirSync } from "node:fs";
import { compile } from "@zhengce/compiler";
import { describe, expect, it } from "vitest";
import { coloured, type Piece } from "../../language-server/features/colour.js";
import type { TokenType } from "../../language-server/features/token-classes.js";
import { tokenize, type ScopedToken } from "./tokenize.js";

/** By which scope VS Code colours a type of the server's: the first that a theme knows. Themes know `variable` as a whole. */
const SCOPES: Readonly<Record<TokenType, readonly string[]>> = {
  keyword: ["keyword.control"],
  operator: ["keyword.operator"],
  string: ["string"],
  number: ["constant.numeric"],
  comment: ["comment"],
  namespace: ["entity.name.namespace"],
  class: ["entity.name.type"],
  property: ["variable"],
  enumMember: ["variable"],
  enum: ["entity.name.type"],
  variable: ["variable"],
  event: ["variable"],
  function: ["entity.name.function"],
  parameter: ["variable"],
  // Of this VS Code knows no colour: the TextMate grammar's own stays.
  modifier: ["storage.modifier"],
  type: ["entity.name.type"],
};
const NAMES: ReadonlySet<TokenType> = new Set(["class", "enum", "function"]);

const root = new URL("../../examples/", import.meta.url);
const examples = readdirSync(root, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".policy"));

interface Compared {
  readonly piece: Piece;
  readonly text: string;
  readonly scopes: string;
  readonly agrees: boolean;
}

async function compared(path: string): Promise<readonly Compared[]> {
  const text = readFileSync(new URL(path, root), "utf8");
  const compilation = compile({ path, text });
  const tokens = await tokenize(text);
  let next = 0;
  const at = (offset: number): ScopedToken | undefined => {
    while ((tokens[next]?.end ?? Infinity) <= offset) next++;
    return tokens[next];
  };
  return coloured(compilation, 0, Infinity).map((piece) => {
    const start = (compilation.model.lineStarts[piece.line] ?? 0) + piece.character;
    const scopes = at(start)?.scopes.join(" ") ?? "";
    const agrees = SCOPES[piece.type].some((scope) => ` ${scopes}`.includes(` ${scope}`));
    return { piece, text: text.slice(start, start + piece.length), scopes, agrees };
  });
}

describe.each(examples)("%s", (path) => {
  it("keeps its colours when the server starts", async () => {
    const all = await compared(path);
    const jumps = all.filter(({ agrees }) => !agrees);
    const told = jumps
      .filter(({ piece: { type, modifiers } }) => !NAMES.has(type) || modifiers.includes("declaration"))
      .map(({ piece, text, scopes }) => `${text}: ${scopes}, not ${piece.type}`);
    expect([...new Set(told)]).toEqual([]);
    // A group in a condition, a situation in a 用例: what they are stands elsewhere.
    expect(jumps.length / all.length).toBeLessThan(0.15);
  });
});
