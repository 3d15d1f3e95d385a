// The print bounds a figure or only approximates it (不低于700元), and the file states it exactly; or the file bounds what is printed exactly.
import { entry, keywords, nodesByKind, type Texts } from "@zhengce/grammar";
import type { EncodedAccount } from "../source-text/coverage.js";
import { figureText } from "../source-text/figure-text.js";
import { qualifierOf, speaksOfBounds } from "../source-text/qualifier.js";
import { rule } from "./rule.js";
import { printedAt } from "./lib/source-places.js";

type Bound = "exact" | "floor" | "ceiling";
const WRITTEN: Readonly<Record<Bound, Texts>> = {
  exact: { zh: "确数", en: "exact" },
  floor: { zh: "“不低于”", en: "a floor" },
  ceiling: { zh: "“不高于”", en: "a ceiling" },
};

export const qualifierNotInFile = rule({
  code: "qualifier-not-in-file",
  against: "print",
  texts: entry(
    "warning",
    "原文写的是{printed}，这里写成了{written}；{mend}",
    "the print says {printed}, and this is {written}; {mend}",
    { fixable: true },
  ),
  acknowledgeable: true,
  check({ model, coverage, report }) {
    if (coverage === null) return;
    const print = coverage.notice.source.text;
    const bounds = boundsIn(model.tree);
    const known = new Map<EncodedAccount["at"], Map<Bound, Differing | null>>();
    const differs = ({ at }: EncodedAccount, written: Bound): Differing | null => {
      const told = known.get(at) ?? new Map<Bound, Differing | null>();
      const made = told.has(written) ? told.get(written) : differing(at, written, print);
      known.set(at, told.set(written, made ?? null));
      return made ?? null;
    };
    for (const account of coverage.clauses.flatMap(({ encoded }) => encoded)) {
      const { encoded, at } = account;
      const written = bounds.get(encoded.start);
      if (written === undefined || encoded.readings.length > 0) continue;
      const other = differs(account, written);
      if (other === null) continue;
      const figure = figureText(model.source.text, encoded);
      const keyword = written === "exact" ? KEYWORDS.get(other.kind) : undefined;
      report(
        encoded,
        {
          printed: other.words === null ? EXACTLY : `“${other.words}”`,
          written: WRITTEN[written],
          mend: mendOf(other.kind, figure),
        },
        {
          related: at.slice(0, 1).map((place) => printedAt(coverage, place)),
          ...(keyword === undefined ? { fixable: false } : { data: { keyword } }),
        },
      );
    }
  },
});

const EXACTLY: Texts = { zh: "确数", en: "the figure as it is" };
type Kind = "floor" | "ceiling" | "about" | "exact";
const KEYWORDS: ReadonlyMap<Kind, "atLeast" | "atMost"> = new Map([
  ["floor", "atLeast"],
  ["ceiling", "atMost"],
]);

/** The bound of each amount or percentage of a rate, by where its figure begins. */
function boundsIn(tree: Parameters<typeof nodesByKind>[0]): ReadonlyMap<number, Bound> {
  const found = new Map<number, Bound>();
  const nodes = nodesByKind(tree);
  for (const node of [...(nodes.get("AmountRate") ?? []), ...(nodes.get("PercentRate") ?? [])]) {
    if (node.kind === "AmountRate" && node.amount !== null) found.set(node.amount.start, node.bound);
    if (node.kind === "PercentRate") found.set(node.percent.start, node.bound);
  }
  return found;
}

interface Differing {
  readonly kind: Kind;
  readonly words: string | null;
}
/** How the print says it where every place says it in one other way than the file; else null. */
function differing(at: EncodedAccount["at"], written: Bound, print: string): Differing | null {
  const [first, ...others] = at.map((place) => qualifierOf(print, place));
  if (first === undefined || others.some((other) => other?.kind !== first?.kind)) return null;
  if (first === null) return written === "exact" || at.some(speaksOfBounds) ? null : { kind: "exact", words: null };
  return first.kind === written ? null : first;
}

function mendOf(kind: Kind, figure: string): Texts {
  const keyword = KEYWORDS.get(kind);
  if (keyword !== undefined)
    return {
      zh: `写 ${keywords[keyword].zh[0]} ${figure}`,
      en: `write ${keywords[keyword].en} ${figure}`,
    };
  if (kind === "exact") return { zh: `写 ${figure}`, en: `write ${figure}` };
  return { zh: "在“解释”里写明怎样读", en: "say in a reading how it is meant" };
}
