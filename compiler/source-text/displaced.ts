// The figure of one part of a wait that the print says of another part of it.
import type { EncodedAccount } from "./coverage.js";
import type { Figure } from "./figure.js";
import type { PrintedFigure } from "./printed.js";
import { apart, whose } from "./whose.js";
import type { Place, Whose } from "./whose.js";

interface Printed {
  readonly place: (figure: PrintedFigure) => Place;
  /** The figures of the clause that are asked for. */
  readonly printed: readonly PrintedFigure[];
}

/**
 * `3个月 × 断保年数` where the print has 3个月 of the fixed wait alone and 1个月 of each year: the figure of one part of a wait that the print
 * says of another part, while another figure stands behind the words of this one: that figure, or null.
 */
export function displaced(
  one: EncodedAccount,
  group: readonly EncodedAccount[],
  { place, printed }: Printed,
): PrintedFigure | null {
  const beside = group.filter((other) => other !== one && other.encoded.statement === one.encoded.statement);
  const asked = (figure: PrintedFigure, other: EncodedAccount): Whose => {
    const [mine, theirs] = apart(one.encoded, other.encoded, true);
    return isSilent(other) ? null : whose({ ...place(figure), far: "" }, mine, theirs, false);
  };
  const isSilent = (other: EncodedAccount): boolean => apart(one.encoded, other.encoded, true)[0].own.length === 0;
  const rivals = beside.filter(({ encoded: { figure } }) => isEqual(figure, one.encoded.figure));
  const lost = (figure: PrintedFigure): boolean => rivals.some((other) => asked(figure, other) === "other");
  if (one.encoded.figure.kind !== "duration" || rivals.length === 0 || !one.at.every(lost)) return null;
  const at = printed.find(
    (figure) =>
      figure.figure.kind === "duration" &&
      !one.at.includes(figure) &&
      beside.every((other) => asked(figure, other) === "one" || (isSilent(other) && !other.at.includes(figure))),
  );
  return at ?? null;
}
function isEqual(one: Figure, other: Figure): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
