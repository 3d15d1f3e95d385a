// Text that no person would write: cut off anywhere, five megabytes of it, nested ten thousand deep. One clear finding or a clean
// result, never a crash and never a hang. ZHENGCE_CUTS=1 cuts at every byte.
import { parse } from "@zhengce/grammar";
import { describe, expect, it } from "vitest";
import { compile } from "../../compiler/compile.js";
import { exampleNames, exampleText } from "../harness/examples.js";

/** Bytes between two cuts: no multiples of a character's three, so that every part of one is cut off somewhere. */
const all = process.env["ZHENGCE_CUTS"] !== undefined;
const [step, parsedStep] = all ? [1, 1] : [41, 7];
const encoder = new TextEncoder();
const decoder = new TextDecoder("utf-8");
const findings = (text: string): number => compile({ path: "a.policy", text }).diagnostics.length;

describe("a file that ends too early", () => {
  it.each(exampleNames)("%s: anywhere, parsed", (name) => {
    const bytes = encoder.encode(exampleText(name));
    for (let end = 0; end <= bytes.length; end += parsedStep) {
      const text = decoder.decode(bytes.subarray(0, end));
      expect(parse({ path: "a.policy", text }).diagnostics.length, `cut at byte ${end}`).toBeLessThan(8);
    }
  });

  it.each(exampleNames)("%s: through the whole pipeline", (name) => {
    const bytes = encoder.encode(exampleText(name));
    for (let end = 0; end <= bytes.length; end += step) {
      const { diagnostics } = compile({ path: "a.policy", text: decoder.decode(bytes.subarray(0, end)) });
      expect(
        diagnostics.every((found) => found.message.zh !== "" && found.start >= 0),
        `cut at byte ${end}`,
      ).toBe(true);
    }
  });
});

describe("a file made to exhaust", () => {
  it.each([
    ["parentheses", "通知 甲 { 年度 2022 }\n情形 乙 { 当 " + "（".repeat(10_000)],
    ["closed parentheses", "情形 乙 { 当 " + "（".repeat(10_000) + "孤儿" + "）".repeat(10_000) + " }"],
    ["negations", "情形 乙 { 当 " + "非 ".repeat(10_000) + "孤儿 }"],
    ["clauses", "条款 一 { ".repeat(10_000)],
    ["annex rows", "任务表 甲 { " + "乙 1人 { ".repeat(10_000)],
    [
      "a chain of periods",
      Array.from({ length: 2_000 }, (_, i) => `期间 "p${i}" 从 2022年1月1日 至 "p${i + 1}" 前日`).join("\n"),
    ],
    ["a chain of groups", Array.from({ length: 2_000 }, (_, i) => `人群 "g${i}" = "g${i + 1}"`).join("\n")],
    [
      "a thousand exceptions",
      Array.from({ length: 1_000 }, (_, i) => `例外 "e${i}" { 当 缴费日期 在 本年度 }`).join("\n"),
    ],
  ])("%s", (_name, text) => {
    expect(findings(text)).toBeGreaterThan(0);
  });

  it("five megabytes of a notice", () => {
    const clause = exampleText("gansu-2022").replace(/^通知 [^{]*\{[^}]*\}/mu, "");
    const text = exampleText("gansu-2022") + clause.repeat(Math.ceil(5_000_000 / encoder.encode(clause).length));
    const parsed = parse({ path: "a.policy", text });
    expect(parsed.value.statements.length).toBeGreaterThan(1_000);
  });
});

describe("characters that trip programs", () => {
  it.each([
    "",
    "\ufeff",
    "\u0000",
    "\ud800",
    "\udc00通知",
    "\u2028",
    "\r",
    "\ufffd".repeat(100),
    "𠮷".repeat(50),
    "{}}{",
    '"',
    "/*",
  ])("%j", (text) => {
    expect(compile({ path: "a.policy", text }).diagnostics.every((found) => found.end <= text.length)).toBe(true);
  });

  it.each(exampleNames)("%s: the same findings with a byte-order mark and Windows line ends", (name) => {
    expect(findings(`\ufeff${exampleText(name).replaceAll("\n", "\r\n")}`)).toBe(findings(exampleText(name)));
  });
});
