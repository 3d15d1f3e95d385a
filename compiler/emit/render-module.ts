// Pieces → TypeScript text, by ts-morph (one file from one list of structures) and prettier. The only file that needs either; both are
// loaded when a module is rendered and never before.
import { createRequire } from "node:module";
import type * as prettier from "prettier";
import type * as tsMorph from "ts-morph";
import type { OptionalKind, PropertySignatureStructure, StatementStructures } from "ts-morph";
import type { Piece } from "./pieces.js";

type TsMorph = typeof tsMorph;
type Prettier = typeof prettier;

// require() loads TypeScript a third faster than import() does on Node 20.
const load = createRequire(import.meta.url);

/** Marks the lines of a rule, one marker before and one after; taken out again by `take-marks.ts`. */
export const OPEN_MARK = "//§";

/** The formatted text of a module, marks included. @param banner comment lines for its head */
export async function renderModule(banner: readonly string[], pieces: readonly Piece[]): Promise<string> {
  const morph = load("ts-morph") as TsMorph;
  const project = new morph.Project({ useInMemoryFileSystem: true, skipLoadingLibFiles: true });
  const statements = [banner.join("\n"), ...pieces.flatMap((piece) => statementsOf(piece, morph))];
  const file = project.createSourceFile("module.ts", { statements });
  // A blank line before each docblock and heading: their text begins a line only where they are one.
  return format(file.getFullText().replace(/^(?=\/\*\*|\/\/ ──|\/\/§\d)/gm, "\n"));
}

async function format(text: string): Promise<string> {
  const { format: pretty } = load("prettier/standalone") as Prettier;
  const plugins = ["prettier/plugins/babel", "prettier/plugins/estree"].map((name) => load(name) as prettier.Plugin);
  return pretty(text, { parser: "babel-ts", plugins, printWidth: 120 });
}

function statementsOf(
  piece: Piece,
  { StructureKind: kinds, VariableDeclarationKind }: TsMorph,
): readonly (string | StatementStructures)[] {
  switch (piece.kind) {
    case "heading":
      return [`// ── ${piece.text} ${"─".repeat(Math.max(3, 114 - piece.text.length))}\n\n`];
    case "table":
      return piece.rows.length === 0
        ? []
        : [
            piece.rows
              .map(({ name, type, value, comment }) => `const ${name}: ${type} = ${value}; // ${comment}`)
              .join("\n"),
          ];
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
      return marked(piece.place, {
        kind: kinds.VariableStatement,
        declarationKind: VariableDeclarationKind.Const,
        isExported: piece.exported,
        declarations: [
          { name: piece.name, initializer: piece.value, ...(piece.type === null ? {} : { type: piece.type }) },
        ],
        docs: docs(piece.docs),
      });
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
