// A whole notice around one line that a clerk would write, without another finding; and what is said of that line.
import { applyFixes, mendOf } from "../../compiler/fixes/registry.js";
import type { Diagnostic } from "@zhengce/grammar";
import { compileText } from "../harness/findings.js";

const LINES = [
  "通知 例2026 { 年度 2026 }",
  '人群 孤儿、低保对象、特困人员 认定 "民政部门"',
  "事实 断保年数：整数 可缺",
  "事实 县类别：贫困县 | 非贫困县 可缺",
  "标准 个人缴费 400元",
  "标准 财政补助 700元",
  "多重身份 就高不重复",
  "期间 集中征缴期 从 2025年9月1日 至 2025年12月31日",
  "期间 零星缴费期 从 2026年1月1日 至 2026年12月31日",
  "情形 集中 { 当 缴费日期 在 集中征缴期 缴纳 个人缴费 待遇 从 2026年1月1日 至 年末 }",
  "情形 零星 { 当 缴费日期 在 零星缴费期 缴纳 个人缴费 + 财政补助 待遇 从 缴费日期 至 年末 }",
  "资助 特困人员 全额 由 医疗救助基金",
  "资助 孤儿 200元 由 医疗救助基金",
  "资助 低保对象 300元 由 医疗救助基金",
  "例外 断保 { 当 断保年数 > 3 且 县类别 = 贫困县 且 缴费日期 在 零星缴费期 缴纳 个人缴费 待遇 从 缴费日期 至 年末 }",
];

/** The notice with `line` in the place of every line that begins with the same two words, and of the groups that it names. */
export function noticeWith(line: string): string {
  const head = line.split(" ").slice(0, 2).join(" ");
  const replaced = LINES.filter((each) => !each.startsWith(`${head} `) && !grants(each, line) && !rules(each, line));
  return [...replaced, line, ""].join("\n");
}
function grants(each: string, line: string): boolean {
  return (
    line.startsWith("资助 ") &&
    ["孤儿", "低保对象", "特困人员"].some((group) => line.includes(group) && each.startsWith(`资助 ${group}`))
  );
}
function rules(each: string, line: string): boolean {
  return line.startsWith("多重身份") && each.startsWith("多重身份");
}

export interface Said {
  readonly findings: readonly Diagnostic[];
  /** The line after the one mend that is offered; null where none is. */
  readonly offered: string | null;
  /** What `--fix` makes of the file. */
  readonly fixed: string;
  readonly line: number;
}
export function saidOf(line: string): Said {
  const text = noticeWith(line);
  const { source, diagnostics } = compileText(text);
  const [first] = diagnostics;
  const mend = first === undefined ? null : mendOf(first, source);
  const mended = [...(mend?.edits ?? [])]
    .sort((a, b) => b.start - a.start)
    .reduce((before, edit) => before.slice(0, edit.start) + edit.text + before.slice(edit.end), text);
  return {
    findings: diagnostics,
    offered: mend === null ? null : (mended.split("\n").at(-2) ?? ""),
    fixed: applyFixes({ source }, diagnostics),
    line: text.split("\n").length - 1,
  };
}
