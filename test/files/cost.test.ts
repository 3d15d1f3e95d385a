// What is told of a file stays a small multiple of it, and grows no faster, however long its lines are.
import { describe, expect, test } from "vitest";
import { formatPolicy } from "@zhengce/grammar";
import { coverageHtml } from "../../compiler/cli/coverage-report/page.js";
import { compareNotices } from "../../compiler/compare/compare-notices.js";
import { compile, type Compilation } from "../../compiler/compile.js";
import { buildReport } from "../../compiler/report/build-report.js";
import { toHtml } from "../../compiler/render/to-html.js";
import { toText } from "../../compiler/render/to-text.js";
import { comparisonLines } from "../../compiler/report/comparison/lines.js";
import { subjectOf } from "../report/subject-of.js";
import { folder, zhengce } from "../cli/run.js";
import { excerpt } from "../../compiler/cli/reporters/frame.js";

const head = `通知 甲 { 年度 2026 }
标准 个人缴费 400元
情形 全年缴费 { 当 缴费日期 在 本年度 缴纳 个人缴费 待遇 从 缴费日期 至 年末 }
`;
const nameOf = (number: number): string =>
  `群${String(number).replace(/\d/gu, (digit) => "甲乙丙丁戊己庚辛壬癸".charAt(Number(digit)))}`;
const shapes: Readonly<Record<string, (count: number) => string>> = {
  "names in one line": (count) =>
    `资助 ${Array.from({ length: count }, (_, i) => nameOf(i)).join("、")} 100元 由 县财政\n`,
  "digits in one line": (count) => `标准 乙 ${"1".repeat(count * 25)}元\n`,
  "characters that are no part of the language": (count) => `${"@#".repeat(count)}\n`,
};
const sideOf = ({ model, program }: Compilation) => ({ model, program: program! });
const inBytes = (text: string): number => Buffer.byteLength(text);

describe.each(Object.entries(shapes))("%s", (_name, shape) => {
  test("cost text in proportion", () => {
    const [small, large] = [2000, 4000].map((count) => {
      const text = head + shape(count);
      const run = zhengce(["check", "a.policy"], { cwd: folder({ "a.policy": text }) });
      expect(run.code).toBe(1);
      expect(inBytes(run.out)).toBeLessThan(10 * inBytes(text));
      return inBytes(run.out);
    });
    expect(large).toBeLessThanOrEqual(2.2 * (small ?? 0));
  });
});

test("every place is told, a line is shown five times", () => {
  const text = head + (shapes["names in one line"]?.(50) ?? "");
  const { out } = zhengce(["check", "a.policy"], { cwd: folder({ "a.policy": text }) });
  expect(out.match(/^a\.policy:4:\d+ .*unknown-name/gmu)).toHaveLength(50);
  expect(out.match(/^ {4}4 │/gmu)).toHaveLength(5);
});

test("of a long line the part around the place is shown, with the carets under it", () => {
  const line = "甲".repeat(5000) + "乙丙" + "丁".repeat(5000);
  const { text, carets } = excerpt(line, 5001, 5003);
  expect([text.length, text.at(0), text.at(-1)]).toEqual([162, "…", "…"]);
  const lead = text.slice(0, text.indexOf("乙"));
  expect(carets).toBe(" ".repeat(2 * lead.length - 1) + "^^^^");
  expect(excerpt("𠮷".repeat(500), 400, 402).text).not.toMatch(/\p{Surrogate}/u);
  expect(excerpt("短", 1, 2)).toEqual({ text: "短", carets: "^^" });
  expect(excerpt(line, 1, 10_003).carets.length).toBeLessThan(400);
});

/** Processor time in microseconds, the kernel's for memory included, the least of three: other work on the machine does not count. */
const costOf = (work: () => unknown): number =>
  Math.min(
    ...[1, 2, 3].map(() => {
      const before = process.cpuUsage();
      work();
      const { user, system } = process.cpuUsage(before);
      return user + system;
    }),
  );

test("quoted names in one line are checked in proportion to their number", () => {
  const quoted = (count: number): string =>
    `通知 甲 { 年度 2026\n人群 ${Array.from({ length: count }, (_, i) => `"某${i}"`).join(" ")} }`;
  const [small, large] = [2000, 32_000].map((count) => quoted(count));
  const check = (text: string | undefined) => (): unknown =>
    compile({ path: "a.policy", text: text ?? "" }).diagnostics.length;
  check(small)();
  expect(costOf(check(large))).toBeLessThan(80 * costOf(check(small)));
});

describe("a large 任务表", () => {
  const table = (rows: number): string =>
    `${head.replace("年度 2026", '年度 2026 原文 "a.txt"')}条款 附件 { 任务表 参保人数 {\n${Array.from({ length: rows }, (_, i) => `"${nameOf(i)}村" ${7 * i + 1000}人`).join("\n")}\n} }\n`;
  const printOf = (text: string): string =>
    `附件\n${text
      .split("\n")
      .flatMap((line) => /^"(.*)" (\d+)人$/u.exec(line) ?? [])
      .filter((_, index) => index % 3 > 0)
      .map((cell, index) => cell + (index % 2 === 0 ? "\t" : "\n"))
      .join("")}`;
  const withPrint = (text: string, print: string): Compilation =>
    compile({ path: "a.policy", text }, { resolve: () => ({ path: "a.txt", text: print }) });
  const comparedWith = (text: string, print: string): void => {
    expect(withPrint(text, print).coverage?.totals.printed).toBe(text.split("村").length - 1);
  };
  /** The number of every row is the same one. */
  const even = (text: string): string =>
    text.replace(/\d+(?=[人\t\n])/gu, (number) => (number === "2026" ? number : "999"));
  const paged = (text: string, print: string): void => {
    const compilation = withPrint(text, print);
    const page = coverageHtml(compilation, compilation.coverage!, compilation.diagnostics, "zh");
    expect(page.length).toBeGreaterThan(text.length + print.length);
  };
  const compared = (text: string): void => {
    const [one, other] = [text, text.replaceAll("5人", "6人")].map((each) => compile({ path: "a.policy", text: each }));
    const comparison = compareNotices(sideOf(one!), sideOf(other!));
    expect(toText(comparisonLines(comparison, "zh", true), (line) => line.length).length).toBeGreaterThan(
      text.length / 10,
    );
  };
  const works: readonly (readonly [string, (text: string) => unknown])[] = [
    ["checked", (text) => compile({ path: "a.policy", text }).diagnostics.length],
    ["compared with its print", (text) => comparedWith(text, printOf(text))],
    ["compared with a print of other rows", (text) => comparedWith(text, printOf(text.replaceAll("村", "镇")))],
    [
      "compared with a print of other rows, all of one number,",
      (text) => comparedWith(even(text), even(printOf(text.replaceAll("村", "镇")))),
    ],
    [
      "compared with a print of one name in each row",
      (text) => comparedWith(even(text), even(printOf(text)).replace(/群.*村/gu, "村")),
    ],
    ["shown beside its print", (text) => paged(text, printOf(text))],
    [
      "shown beside a print of other rows, all of one number,",
      (text) => paged(even(text), even(printOf(text.replaceAll("村", "镇")))),
    ],
    [
      "shown beside a print whose cells are lines of their own",
      (text) => paged(text, printOf(text).replaceAll("\t", "   \n \t ")),
    ],
    ["reported", (text) => toHtml(buildReport(subjectOf(compile({ path: "a.policy", text })))).length],
    ["compared with another year's", compared],
    ["formatted", (text) => formatPolicy({ path: "a.policy", text }).text],
  ];
  test.each(works)("is %s in proportion to its rows", (_what, work) => {
    const [small, large] = [table(1000), table(12_000)];
    work(small);
    // In proportion it is twelve times, row by row with every other one a hundred and forty-four.
    expect(costOf(() => work(large))).toBeLessThan(50 * costOf(() => work(small)));
  });
});

test("a page of a long printed line without figures is made in proportion to it", () => {
  const cwd = folder({
    "a.policy": head.replace("年度 2026", '年度 2026 原文 "a.txt"') + '条款 一 "缴费标准" { 说明 "见原文" }\n',
    "a.txt": `一、缴费标准\n${"个人缴费".repeat(20_000)}${" ".repeat(40_000)}。\n`,
  });
  // Looked through from each of its characters anew, it takes minutes.
  const run = zhengce(["coverage", "a.policy", "--html", "c.html"], { cwd });
  expect([run.code, run.error]).toEqual([expect.any(Number), "已写入 c.html\n"]);
});
