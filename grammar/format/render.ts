// Blocks of elements → lines of text. Braces that the author closed on their line stay so while they fit; long lines break where a
// list or a clause of the statement allows it; columns of neighbouring lines are aligned by align.ts.
import { aligned, type Cells } from "./align.js";
import { isBlock, SPACER, type Block, type Comment, type Element } from "./layout.js";
import { BLOCK_COMMENT, isComment, type Piece } from "./pieces.js";
import { displayWidth, INDENT, mayBreakBefore, separator } from "./spacing.js";

export interface RenderOptions {
  /** Display columns; a Han character takes two. */
  readonly width: number;
  /** Offsets of facts and expectations, which are set apart by two spaces. */
  readonly apart: ReadonlySet<number>;
}

/** The lines of a whole file. */
export function renderFile(file: Block, options: RenderOptions): readonly string[] {
  return renderBlock(file, 0, options);
}

function renderBlock(block: Block, level: number, options: RenderOptions): string[] {
  const lines: string[] = [];
  const pad = INDENT.repeat(level);
  const spaced = (comment: Comment): void => {
    if (comment.blank && lines.length > 0 && lines.at(-1) !== "") lines.push("");
    if (comment !== SPACER) lines.push(...indented(comment.text, pad));
  };
  const cells = alignedHeads(block, options.width - 2 * level, options);
  block.elements.forEach((element, index) => {
    if (element.blank && lines.length > 0) lines.push("");
    element.leading.forEach(spaced);
    const made = cells.get(index) ?? renderElement(element, level, options);
    const last = made.length - 1;
    made.forEach((line, at) => {
      const comment = at === last && element.trailing !== null ? `  ${element.trailing}` : "";
      lines.push(line === "" ? "" : `${pad}${line}${comment}`);
    });
  });
  block.closing.forEach(spaced);
  return lines;
}

/** A block comment keeps its own lines; the first is indented. */
function indented(text: string, pad: string): string[] {
  return text.split(/\r\n|[\n\r]/u).map((line, index) => (index === 0 ? `${pad}${line}` : line));
}

/** Elements of one line whose columns are aligned with their neighbours': index → its line. */
function alignedHeads(block: Block, width: number, options: RenderOptions): ReadonlyMap<number, string[]> {
  const rows: (Cells | null)[] = block.elements.map((element) => {
    if (element.kind === null || element.items.some((item) => isBlock(item) || isComment(item))) return null;
    const pieces = element.items as readonly Piece[];
    return { kind: element.kind, pieces, joins: !element.blank && element.leading.length === 0 };
  });
  return aligned(rows, width, (pieces) => flat(pieces, options));
}

/** Pieces on one line. */
function flat(pieces: readonly Piece[], { apart }: RenderOptions): string {
  let text = "";
  pieces.forEach((piece, index) => {
    const before = pieces[index - 1];
    text += (before === undefined ? "" : separator(before, piece, apart.has(piece.start))) + piece.text;
  });
  return text;
}

/** The lines of an element without its indentation; lines inside a block carry theirs relative to it. */
function renderElement(element: Element, level: number, options: RenderOptions): string[] {
  const one = oneLine(element.items, options);
  const room = options.width - 2 * level;
  if (one !== null && displayWidth(one) <= room) return [one];
  const lines: string[] = [];
  let run: Piece[] = [];
  const flush = (): void => {
    if (run.length > 0) append(lines, filled(run, room, options));
    run = [];
  };
  for (const item of element.items) {
    if (!isBlock(item)) {
      if (item.type === "mark.close" && lines.at(-1) === CLOSED) lines[lines.length - 1] = "}";
      else run.push(item);
      continue;
    }
    flush();
    if (item.opening !== null) lines.push(`${lines.pop() ?? ""}  ${item.opening}`);
    lines.push(...renderBlock(item, 1, { ...options, width: room }), CLOSED);
  }
  flush();
  return lines.filter((line) => line !== CLOSED);
}
/** Where the closing brace goes. */
const CLOSED = "\u0000";

/** A statement's text goes on behind a closing brace on the same line. */
function append(lines: string[], more: readonly string[]): void {
  const [first = "", ...rest] = more;
  if (lines.at(-1) === "}") lines.push(`${lines.pop() ?? ""} ${first}`);
  else lines.push(first);
  lines.push(...rest);
}

/** All on one line, or null where something needs a line of its own. */
function oneLine(items: readonly (Piece | Block)[], options: RenderOptions): string | null {
  const pieces: Piece[] = [];
  let text = "";
  for (const item of items) {
    if (!isBlock(item)) {
      if (isComment(item) && (item.type !== BLOCK_COMMENT || item.breaks > 0 || /[\n\r]/u.test(item.text))) return null;
      pieces.push(item);
      continue;
    }
    if (!item.inline) return null;
    const inner = item.elements.map(({ items: own }) => oneLine(own, options));
    if (inner.some((line) => line === null)) return null;
    text += `${flat(pieces.splice(0), options)}${inner.length === 0 ? "" : ` ${inner.join("  ")} `}`;
  }
  const rest = flat(pieces, options);
  return text + rest;
}

/** Pieces on as few lines as fit, later lines indented; comments inside a statement end their line. */
function filled(pieces: readonly Piece[], width: number, options: RenderOptions): string[] {
  const lines: string[] = [];
  let line = "";
  let words = "";
  const room = (): number => width - (lines.length > 0 ? displayWidth(CONTINUED) : 0);
  const settle = (gap: string): void => {
    if (line !== "" && displayWidth(line + gap + words) > room()) {
      lines.push(line);
      line = words;
    } else line = line === "" ? words : line + gap + words;
    words = "";
  };
  let gap = "";
  pieces.forEach((piece, index) => {
    const before = pieces[index - 1];
    const space = before === undefined ? "" : separator(before, piece, options.apart.has(piece.start));
    const alone = isComment(piece) || (before !== undefined && isComment(before));
    if (words !== "" && (alone || mayBreakBefore(before, piece))) {
      settle(gap);
      gap = space;
      if (before?.type === "comment.line") {
        lines.push(line);
        line = "";
      }
      words = piece.text;
    } else words += (words === "" ? "" : space) + piece.text;
  });
  settle(gap);
  lines.push(line);
  return lines.map((text, index) => (index === 0 ? text : CONTINUED + text));
}
const CONTINUED = INDENT;
