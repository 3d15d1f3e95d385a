// Drops what no export of the module needs, so that a generated module declares and imports nothing in vain.
import { codesIn } from "./data.js";
import { variablesIn, type Piece } from "./pieces.js";

/** Every word that the code of the exported pieces and types mentions, or of what they mention, directly or by way of others. */
export function reachableWords(pieces: readonly Piece[]): ReadonlySet<string> {
  const texts = new Map(pieces.flatMap((piece) => (isNamed(piece) ? [[piece.name, textOf(piece)] as const] : [])));
  const words = new Set<string>();
  const pending = pieces.filter((piece) => isRoot(piece)).map(textOf);
  for (let text = pending.pop(); text !== undefined; text = pending.pop())
    for (const word of wordsIn(text)) {
      if (words.has(word)) continue;
      words.add(word);
      const mentioned = texts.get(word);
      if (mentioned !== undefined) pending.push(mentioned);
    }
  return words;
}

/** The pieces that are exported or mentioned, and the headings of such. */
export function reachable(pieces: readonly Piece[], words: ReadonlySet<string>): readonly Piece[] {
  const kept = pieces.flatMap((piece): readonly Piece[] => {
    if (piece.kind === "table") {
      const rows = piece.rows.filter((row) => words.has(row.name));
      return rows.length === 0 ? [] : [{ ...piece, rows }];
    }
    return isRoot(piece) || !isNamed(piece) || words.has(piece.name) ? [piece] : [];
  });
  return kept.filter((piece, index) => !isEmptyHeading(piece, kept[index + 1]));
}

/** Every word that the code of the pieces mentions. */
export function mentionedWords(pieces: readonly Piece[]): ReadonlySet<string> {
  return new Set(pieces.flatMap((piece) => wordsIn(textOf(piece))));
}

function wordsIn(text: string): readonly string[] {
  return [...variablesIn(text)];
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
      return [piece.type, piece.exported ? "frozen" : (piece.through ?? ""), ...codesIn(piece.data)].join("\n");
    case "interface":
      return [piece.extends ?? "", ...piece.properties.map((property) => property.type)].join("\n");
    case "alias":
      return piece.type;
    default:
      return "";
  }
}
