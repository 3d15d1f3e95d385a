// What was checked: against the printed text, against everybody who might pay, against last year's notice.
import { gather } from "../verify/answers/gather.js";
import { sayBill, sayChange, sayMore, saySide, saySituations, saySubject, sayWho } from "../wording/say-comparison.js";
import { sayPerson } from "../wording/say-person.js";
import { sayStatements } from "../wording/say-statement.js";
import { sayFigures, sayNames, sayReason, saySaid } from "../wording/say-verification.js";
import type { Wording } from "../wording/words.js";
import { cell } from "../render/document.js";
import { listText } from "./words.js";
import type { Comparison } from "../compare/compare-notices.js";
import type { Kind } from "../compare/people/kinds.js";
import type { Block, Section } from "../render/document.js";
import type { ReportSubject } from "./subject.js";

export function coverage({ words, coverage: covered, model }: ReportSubject): Section {
  const said = words.report.coverage;
  const { title } = said;
  if (covered === null) {
    const text = model.notice.source === null ? said.unnamed : said.notFound(model.notice.source);
    return { title, blocks: [{ kind: "text", text }] };
  }
  const { totals } = covered;
  const figured = covered.clauses.filter(
    ({ printed, encoded }) => printed.length > 0 || encoded.some(({ state }) => state === "absent"),
  );
  const bare = covered.clauses
    .filter((one) => one.clause !== null && !figured.includes(one))
    .map(({ clause }) => clause?.name ?? "");
  const rows = figured.map(({ clause, texts, printed, encoded }) => {
    const count = (state: string): number => printed.filter((one) => one.state === state).length;
    const [open, absent] = [count("open"), encoded.filter((one) => one.state === "absent").length];
    const waived = count("waived") + count("notice");
    const name = clause?.name ?? texts[0]?.label ?? "";
    return [
      cell(name === "" ? said.outside : name, typeof clause?.heading === "string" ? { note: clause.heading } : {}),
      figure(printed.length),
      figure(count("encoded")),
      figure(waived),
      { ...figure(open), ...(open > 0 ? { tone: "bad" as const } : {}) },
      { ...figure(absent), ...(absent > 0 ? { tone: "bad" as const } : {}) },
    ];
  });
  const missed = covered.unmentioned.map(({ label }) => label);
  const text = said.totals({ ...totals, waived: totals.waived + totals.notice });
  return {
    title,
    blocks: [
      { kind: "text", text },
      ...(missed.length === 0 ? [] : [{ kind: "text" as const, text: said.missed(listText(words, missed)) }]),
      ...(bare.length === 0 ? [] : [{ kind: "text" as const, text: said.bare(listText(words, bare)) }]),
      {
        kind: "table",
        head: said.head,
        widths: [40, 12, 12, 12, 12, 12],
        rows,
      },
    ],
  };
}
function figure(count: number): { readonly text: string; readonly align: "end"; readonly tone?: "quiet" } {
  return count === 0 ? { text: "—", align: "end", tone: "quiet" } : { text: String(count), align: "end" };
}

const TONES = { holds: "good", fails: "bad", undecided: "open", empty: "quiet" } as const;

export function verification({ words, verification: { answers, boundaries }, program, tests }: ReportSubject): Section {
  const told = words.report.checks;
  const rows = answers.map(({ id, verdict, reasons, observations }) => {
    const seen = gather(observations).flatMap(({ shown, others }) => [
      ...shown.map(({ says, people, kind, figures }) => {
        const examples = people.map((person) => sayPerson(words, program, person));
        const moved = sayFigures(words, figures);
        return [
          saySaid(words, says),
          kind === "stated" ? told.stated : "",
          moved === null ? "" : told.figures(moved),
          examples.length === 0 ? "" : told.example(words.small.lists(examples)),
        ].join("");
      }),
      ...(others.length === 0 ? [] : [told.alike(others.length, sayNames(words, others))]),
    ]);
    return [
      cell(words.verification.questions[id]),
      cell(told.verdicts[verdict], { tone: TONES[verdict], align: "center" }),
      cell([...reasons.map((reason) => sayReason(words, reason)), ...seen].join("\n")),
    ];
  });
  const open = answers.filter(({ verdict }) => verdict === "undecided").length;
  const failed = tests.filter(({ passed }) => !passed).map(({ name }) => name);
  const isAsked = answers.some(({ verdict }) => verdict !== "empty");
  const text =
    (isAsked ? told.intro : told.nothing) +
    (open === 0 ? "" : told.undecided(open)) +
    (boundaries.length === 0 ? "" : told.boundaries(boundaries.length)) +
    (tests.length === 0 ? told.untested : told.tests(tests.length, failed, listText(words, failed)));
  return {
    title: told.title,
    blocks: [
      { kind: "text", text },
      ...(isAsked ? [{ kind: "table" as const, head: told.head, widths: [36, 12, 52], rows }] : []),
    ],
  };
}

/** What the tables below do not show: who could not be compared, and that nothing was found. */
function unshown(words: Wording, { kinds, sections, undecided }: Comparison): readonly Block[] {
  const told = words.report.against;
  const of = (...directions: readonly Kind["direction"][]): number =>
    kinds.filter(({ direction }) => directions.includes(direction)).length;
  const [opened, open] = [of("opened"), of("open")];
  const changed = sections.some(({ rows }) => rows.some(({ kind }) => kind !== "same" && kind !== "moved"));
  const texts = [
    ...(of("gains", "loses") === 0 ? [told.nobodyDiffers(undecided > 0)] : []),
    ...(opened === 0 ? [] : [told.opened(opened)]),
    ...(open === 0 ? [] : [told.open(open)]),
    ...(undecided === 0 ? [] : [told.undecided(undecided)]),
    ...(changed ? [] : [told.same]),
  ];
  return texts.length === 0 ? [] : [{ kind: "text", text: texts.join("") }];
}

/** Null where no other notice is named. */
export function difference({ words, comparison }: ReportSubject): Section | null {
  if (comparison === null) return null;
  const told = words.report.against;
  const [before, after] = [saySide(words, comparison, comparison.before), saySide(words, comparison, comparison.after)];
  const blocks: Block[] = comparison.sections.flatMap(({ id, rows }): readonly Block[] => {
    const title = words.comparison.sections[id];
    const differing = rows.filter(({ kind }) => kind !== "same" && kind !== "moved");
    // Whole lists that are new or gone are counted; the comparison itself has them row by row.
    const long = (id === "obligations" || id === "annexes") && differing.length > 6;
    const shown = long ? differing.filter(({ kind }) => kind === "changed") : differing;
    const count = (kind: "added" | "removed"): number => differing.filter((row) => row.kind === kind).length;
    const counted = told.counted(title, count("added"), count("removed"), shown.length > 0);
    if (differing.length === 0) return [];
    if (shown.length === 0) return [{ kind: "text", text: counted }];
    return [
      ...(long ? [{ kind: "text" as const, text: counted }] : []),
      {
        kind: "table",
        caption: title,
        head: [told.subject, before, after, told.change],
        widths: [24, 30, 30, 16],
        rows: shown.map((row) => [
          cell(saySubject(words, row.subject)),
          cell(sayStatements(words, row.before) ?? "—"),
          cell(sayStatements(words, row.after) ?? "—"),
          cell(sayChange(words, row)),
        ]),
      },
    ];
  });
  const kinds = comparison.kinds.filter(({ direction }) => direction === "gains" || direction === "loses");
  const effects: Block = {
    kind: "table",
    caption: words.comparison.heads.effects,
    head: [words.report.group, before, after, told.change],
    widths: [46, 18, 18, 18],
    rows: kinds.map((kind) => [
      cell(sayWho(words, comparison, kind), { note: saySituations(words, kind) }),
      cell(sayBill(words, kind.before), { align: "end" }),
      cell(sayBill(words, kind.after), { align: "end" }),
      cell(sayMore(words, kind.difference), { align: "end" }),
    ]),
  };
  return {
    title: told.title(before),
    blocks: [...unshown(words, comparison), ...(kinds.length === 0 ? [] : [effects]), ...blocks],
  };
}
