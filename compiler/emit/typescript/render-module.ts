// Pieces → formatted TypeScript code, by ts-morph (one file from one list of structures) and prettier. The only file that needs either;
// both are loaded when a module is rendered and never before. Comments and data stay out: `assemble.ts` adds them, laid out already.
import { createRequire } from "node:module";
import type * as prettier from "prettier";
import type * as tsMorph from "ts-morph";
import type { OptionalKind, PropertySignatureStructure, StatementStructures } from "ts-morph";
import type { MeasureWidth } from "./data.js";
import type { Piece } from "./pieces.js";

type TsMorph = typeof tsMorph;
type Prettier = typeof prettier;

// require() loads TypeScript a third faster than import() does on Node 20.
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
  const morph = load("ts-morph") as TsMorph;
  const project = new morph.Project({ useInMemoryFileSystem: true, skipLoadingLibFiles: true });
  const statements = pieces.flatMap((piece) =>
    statementsOf("exported" in piece && shared.has(piece.name) ? { ...piece, exported: true } : piece, morph),
  );
  const bodies = pieces.flatMap((piece) => (piece.kind === "function" ? [piece.body] : []));
  const text = withBodies(project.createSourceFile("module.ts", { statements }).getFullText(), bodies);
  const pretty = load("prettier/standalone") as Prettier;
  const plugins = ["prettier/plugins/babel", "prettier/plugins/estree"].map((name) => load(name) as prettier.Plugin);
  const code = await pretty.format(text, { parser: "babel-ts", plugins, printWidth: 120 });
  return { ...byStatement(code), measure: (part) => pretty.util.getStringWidth(part), shared };
}

/** ts-morph reads back what it has written; bodies, most of the text, it needn't. No name or comment holds a control character. */
const BODY = "/*\u0001*/";

/** Bodies in the places kept for them, in order. */
function withBodies(text: string, bodies: readonly string[]): string {
  const parts = text.split(BODY);
  return parts.map((part, index) => (index === 0 ? part : (bodies[index - 1] ?? "") + part)).join("");
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

function statementsOf(
  piece: Piece,
  { StructureKind: kinds, VariableDeclarationKind }: TsMorph,
): readonly (string | StatementStructures)[] {
  switch (piece.kind) {
    case "heading":
    case "table":
    case "data":
      return [];
    case "alias":
      return [{ kind: kinds.TypeAlias, name: piece.name, isExported: true, type: piece.type }];
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
            docs: property.docs === "" ? [] : [property.docs],
          })),
        },
      ];
    case "constant": {
      const { name, value: initializer, type } = piece;
      const declaration = { name, initializer, ...(type === null ? {} : { type }) };
      const declarationKind = VariableDeclarationKind.Const;
      return [
        { kind: kinds.VariableStatement, declarationKind, isExported: piece.exported, declarations: [declaration] },
      ];
    }
    case "function":
      return [
        {
          kind: kinds.Function,
          name: piece.name,
          isExported: piece.exported,
          parameters: piece.parameters.map(({ name, type }) => ({ name, type })),
          returnType: piece.returns,
          statements: [BODY],
        },
      ];
  }
}
