// Laws of the money and annex rules: figures that add up have no finding, and one changed figure has one that says by how much.
import fc from "fast-check";
import { formatYuan, percentOf } from "@zhengce/runtime";
import { describe, expect, it } from "vitest";
import { findingsOf, wholeNotice } from "../harness/findings.js";

const messages = (text: string, code: string) =>
  findingsOf(wholeNotice(text))
    .filter((finding) => finding.code === code)
    .map(({ message }) => message.zh);

interface Tree {
  readonly own: number;
  readonly parts: readonly Tree[];
}
const leaf = fc.integer({ min: 0, max: 500_000 }).map((own): Tree => ({ own, parts: [] }));
const tree = fc.letrec<{ tree: Tree }>((tie) => ({
  tree: fc.oneof(
    { depthSize: "small" },
    leaf,
    fc.array(tie("tree"), { minLength: 1, maxLength: 4 }).map((parts): Tree => ({ own: 0, parts })),
  ),
})).tree;
const sumOf = ({ own, parts }: Tree): number =>
  parts.length === 0 ? own : parts.reduce((sum, part) => sum + sumOf(part), 0);
const rows = (trees: readonly Tree[], wrong: Tree | null): string =>
  trees
    .map((part, index) => {
      const figure = sumOf(part) + (part === wrong ? 7 : 0);
      const role = part.parts.length > 0 && index % 2 === 0 ? "小计 " : "";
      const below = part.parts.length > 0 ? ` {\n${rows(part.parts, wrong)}\n}` : "";
      return `${role}"甲${index}" ${figure}人${below}`;
    })
    .join("\n");

describe("annex-sum", () => {
  it("says nothing of tables that add up, at any depth", () => {
    fc.assert(
      fc.property(fc.array(tree, { minLength: 1, maxLength: 4 }), (trees) => {
        const total = trees.reduce((sum, part) => sum + sumOf(part), 0);
        const table = `任务表 "表" ${total}人 {\n${rows(trees, null)}\n合计 ${total}人\n}`;
        expect(messages(table, "annex-sum")).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it("says by how much a figure is wrong, once for each sum that it stands in", () => {
    fc.assert(
      fc.property(fc.array(tree, { minLength: 1, maxLength: 4 }), fc.nat(3), (trees, index) => {
        const wrong = trees[index % trees.length] ?? null;
        const total = trees.reduce((sum, part) => sum + sumOf(part), 0);
        const found = messages(`任务表 "表" ${total}人 {\n${rows(trees, wrong)}\n}`, "annex-sum");
        expect(found).toHaveLength(wrong !== null && wrong.parts.length > 0 ? 2 : 1);
        expect(found.every((message) => /[多少] 7$/.test(message))).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});

describe("echo-mismatch", () => {
  const amount = fc.integer({ min: 1, max: 10_000_00 });
  it("accepts what a percentage comes to, and nothing else", () => {
    fc.assert(
      fc.property(amount, fc.integer({ min: 1, max: 100 }), fc.integer({ min: -3, max: 3 }), (fen, percent, slip) => {
        const right = percentOf(fen, percent * 10_000);
        const stated = Math.max(0, right + slip);
        const text = `标准 个人缴费 ${formatYuan(fen)}\n人群 甲\n资助 甲 ${percent}%（${formatYuan(stated)}） 由 乙`;
        const found = messages(text, "echo-mismatch");
        expect(found).toHaveLength(stated === right ? 0 : 1);
        if (stated !== right) expect(found[0]).toContain(`应为 ${formatYuan(right)}`);
      }),
      { numRuns: 80 },
    );
  });

  it("accepts what a payment adds up to, and nothing else", () => {
    fc.assert(
      fc.property(amount, amount, fc.integer({ min: -1, max: 1 }), (one, other, slip) => {
        const text = `标准 个人缴费 ${formatYuan(one)}\n标准 财政补助 不低于 ${formatYuan(other)}
          情形 全年 { 当 缴费日期 在 本年度 缴纳 个人缴费 + 财政补助（${formatYuan(one + other + slip)}） 待遇 从 年初 }`;
        expect(messages(text, "echo-mismatch")).toHaveLength(slip === 0 ? 0 : 1);
      }),
      { numRuns: 40 },
    );
  });
});

describe("parts-mismatch and payer-percent", () => {
  const amount = fc.integer({ min: 1, max: 10_000_00 });
  const parts = fc.array(fc.integer({ min: 1, max: 90_00 }), { minLength: 2, maxLength: 3 });
  it("accept parts that add up, and name what is too much or too little", () => {
    fc.assert(
      fc.property(parts, fc.integer({ min: -50, max: 50 }), (shares, slip) => {
        const sum = shares.reduce((total, share) => total + share, 0);
        const total = Math.max(1, sum + slip);
        const lines = shares.map((share, index) => `其中 ${formatYuan(share)} 由 "甲${index}"`).join("\n");
        const found = messages(`人群 乙\n资助 乙 ${formatYuan(total)} {\n${lines}\n}`, "parts-mismatch");
        if (sum === total) expect(found).toEqual([]);
        else expect(found[0]).toContain(`${sum > total ? "多" : "少"} ${formatYuan(Math.abs(sum - total))}`);
      }),
      { numRuns: 80 },
    );
  });

  it("take parts in percent for the whole of any sum, odd or even, where they make 100", () => {
    fc.assert(
      fc.property(amount, fc.integer({ min: 1, max: 99 }), fc.integer({ min: -1, max: 1 }), (fen, first, slip) => {
        const second = Math.max(1, 100 - first + slip);
        const text = `人群 乙\n资助 乙 ${formatYuan(fen)} { 其中 ${first}% 由 甲 其中 ${second}% 由 丙 }`;
        const found = messages(text, "parts-mismatch");
        const sum = percentOf(fen, (first + second) * 10_000);
        expect(found).toHaveLength(sum === fen ? 0 : 1);
      }),
      { numRuns: 60 },
    );
  });

  it("accept percentages that make 100", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99 }), fc.integer({ min: -1, max: 1 }), (first, slip) => {
        const second = Math.max(1, 100 - first + slip);
        const found = messages(`人群 乙\n资助 乙 全额 由 甲 ${first}%、丙 ${second}%`, "payer-percent");
        expect(found).toHaveLength(first + second === 100 ? 0 : 1);
      }),
      { numRuns: 60 },
    );
  });
});
