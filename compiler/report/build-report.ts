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
import type { ReportWords } from "../wording/report-words.js";
import { scope } from "./scope.js";
import { support } from "./support.js";
import { cell } from "../render/document.js";
import type { Page, Section } from "../render/document.js";
import type { ReportSubject } from "./subject.js";

/** The whole report, in the language of its subject. */
export function buildReport(subject: ReportSubject): Page {
  const { notice } = subject.model;
  const { report, locale } = subject.words;
  const against = difference(subject);
  const [borne, promised, adjusted] = [support(subject), rewards(subject), changes(subject)];
  const sections: Section[] = [
    glance(subject),
    scope(subject),
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
    signatures(report),
  ];
  const numbered = sections.map((section, i) => ({ ...section, title: report.section(i + 1, section.title) }));
  const subtitle = [notice.region, notice.year === null ? null : report.insuranceYear(notice.year), notice.number];
  return {
    locale,
    layout: "upright",
    contents: report.contents,
    signed: true,
    title: report.title(notice.name),
    subtitle: subtitle.filter((text) => text !== null && text !== "").join(report.between),
    sections: numbered,
  };
}

function signatures({ signatures: { title, head, roles, date } }: ReportWords): Section {
  const rows = roles.map((role) => [cell(role, { align: "center" }), cell(""), cell(date, { align: "center" })]);
  return { title, blocks: [{ kind: "table", head, widths: [14, 56, 30], rows }] };
}
