// The notices as examples: every clause is there in the notice's order, errors of the notices are found and kept, tests and
// people are enough for a reader to try.
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { compile } from "../../compiler/compile.js";
import { assess } from "../../compiler/decision/interpret.js";
import { example, exampleText } from "../harness/examples.js";

const folder = fileURLToPath(new URL("../../examples/", import.meta.url));

interface Expected {
  /** Labels of the printed notice, in its order; a level that only opens others has none of its own. */
  readonly clauses: string;
  /** Findings that 原文如此 answers for. */
  readonly sic: readonly string[];
  readonly readings: number;
  readonly obligations: number;
}

const notices: Readonly<Record<string, Expected>> = {
  "guizhou-2021": {
    clauses: `一 二（一）1 二（一）2 二（二）1 二（二）2 二（二）后段 三 四（一） 四（二） 四（三）1 四（三）2 四（三）3 四（三）4
      四（三）5 四（三）6 五（一） 五（二） 六（一） 六（二） 六（三）1 六（三）2 六（三）3 六（四） 六（五）`,
    sic: [],
    readings: 16,
    obligations: 17,
  },
  "guiyang-2022": {
    clauses: `一 二 二（一）1 二（一）2 二（一）3 二（二）1 二（二）2 三 四（一） 四（二） 四（三） 五（一） 五（二） 五（三）
      六（一） 六（二） 六（三） 附件`,
    sic: ["annex-sum"],
    readings: 13,
    obligations: 18,
  },
  "baogou-2022": {
    clauses: `一 二（一） 二（2）1 二（2）2 二（2）3 二（2）4 二（2）5 二（2）后段 二（3） 二（四） 二（五）1 二（五）2 二（六）
      三（一） 三（二） 三（三） 三（四） 三（五） 四（一） 四（二） 四（三） 四（四）`,
    sic: ["clause-style"],
    readings: 11,
    obligations: 17,
  },
  "gansu-2022": {
    clauses: `参保范围 筹资标准（一） 筹资标准（二） 筹资标准（三） 资助标准1 资助标准2 资助标准3 资助标准4 资助标准5 资助标准后段
      缴费方式 缴费期限 特殊缴费（一） 特殊缴费（二） 信息支撑 工作要求（一） 工作要求（二） 工作要求（三） 工作要求（四）`,
    sic: ["document-number-form"],
    readings: 7,
    obligations: 16,
  },
  "qianjiang-2022": {
    clauses: `一（一） 一（一）后段 一（三） 二（一） 二（二） 二（二）后段 二（三） 二（四） 三 四（一） 四（二） 四（三） 附件1 附件2`,
    sic: ["clause-numbering"],
    readings: 11,
    obligations: 13,
  },
  "shanxi-2021": {
    clauses: "一 一后段 二 七",
    sic: ["clause-numbering"],
    readings: 6,
    obligations: 2,
  },
  "guangzhou-2026": {
    clauses: `一 二（一） 二（二） 二后段 三 四（一） 四（二） 四（三） 四（四） 五 六 七（一） 七（二） 七（三） 七（四）`,
    sic: [],
    readings: 12,
    obligations: 1,
  },
};

for (const [name, expected] of Object.entries(notices)) {
  describe(name, () => {
    const { model, checked } = example(name);
    it("has every clause, in the notice's order", () => {
      const labels = [...model.clauses.values()].map((clause) => clause.name);
      expect(labels).toEqual(expected.clauses.split(/\s+/));
    });
    it("says something in every clause", () => {
      for (const clause of model.clauses.values()) {
        expect([clause.name, clause.nodes.flatMap((node) => node.statements).length > 0]).toEqual([clause.name, true]);
      }
    });
    it("keeps the errors of the notice, and each is found by a check", () => {
      expect(checked.acknowledged.map(({ finding }) => finding.code)).toEqual(expected.sic);
      const plain = exampleText(name).replace(/^\s*原文如此 .*$/gm, "");
      const bare = compile({ path: `${name}.policy`, text: plain });
      expect(bare.diagnostics.map((finding) => finding.code)).toEqual(expected.sic);
    });
    it("writes down how it is read, and who owes what work", () => {
      expect([model.interpretations.length, model.deadlines.length]).toEqual([expected.readings, expected.obligations]);
    });
    it("carries 8 to 20 tests of its own", () => {
      expect(model.tests.length).toBeGreaterThanOrEqual(8);
      expect(model.tests.length).toBeLessThanOrEqual(20);
    });
  });
}

describe("people.json", () => {
  const json = (path: string): unknown => JSON.parse(readFileSync(folder + path, "utf8"));
  const people = json("people.json") as readonly { who: { zh: string; en: string }; notice: string; facts: string }[];
  it("has one person a notice", () => {
    expect(people.map(({ notice }) => notice)).toEqual(Object.keys(notices));
  });
  it.each(people)("$who.zh can be assessed", ({ notice, facts }) => {
    const answer = assess(example(notice).program!, json(`people/${facts}.json`));
    expect(answer.issues).toBeUndefined();
    expect(answer.value?.situation).not.toBeNull();
    expect(answer.value?.considered.length).toBeGreaterThan(0);
  });
});

it("holds no text of a printed notice", () => {
  const files = readdirSync(folder, { recursive: true }).map(String);
  expect(files.filter((file) => file.endsWith(".txt") && !file.includes("fictional"))).toEqual([]);
});
