// Drops what no export of the module needs, so that a generated module declares and imports nothing in vain.
import { codesIn } from "./data.js";
import { codeOf, type Piece } from "./pieces.js";

export interface Reachable {
  readonly pieces: readonly Piece[];
  /** Every word that the code of these pieces mentions. */
  readonly words: ReadonlySet<string>;
}

/** Exported pieces and types, and what they mention, directly or by way of others. */
export function reachable(pieces: readonly Piece[]): Reachable {
  const texts = new Map(pieces.flatMap((piece) => (isNamed(piece) ? [[piece.name, textOf(piece)] as const] : [])));
  const words = new Set<string>();
  const pending = pieces.filter((piece) => isRoot(piece)).map(textOf);
  for (let text = pending.pop(); text !== undefined; text = pending.pop())
    for (const word of codeOf(text).match(/\b[A-Za-z]\w*/g) ?? []) {
      if (words.has(word)) continue;
      words.add(word);
      const mentioned = texts.get(word);
      if (mentioned !== undefined) pending.push(mentioned);
    }
  const kept = pieces.flatMap((piece): readonly Piece[] => {
    if (piece.kind === "table") return [{ ...piece, rows: piece.rows.filter((row) => words.has(row.name)) }];
    return isRoot(piece) || !isNamed(piece) || words.has(piece.name) ? [piece] : [];
  });
  return { pieces: kept.filter((piece, index) => !isEmptyHeading(piece, kept[index + 1])), words };
}

type Named = Extract<Piece, { readonly name: string }>;

function isNamed(piece: Piece): piece is Named {
  return "name" in piece;
}

function isRoot(piece: Piece): boolean {
  return piece.kind === "alias" || ("exported" in piece && piece.exported);
}

function isEmptyHeading(piece: Piece, next: Piece | undefined): boolean {
  return piece.kind === "heading" && (next === undefined || next.kind === "heading");
}

function textOf(piece: Piece): string {
  switch (piece.kind) {
    case "function":
      return [piece.body, piece.returns, ...piece.parameters.map((parameter) => parameter.type)].join("\n");
    case "constant":
      return `${piece.type ?? ""}\n${piece.value}`;
    case "data":
      return [piece.type, piece.through ?? "", ...codesIn(piece.data)].join("\n");
    case "interface":
      return [piece.extends ?? "", ...piece.properties.map((property) => property.type)].join("\n");
    case "alias":
      return piece.type;
    default:
      return "";
  }
}
