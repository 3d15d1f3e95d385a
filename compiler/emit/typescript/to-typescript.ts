// Decision program and metadata → the text of one TypeScript module that decides as docs/decision.md says, in straight code of its own.
// Deterministic to the byte. Nothing of the program's text is ever run or read here.
import type { Program } from "../../decision/program.js";
import { mayBeGranted } from "./may-be-granted.js";
import { adjustSection } from "./sections/adjust.js";
import type { Rules } from "./rules.js";
import { assessSection } from "./sections/assess.js";
import { conditionsAsked, conditionsSection } from "./sections/conditions.js";
import { createContext, type EmitContext } from "./context.js";
import { daysSection } from "./sections/days.js";
import { dayFactsInterface, factsSection } from "./sections/facts.js";
import { groupsSection } from "./sections/groups.js";
import type { ModuleMetadata } from "../metadata.js";
import { metadataSection } from "./sections/metadata.js";
import { daysTable, namesSection } from "./sections/names.js";
import type { Piece } from "./pieces.js";
import { readingSection } from "./sections/reading.js";
import { renderCode } from "./render-module.js";
import { needsSection } from "./sections/needs.js";
import { doubtsSection } from "./sections/doubts.js";
import { rewardsSection } from "./sections/rewards.js";
import { digestOf } from "../digest.js";
import { coversSection, needsExport } from "./sections/embedding.js";
import { scopeSection } from "./sections/scope.js";
import { situationsSection } from "./sections/situations.js";
import { billSection, standardsSection } from "./sections/standards.js";
import { supportSection } from "./sections/support.js";
import { subsidiesSection } from "./sections/subsidies.js";
import { commentText } from "./safe-text.js";
import { assembler, type MarkedText } from "./assemble.js";
import { reachable } from "./reachable.js";

/** The texts of one module. Those of the script are worked out when they are asked for. */
export interface EmittedModule {
  readonly typescript: MarkedText;
  /** @param types the file name of its declarations; the script does not name them where it is left out */
  readonly javascript: (types?: string) => MarkedText;
  readonly declarations: () => string;
}

/** Throws only for a bug of ours. */
export async function emitModule(program: Program, metadata: ModuleMetadata): Promise<EmittedModule> {
  const context = createContext(program, metadata, conditionsAsked(program));
  const { pieces, words } = reachable(piecesOf(context, await digestOf(whatIsSaid(program, metadata))));
  const code = await renderCode(importsOf(context, words), pieces);
  const assemble = assembler(bannerOf(context), pieces, code);
  return {
    typescript: assemble("typescript"),
    javascript: (types = "") => assemble("javascript", selfTypes(types)),
    declarations: () => assemble("declarations").text,
  };
}

/** All that the module takes from the notice, whatever words it stands in: two texts that say the same have one digest. */
function whatIsSaid(program: Program, { headings, ...metadata }: ModuleMetadata): string {
  const { notice, obligations, annexes, readings, openPoints, acknowledged, waived } = metadata;
  return JSON.stringify([
    program,
    notice,
    obligations,
    annexes,
    readings,
    openPoints,
    acknowledged,
    waived,
    [...headings],
  ]);
}

/** The module's TypeScript, and where its rules stand in the notice. */
export async function emitTypeScript(program: Program, metadata: ModuleMetadata): Promise<MarkedText> {
  return (await emitModule(program, metadata)).typescript;
}

/** For Deno: it looks for no declarations beside a script. */
function selfTypes(types: string): string {
  return /^[^"*\\/\p{C}]+$/u.test(types) ? `/* @ts-self-types="./${types}" */\n` : "";
}

function bannerOf({ program, metadata }: EmitContext): string {
  const from = commentText(baseName(metadata.sourceName));
  return `// ${commentText(program.notice)}, compiled by Zhengce from ${from}. Change the notice and compile it again; never this file.`;
}

function importsOf(context: EmitContext, words: ReadonlySet<string>): readonly string[] {
  const named = (names: ReadonlySet<string>): string =>
    [...names]
      .filter((name) => words.has(name))
      .sort()
      .join(", ");
  return [
    ["import", named(context.imports), "@zhengce/runtime/internal"],
    ["import type", named(context.apiTypes), "@zhengce/runtime"],
    ["import type", named(context.internalTypes), "@zhengce/runtime/internal"],
  ].flatMap(([verb, names, from]) => (names === "" ? [] : [`${verb} { ${names} } from "${from}";`]));
}

function piecesOf(context: EmitContext, source: string | null): readonly Piece[] {
  const groups = groupsSection(context);
  const heldGroups = groups.at(-1);
  if (heldGroups?.kind !== "function") throw new Error("the groups end without their function");
  const scope = scopeSection(context);
  const situations = situationsSection(context);
  const conditions = conditionsSection(context);
  const standards = standardsSection(context);
  const billOf = billSection(context, standards.standards);
  const granted = mayBeGranted(context);
  const support = supportSection(context, standards.standards);
  const needs = needsSection(context);
  const rewards = rewardsSection(context, heldGroups);
  const doubts = doubtsSection(context, heldGroups);
  const rules: Rules = {
    ...situations,
    rewarded: rewards.rewarded,
    needsOf: needs.needsOf,
    doubted: doubts.doubted,
    heldGroups,
    scopeOf: scope.scopeOf,
    conditionsOf: conditions.conditionsOf,
    billOf,
    mayBeGranted: granted,
    supportOf: support.supportOf,
  };
  const decision = [
    ...groups,
    ...scope.pieces,
    ...situations.pieces,
    ...conditions.pieces,
    ...standards.pieces,
    ...subsidiesSection(context),
    billOf,
    ...(granted === null ? [] : [granted]),
    ...support.pieces,
    ...needs.pieces,
    ...doubts.pieces,
    ...rewards.pieces,
    ...assessSection(context, rules),
    ...needsExport(context),
    ...adjustSection(context, rules),
    dayFactsInterface(context),
    ...daysSection(context, rules, standards.standards),
  ];
  return [
    ...metadataSection(context),
    ...coversSection(context, source),
    ...factsSection(context),
    ...namesSection(context),
    daysTable(context),
    ...readingSection(context),
    ...decision,
  ];
}

function baseName(path: string): string {
  return path.split(/[\\/]/).at(-1) ?? path;
}
