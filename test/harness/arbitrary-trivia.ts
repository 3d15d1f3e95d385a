// A text with other spaces, line breaks, comments and terminators between its tokens: what formatting has to put right, or to keep.
import { childrenUnder, parse, walk, type Document } from "@zhengce/grammar";
import fc from "fast-check";

type Change = (own: string, ends: boolean) => string;
const CHANGES: readonly fc.WeightedArbitrary<Change>[] = [
  { weight: 24, arbitrary: fc.constant<Change>((own) => own) },
  {
    weight: 6,
    arbitrary: fc.constantFrom(" ", "   ", "\t", "\u3000").map(
      (gap): Change =>
        () =>
          gap,
    ),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom("\n", "\r\n", "\n      ", " \n\t\n\n").map(
      (gap): Change =>
        () =>
          gap,
    ),
  },
  {
    weight: 1,
    arbitrary: fc
      .constantFrom(
        " /* 注 */ ",
        "/*注*/",
        "\n/* 注\n  记 */\n",
        "\n\n// 注\n\n",
        " // 注\n",
        " // 注\n\n",
        "\n  // 注\n",
      )
      .map(
        (comment): Change =>
          (own) =>
            own + comment,
      ),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom("；", ";\n", "\n。\n\n").map(
      (end): Change =>
        (own, ends) =>
          (ends ? end : "") + own,
    ),
  },
];
/** Comments that mean something to the formatter. */
const IGNORED: fc.WeightedArbitrary<Change> = {
  weight: 1,
  arbitrary: fc.constantFrom("\n// prettier-ignore\n", "\n/* 不排版 */ ").map(
    (comment): Change =>
      (own) =>
        own + comment,
  ),
};

/** @param text without errors; every result is without errors, and has the same tree @param ignored some is not to be formatted */
export function withOtherTrivia(text: string, ignored = false): fc.Arbitrary<string> {
  const { tokens, value } = parse({ path: "a.policy", text });
  const entries = entriesOf(value);
  const count = tokens.length + 1;
  return fc
    .array(fc.oneof(...CHANGES, ...(ignored ? [IGNORED] : [])), { minLength: count, maxLength: count })
    .map((changes) => {
      let made = "";
      let last = 0;
      // A clause's label and a notice's name stand behind their keyword, the 当 of a bound of a waiting behind the bound.
      let clings = false;
      for (const [index, { tokenType, startOffset, end }] of tokens.entries()) {
        const own = text.slice(last, startOffset);
        made += clings ? own : (changes[index]?.(own, entries.has(startOffset)) ?? own);
        made += text.slice(startOffset, end);
        last = end;
        const isBound = tokenType.name === "literal.duration" && tokens[index + 1]?.tokenType.name === "keyword.when";
        clings = isBound || tokenType.name === "keyword.clause" || tokenType.name === "keyword.notice";
      }
      return made + (changes[tokens.length]?.(text.slice(last), true) ?? "");
    });
}

const LISTS = ["statements", "entries", "variants", "parts", "notes", "rules", "cases", "rows", "slots"];
/** Where the entries of blocks begin, but for the first, and where blocks end: a terminator may go before them. */
function entriesOf(document: Document): ReadonlySet<number> {
  const found = new Set<number>();
  walk(document, {
    enter: (node) => {
      if (node.kind === "Rate") return;
      const lists = LISTS.flatMap((key) => childrenUnder(node, key)).sort((a, b) => a.start - b.start);
      for (const { start } of lists.slice(1)) found.add(start);
      if (lists.length > 0) found.add(node.end - 1);
    },
  });
  return found;
}
