// Rules and pieces of a page → its tables: cells between the rules, merged where no rule parts them.
import type { Page, Piece, Rule } from "./page.js";
import { textOfPieces } from "./lines.js";

export interface PdfTable {
  /** Where it begins and ends, from below. */
  readonly top: number;
  readonly bottom: number;
  /** A row a line, its cells parted by tabs. */
  readonly lines: readonly string[];
  readonly pieces: ReadonlySet<Piece>;
}

/** In points: rules that are as near are one. */
const NEAR = 3;
/** More rules are a drawing. */
const MOST_RULES = 4000;

/** The tables of a page from its top down. */
export function tablesOf({ across, down, pieces }: Page): readonly PdfTable[] {
  if (across.length + down.length > MOST_RULES) return [];
  return groups(across, down)
    .flatMap((group) => tableOf(group.across, group.down, pieces) ?? [])
    .sort((one, other) => other.top - one.top);
}

interface Group {
  readonly across: Rule[];
  readonly down: Rule[];
}

/** Rules that touch one another. */
function groups(across: readonly Rule[], down: readonly Rule[]): readonly Group[] {
  let found: Group[] = [];
  const joined = (own: Group, touches: (group: Group) => boolean): void => {
    const others = found.filter(touches);
    found = found.filter((group) => !others.includes(group));
    found.push({
      across: [...own.across, ...others.flatMap((group) => group.across)],
      down: [...own.down, ...others.flatMap((group) => group.down)],
    });
  };
  for (const rule of across)
    joined({ across: [rule], down: [] }, (group) => group.across.some((other) => meets(rule, other)));
  for (const rule of down)
    joined(
      { across: [], down: [rule] },
      (group) => group.across.some((other) => crosses(other, rule)) || group.down.some((other) => meets(rule, other)),
    );
  return found.filter((group) => group.across.length > 1 && group.down.length > 1);
}
/** They go on from one another. */
function meets(one: Rule, other: Rule): boolean {
  return Math.abs(one.at - other.at) <= NEAR && one.from <= other.to + NEAR && other.from <= one.to + NEAR;
}
function crosses(across: Rule, down: Rule): boolean {
  return (
    down.from - NEAR <= across.at &&
    across.at <= down.to + NEAR &&
    across.from - NEAR <= down.at &&
    down.at <= across.to + NEAR
  );
}

function tableOf(across: readonly Rule[], down: readonly Rule[], pieces: readonly Piece[]): PdfTable | null {
  const ys = places(across).reverse();
  const xs = places(down);
  const [rows, columns] = [ys.length - 1, xs.length - 1];
  const [top = 0, bottom = 0, left = 0, right = 0] = [ys[0], ys.at(-1), xs[0], xs.at(-1)];
  if (rows < 1 || columns < 1) return null;
  const owners = merged(ys, xs, across, down);
  const held = new Map<number, Piece[]>();
  const own = new Set<Piece>();
  for (const piece of pieces) {
    const [x, y] = [piece.x + Math.min(piece.width, piece.size) / 2, piece.y + piece.size * 0.3];
    if (y > top || y < bottom || x < left - NEAR || x > right + NEAR) continue;
    const row = Math.max(
      0,
      ys.findLastIndex((at, index) => index < rows && y <= at),
    );
    const column = Math.max(
      0,
      xs.findLastIndex((at, index) => index < columns && x >= at),
    );
    const owner = owners[row * columns + column] ?? 0;
    held.set(owner, [...(held.get(owner) ?? []), piece]);
    own.add(piece);
  }
  if (own.size === 0) return null;
  const lines = Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_column, column) => {
      const cell = row * columns + column;
      return owners[cell] === cell ? textOfPieces(held.get(cell) ?? []) : "";
    }),
  ).filter((cells) => cells.some((cell) => cell !== ""));
  // A frame around running text is no table.
  if (columns === 1 || own.size < 2) return null;
  return { top, bottom, lines: lines.map((cells) => cells.join("\t")), pieces: own };
}

/** Of each cell, the first cell that it is merged with. */
function merged(
  ys: readonly number[],
  xs: readonly number[],
  across: readonly Rule[],
  down: readonly Rule[],
): readonly number[] {
  const columns = xs.length - 1;
  const owners: number[] = [];
  for (let row = 0; row < ys.length - 1; row++)
    for (let column = 0; column < columns; column++) {
      const cell = row * columns + column;
      const middleY = ((ys[row] ?? 0) + (ys[row + 1] ?? 0)) / 2;
      const middleX = ((xs[column] ?? 0) + (xs[column + 1] ?? 0)) / 2;
      const isApart = (rules: readonly Rule[], at: number, middle: number): boolean =>
        rules.some((rule) => Math.abs(rule.at - at) <= NEAR && rule.from <= middle && middle <= rule.to);
      const above = row > 0 && !isApart(across, ys[row] ?? 0, middleX) ? owners[cell - columns] : undefined;
      const before = column > 0 && !isApart(down, xs[column] ?? 0, middleY) ? owners[cell - 1] : undefined;
      owners.push(above ?? before ?? cell);
    }
  return owners;
}

/** Where rules lie, from the least; near ones once. */
function places(rules: readonly Rule[]): number[] {
  const sorted = rules.map(({ at }) => at).sort((one, other) => one - other);
  return sorted.filter((at, index) => index === 0 || at - (sorted[index - 1] ?? 0) > NEAR);
}
