// Lists that are longer than the arguments of a call can be, wherever a text can hold them: read, checked and formatted like any other.
import { describe, expect, test } from "vitest";
import { append, formatPolicy, greatest, least } from "@zhengce/grammar";
import { greatestAmount } from "@zhengce/runtime";
import { compile } from "../../compiler/compile.js";

const MANY = 200_000;
const many = (item: string, between = ""): string => Array.from({ length: MANY }, () => item).join(between);
const head = `通知 甲 { 年度 2026 }
标准 个人缴费 400元
情形 全年缴费 { 当 缴费日期 在 本年度 缴纳 个人缴费 待遇 从 缴费日期 至 年末 }
`;

describe("two hundred thousand", () => {
  test.each([
    ["comments at the end of a block", `条款 一 {\n说明 "甲"\n${many("// 注", "\n")}\n}\n`],
    ["comments in one line", `${many("/*注*/")}\n`],
    ["comments between two words", `说明 ${many("/*注*/")} "甲"\n`],
    ["statements of a clause, each of them formatted anew", `条款 一 {\n${many('说明    "甲"', "\n")}\n}\n`],
    ["comments in front of a number", `条款 ${many("/*注*/")} 一 { 说明 "甲" }\n`],
    ["names of a list", `人群 甲 原称 ${many("乙", "、")}\n`],
    ["parts of a standard", `标准 甲 100元 { ${many("其中 1元", " ")} }\n`],
  ])(
    "%s",
    (_what, text) => {
      const source = { path: "a.policy", text: head + text };
      expect(compile(source).diagnostics.length).toBeLessThan(5);
      expect(formatPolicy(source).text).not.toBeNull();
    },
    120_000,
  );
});

test("a list of any length is put behind another, and its greatest and least are found", () => {
  const numbers = Array.from({ length: MANY }, (_, index) => index);
  const list = [-1];
  append(list, numbers);
  expect([list.length, list.at(-1), greatest(list), least(list)]).toEqual([MANY + 1, MANY - 1, MANY - 1, -1]);
  expect([greatest([]), least([])]).toEqual([-Infinity, Infinity]);
  expect(greatestAmount(numbers)).toBe(MANY - 1);
});
