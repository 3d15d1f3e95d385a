// TextMate scopes against the lexer: whatever the lexer takes for a keyword, a comment, a text or a number, the editor colours so.
import { readFileSync, readdirSync } from "node:fs";
import { keywords, parse, type KeywordId } from "@zhengce/grammar";
import { describe, expect, it } from "vitest";
import { scopeOf } from "../../vscode-extension/contributions/textmate.js";
import { hanUnits, latinUnits } from "../../vscode-extension/contributions/units.js";
import { tokenize, type ScopedToken } from "./tokenize.js";

const folder = new URL("../../examples/", import.meta.url);
const examples = readdirSync(folder).filter((name) => name.endsWith(".policy"));

const scopesAt = (tokens: readonly ScopedToken[], offset: number): string =>
  tokens.find(({ start, end }) => start <= offset && offset < end)?.scopes.join(" ") ?? "";
const lineOf = (text: string, offset: number): string =>
  text.slice(text.lastIndexOf("\n", offset - 1) + 1, text.indexOf("\n", offset));

/** Each token of the lexer whose colour is not its own, as `word in line: scopes`. */
async function miscoloured(text: string): Promise<readonly string[]> {
  const tokens = await tokenize(text);
  const { tokens: lexemes, comments } = parse({ path: "a.policy", text });
  const wanted = [
    ...comments.map(({ start, end }) => ({ start, end, scope: /comment\./u })),
    ...lexemes.map(({ tokenType, startOffset: start, end }) => ({
      ...{ start, end },
      scope: scopeOfToken(tokenType.name, text[start] ?? ""),
    })),
  ];
  return wanted.flatMap(({ start, end, scope }) => {
    const found = [scopesAt(tokens, start), scopesAt(tokens, end - 1)];
    const fits = found.every((scopes) => scope.test(scopes));
    return fits
      ? []
      : [`${text.slice(start, end)} in ${lineOf(text, start)}: ${found.join(" … ")}, not ${scope.source}`];
  });
}
function scopeOfToken(name: string, first: string): RegExp {
  const [kind, id] = name.split(".");
  if (kind === "keyword") return new RegExp(scopeOf[keywords[id as KeywordId].category].replaceAll(".", "\\."), "u");
  if (/["“”＂]/u.test(first)) return /string\./u;
  if (id === "label") return /entity\.name\.namespace/u;
  if (kind === "literal") return /constant\.numeric/u;
  // A name or a mark wears no keyword's colour.
  return /^(?!.*(?:keyword\.(?:control|other)|constant\.|support\.|storage\.))/u;
}

describe("the TextMate grammar", () => {
  it.each(examples)("colours %s as the lexer reads it", async (name) => {
    expect(await miscoloured(readFileSync(new URL(name, folder), "utf8"))).toEqual([]);
  });

  it("colours every keyword in both languages", async () => {
    for (const row of Object.values(keywords))
      for (const word of [...row.zh, row.en]) {
        const [token] = await tokenize(word);
        expect(token?.scopes, word).toContain(scopeOf[row.category]);
      }
  });

  it("takes a keyword inside a longer word for no keyword", async () => {
    for (const text of ["标准化机构", "本通知", "by-law", "re-from", "x_from"])
      expect(
        (await tokenize(text)).map(({ scopes }) => scopes.join(" ")),
        text,
      ).toEqual(["source.policy variable.other.policy"]);
  });

  it("colours a keyword glued to a figure's unit", async () => {
    const text = "在 出生日期 起 90日内";
    const tokens = await tokenize(text);
    expect(scopesAt(tokens, text.indexOf("日内"))).toContain("constant.numeric.unit");
    expect(scopesAt(tokens, text.indexOf("内"))).toContain(scopeOf.connective);
  });

  it("colours each unit, and the lexer reads it", async () => {
    for (const unit of [...hanUnits, ...latinUnits]) {
      const text = unit === "年" || unit === "月" ? "2021年1月1日" : `12${unit}`;
      expect(parse({ path: "a.policy", text }).tokens[0]?.tokenType.name, text).toMatch(/^literal\./u);
      const scopes = (await tokenize(`12${unit}`)).map((token) => token.scopes.join(" "));
      expect(scopes, unit).toEqual([
        expect.stringContaining("constant.numeric"),
        expect.stringContaining("constant.numeric.unit"),
      ]);
    }
  });

  it("goes on behind a text that its line leaves unclosed", async () => {
    const text = '标题 "未完\n年度 2021';
    expect(scopesAt(await tokenize(text), text.indexOf("年度"))).toContain(scopeOf.property);
  });
});
