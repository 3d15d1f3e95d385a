// Who pays each subsidy, as a picture and a table: shares by payer for every group in every situation, and for everything that changes them.
import { stackedBars } from "./charts/stacked-bars.js";
import { cell } from "../render/document.js";
import { merged } from "./funded.js";
import { amountText, listText, nameText } from "./words.js";
import type { Block, Section } from "../render/document.js";
import type { ReportSubject } from "./subject.js";

/** More bars than this are no picture; the table has them all. */
const mostBars = 40;

export function payers({ funding: { found, partial } }: Pick<ReportSubject, "funding">): Section {
  // What the person still pays differs by tier; who bears the subsidy need not.
  const borne = merged(found, ({ names, situations, subsidyFacts, subsidy, shares }) => [
    ...[names, situations, subsidyFacts],
    ...[subsidy, shares],
  ]);
  const rows = merged(borne, ({ names, tiers, subsidyFacts, subsidy, shares }) => [
    ...[names, tiers, subsidyFacts],
    ...[subsidy, shares],
  ]).map(({ names, situations, tiers, subsidyFacts, subsidy, shares }) => [
    cell(listText(names), subsidyFacts === "" ? {} : { note: subsidyFacts }),
    cell(listText(situations), tiers.length === 0 ? {} : { note: listText(tiers) }),
    cell(amountText(subsidy), { align: "end", ...(typeof subsidy === "number" ? {} : { tone: "open" as const }) }),
    cell(shares.map(({ payer, amount }) => `${nameText(payer)} ${amountText(amount)}`).join("\n")),
  ]);
  const exact = found.filter(
    ({ own, shares }) => own !== null && shares.every(({ amount }) => typeof amount === "number"),
  );
  const drawn = exact.slice(0, mostBars);
  const cut = drawn.length < exact.length ? `，共${exact.length}条，画出前${drawn.length}条，全部见下表` : "";
  const blocks: readonly Block[] = [
    ...(partial ? [{ kind: "text" as const, text: "有的情况太多，在规定的工作量内没有算完，下表不全。" }] : []),
    ...(rows.length === 0 && !partial ? [{ kind: "text" as const, text: "只有一种身份的人，没有人得到资助。" }] : []),
    ...(drawn.length === 0
      ? []
      : [{ kind: "figure" as const, svg: stackedBars(drawn), caption: `应缴金额由谁承担（金额确定的${cut}）` }]),
    ...(rows.length === 0
      ? []
      : [{ kind: "table" as const, head: ["人群", "情形", "资助", "分担"], widths: [36, 18, 14, 32], rows }]),
  ];
  return { title: "谁出资助的钱", blocks };
}
