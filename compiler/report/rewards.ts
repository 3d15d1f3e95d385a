// What the notice promises beside the bill: one line a promise. Left out where it promises nothing.
import { describeReward } from "../wording/terms/rewards.js";
import { cell, type Section } from "../render/document.js";
import type { ReportSubject } from "./subject.js";
import { clauseText } from "./words.js";

export function rewards({ model }: ReportSubject): Section | null {
  const rows = [...model.rewards.values()].flatMap(({ name, nodes }) =>
    nodes.map(({ node, clause }) => [cell(name), cell(describeReward(node, model)), cell(clauseText(clause))]),
  );
  if (rows.length === 0) return null;
  const head = ["奖励", "多少，给谁", "条款"];
  return { title: "奖励", blocks: [{ kind: "table", head, widths: [28, 60, 12], rows }] };
}
