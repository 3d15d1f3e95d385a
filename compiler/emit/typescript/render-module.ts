// Pieces → formatted TypeScript code, by prettier, which is loaded when a module is rendered and never before. Comments and data stay out:
// `assemble.ts` adds them, laid out already.
import { createRequire } from "node:module";
import type * as prettier from "prettier";
import type { MeasureWidth } from "./data.js";
import type { Piece } from "./pieces.js";
import { statementText } from "./statement-text.js";

// By createRequire, which bundles leave alone; the workbench in a browser brings its own.
const load = createRequire(import.meta.url);

export interface RenderedCode extends StatementTexts {
  readonly measure: MeasureWidth;
  /** Names that are exported beside those that everyone is offered. */
  readonly shared: ReadonlySet<string>;
}
/** Code by statement. */
export interface StatementTexts {
  readonly byName: ReadonlyMap<string, string>;
}

/** @param shared names that are exported, too: between the files of a module */
export async function renderCode(pieces: readonly Piece[], shared: ReadonlySet<string>): Promise<RenderedCode> {
  const text = pieces
    .map((piece) => statementText("exported" in piece && shared.has(piece.name) ? { ...piece, exported: true } : piece))
    .join("\n");
  const pretty = load("prettier/standalone") as typeof prettier;
  const plugins = ["prettier/plugins/babel", "prettier/plugins/estree"].map((name) => load(name) as prettier.Plugin);
  const code = await pretty.format(text, { parser: "babel-ts", plugins, printWidth: 120 });
  return { ...byStatement(code), measure: (part) => pretty.util.getStringWidth(part), shared };
}

/** Statements begin a line; what they hold is indented. */
const STATEMENT = /^(?:export )?(?:function|const|interface|type) (\w+)/gm;

function byStatement(code: string): StatementTexts {
  const starts = [...code.matchAll(STATEMENT)].map((match) => ({ name: match[1] ?? "", at: match.index }));
  const byName = new Map(
    starts.map(({ name, at }, index) => [name, code.slice(at, starts[index + 1]?.at).trimEnd()] as const),
  );
  return { byName };
}
