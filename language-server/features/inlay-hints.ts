// What the text implies, beside it: sums, weekdays, ends of waitings, shares, rules without a test. Each kind has a setting.
import type { InlayHint, InlayHintParams } from "vscode-languageserver";
import type { FeatureContext } from "../feature-context.js";
import { spanOf } from "../positions.js";
import { amountHints } from "./hints/amounts.js";
import { periodHints } from "./hints/periods.js";
import { shareHints } from "./hints/shares.js";
import { unreachedHints } from "./hints/unreached.js";
import { waitingHints } from "./hints/waitings.js";
import { readOtherwise } from "./read-otherwise.js";

const KINDS = {
  ...{ amounts: amountHints, periods: periodHints, waitings: waitingHints, shares: shareHints },
  unreached: unreachedHints,
} as const;

export function inlayHints(context: FeatureContext, { range }: InlayHintParams): InlayHint[] {
  const { document, compilation, settings, locale } = context;
  const { start, end } = spanOf(document, range);
  const isOtherwise = readOtherwise(compilation.parsed);
  return (Object.keys(KINDS) as (keyof typeof KINDS)[])
    .filter((kind) => settings.inlayHints[kind])
    .flatMap((kind) => KINDS[kind](compilation))
    .filter(({ at }) => start <= at && at <= end && !isOtherwise(at))
    .sort((a, b) => a.at - b.at)
    .map(({ at, text, insert }) => {
      const position = document.positionAt(at);
      const taken =
        insert === undefined ? {} : { textEdits: [{ range: { start: position, end: position }, newText: insert }] };
      return { position, label: text[locale], paddingLeft: true, ...taken };
    });
}
