// What a page of a PDF holds, in points from its lower left corner: pieces of text and the straight rules that are drawn. Types, and how it
// is taken over from pdf.js.
import { append } from "@zhengce/grammar";

export interface Piece {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** Of its characters. */
  readonly size: number;
}
/** A rule from `from` to `to` along one axis, at `at` of the other. */
export interface Rule {
  readonly at: number;
  readonly from: number;
  readonly to: number;
}
export interface Page {
  readonly pieces: readonly Piece[];
  readonly across: readonly Rule[];
  readonly down: readonly Rule[];
  readonly width: number;
  readonly height: number;
  readonly hasPictures: boolean;
}

/** As pdf.js gives text: `transform` places its first character. */
export interface TextItem {
  readonly str: string;
  readonly transform: readonly number[];
  readonly width: number;
  readonly height: number;
}

/** Level text alone: what stands aslant is a watermark. The same words drawn twice for boldness count once. */
export function piecesOf(items: readonly TextItem[]): readonly Piece[] {
  const pieces: Piece[] = [];
  const drawn = new Set<string>();
  for (const { str, transform, width, height } of items) {
    const [scale = 0, slant = 0, , , x = 0, y = 0] = transform;
    const text = str.trim();
    if (text === "" || Math.abs(slant) > 0.1 * Math.abs(scale)) continue;
    const places = [0, 1].flatMap((dx) =>
      [0, 1].map((dy) => `${text} ${Math.floor(x / 2) + dx} ${Math.floor(y / 2) + dy}`),
    );
    if (places.some((place) => drawn.has(place))) continue;
    drawn.add(places[0] ?? "");
    pieces.push({ text, x, y, width, size: height || Math.abs(scale) });
  }
  return pieces;
}

/** In points: thicker is no rule. */
const THICK = 3;
/** In points: shorter is no rule. */
const SHORT = 4;

/** The numbers of pdf.js for what it draws. */
export interface Operations {
  readonly save: number;
  readonly restore: number;
  readonly transform: number;
  readonly constructPath: number;
  readonly stroke: number;
  readonly closeStroke: number;
  readonly fill: number;
  readonly eoFill: number;
  readonly fillStroke: number;
  readonly eoFillStroke: number;
  readonly paintImageXObject: number;
  readonly paintInlineImageXObject: number;
  readonly paintImageMaskXObject: number;
}

interface Drawn {
  readonly across: Rule[];
  readonly down: Rule[];
  hasPictures: boolean;
}

/** The rules that a page draws, whether as lines, as thin areas or as boxes. */
export function rulesOf(
  list: { readonly fnArray: readonly number[]; readonly argsArray: readonly unknown[] },
  ops: Operations,
): Drawn {
  const drawn: Drawn = { across: [], down: [], hasPictures: false };
  const saved: Matrix[] = [];
  let matrix: Matrix = [1, 0, 0, 1, 0, 0];
  list.fnArray.forEach((operation, at) => {
    const args = list.argsArray[at];
    if (operation === ops.save) saved.push(matrix);
    else if (operation === ops.restore) matrix = saved.pop() ?? matrix;
    else if (operation === ops.transform) matrix = times(matrix, numbersIn(args));
    else if (operation === ops.constructPath) addPath(drawn, args, matrix, ops);
    else if ([ops.paintImageXObject, ops.paintInlineImageXObject, ops.paintImageMaskXObject].includes(operation))
      drawn.hasPictures = true;
  });
  return drawn;
}

type Matrix = readonly [number, number, number, number, number, number];
function times([a, b, c, d, e, f]: Matrix, by: readonly number[]): Matrix {
  const [g = 1, h = 0, i = 0, j = 1, k = 0, l = 0] = by;
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}

/** How many numbers follow each step of a path: move, line, curve, quadratic curve, close. */
const LENGTHS = [2, 2, 6, 4, 0];

function addPath(drawn: Drawn, args: unknown, matrix: Matrix, ops: Operations): void {
  const [paint, paths] = Array.isArray(args) ? (args as readonly unknown[]) : [];
  const isStroke =
    paint === ops.stroke || paint === ops.closeStroke || paint === ops.fillStroke || paint === ops.eoFillStroke;
  if (!isStroke && paint !== ops.fill && paint !== ops.eoFill) return;
  const data = numbersIn(Array.isArray(paths) ? (paths as readonly unknown[])[0] : null);
  let box: Box | null = null;
  const end = (): void => {
    if (box !== null) addBox(drawn, box, isStroke);
    box = null;
  };
  for (let at = 0; at < data.length;) {
    const step = data[at] ?? 4;
    const length = LENGTHS[step] ?? 0;
    if (step === 0) end();
    if (step === 2 || step === 3) box = null;
    for (let pair = at + 1; pair < at + length; pair += 2)
      box = around(box, placed(matrix, data[pair] ?? 0, data[pair + 1] ?? 0));
    at += length + 1;
  }
  end();
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly low: number;
  readonly high: number;
}
function placed([a, b, c, d, e, f]: Matrix, x: number, y: number): readonly [number, number] {
  return [a * x + c * y + e, b * x + d * y + f];
}
function around(box: Box | null, [x, y]: readonly [number, number]): Box {
  if (box === null) return { left: x, right: x, low: y, high: y };
  const { left, right, low, high } = box;
  return { left: Math.min(left, x), right: Math.max(right, x), low: Math.min(low, y), high: Math.max(high, y) };
}

function addBox({ across, down }: Drawn, { left, right, low, high }: Box, isStroke: boolean): void {
  const [width, height] = [right - left, high - low];
  if (height <= THICK && width > SHORT) across.push({ at: (low + high) / 2, from: left, to: right });
  else if (width <= THICK && height > SHORT) down.push({ at: (left + right) / 2, from: low, to: high });
  else if (isStroke && width > SHORT && height > SHORT) {
    append(
      across,
      [low, high].map((at) => ({ at, from: left, to: right })),
    );
    append(
      down,
      [left, right].map((at) => ({ at, from: low, to: high })),
    );
  }
}

function numbersIn(value: unknown): readonly number[] {
  if (value instanceof Float32Array || Array.isArray(value)) return Array.from(value as ArrayLike<number>, Number);
  return typeof value === "object" && value !== null ? Object.values(value as Record<string, unknown>).map(Number) : [];
}
