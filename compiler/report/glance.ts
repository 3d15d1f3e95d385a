// The notice at a glance: who issued it, for which year, and whether anything stands in the way of signing.
import { dayText } from "../wording/terms/words.js";
import { timeline } from "./charts/timeline.js";
import type { Block, Section, Tile } from "../render/document.js";
import type { ReportSubject } from "./subject.js";

export function glance(subject: ReportSubject): Section {
  const { notice } = subject.model;
  const rows: readonly (readonly [string, string | null])[] = [
    ["标题", notice.title],
    ["文号", notice.number],
    ["发文", notice.issuers.join("、")],
    ["成文日期", notice.dated === null ? null : dayText(notice.dated)],
    ["地区", notice.region],
    ["参保年度", notice.year === null ? null : `${notice.year}年`],
    ["上级通知", notice.superior],
    ["依据", notice.basis.join("、")],
    ["未尽事宜", notice.residual === null ? null : `按 ${notice.residual}`],
  ];
  const figure = timeline(subject);
  const blocks: Block[] = [
    { kind: "tiles", tiles: tiles(subject) },
    { kind: "facts", rows: rows.flatMap(([name, text]) => (text === null || text === "" ? [] : [[name, text]])) },
  ];
  if (figure !== null)
    blocks.push({ kind: "figure", svg: figure, caption: "缴费期间与一般情形（灰线以下为各情形可以缴费的日子）" });
  return { title: "概览", blocks };
}

function tiles({ findings, tests, verification, coverage, model, acknowledged }: ReportSubject): readonly Tile[] {
  const errors = findings.filter(({ severity }) => severity !== "info").length;
  const passed = tests.filter((test) => test.passed).length;
  const holds = verification.answers.filter(({ verdict }) => verdict === "holds").length;
  const fails = verification.answers.filter(({ verdict }) => verdict === "fails").length;
  const questions = verification.answers.length;
  const covered = coverage === null ? null : coverage.totals;
  return [
    { figure: String(errors), label: "尚未处理的问题", tone: errors === 0 ? "good" : "bad" },
    {
      figure: `${holds}／${questions}`,
      label: "对所有人检验成立",
      tone: holds === questions ? "good" : fails === 0 ? "open" : "bad",
    },
    tests.length === 0
      ? { figure: "—", label: "没有用例，未试算", tone: "open" }
      : { figure: `${passed}／${tests.length}`, label: "用例通过", tone: passed === tests.length ? "good" : "bad" },
    covered === null
      ? { figure: "—", label: "未与原文核对", tone: "open" }
      : {
          figure: `${covered.printed - covered.open}／${covered.printed}`,
          label: "原文数字已对上",
          tone: covered.open === 0 && covered.absent === 0 ? "good" : "bad",
        },
    { figure: String(model.interpretations.length), label: "处解释待审定", tone: "plain" },
    { figure: String(acknowledged.length), label: "处原文有误、照录", tone: "plain" },
  ];
}
