// A notice and what is known of it → the report for the person who signs, section by section. No markup here.
import { changes } from "./changes.js";
import { coverage, difference, verification } from "./checks.js";
import { glance } from "./glance.js";
import { errors, readings } from "./judgements.js";
import { obligations } from "./obligations.js";
import { openPoints } from "./open-points.js";
import { payers } from "./payers.js";
import { payments } from "./payments.js";
import { rewards } from "./rewards.js";
import { support } from "./support.js";
import { cell } from "../render/document.js";
import type { Page, Section } from "../render/document.js";
import type { ReportSubject } from "./subject.js";

/** The whole report, in Chinese. */
export function buildReport(subject: ReportSubject): Page {
  const { notice } = subject.model;
  const against = difference(subject);
  const [borne, promised, adjusted] = [support(subject), rewards(subject), changes(subject)];
  const sections: Section[] = [
    glance(subject),
    payments(subject),
    payers(subject),
    ...(borne === null ? [] : [borne]),
    ...(promised === null ? [] : [promised]),
    ...(adjusted === null ? [] : [adjusted]),
    obligations(subject),
    readings(subject),
    openPoints(subject),
    errors(subject),
    coverage(subject),
    verification(subject),
    ...(against === null ? [] : [against]),
    signatures(),
  ];
  const numbered = sections.map((section, i) => ({ ...section, title: `${numeral(i + 1)}、${section.title}` }));
  const subtitle = [notice.region, notice.year === null ? null : `${notice.year}年度`, notice.number];
  return {
    locale: "zh",
    layout: "upright",
    contents: "目录",
    signed: true,
    title: `${notice.name}　签发审阅报告`,
    subtitle: subtitle.filter((text) => text !== null && text !== "").join("　"),
    sections: numbered,
  };
}

function signatures(): Section {
  const rows = ["编写", "复核", "签发"].map((role) => [
    cell(role, { align: "center" }),
    cell(""),
    cell("　　　年　　月　　日", { align: "center" }),
  ]);
  return { title: "签字", blocks: [{ kind: "table", head: ["", "意见与签名", "日期"], widths: [14, 56, 30], rows }] };
}

/** 一 to 九十九, as official documents number their first level. */
function numeral(n: number): string {
  const digits = "一二三四五六七八九";
  const [tens, ones] = [Math.floor(n / 10), n % 10];
  const head = tens === 0 ? "" : tens === 1 ? "十" : `${digits[tens - 1] ?? ""}十`;
  return `${head}${ones === 0 ? "" : (digits[ones - 1] ?? "")}`;
}
