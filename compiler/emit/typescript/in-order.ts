// The rules as the notice has them: each under its clause, in the order of its lines; what brings them together stands behind.
import { clauseTitle, type EmitContext } from "./context.js";
import type { Piece } from "./pieces.js";
import type { RulePlace } from "../metadata.js";

export function inOrder(context: EmitContext, pieces: readonly Piece[]): readonly Piece[] {
  const placed = pieces.flatMap((piece) => {
    const place = placeOfPiece(piece);
    return place === null ? [] : [{ piece, place }];
  });
  placed.sort((a, b) => a.place.line - b.place.line);
  const ordered = placed.flatMap(({ piece, place: { clause } }, index): readonly Piece[] => {
    const before = placed[index - 1]?.place.clause;
    return clause === before
      ? [piece]
      : [{ kind: "heading", text: clauseTitle(context, clause) || "Outside any clause" }, piece];
  });
  const others = pieces.filter((piece) => placeOfPiece(piece) === null);
  return [...ordered, { kind: "heading", text: "How they come together" }, ...others];
}

/** Of its rule, or of the first of the rules that it asks. */
function placeOfPiece(piece: Piece): RulePlace | null {
  const steps = piece.kind === "function" ? piece.steps.map(({ place }) => place) : [];
  const [first = null] = steps.sort((a, b) => a.line - b.line);
  return "place" in piece ? (piece.place ?? first) : null;
}
