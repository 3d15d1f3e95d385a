// `check --fix`: what is written, what is shown, and how it ends.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { folder, zhengce } from "./run.js";

const NOTICE = `通知 某县2022 { 年度 2022 }
人群 孤儿
标准 个人缴费 320元
资助 孤儿 全额 由 医疗救助基金
情形 全年 { 当 缴费日期 在 本年度 缴纳 个人缴费 待遇 从 缴费日期 至 年末 }
`;
const SAFE = NOTICE.replace("全额 由 医疗", "全额由医疗").replace("320元", "三百二十元");
const OFFERED = NOTICE.replace("资助 孤儿", "资助 孤而");
const BOTH = SAFE.replace("资助 孤儿", "资助 孤而");
/** `from` → `to` of one line, as it is shown. */
const shown = (line: number, from: string, to: string, file = "a.policy"): string =>
  `${file}:${line}\n  − ${from}\n  + ${to}\n`;

test("a safe mend is written and each line of it shown; the file is clean then", () => {
  const cwd = folder({ "a.policy": SAFE });
  const run = zhengce(["check", "--fix", "a.policy"], { cwd });
  expect(run.code).toBe(0);
  expect(readFileSync(join(cwd, "a.policy"), "utf8")).toBe(NOTICE);
  expect(run.error).toBe(
    "已改正 a.policy\n" +
      shown(3, "标准 个人缴费 三百二十元", "标准 个人缴费 320元") +
      shown(4, "资助 孤儿 全额由医疗救助基金", "资助 孤儿 全额 由 医疗救助基金"),
  );
});

test("a dry run shows the same, writes nothing and ends with 1", () => {
  const cwd = folder({ "a.policy": SAFE });
  const run = zhengce(["check", "--fix", "--dry-run", "a.policy"], { cwd });
  expect(run.code).toBe(1);
  expect(run.error).toContain(
    "将改正 a.policy（未写入）\n" + shown(3, "标准 个人缴费 三百二十元", "标准 个人缴费 320元"),
  );
  expect(readFileSync(join(cwd, "a.policy"), "utf8")).toBe(SAFE);
  expect(zhengce(["check", "--fix", "--dry-run", "a.policy"], { cwd: folder({ "a.policy": NOTICE }) })).toMatchObject({
    code: 0,
    error: "",
  });
});

test("an offered mend needs --unsafe-fixes; without it nothing is written or shown", () => {
  const cwd = folder({ "a.policy": OFFERED });
  expect(zhengce(["check", "--fix", "a.policy"], { cwd })).toMatchObject({ code: 1, error: "" });
  expect(readFileSync(join(cwd, "a.policy"), "utf8")).toBe(OFFERED);
  const dry = zhengce(["check", "--fix", "--unsafe-fixes", "--dry-run", "a.policy"], { cwd });
  expect(dry.error).toContain(shown(4, "资助 孤而 全额 由 医疗救助基金", "资助 孤儿 全额 由 医疗救助基金"));
  expect(readFileSync(join(cwd, "a.policy"), "utf8")).toBe(OFFERED);
  expect(zhengce(["check", "--fix", "--unsafe-fixes", "a.policy"], { cwd }).code).toBe(0);
  expect(readFileSync(join(cwd, "a.policy"), "utf8")).toBe(NOTICE);
});

test("of several files each is mended for itself, and JSON stays on standard output alone", () => {
  const cwd = folder({ "a.policy": SAFE, "b.policy": BOTH, "c.policy": NOTICE });
  const run = zhengce(["check", "--fix", "--json", "a.policy", "b.policy", "c.policy"], { cwd });
  expect(run.code).toBe(1);
  const findings = JSON.parse(run.out) as { readonly file: string; readonly code: string }[];
  expect(findings.map(({ file, code }) => `${file} ${code}`)).toEqual(["b.policy unknown-name"]);
  expect(run.error).toContain("已改正 a.policy");
  expect(run.error).toContain("已改正 b.policy");
  expect(run.error).not.toContain("c.policy");
  expect(readFileSync(join(cwd, "a.policy"), "utf8")).toBe(NOTICE);
  expect(readFileSync(join(cwd, "b.policy"), "utf8")).toBe(OFFERED);
});

test("--dry-run and --unsafe-fixes without --fix are misuse", () => {
  const cwd = folder({ "a.policy": SAFE });
  for (const option of ["--dry-run", "--unsafe-fixes"])
    expect(zhengce(["check", option, "a.policy"], { cwd }).code).toBe(2);
});
