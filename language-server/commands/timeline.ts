// Periods, the days that situations take payments on, the gaps between them, and until when who pays on their first and last day waits → rows of spans.
import {
  gapsBetween,
  periodBars,
  situationBars,
  solverFor,
  waitsOf,
  windowOf,
  WORDING,
  type Bar,
} from "@zhengce/compiler/editor";
import { dayNumber, monthDay, yearOf } from "@zhengce/runtime";
import type { FeatureContext } from "../feature-context.js";
import { rangeOf } from "../positions.js";
import { whyNot } from "./no-program.js";
import type { TimelineAnswer, TimelineRow, TimelineSpan } from "./protocol.js";

export function timeline(context: FeatureContext): TimelineAnswer {
  const { compilation, locale, document } = context;
  const { model, answering: program } = compilation;
  const nothing = { notice: model.notice.name, days: 0, months: [], rows: [] };
  const message = whyNot(context);
  if (message !== null || program === null) return { message, ...nothing };
  const zh = locale === "zh";
  const periods = periodBars(model);
  const window = windowOf(periods, program.year);
  if (window === null)
    return {
      message: zh ? "通知里还没有起止都写明的期间。" : "No period of the notice has two known ends.",
      ...nothing,
    };
  const solver = solverFor(program);
  const situations = situationBars(program, window, solver);
  const { day } = WORDING[locale].small;
  const short = (at: number): string => {
    const on = monthDay(at);
    return WORDING[locale].report.glance.dayOfMonth(Math.trunc(on / 100), on % 100);
  };
  const span = (from: number, to: number, text: string, brief: string): TimelineSpan => ({
    from: Math.max(from, window.from) - window.from,
    to: Math.min(to, window.to) - window.from,
    text,
    short: brief,
  });
  const whole = ({ from, to }: { from: number; to: number }, more = ""): TimelineSpan =>
    span(from, to, WORDING[locale].report.glance.span(day(from), day(to)) + more, `${short(from)}—${short(to)}`);
  const rowsOf = (
    bars: readonly Bar[],
    placed: (name: string) => { start: number; end: number } | undefined,
  ): TimelineRow[] =>
    [...new Set(bars.map(({ name }) => name))].map((name) => {
      const place = placed(name);
      return {
        kind: bars[0]?.kind ?? "period",
        name,
        range: place === undefined ? null : rangeOf(document, place),
        spans: bars.filter((bar) => bar.name === name).map((bar) => whole(bar)),
      };
    });
  const periodNode = (name: string) => model.periods.get(name)?.nodes[0]?.node;
  const situationNode = (name: string) => model.situations.find((one) => one.name === name)?.nodes[0]?.node;
  const waits = waitsOf(model, program, situations, solver).map(({ name, paid, start }): TimelineRow => {
    const until = start ?? window.to + 1;
    const said =
      start === null
        ? zh
          ? `${day(paid)}缴费：本年度没有待遇，或没有规定从哪天起`
          : `Paid ${day(paid)}: no benefits this year, or left open from when`
        : zh
          ? `${day(paid)}缴费：${day(start)}起享受待遇`
          : `Paid ${day(paid)}: benefits from ${day(start)}`;
    const place = situationNode(name);
    return {
      kind: "waiting",
      name,
      range: place === undefined ? null : rangeOf(document, place),
      spans: until <= paid ? [] : [span(paid, until - 1, said, start === null ? "—" : `→ ${short(start)}`)],
    };
  });
  const gaps = gapsBetween(situations).map((gap) => whole(gap, zh ? "：没有情形收费" : ": nobody can pay"));
  return {
    ...nothing,
    message: null,
    days: window.to - window.from + 1,
    months: monthsOf(window.from, window.to, locale),
    rows: [
      ...rowsOf(periods, periodNode),
      ...rowsOf(situations, situationNode),
      ...waits.filter(({ spans }) => spans.length > 0),
      ...(gaps.length === 0 ? [] : [{ kind: "gap" as const, name: zh ? "空档" : "Gaps", range: null, spans: gaps }]),
    ],
  };
}

function monthsOf(from: number, to: number, locale: FeatureContext["locale"]): TimelineAnswer["months"] {
  const { month, yearOf: yearText } = WORDING[locale].report.glance;
  const found: TimelineAnswer["months"][number][] = [];
  for (let at = yearOf(from) * 12; at <= yearOf(to) * 12 + 11; at++) {
    const [year, of] = [Math.floor(at / 12), (at % 12) + 1];
    const day = dayNumber(year, of, 1);
    if (day >= from && day <= to)
      found.push({ day: day - from, text: month(of), year: of === 1 || found.length === 0 ? yearText(year) : null });
  }
  return found;
}
