// What was checked: against the printed text, against everybody who might pay, against last year's notice.
import { gather } from "../verify/answers/gather.js";
import { sayBill, sayChange, sayMore, saySide, saySituations, saySubject, sayWho } from "../wording/say-comparison.js";
import { sayPerson } from "../wording/say-person.js";
import { sayStatements } from "../wording/say-statement.js";
import { sayFigures, sayNames, sayReason, saySaid } from "../wording/say-verification.js";
import { zh } from "../wording/zh.js";
import { cell } from "../render/document.js";
import { listText } from "./words.js";
import type { Comparison } from "../compare/compare-notices.js";
import type { Kind } from "../compare/people/kinds.js";
import type { Block, Section } from "../render/document.js";
import type { ReportSubject } from "./subject.js";

export function coverage({ coverage: covered, model }: ReportSubject): Section {
  const title = "与原文核对";
  if (covered === null) {
    const text =
      model.notice.source === null
        ? "文件没有写原文是哪一份，没有核对。"
        : `没有找到原文“${model.notice.source}”，没有核对。`;
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
      cell(name === "" ? "条款之外" : name, typeof clause?.heading === "string" ? { note: clause.heading } : {}),
      figure(printed.length),
      figure(count("encoded")),
      figure(waived),
      { ...figure(open), ...(open > 0 ? { tone: "bad" as const } : {}) },
      { ...figure(absent), ...(absent > 0 ? { tone: "bad" as const } : {}) },
    ];
  });
  const missed = covered.unmentioned.map(({ label }) => label);
  const text =
    `原文有数字${totals.printed}处：规则写到${totals.encoded}处，说明、时限等写到${totals.waived + totals.notice}处，` +
    `没有对上${totals.open}处；文件里原文没有的数字${totals.absent}处，编写人自己的${totals.own}处。`;
  return {
    title,
    blocks: [
      { kind: "text", text },
      ...(missed.length === 0 ? [] : [{ kind: "text" as const, text: `文件没有提到的条款：${listText(missed)}。` }]),
      ...(bare.length === 0 ? [] : [{ kind: "text" as const, text: `没有数字的条款：${listText(bare)}。` }]),
      {
        kind: "table",
        head: ["条款", "原文数字", "规则写到", "说明写到", "没有对上", "原文没有"],
        widths: [40, 12, 12, 12, 12, 12],
        rows,
      },
    ],
  };
}
function figure(count: number): { readonly text: string; readonly align: "end"; readonly tone?: "quiet" } {
  return count === 0 ? { text: "—", align: "end", tone: "quiet" } : { text: String(count), align: "end" };
}

export function verification({ verification: { answers, boundaries }, program, tests }: ReportSubject): Section {
  const verdicts = {
    holds: ["成立", "good"],
    fails: ["不成立", "bad"],
    undecided: ["不能断定", "open"],
    empty: ["没有可判断的情形", "quiet"],
  } as const;
  const rows = answers.map(({ id, verdict, reasons, observations }) => {
    const [word, tone] = verdicts[verdict];
    const seen = gather(observations).flatMap(({ shown, others }) => [
      ...shown.map(({ says, people, kind, figures }) => {
        const example = people.map((person) => sayPerson(zh, program, person)).join("；");
        const moved = sayFigures(zh, figures);
        const amounts = moved === null ? "" : `：${moved}`;
        return `${saySaid(zh, says)}${kind === "stated" ? "（规则写明）" : ""}${amounts}${example === "" ? "" : `，如：${example}`}`;
      }),
      ...(others.length === 0 ? [] : [`同样的还有${others.length}处：${sayNames(zh, others)}`]),
    ]);
    return [
      cell(zh.verification.questions[id]),
      cell(word, { tone, align: "center" }),
      cell([...reasons.map((reason) => sayReason(zh, reason)), ...seen].join("\n")),
    ];
  });
  const open = answers.filter(({ verdict }) => verdict === "undecided").length;
  const failed = tests.filter(({ passed }) => !passed).map(({ name }) => name);
  const text =
    "以下各问是对所有可能的人和日子作答，不是抽查；例子都由程序按规则另算一遍核对过。" +
    (open === 0 ? "" : `其中${open}问没有算完，不能断定，不能当作成立。`) +
    (boundaries.length === 0 ? "" : `另有${boundaries.length}处日期和年龄的界线，两边各有一人为证。`) +
    (tests.length === 0
      ? "文件里没有用例，没有用预先算好的答案核对过。"
      : `用例${tests.length}个，通过${tests.length - failed.length}个${failed.length === 0 ? "" : `，未通过：${listText(failed)}`}。`);
  return {
    title: "对所有人的检验",
    blocks: [
      { kind: "text", text },
      { kind: "table", head: ["问题", "答案", "须知"], widths: [36, 12, 52], rows },
    ],
  };
}

/** What the tables below do not show: who could not be compared, and that nothing was found. */
function said({ kinds, sections, undecided }: Comparison): readonly Block[] {
  const of = (...directions: readonly Kind["direction"][]): number =>
    kinds.filter(({ direction }) => directions.includes(direction)).length;
  const [opened, open] = [of("opened"), of("open")];
  const changed = sections.some(({ rows }) => rows.some(({ kind }) => kind !== "same" && kind !== "moved"));
  const texts = [
    ...(of("gains", "loses") === 0
      ? [`只有一种身份、两份通知都有定数${undecided > 0 ? "并且算清了" : ""}的人里，没有人多缴或少缴。`]
      : []),
    ...(opened === 0 ? [] : [`另有${opened}类人只有一份通知有定数，没有列出。`]),
    ...(open === 0 ? [] : [`另有${open}类人两份通知都没有定数，不能比较。`]),
    ...(undecided === 0 ? [] : [`有${undecided}类人没有算清，不在表内。`]),
    ...(changed ? [] : ["条款没有查出不同。"]),
  ];
  return texts.length === 0 ? [] : [{ kind: "text", text: texts.join("") }];
}

/** Null where no other notice is named. */
export function difference({ comparison }: ReportSubject): Section | null {
  if (comparison === null) return null;
  const [before, after] = [saySide(zh, comparison, comparison.before), saySide(zh, comparison, comparison.after)];
  const blocks: Block[] = comparison.sections.flatMap(({ id, rows }): readonly Block[] => {
    const title = zh.comparison.sections[id];
    const differing = rows.filter(({ kind }) => kind !== "same" && kind !== "moved");
    // Whole lists that are new or gone are counted; the comparison itself has them row by row.
    const long = (id === "obligations" || id === "annexes") && differing.length > 6;
    const shown = long ? differing.filter(({ kind }) => kind === "changed") : differing;
    const count = (kind: "added" | "removed"): number => differing.filter((row) => row.kind === kind).length;
    const counted = `${title}：新增${count("added")}项，取消${count("removed")}项${shown.length === 0 ? "" : "；调整的如下"}。`;
    if (differing.length === 0) return [];
    if (shown.length === 0) return [{ kind: "text", text: counted }];
    return [
      ...(long ? [{ kind: "text" as const, text: counted }] : []),
      {
        kind: "table",
        caption: title,
        head: ["事项", before, after, "变化"],
        widths: [24, 30, 30, 16],
        rows: shown.map((row) => [
          cell(saySubject(zh, row.subject)),
          cell(sayStatements(zh, row.before) ?? "—"),
          cell(sayStatements(zh, row.after) ?? "—"),
          cell(sayChange(zh, row)),
        ]),
      },
    ];
  });
  const kinds = comparison.kinds.filter(({ direction }) => direction === "gains" || direction === "loses");
  const effects: Block = {
    kind: "table",
    caption: zh.comparison.heads.effects,
    head: ["人群", before, after, "变化"],
    widths: [46, 18, 18, 18],
    rows: kinds.map((kind) => [
      cell(sayWho(zh, kind), { note: saySituations(zh, kind) }),
      cell(sayBill(zh, kind.before), { align: "end" }),
      cell(sayBill(zh, kind.after), { align: "end" }),
      cell(sayMore(zh, kind.difference), { align: "end" }),
    ]),
  };
  return {
    title: `与${before}比较`,
    blocks: [...said(comparison), ...(kinds.length === 0 ? [] : [effects]), ...blocks],
  };
}
