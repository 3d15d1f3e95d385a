// Blocks of elements → lines of text. Braces that the author closed on their line stay so while they fit; long lines break where a
// list or a clause of the statement allows it (fill.ts); columns of neighbouring lines are aligned by align.ts.
import { append } from "../append.js";
import { aligned, alignsWith, type Cells } from "./align.js";
import { filled } from "./fill.js";
import { isBlock, SPACER, type Block, type Comment, type Element } from "./layout.js";
import type { Line } from "./line.js";
import { BLOCK_COMMENT, isComment, severalLines, type Piece } from "./pieces.js";
import { displayWidth, flat, INDENT, LINE_ENDS } from "./spacing.js";

export interface RenderOptions {
  /** Display columns; a Han character takes two. */
  readonly width: number;
  /** Offsets of facts and expectations, which are set apart by two spaces. */
  readonly apart: ReadonlySet<number>;
  /** The author's text. */
  readonly source: string;
}

const BLANK: Line = { level: null, text: "" };

/** The lines of a file, or of the statements of a block that stands `level` deep. */
export function renderFile(file: Block, level: number, options: RenderOptions): readonly string[] {
  return renderBlock(file, level, options).map((line) => (line.level ? INDENT.repeat(line.level) : "") + line.text);
}

function renderBlock(block: Block, level: number, options: RenderOptions): Line[] {
  const lines: Line[] = [];
  const spaced = (comment: Comment): void => {
    if (comment.blank && lines.length > 0 && lines.at(-1) !== BLANK) lines.push(BLANK);
    if (comment !== SPACER) append(lines, commentLines(comment.text, level));
  };
  const cells = alignedHeads(block, level, options);
  block.elements.forEach((element, index) => {
    if (element.blank && lines.length > 0) lines.push(BLANK);
    element.leading.forEach(spaced);
    const neat = cells.get(index);
    const made = neat === undefined ? renderElement(element, level, options) : [{ level, text: neat }];
    if (element.trailing !== null) extendLast(made, `  ${element.trailing}`);
    for (const line of made) lines.push(line);
  });
  block.closing.forEach(spaced);
  return lines;
}

function extendLast(lines: Line[], more: string): void {
  const last = lines.pop() ?? BLANK;
  lines.push({ level: last.level, text: last.text + more });
}

/** The lines of a block comment keep their own indentation, unless each begins with `*`: then they stand below the first. */
function commentLines(text: string, level: number): Line[] {
  const [first = "", ...rest] = text.split(LINE_ENDS);
  const starred = rest.every((line) => line.trimStart().startsWith("*"));
  return [
    { level, text: first },
    ...rest.map((line) => (starred ? { level, text: ` ${line.trimStart()}` } : { level: null, text: line })),
  ];
}

/** Elements of one line whose columns are aligned with their neighbours': index → its line. */
function alignedHeads(block: Block, level: number, options: RenderOptions): ReadonlyMap<number, string> {
  if (!block.elements.some(({ kind }, index) => alignsWith(block.elements[index - 1]?.kind ?? null, kind))) return NONE;
  const rows: (Cells | null)[] = block.elements.map((element) => {
    if (element.kind === null || element.ignored || element.items.some((item) => isBlock(item) || isComment(item)))
      return null;
    const pieces = element.items as readonly Piece[];
    return { kind: element.kind, pieces, joins: !element.blank && element.leading.length === 0 };
  });
  return aligned(rows, options.width - INDENT.length * level, (pieces) => flat(pieces, options.apart));
}

const NONE: ReadonlyMap<number, string> = new Map();

function renderElement(element: Element, level: number, options: RenderOptions): Line[] {
  if (element.ignored) return ownLines(element, level, options.source);
  const room = options.width - INDENT.length * level;
  const one = oneLine(element.items, options);
  if (one !== null && displayWidth(one) <= room) return [{ level, text: one }];
  const lines: Line[] = [];
  let run: Piece[] = [];
  const flush = (): void => {
    if (run.length > 0) append(lines, filled(run, level, room, options.apart));
    run = [];
  };
  for (const item of element.items) {
    if (!isBlock(item)) {
      run.push(item);
      continue;
    }
    flush();
    if (item.opening !== null) extendLast(lines, `  ${item.opening}`);
    for (const line of renderBlock(item, level + 1, options)) lines.push(line);
  }
  flush();
  return lines;
}

/** As the author wrote them; only the first is indented. */
function ownLines({ items }: Element, level: number, source: string): Line[] {
  const [first, last] = [items[0], items.at(-1)] as readonly [Piece, Piece];
  return source
    .slice(first.start, last.end)
    .split(LINE_ENDS)
    .map((text, index) => ({ level: index === 0 ? level : null, text }));
}

/** All on one line, or null where something needs a line of its own. */
function oneLine(items: readonly (Piece | Block)[], options: RenderOptions): string | null {
  const pieces: Piece[] = [];
  let text = "";
  for (let index = 0; index < items.length; index++) {
    const item = items[index] as Piece | Block;
    if (!isBlock(item)) {
      if (isComment(item) && (item.type !== BLOCK_COMMENT || severalLines(item) || (index > 0 && item.breaks > 0)))
        return null;
      pieces.push(item);
      continue;
    }
    if (!item.inline) return null;
    const inner: string[] = [];
    for (const { items: own } of item.elements) {
      const line = oneLine(own, options);
      if (line === null) return null;
      inner.push(line);
    }
    text += `${flat(pieces.splice(0), options.apart)}${inner.length === 0 ? "" : ` ${inner.join("  ")} `}`;
  }
  return text + flat(pieces, options.apart);
}
