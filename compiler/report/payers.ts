// Who pays each subsidy, as a picture and a table: shares by payer for every group in every situation, and for everything that changes them.
import { stackedBars } from "./charts/stacked-bars.js";
import { cell } from "../render/document.js";
import { merged } from "./funded.js";
import { amountText, listText } from "./words.js";
import type { Block, Section } from "../render/document.js";
import type { ReportSubject } from "./subject.js";

/** More bars than this are no picture; the table has them all. */
const mostBars = 40;

export function payers({
  words,
  program: { situations: known },
  funding: { found, partial },
}: Pick<ReportSubject, "words" | "program" | "funding">): Section {
  const said = words.report.payers;
  if (known.length === 0) return { title: said.title, blocks: [{ kind: "text", text: said.nothing }] };
  // What the person still pays differs by tier; who bears the subsidy need not.
  const borne = merged(found, ({ names, situations, subsidyFacts, subsidy, shares }) => [
    ...[names, situations, subsidyFacts],
    ...[subsidy, shares],
  ]);
  const rows = merged(borne, ({ names, tiers, subsidyFacts, subsidy, shares }) => [
    ...[names, tiers, subsidyFacts],
    ...[subsidy, shares],
  ]).map(({ names, situations, tiers, subsidyFacts, subsidy, shares }) => [
    cell(listText(words, names), subsidyFacts === "" ? {} : { note: subsidyFacts }),
    cell(listText(words, situations), tiers.length === 0 ? {} : { note: listText(words, tiers) }),
    cell(amountText(words, subsidy), {
      align: "end",
      ...(typeof subsidy === "number" ? {} : { tone: "open" as const }),
    }),
    cell(shares.map(({ payer, amount }) => `${payer} ${amountText(words, amount)}`).join("\n")),
  ]);
  const exact = found.filter(
    ({ own, shares }) => own !== null && shares.every(({ amount }) => typeof amount === "number"),
  );
  const drawn = exact.slice(0, mostBars);
  const caption = said.caption(exact.length, drawn.length);
  const blocks: readonly Block[] = [
    ...(partial ? [{ kind: "text" as const, text: said.partial }] : []),
    ...(rows.length === 0 && !partial ? [{ kind: "text" as const, text: said.none }] : []),
    ...(drawn.length === 0 ? [] : [{ kind: "figure" as const, svg: stackedBars(drawn, words), caption }]),
    ...(rows.length === 0 ? [] : [{ kind: "table" as const, head: said.head, widths: [36, 18, 14, 32], rows }]),
  ];
  return { title: said.title, blocks };
}
