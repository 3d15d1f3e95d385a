// The notice block, the declarations and the clauses → the text of the draft, with the place of every statement in it.
import type { Span } from "@zhengce/grammar";
import { quotedText, writtenName } from "../semantics/written-name.js";
import { findFigures } from "../source-text/find-figures.js";
import { commented, marked, names } from "./literals.js";
import type { NoticeBlock } from "./notice-block.js";
import type { Declared } from "./declared.js";

/** Statements of one sentence or table, or what of it is to be written. */
export interface Piece {
  readonly label: string;
  readonly printed: string;
  readonly toWrite: boolean;
  /** Empty also where the notice block or another clause says it. */
  readonly statements: readonly string[];
  /** A figure of it may be printed in another clause. */
  readonly borrows: boolean;
  /** Whoever takes it back names it by this. */
  readonly id: number;
}
export interface WrittenClause {
  readonly label: string;
  readonly heading: string | null;
  readonly pieces: readonly Piece[];
}
export type Place = Span & { readonly id: number; readonly borrows: boolean };
export interface Written {
  readonly text: string;
  /** Each clause by itself. */
  readonly clauses: readonly { readonly label: string; readonly text: string }[];
  readonly pieces: readonly Piece[];
  readonly places: readonly Place[];
}

/** What stands in the notice block. */
type Block = NoticeBlock & {
  readonly name: string;
  readonly residual: string | null;
  readonly force: { readonly from: string; readonly to: string } | null;
  readonly source: string;
};

/** More of a sentence is not repeated in a comment. */
const LONGEST = 400;

export function writeDraft(block: Block, declared: Declared, clauses: readonly WrittenClause[]): Written {
  let text = headOf(block, declared);
  const places: Place[] = [];
  const written: { label: string; text: string }[] = [];
  for (const clause of clauses) {
    const start = text.length;
    text += writeClause(clause, (piece) => {
      places.push({ ...piece, start: start + piece.start, end: start + piece.end });
    });
    written.push({ label: clause.label, text: text.slice(start) });
  }
  return { text, places, clauses: written, pieces: clauses.flatMap(({ pieces }) => pieces) };
}

function writeClause({ label, heading, pieces }: WrittenClause, at: (place: Place) => void): string {
  const indent = label === "" ? "" : "  ";
  let text = label === "" ? "\n" : `\n条款 ${label}${heading === null ? "" : ` ${quotedText(commented(heading))}`} {\n`;
  for (const piece of pieces) {
    if (piece.toWrite) {
      text += `${indent}// 待写：${short(piece.printed)}${figuresIn(piece.printed)}\n`;
      continue;
    }
    const elsewhere = piece.statements.length === 0 ? "（已写在别处）" : "";
    text += `${indent}// 待核：${short(piece.printed)}${elsewhere}\n`;
    const start = text.length;
    text += piece.statements.map((one) => `${one.replace(/^/gmu, indent)}\n`).join("");
    at({ start, end: text.length, id: piece.id, borrows: piece.borrows });
  }
  return label === "" ? text : `${text}}\n`;
}

function headOf(block: Block, { groups, tiers, facts }: Declared): string {
  const list = (values: readonly string[]): string => values.map((value) => quotedText(value)).join("、");
  const line = (word: string, value: string | null): string =>
    value === null || value === "" ? `  // 待写：${word}\n` : `  ${word} ${value}\n`;
  const said = (word: string, value: string | null): string => (value === null ? "" : `  ${word} ${value}\n`);
  return [
    "// 由原文起草，每一处都待核：核对一句，删去那一句的“待核”；“待写”的由人来写。\n",
    `通知 ${quotedText(block.name)} {\n`,
    line("标题", block.title === null ? null : quotedText(block.title)),
    line("文号", block.number === null ? null : quotedText(block.number)),
    line("发文", block.issuers.length === 0 ? null : list(block.issuers)),
    line("成文日期", block.dated),
    line("地区", block.region === null ? null : writtenName(block.region)),
    block.year !== null && block.year === block.yearOfText ? "  // 待核：标题没有写年度，从正文读出。\n" : "",
    line("年度", block.year === null ? null : String(block.year)),
    said("施行", block.force === null ? null : `从 ${marked(block.force.from)} 至 ${marked(block.force.to)}`),
    said("依据", block.basis.length === 0 ? null : list(block.basis)),
    said("上级", block.superior === null ? null : quotedText(block.superior)),
    said("未尽事宜", block.residual === null ? null : `按 ${quotedText(block.residual)}`),
    said("原文", quotedText(block.source)),
    "}\n",
    ...facts.map((fact) => `事实 ${fact}\n`),
    tiers.length === 0 ? "" : `档次 ${names(tiers)}\n`,
    groups.length === 0 ? "" : `\n// 待核：人群的名称照原文。\n人群 ${names(groups)}\n`,
  ].join("");
}

function short(text: string): string {
  const plain = commented(text);
  return plain.length > LONGEST ? `${plain.slice(0, LONGEST)}……` : plain;
}
/** The figures of a sentence that is to be written. */
function figuresIn(text: string): string {
  const figures = findFigures(text).map(({ start, end }) => text.slice(start, end).replace(/\s/gu, ""));
  return figures.length === 0 ? "" : `〔数字：${figures.join("、")}〕`;
}
