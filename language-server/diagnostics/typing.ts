// One file while somebody types in it: what of its findings is shown, and whether an edit ends what was being typed. No clock here.
import type { Diagnostic, ParseResult, Source, Span } from "@zhengce/grammar";
import { beingTyped, closesBlock } from "./being-typed.js";
import { changeBetween, shifted, shiftedFindings, type Change } from "./shift.js";

/** A text with all that is found in it. */
export interface Text {
  readonly parsed: ParseResult;
  readonly source: Source;
  readonly found: readonly Diagnostic[];
}
export interface State {
  text: string;
  /** The findings of `text`. */
  found: readonly Diagnostic[];
  shown: readonly Diagnostic[];
  /** Counts how often others were put in the place of those shown. */
  judgements: number;
  /** The stretch of `text` that is being typed; null where all is judged. */
  typing: Span | null;
}

/** More at once is no typing: it is judged as it comes. */
const MOST_TYPED = 40;

export function atFirst({ source, found }: Text): State {
  return { text: source.text, found, shown: found, judgements: 0, typing: null };
}

/** Shows what is found. */
export function settle(state: State): void {
  state.shown = state.found;
  state.typing = null;
  state.judgements += 1;
}

/** Takes in the text after an edit; returns the place where it ends. */
export function typedOn(
  state: State,
  text: Text,
  { isComposing, isOn }: { readonly isComposing: boolean; readonly isOn: boolean },
): number {
  const { source, parsed, found } = text;
  const change = changeBetween(state.text, source.text);
  const isSame = source.text === state.text;
  const { typing } = state;
  // Whoever types somewhere else has left the statement.
  const isAway = typing !== null && (change.from > typing.end || change.before < typing.start);
  if (isAway && !isSame && !isComposing) settle(state);
  const left = state.typing === null ? null : shifted(state.typing, change);
  Object.assign(state, { text: source.text, found, shown: shiftedFindings(state.shown, change) });
  const at = change.after;
  state.typing = beingTyped(parsed, source.text, at);
  const isBeyond = left !== null && (state.typing.start > left.end || state.typing.end < left.start);
  const isDone = isBeyond || !isTyped(source.text, change) || endsBlock(text, change) || isCalm(state, text);
  // Where the text is the same, what it rests on has changed.
  if (!isOn || (!isComposing && (isSame || isDone))) settle(state);
  return at;
}

/** A brace that closes what was open before; an editor brings along those that it opens. */
function endsBlock({ source, parsed }: Text, { from, after }: Change): boolean {
  return !/[{｛]/u.test(source.text.slice(from, after)) && closesBlock(parsed, after);
}

/** A few letters, or a line's end with nothing behind it. */
function isTyped(text: string, { from, after }: Change): boolean {
  return after - from <= MOST_TYPED && !/\n[ \t\u3000]*\S/u.test(text.slice(from, after));
}

/** Nothing new would be said of what is being typed, nor of how the text is to be read: whatever else changes rests on a whole statement. */
export function isCalm({ shown, typing }: State, { parsed, found }: Text): boolean {
  const known = new Set(shown.map(keyOf));
  const isNew = (finding: Diagnostic): boolean => !known.has(keyOf(finding));
  const isHere = ({ start, end }: Span): boolean => typing !== null && start <= typing.end && typing.start <= end;
  return !found.some((finding) => isHere(finding) && isNew(finding)) && !parsed.diagnostics.some(isNew);
}
function keyOf({ code, start, message }: Diagnostic): string {
  return `${code} ${String(start)} ${message.zh}`;
}
