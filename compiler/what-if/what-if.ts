// What would be if one statement of a notice said something else: words of the language → the notice's own tree with that statement in it. The
// file itself is not touched, and no text is put together that would be read again.
import { parse, type Diagnostic, type Document, type Source, type Statement } from "@zhengce/grammar";
import { isBlock, mergedStatement } from "./merge.js";
import { matching, type Fit } from "./match.js";

export type WhatIfFault =
  /** Not what the language can read. */
  | { readonly code: "unread"; readonly finding: Diagnostic }
  /** Nothing in it. */
  | { readonly code: "empty" }
  /** A kind of statement that has no amount, group or period to change; `keyword`: as it was written. */
  | { readonly code: "unfit"; readonly words: string }
  /** No statement of the notice is about the same; `near`: those of its kind that name some of the same. */
  | { readonly code: "no-match"; readonly words: string; readonly near: readonly string[] }
  /** Several are. */
  | { readonly code: "several"; readonly words: string; readonly found: readonly string[] };

export type WhatIf =
  | {
      /** The notice's text with the words behind it, so that every place of the tree is a place of one text. */
      readonly source: Source;
      readonly revise: (document: Document) => Document;
      readonly fault?: undefined;
    }
  | { readonly fault: WhatIfFault };

/** @param words one statement, or several that are changed together */
export function whatIf(notice: Source, tree: Document, words: string): WhatIf {
  const tiers = new Set(
    statementsIn(tree).flatMap((one) => (one.kind === "TierDeclaration" ? one.names.map(({ text }) => text) : [])),
  );
  const alone = parse({ path: notice.path, text: words }, tiers);
  const finding = alone.diagnostics.find(({ severity }) => severity === "error");
  if (finding !== undefined) return { fault: { code: "unread", finding } };
  if (alone.value.statements.length === 0) return { fault: { code: "empty" } };
  const source = { path: notice.path, text: `${notice.text}\n${words}` };
  const first = notice.text.length + 1;
  const read = parse(source, tiers);
  const wished = read.value.statements.filter(({ start }) => start >= first);
  const own = statementsIn({ ...read.value, statements: read.value.statements.filter(({ start }) => start < first) });
  const replaced = new Map<Statement, Statement>();
  for (const wish of wished) {
    const found = matching(own, wish);
    const fault = faultOf(found, source.text, wish);
    if (fault !== null) return { fault };
    const [match] = found.fits;
    if (match !== undefined) replaced.set(match, mergedStatement(replaced.get(match) ?? match, wish));
  }
  const starts = new Map([...replaced].map(([one, other]) => [one.start, other]));
  return { source, revise: (document) => revised(document, first, starts) };
}

function faultOf(found: Fit, text: string, wish: Statement): WhatIfFault | null {
  const said = ({ start, end }: Statement): string => text.slice(start, end).replace(/\s+/gu, " ");
  const words = said(wish);
  if (!found.isFit) return { code: "unfit", words };
  if (found.fits.length === 0) return { code: "no-match", words, near: found.near.map(said) };
  return found.fits.length === 1 ? null : { code: "several", words, found: found.fits.map(said) };
}

/** All statements, those of clauses too. */
function statementsIn({ statements }: { readonly statements: readonly Statement[] }): readonly Statement[] {
  return statements.flatMap((one) => (isBlock(one) ? [one, ...statementsIn(one)] : [one]));
}

function revised(document: Document, end: number, replaced: ReadonlyMap<number, Statement>): Document {
  const within = (statements: readonly Statement[]): readonly Statement[] =>
    statements.map((one) =>
      isBlock(one) ? { ...one, statements: within(one.statements) } : (replaced.get(one.start) ?? one),
    );
  return { ...document, statements: within(document.statements.filter(({ start }) => start < end)) };
}
