// The notice at a glance: who issued it, for which year, and whether anything stands in the way of signing.
import { timeline } from "./charts/timeline.js";
import type { Block, Section, Tile } from "../render/document.js";
import type { ReportSubject } from "./subject.js";

export function glance(subject: ReportSubject): Section {
  const { notice } = subject.model;
  const { report, small } = subject.words;
  const { facts, title, per, yearOf, timeline: caption } = report.glance;
  const rows: readonly (readonly [string, string | null])[] = [
    [facts.title, notice.title],
    [facts.number, notice.number],
    [facts.issuers, small.list(notice.issuers)],
    [facts.dated, notice.dated === null ? null : small.day(notice.dated)],
    [facts.region, notice.region],
    [facts.year, notice.year === null ? null : yearOf(notice.year)],
    [facts.superior, notice.superior],
    [facts.basis, small.list(notice.basis)],
    [facts.residual, notice.residual === null ? null : per(notice.residual)],
  ];
  const figure = timeline(subject);
  const blocks: Block[] = [
    { kind: "tiles", tiles: tiles(subject) },
    { kind: "facts", rows: rows.flatMap(([name, text]) => (text === null || text === "" ? [] : [[name, text]])) },
  ];
  if (figure !== null) blocks.push({ kind: "figure", svg: figure, caption });
  return { title, blocks };
}

function tiles({
  words,
  findings,
  tests,
  verification,
  coverage,
  model,
  acknowledged,
}: ReportSubject): readonly Tile[] {
  const { tiles: labels, ratio } = words.report.glance;
  const errors = findings.filter(({ severity }) => severity !== "info").length;
  const passed = tests.filter((test) => test.passed).length;
  const holds = verification.answers.filter(({ verdict }) => verdict === "holds").length;
  const fails = verification.answers.filter(({ verdict }) => verdict === "fails").length;
  // A question without anything to ask about holds for nobody.
  const asked = verification.answers.filter(({ verdict }) => verdict !== "empty").length;
  const covered = coverage === null ? null : coverage.totals;
  return [
    { figure: String(errors), label: labels.findings, tone: errors === 0 ? "good" : "bad" },
    asked === 0
      ? { figure: "—", label: labels.unasked, tone: "open" }
      : {
          figure: ratio(holds, asked),
          label: labels.verified,
          tone: holds === asked ? "good" : fails === 0 ? "open" : "bad",
        },
    tests.length === 0
      ? { figure: "—", label: labels.untested, tone: "open" }
      : { figure: ratio(passed, tests.length), label: labels.tests, tone: passed === tests.length ? "good" : "bad" },
    covered === null
      ? { figure: "—", label: labels.uncompared, tone: "open" }
      : {
          figure: ratio(covered.printed - covered.open, covered.printed),
          label: labels.figures,
          tone: covered.open === 0 && covered.absent === 0 ? "good" : "bad",
        },
    { figure: String(model.interpretations.length), label: labels.readings, tone: "plain" },
    { figure: String(acknowledged.length), label: labels.acknowledged, tone: "plain" },
  ];
}
