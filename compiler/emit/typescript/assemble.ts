// Pieces and their formatted code → the text of a module: headings, docblocks, data and tables put in between, and for every line of
// a rule the place of the notice that it stands for. JavaScript is the same without types, which only heads of statements have.
import { printData, type MeasureWidth } from "./data.js";
import type { Place } from "../metadata.js";
import type { DataPiece, FunctionPiece, Piece, Step } from "./pieces.js";
import type { RenderedCode } from "./render-module.js";
import { stringLiteral } from "./safe-text.js";

/** A line of generated text (from 0, with its first column) that stands for a place; null = from here on for none. */
export interface LineMark {
  readonly line: number;
  readonly column: number;
  readonly place: Place | null;
}
export interface MarkedText {
  readonly text: string;
  readonly marks: readonly LineMark[];
}
/** What is assembled: with types, without types, or types alone. */
export type Language = "typescript" | "javascript" | "declarations";

interface Block {
  readonly text: string;
  readonly place: Place | null;
  readonly steps?: readonly Step[];
  /** Lines at its start that are no code of the rule: a debugger would stop there and find nothing. */
  readonly before: number;
}

/** A module, or one of the files that it stands in. */
export interface Source {
  readonly banner: string;
  readonly imports: readonly Import[];
  readonly pieces: readonly Piece[];
}
export interface Import {
  readonly verb: "import" | "import type" | "export";
  /** Null: all. */
  readonly names: readonly string[] | null;
  readonly from: string;
}

/**
 * Assembles modules of these pieces in several languages: data is laid out once. What is made stands behind `first` and the banner.
 * @param code in which what the files of a module share is exported
 */
export function assembler(code: RenderedCode): (source: Source, language: Language, first?: string) => MarkedText {
  const printed = new Map<DataPiece, string>();
  const dataOf = (piece: DataPiece): string => {
    const column = `${isExported(piece, code) ? "export " : ""}const ${piece.name}: ${piece.type} =`.length;
    const through = piece.exported ? "frozen" : piece.through;
    const text =
      printed.get(piece) ??
      (through === null ? printData(piece.data, column, code.measure) : printCall(through, piece, column));
    printed.set(piece, text);
    return text;
  };
  const printCall = (name: string, piece: DataPiece, column: number): string => {
    const call = ` /* @__PURE__ */ ${name}(`;
    // A parenthesis stands behind it, where else nothing but the semicolon does.
    return `${call}${printData(piece.data, column + call.length, code.measure).trimStart()})`;
  };
  return ({ banner, imports, pieces }, language, first = "") => {
    const blocks: Block[] = [
      { text: first + banner, place: null, before: 0 },
      { text: importsFor(imports, language, code.measure), place: null, before: 0 },
    ];
    for (const piece of pieces) {
      const text = blockText(piece, code, language, dataOf);
      const place = "place" in piece ? piece.place : null;
      const steps = piece.kind === "function" ? piece.steps : [];
      if (text !== null) blocks.push({ text, place, steps, before: place === null ? 0 : linesBeforeCode(piece, text) });
    }
    return joined(blocks.filter(({ text }) => text !== ""));
  };
}

/** A script imports no types; what a module exports is typed by the API alone. */
function importsFor(imports: readonly Import[], language: Language, measure: MeasureWidth): string {
  const wanted = ({ verb, from }: Import): boolean => {
    if (language === "typescript") return true;
    return language === "declarations" ? verb === "import type" && from === "@zhengce/runtime" : verb !== "import type";
  };
  return imports
    .filter(wanted)
    .map(({ verb, names, from }) => named(verb, names, from, measure))
    .join("\n");
}

/** On one line, or a name a line, as prettier lays it out. */
function named(verb: string, names: readonly string[] | null, from: string, measure: MeasureWidth): string {
  const behind = ` from ${stringLiteral(from)};`;
  if (names === null) return `${verb} *${behind}`;
  const line = `${verb} { ${names.join(", ")} }${behind}`;
  return measure(line) <= 120 ? line : `${verb} {\n${names.map((name) => `  ${name},\n`).join("")}}${behind}`;
}

/** Null: the piece has no part in the language. */
function blockText(
  piece: Piece,
  code: RenderedCode,
  language: Language,
  dataOf: (piece: DataPiece) => string,
): string | null {
  const declares = language === "declarations";
  if (piece.kind === "heading")
    return declares ? null : `// ── ${piece.text} ${"─".repeat(Math.max(3, 114 - code.measure(piece.text)))}`;
  if (piece.kind === "table") return declares || piece.rows.length === 0 ? null : tableText(piece.rows, language, code);
  if (declares && "exported" in piece && !piece.exported) return null;
  const text = statementText(piece, code, language, dataOf);
  return text === null ? null : docblock(piece.docs) + text;
}

/** To everyone, or to another file of the module. */
function isExported(piece: Piece, { shared }: RenderedCode): boolean {
  return "name" in piece && (shared.has(piece.name) || ("exported" in piece && piece.exported));
}

type Statement = Exclude<Piece, { kind: "heading" | "table" }>;

function statementText(
  piece: Statement,
  code: RenderedCode,
  language: Language,
  dataOf: (piece: DataPiece) => string,
): string | null {
  const isPublic = "exported" in piece && piece.exported;
  const declared = language === "declarations" ? "export declare " : "export ";
  const head = isPublic ? declared : language === "typescript" && isExported(piece, code) ? "export " : "";
  if (piece.kind === "data") {
    if (language === "declarations") return `${head}const ${piece.name}: ${piece.type};`;
    return `${head}const ${piece.name}${language === "typescript" ? `: ${piece.type}` : ""} =${dataOf(piece)};`;
  }
  const text = code.byName.get(piece.name);
  if (text === undefined) throw new Error(`no code for ${piece.name}`);
  if (language === "typescript") return text;
  switch (piece.kind) {
    case "function":
      return language === "declarations" ? `${head}${signature(text)};` : `${head}${untyped(piece)}${bodyOf(text)}`;
    case "constant":
      if (language === "declarations") return `${head}const ${piece.name}: ${piece.type ?? "unknown"};`;
      return `${head}const ${piece.name}${text.slice(text.indexOf(" = "))}`;
    default:
      return language === "declarations" ? text : null;
  }
}

/** From the word `function` to the return type. */
function signature(text: string): string {
  return text.slice(text.indexOf("function "), text.indexOf(" {\n"));
}
function bodyOf(text: string): string {
  return text.slice(text.indexOf(" {\n"));
}
function untyped({ name, parameters }: FunctionPiece): string {
  return `function ${name}(${parameters.map((parameter) => parameter.name).join(", ")})`;
}

function tableText(
  rows: Extract<Piece, { kind: "table" }>["rows"],
  language: Language,
  { shared }: RenderedCode,
): string {
  const headOf = (name: string): string => (language === "typescript" && shared.has(name) ? "export " : "");
  const typeOf = (type: string): string => (language === "typescript" ? `: ${type}` : "");
  return rows
    .map((row) => `${headOf(row.name)}const ${row.name}${typeOf(row.type)} = ${row.value}; // ${row.comment}`.trimEnd())
    .join("\n");
}

function docblock(docs: string): string {
  if (docs === "") return "";
  const lines = docs.split("\n");
  return lines.length === 1 ? `/** ${docs} */\n` : `/**\n${lines.map((line) => ` * ${line}`).join("\n")}\n */\n`;
}

/** The docblock, and the head of a function. */
function linesBeforeCode(piece: Piece, text: string): number {
  const docs = text.startsWith("/**") ? text.indexOf("*/\n") + 3 : 0;
  const code = piece.kind === "function" ? text.indexOf(" {\n", docs) + 3 : docs;
  return text.slice(0, code).split("\n").length - 1;
}

/** Blocks with a blank line between them; the lines of a block that has a place are marked with it. */
function joined(blocks: readonly Block[]): MarkedText {
  const lines: string[] = [];
  const marks: LineMark[] = [];
  for (const { text, place, before, steps = [] } of blocks) {
    if (lines.length > 0) lines.push("");
    let at = place;
    const pending = [...steps];
    for (const [index, line] of text.split("\n").entries()) {
      const column = line.length - line.trimStart().length;
      const isStep = pending[0] !== undefined && line.trim() === `// ${pending[0].comment}`.trim();
      if (isStep) at = pending.shift()?.place ?? null;
      // Behind the last rule stands what holds where none does.
      else if (at !== null && index >= before && line !== "}") marks.push({ line: lines.length, column, place: at });
      lines.push(line);
    }
    if (at !== null) marks.push({ line: lines.length, column: 0, place: null });
  }
  return { text: `${lines.join("\n")}\n`, marks };
}
