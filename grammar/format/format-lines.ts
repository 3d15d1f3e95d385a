// A range of lines → those of its lines that formatting changes, at the cost of the statements around it alone: they are read, written
// and proven as a text of their own. The lines come out as they would in the whole file.
import { parse, type ParseResult } from "../parse.js";
import { declaredTiers } from "../parser/declared-tiers.js";
import { lineStarts } from "../source.js";
import { mark } from "../tokens.js";
import { errorsOf, formatEdits, styleOf, type FormatOptions } from "./format-policy.js";
import { changedLines, lineEdits, linesOf, touches, type LineEdit, type LineRange } from "./line-edits.js";
import { sameTree, saysTheSame, type Read } from "./same-tree.js";
import { stretchOf } from "./stretch.js";
import { write } from "./write.js";

/** Those of `formatEdits` that touch the lines; also in a file with syntax errors, where they are elsewhere and its braces pair. */
export function formatLines(
  text: string,
  parsed: ParseResult,
  range: LineRange,
  options: FormatOptions = {},
): readonly LineEdit[] {
  const errors = errorsOf(parsed);
  if (errors.length > 0 && !bracesPair(parsed)) return [];
  const starts = lineStarts(text);
  const stretch = stretchOf({ text, parsed }, starts, range);
  const [start, end] = [starts[stretch.from] ?? text.length, starts[stretch.to] ?? text.length];
  if ([...errors, ...parsed.skipped].some((found) => found.start <= end && start <= found.end)) return [];

  const style = { ...styleOf(text, parsed, options), level: stretch.level, tiers: declaredTiers(parsed.tokens) };
  const last = stretch.to === starts.length;
  const lines = linesOf(text.slice(start, end)).slice(0, last ? undefined : -1);
  const read = readLines(lines, style.tiers);
  // A statement may be read otherwise where the rest of the file is not known.
  if (errorsOf(read.parsed).length > 0 || !sameTree(read.parsed.value.statements, stretch.statements))
    return formatEdits(text, parsed, options).filter((edit) => touches(edit, range));
  const made = write(read, style);
  if (made === null) return [];
  const all = lineEdits(read, last ? made : { ...made, text: made.text.slice(0, -1) }, stretch.from);
  const some = all.filter((edit) => touches(edit, range));
  if (some.length < all.length && !saysTheSame(read, readLines(changedLines(lines, some, stretch.from), style.tiers)))
    return [];
  return [...stretch.gap.filter((edit) => touches(edit, range)), ...some];
}

function readLines(lines: readonly string[], tiers: ReadonlySet<string>): Read {
  const text = lines.join("\n");
  return { text, parsed: parse({ path: "", text }, tiers) };
}

/** Where they do not, nobody knows how deep a statement stands. */
function bracesPair({ tokens }: ParseResult): boolean {
  let depth = 0;
  for (const { tokenType } of tokens) {
    if (tokenType === mark.open) depth++;
    else if (tokenType === mark.close && --depth < 0) return false;
  }
  return depth === 0;
}
