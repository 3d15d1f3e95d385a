// The pipeline: a source text becomes tree, model, decision program and findings, each stage worked out when it is first asked
// for. Pure: no file, no console, no editor. Outputs are made by compiler/emit, which is never imported here.
import { parse } from "@zhengce/grammar";
import type { Diagnostic, Document, ParseResult, Source } from "@zhengce/grammar";
import { lower } from "./decision/lower.js";
import type { Lowered } from "./decision/lower.js";
import type { Program } from "./decision/program.js";
import { withinCalendar } from "./decision/within-calendar.js";
import { lazy } from "./semantics/lazy.js";
import { checkModel } from "./rules/check-model.js";
import type { Checked } from "./rules/check-model.js";
import { buildModel } from "./semantics/build-model.js";
import type { Model } from "./semantics/model.js";
import { cover } from "./source-text/cover.js";
import type { Coverage } from "./source-text/coverage.js";
import { conform } from "./compare/superior/conform.js";
import { fillFromSuperior } from "./compare/superior/fill-open.js";
import type { Conformance, Superior } from "./compare/superior/superior.js";
import type { NoSuperior, UntakenNotice, WithoutSuperior } from "./rules/lib/without-superior.js";
import type { SourceText, Unprinted } from "./source-text/printed.js";

/** How the compiler asks its host for other texts; a host that has none leaves it out. */
export interface CompileOptions {
  /** The text that 原文 names, or why there is none to compare with. Asked at most once, and only where the file names one. */
  readonly resolve?: (name: string) => SourceText | string | Unprinted | null;
  /** The notice with a document number, for 上级, 未尽事宜 and 人群 沿用; what lies there instead, or null, where it can't be found. */
  readonly superior?: (number: string) => Source | NoSuperior | null;
  /** The tree that stands for the text's own, where something else is to be asked of it. */
  readonly revise?: (tree: Document) => Document;
}

/** Everything known of one file. Complete on any text: what could not be understood is absent and has a finding. */
export interface Compilation {
  readonly source: Source;
  readonly parsed: ParseResult;
  readonly tree: Document;
  readonly model: Model;
  readonly lowered: Lowered;
  /** Null where the text holds nothing that could be decided. Only trustworthy where `hasErrors` is false. */
  readonly program: Program | null;
  /** The file compared with its 原文; null where it names none or the host does not have it. */
  readonly coverage: Coverage | null;
  /** Why it isn't; null where it names none, or the host was not asked. */
  readonly unprinted: Unprinted | null;
  /** The file beside its 上级; null where it names none or the host does not have it. */
  readonly conformance: Conformance | null;
  /** The notices whose groups and facts count in the file. */
  readonly takenOver: readonly Source[];
  /**
   * The program with what it leaves open answered from the notice that 未尽事宜 names, where the host has that; else the program
   * itself. For people's questions: rules and the notice's own 用例 read `program`.
   */
  readonly answering: Program | null;
  /** What the rules found, and what 原文如此 silenced. */
  readonly checked: Checked;
  /** Findings of all stages in order of place, each once. */
  readonly diagnostics: readonly Diagnostic[];
  /** Some finding is an error: no answer may rest on the program, and no output is made. */
  readonly hasErrors: boolean;
}

/** Compiles one file. Never throws; stages that nobody asks for are never run. */
export function compile(source: Source, options: CompileOptions = {}): Compilation {
  return compileBelow(source, options, { ask: options.superior, above: [] });
}

/** Where 沿用 finds other notices, and those that are being compiled for what they hand on: their keys, the first that was asked for first. */
interface Below {
  readonly ask: CompileOptions["superior"];
  readonly above: readonly string[];
}

function compileBelow(source: Source, options: CompileOptions, below: Below): Compilation {
  const parsed = lazy(() => revised(parse(source), options));
  const other = remembered((number) => otherNotice(number, below));
  const handed = handedOn(other);
  const model = lazy(() => buildModel(parsed().value, source, handed.find));
  const lowered = lazy(() => lower(model()));
  const print = lazy(() => printOf(model(), options));
  const coverage = lazy(() => coverageOf(model(), print()));
  const superior: FindSuperior = (number) => {
    const found = options.superior === undefined ? NOWHERE : other(number);
    if ("reason" in found) return found;
    const { program } = found;
    return program === null ? { reason: "faulty", path: found.source.path } : { ...found, program };
  };
  const conformance = lazy(() => conformanceOf(model(), superior));
  const answering = lazy(() => answeringOf(lowered().value, superior));
  const checked = lazy(() =>
    checkModel({
      model: model(),
      program: lowered().value,
      syntax: parsed().diagnostics,
      skipped: parsed().skipped,
      holes: lowered().holes,
      coverage: coverage(),
      unprinted: unprintedOf(print()),
      conformance: conformance(),
      withoutSuperior: options.superior === undefined ? null : withoutSuperior(model(), superior),
      untaken: (model(), handed.untaken),
    }),
  );
  const diagnostics = lazy(() =>
    ordered([...parsed().diagnostics, ...lowered().diagnostics, ...checked().diagnostics]),
  );
  const hasErrors = lazy(() => diagnostics().some((finding) => finding.severity === "error"));
  return {
    source,
    get parsed() {
      return parsed();
    },
    get tree() {
      return parsed().value;
    },
    get model() {
      return model();
    },
    get lowered() {
      return lowered();
    },
    get program() {
      return lowered().value;
    },
    get coverage() {
      return coverage();
    },
    get unprinted() {
      return unprintedOf(print());
    },
    get conformance() {
      return conformance();
    },
    get takenOver() {
      return (model(), handed.taken);
    },
    get answering() {
      return answering();
    },
    get checked() {
      return checked();
    },
    get diagnostics() {
      return diagnostics();
    },
    get hasErrors() {
      return hasErrors();
    },
  };
}

function revised(parsed: ParseResult, { revise }: CompileOptions): ParseResult {
  return revise === undefined ? parsed : { ...parsed, value: revise(parsed.value) };
}

/** Null where the file names no print, or the host has none to ask for. */
function printOf(model: Model, { resolve }: CompileOptions): SourceText | Unprinted | null {
  const name = model.notice.source;
  if (name === null || name.trim() === "" || resolve === undefined) return null;
  const found = resolve(name) ?? {
    nearest: null,
    unreadable: null,
    others: { names: [], count: 0 },
    outside: false,
    misconfigured: null,
  };
  return typeof found === "string" ? { path: name, text: found } : found;
}
function coverageOf(model: Model, print: SourceText | Unprinted | null): Coverage | null {
  return print === null || !("text" in print) ? null : cover(model, print);
}
function unprintedOf(print: SourceText | Unprinted | null): Unprinted | null {
  return print === null || "text" in print ? null : print;
}

type FindSuperior = (number: string | null) => Superior | WithoutSuperior;
const NOWHERE: WithoutSuperior = { reason: "absent", near: [], unread: null };

/** Each document is looked for once. */
function remembered<T>(find: (number: string | null) => T): (number: string | null) => T {
  const known = new Map<string | null, T>();
  return (number) => {
    const found = known.has(number) ? (known.get(number) as T) : find(number);
    known.set(number, found);
    return found;
  };
}

/** What 沿用 finds: the models, where they come from, and the documents of which there is none. */
function handedOn(other: (document: string) => OtherNotice | WithoutSuperior) {
  const untaken: UntakenNotice[] = [];
  const taken: Source[] = [];
  const find = (document: string): Model | null => {
    const found = other(document);
    if ("reason" in found) untaken.push({ document, why: found });
    else taken.push(found.source);
    return "reason" in found ? null : found.model;
  };
  return { find, untaken, taken };
}

/** Another notice; its program is null where it holds nothing that could be decided. */
type OtherNotice = Omit<Superior, "program"> & { readonly program: Program | null };

/** Another notice, compiled by itself: its own superior is not asked, but what it takes over is. One with errors answers nothing. */
function otherNotice(number: string | null, { ask, above }: Below): OtherNotice | WithoutSuperior {
  const source = number === null ? null : (ask?.(number) ?? null);
  if (source === null) return NOWHERE;
  if ("near" in source && source.unread?.reason !== "own") return { reason: "absent", ...source };
  const isForeign = "near" in source;
  const { path, text } = isForeign ? (source.unread as Source) : source;
  // Two that take over from each other hand on nothing.
  if (above.includes(path)) return { reason: "circle", path };
  const { model, program, hasErrors } = compileBelow({ path, text }, {}, { ask, above: [...above, path] });
  return hasErrors ? { reason: "faulty", path } : { source: { path, text }, model, program, isForeign };
}

function conformanceOf(model: Model, find: FindSuperior): Conformance | null {
  const document = model.notice.superior;
  const superior = find(document);
  return document === null || "reason" in superior ? null : { superior, document, terms: conform(model, superior) };
}
function withoutSuperior({ notice }: Model, find: FindSuperior): WithoutSuperior | null {
  const superior = notice.superior === null || notice.superior.trim() === "" ? null : find(notice.superior);
  return superior !== null && "reason" in superior ? superior : null;
}

function answeringOf(program: Program | null, find: FindSuperior): Program | null {
  const superior = program === null ? NOWHERE : find(program.residual);
  return program === null || "reason" in superior
    ? program
    : withinCalendar(fillFromSuperior(program, superior.program));
}

/** In order of place, then of code; a finding that two stages made in the same words stands once. */
export function ordered(found: readonly Diagnostic[]): readonly Diagnostic[] {
  const seen = new Set<string>();
  return [...found]
    .sort((a, b) => a.start - b.start || a.end - b.end || compareTexts(a.code, b.code))
    .filter((finding) => {
      const key = `${finding.start} ${finding.end} ${finding.code} ${finding.message.zh}`;
      return !seen.has(key) && seen.add(key);
    });
}

function compareTexts(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
