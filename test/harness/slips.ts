// Every small slip of an author's hand, made at every place of a text where it applies: one slip, one edited text.
import type { Lexeme } from "@zhengce/grammar";
import { compile } from "../../compiler/compile.js";
import type { Compilation } from "../../compiler/compile.js";

/** One mistake in a text that had none. */
export interface Slip {
  readonly kind: string;
  /** Where the text was edited. */
  readonly at: number;
  readonly text: string;
}
type Edit = readonly [kind: string, start: number, end: number, replacement: string];

/** All slips in a text that compiles without an error, in order of kind and place. */
export function slipsOf(source: string): readonly Slip[] {
  const compilation = compile({ path: "slips.policy", text: source });
  const { tokens } = compilation.parsed;
  const edits = [
    ...marks(source),
    ...tokens.flatMap((token, index) => [...ofKeyword(source, token), ...ofFigure(source, token, tokens[index - 1])]),
    ...ofNames(compilation),
    ...ofGaps(source, tokens),
    ...ofLines(source),
  ];
  return edits
    .map(([kind, start, end, replacement]) => ({
      kind,
      at: start,
      text: source.slice(0, start) + replacement + source.slice(end),
    }))
    .filter(({ text }) => text !== source);
}

const MARKS: Readonly<Record<string, string>> = {
  "{": "brace {", "}": "brace }", "(": "paren", ")": "paren", "（": "paren", "）": "paren",
  '"': "quote", "、": "comma", "：": "colon", ":": "colon", "=": "equal", "|": "bar",
}; // prettier-ignore

function marks(source: string): readonly Edit[] {
  const text = source.replace(/\/\/.*/g, (comment) => " ".repeat(comment.length));
  const found: Edit[] = [];
  for (const { index, 0: mark } of text.matchAll(/[{}()（）"、：:=|]/g)) {
    const name = MARKS[mark] ?? mark;
    const quotes = text.slice(text.lastIndexOf("\n", index) + 1, index).split('"').length - 1;
    if (mark !== '"' && quotes % 2 === 1) continue;
    const side = mark === '"' ? (quotes % 2 === 0 ? " opening" : " closing") : "";
    found.push([`delete ${name}${side}`, index, index + 1, ""], [`double ${name}${side}`, index, index, mark]);
    if (mark === "、") found.push(["half-width list comma", index, index + 1, ","]);
    if (mark === "}") found.push(["stray } on a line", index + 1, index + 1, "\n}"]);
    if (mark === '"') found.push([`full-width quote${side}`, index, index + 1, side === " opening" ? "“" : "”"]);
  }
  return found;
}

/** Characters of keywords as they are written outside the mainland. */
const TRADITIONAL = new Map(Array.from("資资標标準准時时間间條条檔档說说遇遇從从來来當当內内額额後后費费補补認认應应繳缴納纳級级無无與与優优發发區区號号題题實实變变動动範范圍围圖图現现總总計计累累個个繳缴類类錢钱釋释").reduce<[string, string][]>((pairs, character, index, all) => (index % 2 === 1 ? [...pairs, [character, all[index - 1] ?? ""]] : pairs), [])); // prettier-ignore

function ofKeyword(source: string, token: Lexeme): readonly Edit[] {
  const { startOffset: start, end, node, tokenType } = token;
  const word = source.slice(start, end);
  if (node !== null || !tokenType.name.startsWith("keyword.") || word.length < 2) return [];
  const traditional = Array.from(word, (character) => TRADITIONAL.get(character) ?? character).join("");
  return [
    ...spellings("keyword", start, word),
    ["keyword split", start + 1, start + 1, " "],
    ["keyword traditional", start, end, traditional],
  ];
}

/** One character wrong, missing, doubled, two swapped; the place of the slip follows from where the word stands. */
function spellings(what: string, start: number, word: string): readonly Edit[] {
  const at = start % word.length;
  const last = Math.max(0, Math.min(at, word.length - 2));
  const wrong = /\w/.test(word.charAt(at))
    ? word.charAt(at) === "x"
      ? "z"
      : "x"
    : word.charAt(at) === "安"
      ? "宁"
      : "安";
  const end = start + word.length;
  const swapped = word.slice(0, last) + word.charAt(last + 1) + word.charAt(last) + word.slice(last + 2);
  return [
    [`${what} wrong character`, start, end, word.slice(0, at) + wrong + word.slice(at + 1)],
    ...(word.length < 3
      ? []
      : [[`${what} missing character`, start, end, word.slice(0, at) + word.slice(at + 1)] as const]),
    [`${what} doubled character`, start, end, word.slice(0, at) + word.charAt(at) + word.slice(at)],
    [`${what} swapped characters`, start, end, swapped],
  ];
}

const DIGITS = "零一二三四五六七八九";
function ofFigure(source: string, token: Lexeme, before: Lexeme | undefined): readonly Edit[] {
  const { startOffset: start, end, node } = token;
  const text = source.slice(start, end);
  const wide = text.replace(/[0-9]/, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
  const common: readonly Edit[] = [
    ["figure dropped", start, end, ""],
    ["full-width digit", start, end, wide],
  ];
  switch (node?.kind) {
    case "MoneyLiteral":
      return [
        ...common,
        ["unit dropped", start, end, text.replace(/万?元.*/, "")],
        [
          "figure in words",
          start,
          end,
          `${Array.from(text.replace(/\D.*/, ""), (digit) => DIGITS[Number(digit)]).join("")}元`,
        ],
        ["letter O for zero", start, end, text.replace("0", "O")],
      ];
    case "PercentLiteral":
      return [...common, ["unit dropped", start, end, text.replace(/[%％]/, "")]];
    case "DurationLiteral":
      return [...common, ["unit dropped", start, end, text.replace(/\D+$/, "")]];
    case "DateLiteral":
      return [
        ...common,
        ["unit dropped", start, end, text.replace("日", "")],
        ["impossible date", start, end, text.replace(/\d+月\d+日/, "2月30日")],
        ["wrong year", start, end, text.replace(/^20(\d\d)年/, "20$19年")],
      ];
    case "CountLiteral":
    case "RatioLiteral":
    case "AgeLiteral":
    case "IntegerLiteral":
      return common;
    case "Name":
      return before?.tokenType.name === "keyword.by" ? [["payer dropped", start, end, ""]] : [];
    default:
      return [];
  }
}

function ofNames({ model }: Compilation): readonly Edit[] {
  return model.references.flatMap(({ name, symbol, declaration }) => {
    if (name.quoted || name.text.length < 2) return [];
    const what = declaration ? `${symbol.kind} declared` : `${symbol.kind} used`;
    return [
      ...spellings(`name: ${what},`, name.start, name.text),
      [`name: ${what}, dropped`, name.start, name.end, ""] as const,
      [`name: ${what}, split`, name.start + 1, name.start + 1, " "] as const,
    ];
  });
}

function ofGaps(source: string, tokens: readonly Lexeme[]): readonly Edit[] {
  return tokens.flatMap((token, index): readonly Edit[] => {
    const next = tokens[index + 1];
    if (next === undefined) return [];
    const gap = source.slice(token.end, next.startOffset);
    if (gap === "" || gap.includes("//")) return [];
    return gap.includes("\n")
      ? [["line end dropped", token.end, next.startOffset, " "]]
      : [["glued", token.end, next.startOffset, ""]];
  });
}

function ofLines(source: string): readonly Edit[] {
  const lines = [...source.matchAll(/[^\n]*\n/g)];
  return lines.flatMap(({ index, 0: line }, number) => {
    const end = index + line.length;
    const next = lines[number + 1]?.[0] ?? "";
    if (line.trim() === "" || line.trimStart().startsWith("//")) return [];
    const shape = line.trim() === "}" ? "closing" : line.trimEnd().endsWith("{") ? "opening" : "plain";
    return [
      [`${shape} line deleted`, index, end, ""] as const,
      [`${shape} line doubled`, end, end, line] as const,
      ...(next.trim() === "" ? [] : [[`${shape} line swapped`, index, end + next.length, next + line] as const]),
    ];
  });
}
