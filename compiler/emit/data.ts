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
  if (CODE in value) return value as Code;
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

/** The literal on one line. Members that are `undefined` are left out. */
export function flatData(data: Data): string {
  if (typeof data === "string") return quoted(data);
  if (data === null || typeof data !== "object") return String(data);
  if (isCode(data)) return data[CODE];
  if (isList(data)) return `[${data.map(flatData).join(", ")}]`;
  const members = membersOf(data);
  if (members.length === 0) return "{}";
  return `{ ${members.map(([key, member]) => `${literalKey(key)}: ${flatData(member)}`).join(", ")} }`;
}

/**
 * The literal as prettier prints it behind text that ends in `column`, its line indented by `indent`; one character follows it.
 * @param measure the columns that a text takes: a Han character takes two
 */
export function printData(data: Data, indent: number, column: number, measure: MeasureWidth): string {
  const flat = flatData(data);
  if (data === null || typeof data !== "object" || isCode(data) || flat === "[]" || flat === "{}") return flat;
  if (!breaks(data) && column + measure(flat) + 1 <= WIDTH) return flat;
  const margin = " ".repeat(indent + 2);
  const member = (prefix: string, value: Data): string =>
    `${margin}${prefix}${printData(value, indent + 2, indent + 2 + measure(prefix), measure)},\n`;
  if (!isList(data)) {
    const lines = membersOf(data).map(([key, value]) => member(`${literalKey(key)}: `, value));
    return `{\n${lines.join("")}${" ".repeat(indent)}}`;
  }
  const lines = data.every((value) => typeof value === "number")
    ? filled(data.map(String), margin)
    : data.map((value) => member("", value)).join("");
  return `[\n${lines}${" ".repeat(indent)}]`;
}

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

/** A list of several records, or of several lists, of more than one member each stands on lines of its own, and so does all around it. */
function breaks(data: Data): boolean {
  if (data === null || typeof data !== "object" || isCode(data)) return false;
  if (!isList(data)) return membersOf(data).some(([, member]) => breaks(member));
  if (data.some(breaks)) return true;
  return data.length > 1 && (data.every(isWideList) || data.every(isWideRecord));
}

function isWideList(data: Data): boolean {
  return isList(data) && data.length > 1;
}
function isWideRecord(data: Data): boolean {
  return data !== null && typeof data === "object" && !isList(data) && !isCode(data) && membersOf(data).length > 1;
}

function isList(data: Data): data is readonly Data[] {
  return Array.isArray(data);
}
function isCode(data: Code | readonly Data[] | DataRecord): data is Code {
  return CODE in data;
}
function membersOf(data: DataRecord): readonly (readonly [string, Data])[] {
  return Object.entries(data).flatMap(([key, member]) => (member === undefined ? [] : [[key, member] as const]));
}

/** In the quotes that need fewer escapes. */
function quoted(text: string): string {
  const literal = stringLiteral(text);
  const doubles = text.split('"').length;
  const singles = text.split("'").length;
  if (doubles <= singles) return literal;
  return `'${literal.slice(1, -1).replace(/\\"/g, '"').replace(/'/g, "\\'")}'`;
}
