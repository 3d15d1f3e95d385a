import { describe, expect, it } from "vitest";
import { findClauses } from "../../compiler/source-text/find-clauses.js";
import type { KnownLabels } from "../../compiler/source-text/find-clauses.js";

const labels = (text: string, known: Partial<KnownLabels> = {}): readonly string[] =>
  findClauses(text, { headings: [], tails: [], ...known }).map(({ kind, label }) => (label === "" ? kind : label));

describe("clauses of a print", () => {
  it("reads the four levels", () => {
    expect(labels("通知\n一、甲\n（一）乙\n1. 丙\n（1）丁\n（2）戊\n2. 己\n（二）庚\n二、辛")).toEqual([
      "front",
      "一",
      "一（一）",
      "一（一）1",
      "一（一）1（1）",
      "一（一）1（2）",
      "一（一）2",
      "一（二）",
      "二",
    ]);
  });

  it("reads half and full width, mixed brackets and spaces", () => {
    expect(labels("一 、甲\n(一) 乙\n１．丙\n（2） 丁\n1、戊\n（三）己")).toEqual([
      "一",
      "一（一）",
      "一（一）1",
      "一（2）",
      "一（2）1",
      "一（三）",
    ]);
  });

  it("finds numbers in the middle of a line where they go on counting, and no others", () => {
    expect(labels("一、甲。(一)乙。1.丙；2.丁。比例为3.5%。5.戊（二）己。(二)庚")).toEqual([
      "一",
      "一（一）",
      "一（一）1",
      "一（一）2",
      "一（二）",
    ]);
    expect(labels("一、甲\n上述（一）、（二）类对象\n每人2.5万元，见一、二类。")).toEqual(["一"]);
  });

  it("reads a notice that was pasted as one paragraph, and a stop behind a bracket", () => {
    expect(labels("通知如下：一、甲。（一）、乙。（二）、丙。二、丁：一、戊；二、己。三、四季度通报。三、庚")).toEqual([
      "front",
      "一",
      "一（一）",
      "一（二）",
      "二",
      "三",
    ]);
  });

  it("tells item 2 of a list from a decimal: 2.60岁", () => {
    expect(labels("一、甲\n1.乙\n2.60岁以上")).toEqual(["一", "一1", "一2"]);
  });

  it("finds headings without numbers, run into their text, once each", () => {
    const text = "参保范围凡居民。\n资助标准按下列办法。1.甲。2.乙。\n资助标准后来不变。";
    expect(labels(text, { headings: ["参保范围", "资助标准"] })).toEqual([
      "参保范围",
      "资助标准",
      "资助标准1",
      "资助标准2",
    ]);
  });

  it("cuts the unnumbered paragraph off the last item", () => {
    const text = "二、资助\n（一）甲\n1.乙。\n2.丙。\n以上各项就高。\n（二）丁";
    const clauses = findClauses(text, { headings: [], tails: ["二(1)后段"] });
    expect(clauses.map(({ label }) => label)).toEqual([
      "二",
      "二（一）",
      "二（一）1",
      "二（一）2",
      "二（一）后段",
      "二（二）",
    ]);
    const tail = clauses.find(({ kind }) => kind === "tail");
    expect(text.slice(tail?.start, tail?.end).trim()).toBe("以上各项就高。");
  });

  it("tells an annex from the list that names it", () => {
    const text = "一、甲\n见附件1。\n附件：1.任务表\n2.对照表\n某局\n附件1\n任务表\n附件2\n对照表";
    expect(labels(text)).toEqual(["一", "附件", "closing", "附件1", "附件2"]);
  });

  it("takes signatures and their date for no part of the last clause, with or without an annex", () => {
    const closing = (text: string): string => {
      const found = findClauses(text, { headings: [], tails: [] }).filter(({ kind }) => kind === "closing");
      return found.map(({ start, end }) => text.slice(start, end).trim()).join("|");
    };
    const body = "一、甲\n缴费的享受。\n";
    expect(closing(`${body}某县医疗保障局\n2025年10月14日`)).toBe("某县医疗保障局\n2025年10月14日");
    expect(closing(`${body}某县医疗保障局\n2025年10月14日\n附件\n表`)).toBe("某县医疗保障局\n2025年10月14日");
    expect(closing(`${body}附件：表\n某县医疗保障局\n2025年10月14日\n附件\n表`)).toBe("某县医疗保障局\n2025年10月14日");
    expect(closing(`${body}某省医疗保障局 某省财政厅\n国家税务总局某省税务局（代章）\n二〇二一年七月二十八日`)).toMatch(
      /^某省医/u,
    );
    expect(closing(`${body}2025年10月14日\n（此件公开发布）\n抄送：某局。\n某局办公室 2025年10月15日印发`)).toMatch(
      /^2025年/u,
    );
    expect(closing(`${body}某县医疗保障局`)).toBe("某县医疗保障局");
    // A date or a body that ends a sentence is the clause's.
    expect(closing("一、甲\n缴费至\n2025年10月14日")).toBe("");
    expect(closing("一、甲\n报县医疗保障局")).toBe("");
    expect(closing("一、甲\n2025年10月14日\n起享受待遇。")).toBe("");
  });

  it("lets a label of the file change nothing that the print numbers itself", () => {
    const asked = "一、问答\n（一）问：甲。\n答：乙。\n（二）问：丙。\n二、丁";
    expect(labels(asked, { headings: ["答"] })).toEqual(labels(asked));
    const bare = "（一）问：甲。\n答：乙。\n（二）问：丙。";
    expect(labels(bare, { headings: ["答"] })).toEqual(labels(bare));
  });

  it("reads articles", () => {
    expect(labels("第一条 甲\n第二条 乙\n（一）丙")).toEqual(["第一条", "第二条", "第二条（一）"]);
  });

  it("covers the text from end to end", () => {
    const text = "\n标题\n一、甲\n（一）乙\n后文。\n另文。\n附件：表\n落款\n附件\n1\t甲\t5\n";
    let at = 0;
    for (const { start, end } of findClauses(text, { headings: [], tails: ["一(1)后段"] })) {
      expect(start).toBe(at);
      at = end;
    }
    expect(at).toBe(text.length);
  });
});
