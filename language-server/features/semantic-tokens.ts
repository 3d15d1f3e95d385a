// Coloured pieces → the protocol's numbers: the whole file, a part of it, or what changed since the client last asked.
import type {
  SemanticTokens,
  SemanticTokensDelta,
  SemanticTokensDeltaParams,
  SemanticTokensEdit,
  SemanticTokensRangeParams,
} from "vscode-languageserver";
import type { FeatureContext } from "../feature-context.js";
import { spanOf } from "../positions.js";
import type { Workspace } from "../workspace.js";
import { coloured, type Piece } from "./colour.js";
import { tokenModifiers, tokenTypes } from "./token-classes.js";

/** The last answer for each open file, to tell the next one by its difference. */
const answered = new WeakMap<Workspace, Map<string, { readonly id: string; readonly data: number[] }>>();
/** Files whose last answer is kept. */
const MOST_KEPT = 32;
let answers = 0;

export function semanticTokens(context: FeatureContext): SemanticTokens {
  const data = encoded(coloured(context.compilation, 0, Infinity));
  return { resultId: keep(context, data), data };
}

export function semanticTokensRange(context: FeatureContext, { range }: SemanticTokensRangeParams): SemanticTokens {
  const { start, end } = spanOf(context.document, range);
  return { data: encoded(coloured(context.compilation, start, end)) };
}

export function semanticTokensDelta(
  context: FeatureContext,
  { previousResultId }: SemanticTokensDeltaParams,
): SemanticTokensDelta | SemanticTokens {
  const before = answered.get(context.workspace)?.get(context.document.uri);
  const data = encoded(coloured(context.compilation, 0, Infinity));
  const resultId = keep(context, data);
  if (before?.id !== previousResultId) return { resultId, data };
  return { resultId, edits: difference(before.data, data) };
}

function keep({ workspace, document }: FeatureContext, data: number[]): string {
  const kept = answered.get(workspace) ?? new Map<string, { readonly id: string; readonly data: number[] }>();
  answered.set(workspace, kept);
  const id = String(++answers);
  kept.delete(document.uri);
  kept.set(document.uri, { id, data });
  for (const uri of kept.keys()) {
    if (kept.size <= MOST_KEPT) break;
    kept.delete(uri);
  }
  return id;
}

/** The one stretch of numbers that changed: typing changes one place. */
function difference(before: readonly number[], after: readonly number[]): SemanticTokensEdit[] {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start++;
  let tail = 0;
  while (tail < shorter - start && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail++;
  const deleteCount = before.length - tail - start;
  const data = after.slice(start, after.length - tail);
  return deleteCount === 0 && data.length === 0 ? [] : [{ start, deleteCount, data }];
}

/** Five numbers a piece: lines and characters since the piece before, length, type, modifiers as bits. */
function encoded(pieces: readonly Piece[]): number[] {
  const data: number[] = [];
  let line = 0;
  let character = 0;
  for (const piece of pieces) {
    const lines = piece.line - line;
    const bits = piece.modifiers.reduce((sum, modifier) => sum | (1 << tokenModifiers.indexOf(modifier)), 0);
    data.push(lines, lines === 0 ? piece.character - character : piece.character, piece.length);
    data.push(tokenTypes.indexOf(piece.type), bits);
    ({ line, character } = piece);
  }
  return data;
}
