// Plain data → the text of a literal, laid out as prettier lays it out. Most of a module is data, and prettier is far slower at it:
// a test holds the two equal. Nothing here reads what the data means.
import { literalKey, stringLiteral } from "./safe-text.js";

const CODE = Symbol("code");
/** A name of ours inside data: `group3`, `ABSENT`. */
export interface Code {
  readonly [CODE]: string;
}
export type Data = null | boolean | number | string | Code | readonly Data[] | DataRecord;
export interface DataRecord {
  readonly [key: string]: Data | undefined;
}

/** A name of ours, to stand in data as it is. */
export function code(text: string): Code {
  return { [CODE]: text };
}

/** The same value as data. Names of ours (`code`) stay; a function or a symbol is a bug of ours. */
export function toData(value: unknown): Data {
  if (value === null || typeof value === "string" || typeof value === "number" || typeof value === "boolean")
    return value;
  if (typeof value !== "object") throw new Error(`no data: ${typeof value}`);
  if (Array.isArray(value)) return value.map(toData);
  if (CODE in value) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, member]) => (member === undefined ? [] : [[key, toData(member)]])),
  );
}

/** The names of ours inside data. */
export function codesIn(data: Data): readonly string[] {
  if (data === null || typeof data !== "object") return [];
  if (isCode(data)) return [data[CODE]];
  return isList(data) ? data.flatMap(codesIn) : membersOf(data).flatMap(([, member]) => codesIn(member));
}

/** Columns of a line. */
const WIDTH = 120;
export type MeasureWidth = (text: string) => number;

/** The literal on one line. */
export function flatData(data: Data): string {
  return layoutOf(data, (text) => text.length).flat;
}

/**
 * The literal as prettier prints it behind a `=` that ends in `column`, with the space or the line break before it; one character follows.
 * @param measure the columns that a text takes: a Han character takes two
 */
export function printData(data: Data, column: number, measure: MeasureWidth): string {
  return printBehind(layoutOf(data, measure), 0, column);
}

/** Behind `=` or `:`. A text too long for the line goes below it. */
function printBehind(layout: Layout, indent: number, column: number): string {
  if (layout.kind === "text" && column + 1 + layout.width + 1 > WIDTH)
    return `\n${" ".repeat(indent + 2)}${layout.flat}`;
  return ` ${print(layout, indent, column + 1)}`;
}

/** A literal on one line, how wide that is, and what it is made of. */
interface Layout {
  readonly flat: string;
  readonly width: number;
  /** It never stands on one line. */
  readonly breaks: boolean;
  readonly kind: "leaf" | "text" | "numbers" | "list" | "record";
  /** Behind keys (with their colon) in a record. */
  readonly members: readonly { readonly key: string; readonly layout: Layout }[];
}

function layoutOf(data: Data, measure: MeasureWidth): Layout {
  if (typeof data === "string") {
    const flat = quoted(data);
    return { ...leaf(flat, /^[ -~]*$/.test(flat) ? flat.length : measure(flat)), kind: "text" };
  }
  if (data === null || typeof data !== "object") return leaf(String(data));
  if (isCode(data)) return leaf(data[CODE]);
  const list = isList(data);
  const members = list
    ? data.map((member) => ({ key: "", layout: layoutOf(member, measure) }))
    : membersOf(data).map(([key, member]) => ({ key: `${literalKey(key)}:`, layout: layoutOf(member, measure) }));
  if (members.length === 0) return leaf(list ? "[]" : "{}");
  const inner = members.map(({ key, layout }) => (list ? "" : `${key} `) + layout.flat).join(", ");
  const edges = list ? 2 : 4;
  const width = members.reduce(
    (sum, { key, layout }) => sum + (list ? 0 : key.length + 1) + layout.width + 2,
    edges - 2,
  );
  return {
    flat: list ? `[${inner}]` : `{ ${inner} }`,
    width,
    breaks: members.some(({ layout }) => layout.breaks) || (list && standsApart(members.map(({ layout }) => layout))),
    kind: list ? (data.every((member) => typeof member === "number") ? "numbers" : "list") : "record",
    members,
  };
}

function leaf(flat: string, width = flat.length): Layout {
  return { flat, width, breaks: false, kind: "leaf", members: [] };
}

/** Several records, or several lists, of more than one member each stand on lines of their own. */
function standsApart(layouts: readonly Layout[]): boolean {
  const wide = layouts.every((layout) => layout.members.length > 1);
  const records = layouts.every((layout) => layout.kind === "record");
  const lists = layouts.every((layout) => layout.kind === "list" || layout.kind === "numbers");
  return layouts.length > 1 && wide && (records || lists);
}

function print(layout: Layout, indent: number, column: number): string {
  if (layout.kind === "leaf" || layout.kind === "text" || (!layout.breaks && column + layout.width + 1 <= WIDTH))
    return layout.flat;
  const margin = " ".repeat(indent + 2);
  const [open, close] = layout.kind === "record" ? ["{", "}"] : ["[", "]"];
  const lines =
    layout.kind === "numbers"
      ? filled(
          layout.members.map((member) => member.layout.flat),
          margin,
        )
      : layout.members.map(({ key, layout: inner }) => `${margin}${printMember(key, inner, indent + 2)},\n`).join("");
  return `${open}\n${lines}${" ".repeat(indent)}${close}`;
}

/** A text too long for its line goes below its key, unless the key is so short that this would gain nothing. */
function printMember(key: string, layout: Layout, indent: number): string {
  const column = indent + key.length;
  if (key.length > SHORT_KEY) return key + printBehind(layout, indent, column);
  return key === "" ? print(layout, indent, column) : `${key} ${print(layout, indent, column + 1)}`;
}
/** Prettier's: with its colon as wide as an indentation and three more columns. */
const SHORT_KEY = 5;

/** Numbers fill their lines. */
function filled(words: readonly string[], margin: string): string {
  const lines: string[] = [];
  let line = "";
  for (const word of words) {
    const longer = line === "" ? `${word},` : `${line} ${word},`;
    if (line !== "" && margin.length + longer.length > WIDTH) {
      lines.push(line);
      line = `${word},`;
    } else line = longer;
  }
  return [...lines, line].map((text) => `${margin}${text}\n`).join("");
}

function isList(data: Data): data is readonly Data[] {
  return Array.isArray(data);
}
function isCode(data: Code | readonly Data[] | DataRecord): data is Code {
  return CODE in data;
}
function membersOf(data: DataRecord): readonly (readonly [string, Data])[] {
  return Object.entries(data).filter((entry): entry is [string, Data] => entry[1] !== undefined);
}

/** In the quotes that need fewer escapes. */
function quoted(text: string): string {
  const literal = stringLiteral(text);
  const doubles = text.split('"').length;
  const singles = text.split("'").length;
  if (doubles <= singles) return literal;
  return `'${literal.slice(1, -1).replace(/\\"/g, '"').replace(/'/g, "\\'")}'`;
}
