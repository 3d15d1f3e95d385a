// The lines and tables of all pages → paragraphs: headers, footers and numbers of pages apart, lines that a margin broke put together.
import { tablesOf } from "./grid.js";
import { follow, linesOfPieces, type Line } from "./lines.js";
import type { Page } from "./page.js";

export interface Paragraphs {
  readonly lines: readonly string[];
  readonly header: readonly string[];
  readonly footer: readonly string[];
}
/** A line of text, or of a table, which stays as it is. */
type Block = Line & { readonly isTable: boolean };

export function paragraphsOf(pages: readonly Page[]): Paragraphs {
  const blocks = pages.map(blocksOf);
  const edges = blocks.map((own, index) =>
    edgesOf(own, blocks, { height: pages[index]?.height ?? 0, number: index + 1 }),
  );
  const running = blocks.flatMap((own, index) => own.filter((block) => edges[index]?.has(block) !== true));
  const texts = (place: "header" | "footer"): readonly string[] => [
    ...new Set(edges.flatMap((own) => [...own].flatMap(([block, at]) => (at === place ? [block.text] : [])))),
  ];
  return { lines: joinedLines(running, pages[0]?.width ?? 0), header: texts("header"), footer: texts("footer") };
}

function blocksOf(page: Page): readonly Block[] {
  const tables = tablesOf(page);
  const taken = new Set(tables.flatMap((table) => [...table.pieces]));
  const lines = linesOfPieces(page.pieces.filter((piece) => !taken.has(piece))).map((line) => ({
    ...line,
    isTable: false,
  }));
  const rows = tables.flatMap(({ lines: own, top }) =>
    own.map((text) => ({ text, left: 0, right: 0, y: top, size: 0, isTable: true })),
  );
  return [...lines, ...rows].sort((one, other) => other.y - one.y);
}

/** In lines: so many at each edge of a page may be its header or footer. */
const EDGE = 2;
const NUMBER = /^[-—–－·\s]*(?:第?\s*([0-9]{1,4})\s*页?(?:\s*[/／,，共]+\s*[0-9]{1,4}\s*页?)?)[-—–－·\s]*$/u;

/** Lines at the edges of a page that stand there on other pages too, or number it. */
function edgesOf(
  own: readonly Block[],
  all: readonly (readonly Block[])[],
  page: { readonly height: number; readonly number: number },
): ReadonlyMap<Block, "header" | "footer"> {
  const found = new Map<Block, "header" | "footer">();
  const look = (blocks: readonly Block[], place: "header" | "footer"): void => {
    for (const block of blocks) {
      const isOutside = place === "header" ? block.y > page.height * 0.88 : block.y < page.height * 0.12;
      const number = NUMBER.exec(block.text);
      const isNumber =
        isOutside && number !== null && (/[-—–－页]/u.test(block.text) || Number(number[1]) === page.number);
      if (block.isTable || !(isNumber || (isOutside && isRepeated(block, own, all)))) break;
      found.set(block, place);
    }
  };
  look(own.slice(0, EDGE), "header");
  look(own.slice(-EDGE).reverse(), "footer");
  return found;
}

function isRepeated(block: Block, own: readonly Block[], all: readonly (readonly Block[])[]): boolean {
  const key = (text: string): string => text.replace(/[0-9]+/gu, "0");
  const same = (other: Block): boolean => Math.abs(other.y - block.y) < 3 && key(other.text) === key(block.text);
  const others = all.filter((page) => page !== own && page.some(same)).length;
  return others > 0 && others + 1 >= all.length / 2;
}

/** The number of a clause at the start of a line. */
const MARKER =
  /^(?:第[一二三四五六七八九十百0-9]{1,4}[条章]|[一二三四五六七八九十]{1,3}[、.．]|[（(][一二三四五六七八九十0-9]{1,3}[)）]|[0-9]{1,2}\s*[.．、](?![0-9])|[①-⑳]|附\s*件)/u;
const ENDS = /[。；：！？.;:!?][”’」』）)]?$/u;

interface Layout {
  readonly left: number;
  readonly right: number;
  /** Numbered paragraphs begin further in than others' second lines. */
  readonly isIndented: boolean;
}

function joinedLines(blocks: readonly Block[], width: number): readonly string[] {
  const layout = layoutOf(
    blocks.filter(({ isTable }) => !isTable),
    width,
  );
  const lines: string[] = [];
  let before: Block | null = null;
  for (const block of blocks) {
    const last = lines.at(-1);
    const text = block.isTable ? block.text : block.text.replace(NUMBERED, (_, number: string) => spaced(number));
    if (last !== undefined && before !== null && goesOn(before, block, layout))
      lines[lines.length - 1] = follow(last, text);
    else lines.push(text);
    before = block;
  }
  return lines;
}

/** A number, and a gap that is no border of a table. */
const NUMBERED = /^([（(]?[0-9A-Za-z一二三四五六七八九十①-⑳]{1,4}[)）.．、]?)\t(?=[^\t]*$)/u;
function spaced(number: string): string {
  return /[.)0-9A-Za-z]$/u.test(number) ? `${number} ` : number;
}

/** In lines: so many that end at one place show a margin. */
const ENOUGH = 3;
/** Of a page's width: nearer to the left is no margin, but a list of short lines. */
const FAR = 0.7;

function layoutOf(lines: readonly Line[], width: number): Layout {
  const left = usual(lines.map((line) => line.left));
  const most = lines.reduce((far, line) => Math.max(far, line.right), 0);
  const full = lines.filter((line) => line.right >= most - 1.6 * line.size).length;
  const numbered = lines.filter(({ text }) => MARKER.test(text));
  const indented = numbered.filter((line) => line.left > left + 0.6 * line.size).length;
  return {
    left,
    right: full >= ENOUGH && most > width * FAR ? most : Math.max(most, width - left),
    isIndented: indented > numbered.length / 2,
  };
}

/** The line before reaches the right margin, and this one begins at the left. */
function goesOn(before: Block, block: Block, { left, right, isIndented }: Layout): boolean {
  if (before.isTable || block.isTable || (before.text + block.text).includes("\t")) return false;
  const isAlike = Math.abs(before.size - block.size) <= 0.15 * before.size;
  const isFull = before.right >= right - 1.6 * before.size;
  const isFlush = block.left <= left + 0.6 * block.size;
  const begins = MARKER.test(block.text) && (!isIndented || ENDS.test(before.text));
  return isAlike && isFull && isFlush && !begins;
}

/** The leftmost place at which a tenth of the lines begin. */
function usual(lefts: readonly number[]): number {
  const sorted = [...lefts].sort((one, other) => one - other);
  return sorted.find((left) => sorted.filter((other) => Math.abs(other - left) < 2).length >= sorted.length / 10) ?? 0;
}
