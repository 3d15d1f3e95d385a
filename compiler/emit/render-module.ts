// Pieces → TypeScript code, by ts-morph (one file from one list of structures) and prettier. The only file that needs either; both are
// loaded when a module is rendered and never before.
import { createRequire } from "node:module";
import type * as prettier from "prettier";
import type * as tsMorph from "ts-morph";
import type { OptionalKind, PropertySignatureStructure, StatementStructures } from "ts-morph";
import type { MeasureWidth } from "./data.js";
import { dataBlank, tableBlank, type Blanks } from "./fill-in.js";
import type { Piece } from "./pieces.js";

type TsMorph = typeof tsMorph;
type Prettier = typeof prettier;

// require() loads TypeScript a third faster than import() does on Node 20.
const load = createRequire(import.meta.url);

/** Marks the lines of a rule, one marker before and one after; taken out again by `take-marks.ts`. */
export const OPEN_MARK = "//§";

/** Text of a module in which data and tables are still names; `fill-in.ts` puts them in. */
export interface RenderedCode {
  readonly code: string;
  readonly blanks: Blanks;
  readonly measure: MeasureWidth;
}

/** The formatted code of a module, marks included. @param banner comment lines for its head */
export async function renderCode(banner: readonly string[], pieces: readonly Piece[]): Promise<RenderedCode> {
  const morph = load("ts-morph") as TsMorph;
  const project = new morph.Project({ useInMemoryFileSystem: true, skipLoadingLibFiles: true });
  const blanks: Blanks = { data: [], tables: [] };
  const statements = [banner.join("\n"), ...pieces.flatMap((piece) => statementsOf(piece, morph, blanks))];
  const file = project.createSourceFile("module.ts", { statements });
  // A blank line before each docblock and heading: their text begins a line only where they are one.
  const text = file.getFullText().replace(/^(?=\/\*\*|\/\/ ──|\/\/§\d|\/\/¤)/gm, "\n");
  const pretty = load("prettier/standalone") as Prettier;
  const plugins = ["prettier/plugins/babel", "prettier/plugins/estree"].map((name) => load(name) as prettier.Plugin);
  const code = await pretty.format(text, { parser: "babel-ts", plugins, printWidth: 120 });
  return { code, blanks, measure: (part) => pretty.util.getStringWidth(part) };
}

/** The tree of code that was rendered, and the TypeScript that made it. */
export function parseCode(code: string): { readonly ts: TsMorph["ts"]; readonly file: tsMorph.ts.SourceFile } {
  const { ts } = load("ts-morph") as TsMorph;
  return { ts, file: ts.createSourceFile("module.ts", code, ts.ScriptTarget.ES2022, true) };
}

function statementsOf(
  piece: Piece,
  { StructureKind: kinds, VariableDeclarationKind }: TsMorph,
  blanks: Blanks,
): readonly (string | StatementStructures)[] {
  switch (piece.kind) {
    case "heading":
      return [`// ── ${piece.text} ${"─".repeat(Math.max(3, 114 - piece.text.length))}\n\n`];
    case "table":
      return piece.rows.length === 0 ? [] : [tableBlank(blanks, piece)];
    case "alias":
      return [{ kind: kinds.TypeAlias, name: piece.name, isExported: true, type: piece.type, docs: docs(piece.docs) }];
    case "interface":
      return [
        {
          kind: kinds.Interface,
          name: piece.name,
          isExported: piece.exported,
          ...(piece.extends === null ? {} : { extends: [piece.extends] }),
          properties: piece.properties.map((property): OptionalKind<PropertySignatureStructure> => ({
            name: property.name,
            type: property.type,
            isReadonly: true,
            hasQuestionToken: property.optional,
            docs: docs(property.docs),
          })),
          docs: docs(piece.docs),
        },
      ];
    case "constant":
    case "data": {
      const initializer = piece.kind === "data" ? dataBlank(blanks, piece.data) : piece.value;
      const declaration = { name: piece.name, initializer, ...(piece.type === null ? {} : { type: piece.type }) };
      return marked(piece.place, {
        kind: kinds.VariableStatement,
        declarationKind: VariableDeclarationKind.Const,
        isExported: piece.exported,
        declarations: [declaration],
        docs: docs(piece.docs),
      });
    }
    case "function":
      return marked(piece.place, {
        kind: kinds.Function,
        name: piece.name,
        isExported: piece.exported,
        parameters: piece.parameters.map(({ name, type }) => ({ name, type })),
        returnType: piece.returns,
        statements: [piece.body],
        docs: docs(piece.docs),
      });
  }
}

function marked(
  place: Extract<Piece, { kind: "function" }>["place"],
  statement: StatementStructures,
): readonly (string | StatementStructures)[] {
  return place === null ? [statement] : [`${OPEN_MARK}${place.line}:${place.column}`, statement, OPEN_MARK];
}

function docs(text: string): string[] {
  return text === "" ? [] : [text.includes("\n") ? `\n${text}` : text];
}
