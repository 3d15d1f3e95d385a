// Printed figures by the number in them: where thousands of figures face thousands, only those of one number are compared.
import type { EncodedFigure } from "./encoded.js";
import type { Figure } from "./figure.js";
import type { PrintedFigure } from "./printed.js";

/** The printed figures that `sameFigure` may find to be the encoded one, and no fewer; in text order. */
export function equalFinder(printed: readonly PrintedFigure[]): (encoded: EncodedFigure) => readonly PrintedFigure[] {
  const byNumber = new Map<string, PrintedFigure[]>();
  for (const one of printed)
    for (const key of numbersIn(one.figure)) {
      const known = byNumber.get(key);
      if (known === undefined) byNumber.set(key, [one]);
      else known.push(one);
    }
  return ({ figure }) => {
    if (figure.kind === "money") return byNumber.get(money(figure.fen)) ?? [];
    if (figure.kind === "count" || figure.kind === "integer") return byNumber.get(plain(figure.value)) ?? [];
    return printed;
  };
}

const money = (fen: number): string => `${fen} fen`;
const plain = (value: number): string => String(value);

/** A printed number without a unit may be an amount in 元. */
function numbersIn(figure: Figure): readonly string[] {
  switch (figure.kind) {
    case "money":
      return [money(figure.fen)];
    case "integer":
      return [plain(figure.value), money(Math.round(figure.value * 100))];
    case "count":
      return [plain(figure.value)];
    case "duration":
      return [plain(figure.count)];
    case "age":
      return [plain(figure.years)];
    default:
      return [];
  }
}
