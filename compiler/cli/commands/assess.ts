// `zhengce assess`: one person, an array of them, or one a line, under one notice.
import { statSync } from "node:fs";
import { extname } from "node:path";
import { visible, visibleJson } from "@zhengce/grammar";
import { batchIssues, explain, explainIssue, sayIssue, type FactIssue } from "@zhengce/runtime";
import { assess } from "../../decision/interpret.js";
import type { Program } from "../../decision/program.js";
import { jsonElements, jsonLines } from "../../sheets/json-reader.js";
import { decoded } from "../../sheets/text-stream.js";
import { EXIT, say, type ExitCode, type Io } from "../io.js";
import { loadNotice, pathsOf, readJson } from "../load.js";
import { rosterWords } from "../../roster/wording/wording.js";
import { clear } from "../roster/opened.js";
import { openSource, type OpenSource } from "../roster/source.js";
import { sayAssessment } from "../say-assessment.js";
import { drained, fileNamed } from "../standard-output.js";
import { writeNamed } from "../write-outputs.js";
import { yearPassed } from "../year-passed.js";

export interface AssessWish {
  readonly facts: string;
  readonly json?: true;
  /** One object a line, whatever the file is called. */
  readonly ndjson?: true;
  readonly out?: string;
}

/** What one person gave, or in words why that is none; `number` null: the only one. */
interface Given {
  readonly number: number | null;
  readonly facts: unknown;
  readonly broken?: { readonly code: string; readonly message: string };
}
interface Assessing {
  readonly program: Program;
  readonly isJson: boolean;
  /** What the whole is begun, divided and ended with. */
  readonly frame: { readonly open: string; readonly between: string; readonly close: string; readonly indent: string };
  readonly told: (issues: readonly FactIssue[]) => readonly FactIssue[];
  /** Notes, each once. */
  readonly notes: Set<string>;
  refusals: number;
}

/**
 * An array in gives an array out, lines give lines, in the same order; a person who is refused says why, and the others are still assessed.
 * Lines and long arrays are read and written as they come.
 */
export async function assessFile(io: Io, file: string, wish: AssessWish): Promise<ExitCode> {
  const { facts: path } = wish;
  const out = fileNamed(wish.out);
  const isLines = wish.ndjson === true || [".ndjson", ".jsonl"].includes(extname(path).toLowerCase());
  const notice = loadNotice(io, file, wish.json !== true ? "text" : isLines ? "line" : "json");
  if (notice === null) return EXIT.findings;
  // Standard input is gone through twice.
  const kept = path === "-" && !isLines ? await openSource(io, path) : null;
  const open = (): Promise<OpenSource> => (kept === null ? openSource(io, path) : Promise.resolve(kept));
  const isLong = !isLines && (await isLongArray(path, open));
  const input = isLines || isLong ? null : readJson(io, path, await whole(kept));
  const isMany = isLines || isLong || Array.isArray(input);
  const people = isLines || isLong ? piecesOf(io, path, open, isLines ? jsonLines : jsonElements) : given(input);
  const count = isLong ? Infinity : Array.isArray(input) ? input.length : null;
  const isJson = wish.json === true;
  const assessing: Assessing = {
    program: notice.answering ?? notice.program,
    isJson,
    frame: frameOf(isJson, isLines, count),
    told: isMany ? batchIssues() : (issues) => issues,
    notes: new Set(),
    refusals: 0,
  };
  if (out === null) await drained(io, pieces(io, people, assessing));
  else {
    const plain: Io = { ...io, paint: (_style, text) => text };
    const content = shown(pieces(plain, people, assessing));
    await writeNamed(io, [{ path: out, content }], path === "-" ? pathsOf(notice) : [...pathsOf(notice), path]);
  }
  for (const note of assessing.notes) io.error(`${io.paint("yellow", note)}\n`);
  return assessing.refusals > 0 ? EXIT.findings : EXIT.clean;
}

function frameOf(isJson: boolean, isLines: boolean, count: number | null): Assessing["frame"] {
  if (!isJson) return { open: "", between: "\n", close: "", indent: "" };
  if (isLines) return { open: "", between: "", close: "", indent: "" };
  if (count === null) return { open: "", between: "", close: "\n", indent: "" };
  return count === 0
    ? { open: "[]\n", between: "", close: "", indent: "" }
    : { open: "[\n  ", between: ",\n  ", close: "\n]\n", indent: "  " };
}

async function* given(input: unknown): AsyncGenerator<Given> {
  if (!Array.isArray(input)) yield await Promise.resolve({ number: null, facts: input });
  else for (const [at, facts] of (input as readonly unknown[]).entries()) yield { number: at + 1, facts };
}

async function whole(source: OpenSource | null): Promise<Uint8Array | null> {
  const bytes = (await source?.read(0, source.size)) ?? null;
  await source?.close();
  return bytes;
}

/** Longer arrays are read element by element; what is wrong with one of them is said in its place. */
const LONG = 1 << 20;
async function isLongArray(path: string, open: () => Promise<OpenSource>): Promise<boolean> {
  // What else is no plain file can be read once.
  if (path !== "-" && statSync(path, { throwIfNoEntry: false })?.isFile() !== true) return false;
  const source = await open();
  try {
    const head = new TextDecoder().decode(await source.read(0, 4096));
    return source.size > LONG && head.trimStart().startsWith("[");
  } finally {
    if (path !== "-") await source.close();
  }
}

async function* piecesOf(
  io: Io,
  path: string,
  open: () => Promise<OpenSource>,
  cut: typeof jsonLines,
): AsyncGenerator<Given> {
  const source = await open();
  const { cell } = rosterWords(io.locale);
  let number = 0;
  try {
    for await (const elements of cut(decoded(source.chunks())))
      for (const element of elements) {
        number += 1;
        if (!("fault" in element)) yield { number, facts: element.object };
        else yield { number, facts: null, broken: { code: element.fault.code, message: cell[element.fault.code] } };
      }
  } catch (error) {
    throw clear(io, path, error);
  } finally {
    await source.close();
  }
}

async function* pieces(io: Io, people: AsyncIterable<Given>, assessing: Assessing): AsyncGenerator<string> {
  const { program, frame } = assessing;
  let isFirst = true;
  if (frame.open !== "") yield frame.open;
  for await (const person of people) {
    const text = person.broken === undefined ? answerOf(io, person, assessing) : brokenOf(io, person, assessing);
    yield isFirst ? text : frame.between + text;
    isFirst = false;
    const note = yearPassed(program, person.facts)?.[io.locale] ?? null;
    if (note !== null) assessing.notes.add(note);
  }
  if (frame.close !== "") yield frame.close;
}

function answerOf(io: Io, { number, facts }: Given, assessing: Assessing): string {
  const { program, isJson, told } = assessing;
  const answer = assess(program, facts);
  const issues = answer.issues === undefined ? null : told(answer.issues);
  if (issues !== null) assessing.refusals += 1;
  if (isJson)
    return jsonOf(
      answer.value === undefined ? { error: issuesOf(io, issues ?? []) } : explain(answer.value, io.locale),
      assessing,
    );
  return answer.value === undefined
    ? refused(io, nameOf(io, number), issues ?? [])
    : sayAssessment(io, answer.value, nameOf(io, number), program);
}

/** A line that is no object of JSON. */
function brokenOf(io: Io, { number, broken }: Given, assessing: Assessing): string {
  assessing.refusals += 1;
  if (broken === undefined) return "";
  if (assessing.isJson) return jsonOf({ error: { ...broken, issues: [broken] } }, assessing);
  const title = io.paint("red", say(io, "事实有误", "the facts can't be used"));
  return `${nameOf(io, number)}  ${title}\n  ${broken.message}\n`;
}

/** As a part of an array, alone, or on a line of its own. */
function jsonOf(value: object, { frame }: Assessing): string {
  const isLine = frame.close === "";
  const text = visibleJson(isLine ? JSON.stringify(value) : JSON.stringify(value, null, 2));
  return isLine ? `${text}\n` : text.replaceAll("\n", `\n${frame.indent}`);
}

function nameOf(io: Io, number: number | null): string {
  return number === null ? "" : say(io, `第 ${number} 人`, `person ${number}`);
}

async function* shown(texts: AsyncIterable<string>): AsyncGenerator<string> {
  for await (const text of texts) yield visible(text);
}

/** The first issue at the top, all of them in `issues`, worded for the person. */
export function issuesOf(io: Io, issues: readonly FactIssue[]): object {
  const worded = issues.map((issue) => ({ ...issue, message: explainIssue(issue, io.locale).message }));
  return { ...worded[0], issues: worded };
}

export function refused(io: Io, person: string, issues: readonly FactIssue[]): string {
  const title = io.paint("red", say(io, "事实有误", "the facts can't be used"));
  const lines = issues.map((issue) => `  ${sayIssue(issue, io.locale)}`);
  return `${person === "" ? "" : `${person}  `}${title}\n${lines.join("\n")}\n`;
}
