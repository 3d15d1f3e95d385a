// What was checked: against the printed text, against everybody who might pay, against last year's notice.
import { amountText as billText, differenceText, KIND, sideName, situationsText, whoText } from "../compare/words.js";
import { questionTexts } from "../verify/answers/answer.js";
import { describePerson } from "../verify/describe-person.js";
import { cell } from "./document.js";
import type { Block, Section } from "./document.js";
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
      ...(missed.length === 0 ? [] : [{ kind: "text" as const, text: `文件没有提到的条款：${missed.join("、")}。` }]),
      ...(bare.length === 0 ? [] : [{ kind: "text" as const, text: `没有数字的条款：${bare.join("、")}。` }]),
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
  const verdicts = { holds: ["成立", "good"], fails: ["不成立", "bad"], undecided: ["不能断定", "open"] } as const;
  const rows = answers.map(({ id, verdict, observations }) => {
    const [word, tone] = verdicts[verdict];
    const seen = observations.map(({ says, people, kind }) => {
      const example = people.map((person) => describePerson(program, person).zh).join("；");
      return `${says.zh}${kind === "stated" ? "（规则写明）" : ""}${example === "" ? "" : `，如：${example}`}`;
    });
    return [cell(questionTexts[id].zh), cell(word, { tone, align: "center" }), cell(seen.join("\n"))];
  });
  const failed = tests.filter(({ passed }) => !passed).map(({ name }) => name);
  const text =
    `以下各问是对所有可能的人和日子作答，不是抽查；例子都由参考解释器复核。另有${boundaries.length}处日期和年龄的界线，` +
    `两边各有一人为证。用例${tests.length}个，通过${tests.length - failed.length}个${failed.length === 0 ? "" : `，未通过：${failed.join("、")}`}。`;
  return {
    title: "对所有人的检验",
    blocks: [
      { kind: "text", text },
      { kind: "table", head: ["问题", "答案", "须知"], widths: [36, 12, 52], rows },
    ],
  };
}

/** Null where no other notice is named. */
export function difference({ comparison }: ReportSubject): Section | null {
  if (comparison === null) return null;
  const [before, after] = [sideName(comparison, comparison.before, "zh"), sideName(comparison, comparison.after, "zh")];
  const blocks: Block[] = comparison.sections.flatMap(({ id, title, rows }): readonly Block[] => {
    const differing = rows.filter(({ kind }) => kind !== "same" && kind !== "moved");
    // Whole lists that are new or gone are counted; the comparison itself has them row by row.
    const long = (id === "obligations" || id === "annexes") && differing.length > 6;
    const shown = long ? differing.filter(({ kind }) => kind === "changed") : differing;
    const count = (kind: "added" | "removed"): number => differing.filter((row) => row.kind === kind).length;
    const counted = `${title.zh}：新增${count("added")}项，取消${count("removed")}项${shown.length === 0 ? "" : "；调整的如下"}。`;
    if (differing.length === 0) return [];
    if (shown.length === 0) return [{ kind: "text", text: counted }];
    return [
      ...(long ? [{ kind: "text" as const, text: counted }] : []),
      {
        kind: "table",
        caption: title.zh,
        head: ["事项", before, after, "变化"],
        widths: [24, 30, 30, 16],
        rows: shown.map(({ subject, before: old, after: now, kind, difference: by }) => [
          cell(subject),
          cell(old?.text ?? "—"),
          cell(now?.text ?? "—"),
          cell(by === "" ? KIND[kind].zh : by),
        ]),
      },
    ];
  });
  const kinds = comparison.kinds.filter(({ direction }) => direction === "gains" || direction === "loses");
  const effects: Block = {
    kind: "table",
    caption: "谁多缴，谁少缴",
    head: ["人群", before, after, "变化"],
    widths: [46, 18, 18, 18],
    rows: kinds.map((kind) => [
      cell(whoText(kind, "zh"), { note: situationsText(kind, "zh") }),
      cell(billText(kind.before, "zh"), { align: "end" }),
      cell(billText(kind.after, "zh"), { align: "end" }),
      cell(differenceText(kind.difference), { align: "end" }),
    ]),
  };
  return { title: `与${before}比较`, blocks: kinds.length === 0 ? blocks : [effects, ...blocks] };
}
