// Who pays each subsidy, as a picture and a table: shares by payer for every group, and for every set of facts that changes them.
import { stackedBars } from "./charts/stacked-bars.js";
import { cell } from "./document.js";
import { funded, merged } from "./funded.js";
import { amountText } from "./words.js";
import type { Section } from "./document.js";
import type { Funded } from "./funded.js";
import type { ReportSubject } from "./subject.js";

export function payers(subject: ReportSubject): Section {
  const found = funded(subject.program);
  // What the person still pays differs by tier; who bears the subsidy need not.
  const borne = merged(found, ({ names, facts, shares }) => [names, facts, shares]);
  const tiersOf = ({ names, facts, shares }: Funded): string => {
    const alike = found.filter(
      (other) => JSON.stringify([other.names, other.facts, other.shares]) === JSON.stringify([names, facts, shares]),
    );
    return [...new Set(alike.flatMap(({ assessment }) => assessment.tier ?? []))].join("、");
  };
  const rows = borne.map((one) => {
    const { names, situations, facts, shares, assessment } = one;
    const [tiers, open] = [tiersOf(one), typeof assessment.subsidy !== "number"];
    return [
      cell(names.join("、"), facts === "" ? {} : { note: facts }),
      cell(situations.join("、"), tiers === "" ? {} : { note: tiers }),
      cell(amountText(assessment.subsidy), { align: "end", ...(open ? { tone: "open" as const } : {}) }),
      cell(
        shares
          .map(({ payer, low, high }) => `${payer} ${amountText(low === high ? low : { min: low, max: high })}`)
          .join("\n"),
      ),
    ];
  });
  const bars = found.filter(({ shares }) => shares.every(({ low, high }) => low === high));
  return {
    title: "谁出资助的钱",
    blocks: [
      ...(bars.length === 0
        ? []
        : [{ kind: "figure" as const, svg: stackedBars(bars), caption: "应缴金额由谁承担（资助金额确定的）" }]),
      { kind: "table", head: ["人群", "情形", "资助", "分担"], widths: [36, 18, 14, 32], rows },
    ],
  };
}
