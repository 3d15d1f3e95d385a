// Decision program and metadata → the text of one TypeScript module that decides as docs/decision.md says, in straight code of its own.
// Deterministic to the byte. Nothing of the program's text is ever run or read here.
import type { Program } from "../../decision/program.js";
import { adjustSection } from "./sections/adjust.js";
import type { Rules } from "./rules.js";
import { assessSection, combinationPiece } from "./sections/assess.js";
import { conditionsAsked, conditionsSection } from "./sections/conditions.js";
import { createContext, type EmitContext } from "./context.js";
import { daysSection } from "./sections/days.js";
import { dayFactsInterface, factsSection } from "./sections/facts.js";
import { groupsSection } from "./sections/groups.js";
import type { ModuleMetadata } from "../metadata.js";
import { metadataSection } from "./sections/metadata.js";
import { daysTable, listsSection, namesSection } from "./sections/names.js";
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
import { assembler, type Import, type MarkedText, type Source } from "./assemble.js";
import { inOrder } from "./in-order.js";
import { mentionedWords, reachable, reachableWords } from "./reachable.js";

/** The texts of one module. Those of the script and of the files are worked out when they are asked for. */
export interface EmittedModule {
  /** All of it in one text. */
  readonly typescript: () => Promise<MarkedText>;
  /** @param name of its file, without the ending */
  readonly files: (name: string) => ModuleFiles;
  /** @param types the file name of its declarations; the script does not name them where it is left out */
  readonly javascript: (types?: string) => MarkedText;
  readonly declarations: () => string;
}
/** The same module in three files: what programs import, the rules, and what the notice says beside them. */
export interface ModuleFiles {
  readonly main: MarkedText;
  /** Imports the types of `main`, and nothing of `notice`. */
  readonly rules: MarkedText;
  readonly notice: MarkedText;
}

/** Throws only for a bug of ours. */
export async function emitModule(program: Program, metadata: ModuleMetadata): Promise<EmittedModule> {
  const context = createContext(program, metadata, conditionsAsked(program));
  const made = partsOf(context, await digestOf(whatIsSaid(program, metadata)));
  const words = reachableWords([...made.rules, ...made.notice, ...made.main]);
  const parts: Parts = {
    rules: reachable(made.rules, words),
    notice: reachable(made.notice, words),
    main: reachable(made.main, words),
  };
  const pieces = [...parts.rules, ...parts.notice, ...parts.main];
  const shared = sharedNames(parts);
  const assemble = assembler(await renderCode(pieces, shared));
  const whole = { banner: bannerOf(context, ""), imports: importsOf(context, pieces), pieces };
  return {
    // What files share is exported in `assemble`, and here it is not.
    typescript: async () => assembler(await renderCode(pieces, new Set()))(whole, "typescript"),
    files: (name) => {
      const { main, rules, notice } = sourcesOf(context, parts, name);
      return {
        main: assemble(main, "typescript"),
        rules: assemble(rules, "typescript"),
        notice: assemble(notice, "typescript"),
      };
    },
    javascript: (types = "") => assemble(whole, "javascript", selfTypes(types)),
    declarations: () => assemble(whole, "declarations").text,
  };
}

type Parts = Readonly<Record<"rules" | "notice" | "main", readonly Piece[]>>;

function sourcesOf(
  context: EmitContext,
  { main, rules, notice }: Parts,
  name: string,
): Readonly<Record<keyof Parts, Source>> {
  const asked = mentionedWords(rules);
  const types = main.flatMap((piece) =>
    (piece.kind === "alias" || piece.kind === "interface") && asked.has(piece.name) ? [piece.name] : [],
  );
  const link = (verb: Import["verb"], names: readonly string[], from: string): readonly Import[] =>
    names.length === 0 ? [] : [{ verb, names: [...names].sort(), from }];
  return {
    main: {
      banner: `${bannerOf(context, "")}\n// Programs import this module. The rules stand in ${commentText(name)}.rules.ts, in the notice's order.`,
      imports: [
        ...importsOf(context, main),
        ...link("import", [...sharedNames({ main, rules, notice })], `./${name}.rules.js`),
        { verb: "export", names: null, from: `./${name}.notice.js` },
      ],
      pieces: main,
    },
    rules: {
      banner: bannerOf(context, "The rules of "),
      imports: [...importsOf(context, rules), ...link("import type", types, `./${name}.js`)],
      pieces: rules,
    },
    notice: {
      banner: bannerOf(context, "The particulars of "),
      imports: importsOf(context, notice),
      pieces: notice,
    },
  };
}

/** What the main file takes of the rules. */
function sharedNames({ main, rules }: Parts): ReadonlySet<string> {
  const asked = mentionedWords(main);
  const names = rules.flatMap((piece): readonly string[] => {
    if (piece.kind === "table") return piece.rows.map((row) => row.name);
    return "name" in piece ? [piece.name] : [];
  });
  return new Set(names.filter((name) => asked.has(name)));
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
  return (await emitModule(program, metadata)).typescript();
}

/** For Deno: it looks for no declarations beside a script. */
function selfTypes(types: string): string {
  return /^[^"*\\/\p{C}]+$/u.test(types) ? `/* @ts-self-types="./${types}" */\n` : "";
}

function bannerOf({ program, metadata }: EmitContext, what: string): string {
  const from = commentText(baseName(metadata.sourceName));
  return `// ${what}${commentText(program.notice)}, compiled by Zhengce from ${from}. Change the notice and compile it again; never this file.`;
}

/** What the pieces take of the runtime. */
function importsOf(context: EmitContext, pieces: readonly Piece[]): readonly Import[] {
  const words = mentionedWords(pieces);
  const used = (names: ReadonlySet<string>): readonly string[] => [...names].filter((name) => words.has(name)).sort();
  const imports: readonly Import[] = [
    { verb: "import", names: used(context.imports), from: "@zhengce/runtime/internal" },
    { verb: "import type", names: used(context.apiTypes), from: "@zhengce/runtime" },
    { verb: "import type", names: used(context.internalTypes), from: "@zhengce/runtime/internal" },
  ];
  return imports.filter(({ names }) => names?.length !== 0);
}

function partsOf(context: EmitContext, source: string | null): Parts {
  const { pieces: groups, heldGroups } = groupsSection(context);
  const scope = scopeSection(context);
  const situations = situationsSection(context);
  const conditions = conditionsSection(context);
  const standards = standardsSection(context);
  const billOf = billSection(context, standards.standards);
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
    supportOf: support.supportOf,
  };
  const adjust = adjustSection(context, rules);
  const decision = [
    ...groups,
    ...(scope.scopeOf === null ? [] : scope.pieces),
    ...situations.pieces,
    ...conditions.pieces,
    ...standards.pieces,
    ...subsidiesSection(context),
    combinationPiece(context),
    billOf,
    ...support.pieces,
    ...doubts.pieces,
    ...rewards.pieces,
    ...(adjust.decide === null ? [] : [adjust.decide]),
  ];
  const main = [
    { kind: "heading", text: "What it answers for" } as const,
    ...coversSection(context, source),
    ...factsSection(context),
    ...listsSection(context),
    dayFactsInterface(context),
    ...readingSection(context),
    ...needs.pieces,
    ...(scope.scopeOf === null ? scope.pieces : []),
    ...assessSection(context, rules),
    ...[doubts.doubted, rewards.rewarded].filter((piece) => piece !== null),
    ...needsExport(context),
    ...adjust.joints,
    ...daysSection(context, rules, standards.standards),
  ];
  // Last: it names the days that all the others asked for.
  const names = [...namesSection(context), daysTable(context)];
  return { rules: [...names, ...inOrder(context, decision)], notice: metadataSection(context), main };
}

function baseName(path: string): string {
  return path.split(/[\\/]/).at(-1) ?? path;
}
