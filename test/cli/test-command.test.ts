// `zhengce test`: what did not run is not counted as passed, and each thing is said once.
import { describe, expect, test } from "vitest";
import { folder, zhengce } from "./run.js";

const notice = `通知 甲2022 { 年度 2022 }
标准 个人缴费 320元
人群 孤儿
资助 孤儿 全额 由 基金
情形 全年缴费 { 当 缴费日期 在 本年度 缴纳 个人缴费 待遇 从 缴费日期 至 年末 }
`;
const passing = '用例 "居民" { 已知 缴费日期 2022年3月1日 期望 应缴 320元 }\n';
const files = {
  "none.policy": notice,
  "one.policy": notice + passing,
  "broken.policy": `标准 个人缴费 三百元\n${notice}`,
};

describe("a file without tests", () => {
  test("is said, and passes; with --fail-on-empty it fails", () => {
    const cwd = folder(files);
    expect(zhengce(["test", "none.policy", "one.policy"], { cwd })).toMatchObject({
      code: 0,
      out: "none.policy\n  – 没有用例\none.policy\n  ✓ 居民  one.policy:6\n通过 1，未通过 0；1 个文件没有用例\n",
    });
    const strict = zhengce(["test", "none.policy", "one.policy", "--fail-on-empty"], { cwd });
    expect(strict.code).toBe(1);
    expect(strict.out).toContain("✗ 没有用例\n");
    expect(zhengce(["test", "one.policy", "--fail-on-empty"], { cwd }).code).toBe(0);
  });
  test("has neither passed nor failed in JSON", () => {
    const { out } = zhengce(["test", "none.policy", "--json"], { cwd: folder(files) });
    expect(JSON.parse(out)).toMatchObject([{ file: "none.policy", kind: "empty", passed: null, failures: [] }]);
  });
  test("a case of a JSON file counts as its test", () => {
    const cases = JSON.stringify({ notice: "none", facts: { 缴费日期: "2022-03-01" }, expect: { due: 32000 } });
    const cwd = folder({ ...files, "cases.json": cases });
    expect(zhengce(["test", "none.policy", "--cases", "cases.json", "--fail-on-empty"], { cwd }).code).toBe(0);
  });
});

test("a file with errors is one line, its errors are printed once, and it is no failed test", () => {
  const cwd = folder(files);
  const { code, out, error } = zhengce(["test", "broken.policy", "one.policy"], { cwd });
  expect(code).toBe(1);
  expect(out).toContain("broken.policy\n  ✗ 文件有错误，用例没有运行\none.policy\n");
  expect(out).toContain("通过 1，未通过 0；1 个文件的用例没有运行\n");
  expect(error.match(/broken\.policy:1:\d+/gu)).toHaveLength(1);
});

describe("what could not fail is refused", () => {
  test.each([
    ["[]", "里面没有案例"],
    ['[{"id":"a","facts":{},"expect":{}}]', "第1个案例（a）：expect 是空的"],
    ['{"facts":{},"expect":{"benefit":{}}}', "第1个案例：expect.benefit 是空的"],
  ])("cases %s", (text, words) => {
    const run = zhengce(["test", "one.policy", "--cases", "c.json"], { cwd: folder({ ...files, "c.json": text }) });
    expect(run.code).toBe(2);
    expect(run.error).toContain(`c.json: ${words}`);
  });
  test("a 用例 without 期望 is an error at its name", () => {
    const cwd = folder({ "a.policy": `${notice}用例 "空" { 已知 缴费日期 2022年3月1日 }\n` });
    const run = zhengce(["test", "a.policy"], { cwd });
    expect(run.code).toBe(1);
    expect(run.error).toMatch(/a\.policy:6:4 错误 用例“空”没有写期望的结果/u);
  });
  test("a case without a notice, beside several files, says so", () => {
    const cwd = folder({ ...files, "c.json": '{"facts":{},"expect":{"due":1}}' });
    expect(zhengce(["test", ".", "--cases", "c.json"], { cwd }).out).toContain("案例没有写是哪份通知的（notice）");
  });
});

describe("--coverage", () => {
  const tested = `${notice}${passing}用例 "孤儿" { 已知 缴费日期 2022年3月1日 身份 孤儿 期望 资助 320元 }\n`;
  test("lists every rule with the tests that reach it, what they leave unchecked, and a count", () => {
    const { code, out } = zhengce(["test", "one.policy", "--coverage"], { cwd: folder(files) });
    expect(code).toBe(0);
    expect(out.slice(out.indexOf("\n\n") + 2)).toBe(
      [
        "one.policy",
        "  用例  规则                          条款  行  没有核对",
        "  1     标准 个人缴费 320元                 2",
        "  没有  资助 孤儿 全额 由 基金              4",
        "  1     情形 全年缴费 当、缴纳、待遇        5   待遇",
        "共 3 条规则，用例用到 2 条；1 条没有用例用到；用到的里面有 1 条没有核对全",
        "",
      ].join("\n"),
    );
  });
  test("as JSON, with the names of the tests; a file with errors has none", () => {
    const cwd = folder({ ...files, "two.policy": tested });
    const { code, out } = zhengce(["test", "two.policy", "broken.policy", "--coverage", "--json"], { cwd });
    expect(code).toBe(1);
    const { results, coverage } = JSON.parse(out) as { results: unknown[]; coverage: unknown[] };
    expect(results).toHaveLength(3);
    expect(coverage).toMatchObject([
      {
        ...{ file: "two.policy", total: 3, reached: 3, unreached: 0, unchecked: 2 },
        rules: [
          { kind: "standard", clause: null, line: 2, tests: ["居民", "孤儿"], unchecked: [] },
          { kind: "subsidy", rule: "资助 孤儿", line: 4, tests: ["孤儿"], unchecked: ["payers"] },
          { kind: "situation", line: 5, tests: ["居民", "孤儿"], unchecked: ["benefit"] },
        ],
      },
    ]);
  });
  test("cases of a JSON file count", () => {
    const facts = { 缴费日期: "2022-03-01", 身份: ["孤儿"] };
    const cases = JSON.stringify([{ id: "案", notice: "none", facts, expect: { payable: 0 } }]);
    const run = zhengce(["test", "none.policy", "--cases", "c.json", "--coverage", "--locale", "en"], {
      cwd: folder({ ...files, "c.json": cases }),
    });
    expect(run.out).toContain("3 rules, 3 reached by tests; none is left out");
  });
});
