// What the notice promises beside the bill: one line a promise. Left out where it promises nothing.
import { describeReward } from "../wording/terms/rewards.js";
import { describingIn } from "../wording/terms/words.js";
import { cell, type Section } from "../render/document.js";
import type { ReportSubject } from "./subject.js";
import { clauseText } from "./words.js";

export function rewards({ model, words }: ReportSubject): Section | null {
  const of = describingIn(model, words.locale);
  const rows = [...model.rewards.values()].flatMap(({ name, nodes }) =>
    nodes.map(({ node, clause }) => [cell(name), cell(describeReward(node, of)), cell(clauseText(words, clause))]),
  );
  if (rows.length === 0) return null;
  const { title, head } = words.report.rewards;
  return { title, blocks: [{ kind: "table", head, widths: [28, 60, 12], rows }] };
}
