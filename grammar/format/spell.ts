// One token → its canonical spelling: half-width digits, one form a mark, the first word of a keyword; in another language where
// one is asked for. Quoted words keep their text to the letter, between one form of quotes.
import type { TokenType } from "../chevrotain.js";
import type { Locale } from "../diagnostic.js";
import { marks, toHalfWidth, type MarkId } from "../characters.js";
import { keywords, type KeywordId } from "../keywords.js";
import type { Leaf, Lexeme } from "../tokens.js";

/** Marks that an English file writes in half width. */
const englishMarks: Partial<Record<MarkId, string>> = {
  openParen: "(",
  closeParen: ")",
  comma: ",",
  colon: ":",
  semicolon: ";",
};

export interface Languages {
  /** Of keywords and units; null keeps each word's own. */
  readonly words: Locale | null;
  readonly marks: Locale;
}

/** @param source the token as written @param behindNumber it stands behind an age or another number, where 以上 and 以下 are the words */
export function spell(
  token: Lexeme,
  source: string,
  { words: language, marks: width }: Languages,
  behindNumber = false,
): string {
  const { kind, id } = namesOf(token.tokenType);
  if (kind === "word") return inOneForm(source);
  if (kind === "keyword") {
    const row = keywords[id as KeywordId];
    const english = language === null ? source.charCodeAt(0) < 0x80 : language === "en";
    if (english) return row.en;
    const bounds = id === "upTo" || id === "onward";
    return (bounds && behindNumber ? row.zh.at(-1) : undefined) ?? row.zh[0];
  }
  if (kind === "mark") return (width === "en" ? englishMarks[id as MarkId] : undefined) ?? marks[id as MarkId][0];
  if (kind === "literal" && token.node !== null) return spellFigure(token.node, source, language);
  return source;
}

/** A quoted text between `"` and `"`, to the letter. One that has such a mark within itself stays as it was written. */
function inOneForm(source: string): string {
  const within = /^(?:[“”][^]*”|＂[^]*＂)$/u.test(source) ? source.slice(1, -1) : undefined;
  return within === undefined || within.includes('"') ? source : `"${within}"`;
}

interface Names {
  readonly kind: string;
  readonly id: string;
}
const known = new Map<TokenType, Names>();
/** The parts of a token type's name, taken apart once. */
function namesOf(type: TokenType): Names {
  const found = known.get(type);
  if (found !== undefined) return found;
  const [kind = "", id = ""] = type.name.split(".");
  const names = { kind, id };
  known.set(type, names);
  return names;
}

const { unconfirmed } = keywords;
const MARKED = new RegExp(`[\\s\\u3000]*(?:${[...unconfirmed.zh, unconfirmed.en].join("|")})$`, "u");

/** A literal and, behind a space, its 待核. */
function spellFigure(node: Leaf, source: string, language: Locale | null): string {
  const bare = source.replace(MARKED, "");
  const figure = spellLiteral(node, bare, language);
  if (bare === source) return figure;
  const english = language === null ? source.endsWith(unconfirmed.en) : language === "en";
  return `${figure} ${english ? unconfirmed.en : unconfirmed.zh[0]}`;
}

function spellLiteral(node: Leaf, source: string, language: Locale | null): string {
  const plain = toHalfWidth(source).trim();
  if (node.kind === "Label") return /^["“”＂]/u.test(source) ? inOneForm(source) : node.text;
  const written: Locale = /[\u3400-\u9fff]/u.test(plain) ? "zh" : "en";
  const neutral = node.kind === "IntegerLiteral" || node.kind === "PercentLiteral" || node.kind === "RatioLiteral";
  if (language === null || neutral || written === language) return tidy(plain);
  return language === "en" ? english(node, plain) : chinese(node, plain);
}

/** `280  元` is `280元`, `60days` is `60 days`, `5 : 2` is `5:2`. */
function tidy(text: string): string {
  const close = text.replace(/\s*:\s*/gu, ":").replace(/(?<=[^a-z])\s+(?=[^a-z])/gu, "");
  return close.replace(/(?<=[\d.])\s*(?=[a-z])/u, " ");
}

/** Fen, as yuan without needless zeros. */
function yuan(fen: number): string {
  const cents = String(fen % 100)
    .padStart(2, "0")
    .replace(/0+$/u, "");
  return `${Math.floor(fen / 100)}${cents === "" ? "" : `.${cents}`}`;
}
const two = (value: number): string => String(value).padStart(2, "0");

function english(node: Leaf, otherwise: string): string {
  switch (node.kind) {
    case "MoneyLiteral":
      return `${yuan(node.fen)} yuan`;
    case "DurationLiteral":
      return `${node.count} ${node.unit}s`;
    case "AgeLiteral":
      return `${node.years} years-old`;
    case "CountLiteral":
      return `${node.value} people`;
    case "DateLiteral":
      return node.year === null || node.day === "last" || node.tenDays !== undefined
        ? otherwise
        : `${String(node.year).padStart(4, "0")}-${two(node.month)}-${two(node.day)}`;
    default:
      return otherwise;
  }
}

const DURATIONS = { day: "日", month: "个月", year: "年" } as const;
function chinese(node: Leaf, otherwise: string): string {
  switch (node.kind) {
    case "MoneyLiteral":
      return `${yuan(node.fen)}元`;
    case "DurationLiteral":
      return `${node.count}${DURATIONS[node.unit]}`;
    case "AgeLiteral":
      return `${node.years}周岁`;
    case "CountLiteral":
      return `${node.value}人`;
    case "DateLiteral": {
      const year = node.year === null ? "" : `${node.year}年`;
      if (node.tenDays !== undefined) return `${year}${node.month}月${["上", "中", "下"][node.tenDays - 1] ?? ""}旬`;
      return `${year}${node.month}月${node.day === "last" ? "底" : `${node.day}日`}`;
    }
    default:
      return otherwise;
  }
}
