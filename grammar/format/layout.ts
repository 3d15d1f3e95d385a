// Pieces → blocks of elements: what the author put inside which braces, which elements open a line, which comments go with which.
// Nothing is dropped: every piece is in exactly one place. No width, no spaces.
import { append } from "../append.js";
import type { NodeKind } from "../ast.js";
import type { Outline } from "./outline.js";
import { BLOCK_COMMENT, isComment, LINE_COMMENT, severalLines, type Piece } from "./pieces.js";

/** What stands between two braces, or in the whole file. */
export interface Block {
  readonly elements: Element[];
  /** Comments behind the last element, on lines of their own. */
  readonly closing: Comment[];
  /** A line comment right behind `{`. */
  opening: string | null;
  /** The author closed it on the line on which it was opened. */
  inline: boolean;
}
export interface Comment {
  readonly text: string;
  /** A blank line stood before it. */
  readonly blank: boolean;
}
/** A statement, slot or row with the comments that belong to it. */
export interface Element {
  readonly kind: NodeKind | null;
  readonly blank: boolean;
  readonly leading: readonly Comment[];
  readonly items: (Piece | Block)[];
  /** Its author keeps it as it is. */
  readonly ignored: boolean;
  /** A line comment behind it. */
  trailing: string | null;
}

export const isBlock = (item: Piece | Block): item is Block => "elements" in item;

export function layoutOf(pieces: readonly Piece[], { elements }: Outline): Block {
  let at = 0;
  return block(true);

  function block(file: boolean): Block {
    const made: Block = { elements: [], closing: [], opening: null, inline: !file };
    let waiting: Waiting[] = [];
    let current: Element | null = null;
    for (; at < pieces.length; at++) {
      const piece = pieces[at] as Piece;
      if (!file && piece.type === "mark.close") {
        if (piece.breaks > 0) made.inline = false;
        break;
      }
      if (piece.breaks > 0) made.inline = false;
      if (isComment(piece)) {
        const behind = waiting.at(-1);
        if (piece.breaks === 0 && behind !== undefined) {
          waiting[waiting.length - 1] = { ...behind, text: joined(behind.text, piece.text), piece: null };
          continue;
        }
        if (piece.breaks === 0 && piece.type === LINE_COMMENT && (current === null || standsBefore(file))) {
          if (current !== null) current.trailing = joined(current.trailing, piece.text);
          else if (!file) made.opening = joined(made.opening, piece.text);
          else waiting.push({ text: piece.text, blank: false, piece: null });
          continue;
        }
        if (current === null || (piece.breaks > 0 && standsBefore(file))) {
          const within = piece.type === BLOCK_COMMENT && !severalLines(piece);
          waiting.push({ text: piece.text, blank: piece.breaks > 1, piece: within ? piece : null });
          current = null;
          continue;
        }
        current.items.push(piece);
        continue;
      }
      const kind = elements.get(piece.start);
      if (kind !== undefined || current === null || opensGroup(piece)) {
        const blank = waiting[0]?.blank ?? piece.breaks > 1;
        const beside = piece.breaks === 0 ? (waiting.at(-1)?.piece ?? null) : null;
        if (beside !== null) waiting.pop();
        const leading = waiting.map(({ text, blank: apart }, index) => ({ text, blank: apart && index > 0 }));
        const between = waiting.length > 0 && (beside ?? piece).breaks > 1;
        current = {
          kind: kind ?? null,
          blank,
          leading: between ? [...leading, SPACER] : leading,
          items: beside === null ? [] : [beside],
          ignored: beside === null && IGNORE.test(leading.at(-1)?.text ?? ""),
          trailing: null,
        };
        made.elements.push(current);
        waiting = [];
      }
      current.items.push(piece);
      if (piece.type === "mark.open") {
        at++;
        current.items.push(block(false));
        const close = pieces[at];
        if (close !== undefined) current.items.push(close);
      }
    }
    append(made.closing, waiting);
    if (made.elements.length === 0) made.inline = true;
    if (waiting.length > 0 || made.opening !== null || made.elements.some(holdsLine)) made.inline = false;
    return made;
  }

  /** Only comments stand between here and the next element or the end of the block. */
  function standsBefore(file: boolean): boolean {
    let i = at + 1;
    while (i < pieces.length && isComment(pieces[i] as Piece)) i++;
    const next = pieces[i];
    if (next === undefined) return true;
    return elements.has(next.start) || opensGroup(next) || (!file && next.type === "mark.close");
  }
}

/** A comment whose element is still to come; `piece` where it may stand before it on the same line. */
interface Waiting extends Comment {
  readonly piece: Piece | null;
}

/** The comment before what is not to be formatted; the second for those who do not know Prettier. */
export const IGNORE = /^\/[/*]\s*(?:prettier-ignore|不排版)\s*(?:\*\/)?$/u;

/** Stands for a blank line between leading comments and their element. */
export const SPACER: Comment = { text: "", blank: true };

/** 已知, 后来 and 期望 open a line inside a 用例; they are no nodes. */
function opensGroup({ type }: Piece): boolean {
  return type === "keyword.given" || type === "keyword.afterwards" || type === "keyword.expect";
}
function joined(before: string | null, text: string): string {
  return before === null ? text : `${before} ${text}`;
}
function holdsLine({ leading, trailing }: Element): boolean {
  return leading.length > 0 || trailing !== null;
}
