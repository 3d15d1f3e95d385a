// A notice whose names and texts hold what steers a terminal or turns a line around: no output of any command holds it.
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { visible, visibleJson } from "@zhengce/grammar";
import { example, folder, zhengce } from "../cli/run.js";

const MEAN = "\u001b[2J\u001b]0;x\u0007\u0008\u007f\u009b31m\u202e\u2066";
/** All that no output may hold; a calendar's lines alone end in CR LF. */
const STEERING =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028\u2029\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/u;

/** Each declared name of a real notice, and each text, with all of it inside. */
function meanNotice(): string {
  const text = readFileSync(example("qianjiang-2022"), "utf8").replace(
    /(?<=[ 、])"?(重度残疾人|县财政|区残联|民政建档人员)"?/gu,
    `"$1${MEAN}"`,
  );
  return text.replace(
    /(标题|发文|说明|解释|条款 [^"{]+|用例) "([^"]*)"/gu,
    (_all, word: string, words: string) => `${word} "${words}${MEAN}"`,
  );
}
const notice = meanNotice();
const broken = `${notice}\n资助 "没有${MEAN}" 100元 由 "没有${MEAN}"\n标准 ${MEAN} 甲\n`;
const print = `一、缴费标准${MEAN}\n个人缴费标准为每人每年${MEAN}999元。\n`;

const calls: readonly (readonly string[])[] = [
  ...[
    ["check"],
    ["check", "--fix", "--dry-run", "--unsafe-fixes"],
    ["check", "--json"],
    ["check", "--format", "sarif"],
    ["check", "--format", "github"],
  ],
  ...[
    ["test"],
    ["test", "--json"],
    ["fmt"],
    ["fmt", "--check"],
    ["verify", "a.policy"],
    ["verify", "a.policy", "--json", "--boundaries"],
    ["coverage", "a.policy"],
  ],
  ...[
    ["coverage", "a.policy", "--html", "c.html"],
    ["coverage", "a.policy", "--json"],
    ["compile", "a.policy", "-o", "out"],
  ],
  ["report", "a.policy", "--html", "r.html", "--md", "r.md", "--ics", "r.ics", "--against", "b.policy"],
  ...["text", "md", "json", "html"].map((format) => ["diff", "a.policy", "b.policy", "--format", format]),
  ["diff", "a.policy", "b.policy", "--format", "html", "-o", "d.html"],
  ...["text", "md", "json"].map((format) => ["conform", "a.policy", "--to", "b.policy", "--format", format]),
  ["new", "--from", "a.policy"],
  ["assess", "a.policy", "--facts", "f.json"],
  ["adjust", "a.policy", "--before", "f.json", "--after", "f.json"],
  ["explain", MEAN.replaceAll("\u0000", "")],
  [`${MEAN}.policy`],
];
const facts = JSON.stringify({ 缴费日期: "2021-11-01", 身份: [`重度残疾人${MEAN}`], [MEAN]: MEAN });

describe.each([
  ["colours", { FORCE_COLOR: "1" }],
  ["no colours", {}],
])("with %s", (_name, environment: Record<string, string>) => {
  test.each(calls.map((args) => [args.join(" "), args] as const))("%j holds none of it", (_words, args) => {
    for (const text of environment["FORCE_COLOR"] ? [broken] : [notice, broken]) {
      const cwd = folder({
        "a.policy": text,
        "b.policy": notice.replace("320元", "330元"),
        "f.json": facts,
        "qianjiang-2022.txt": print,
      });
      const before = new Set(readdirSync(cwd));
      const run = zhengce(args, { cwd, environment });
      const shown = (run.out + run.error).replace(/\u001b\[(?:[123][0-9]?|39|22)m/gu, "");
      expect(STEERING.exec(shown)).toBeNull();
      const files = readdirSync(cwd).filter((name) => !before.has(name) && /\.(?:html|md|ics)$/u.test(name));
      for (const name of files)
        expect(STEERING.exec(readFileSync(join(cwd, name), "utf8").replaceAll("\r\n", "\n"))).toBeNull();
    }
  });
});

test("init makes a file whose name and text show it", () => {
  const cwd = folder();
  const run = zhengce(["init", `甲县${MEAN}2027`], { cwd });
  expect([run.code, readdirSync(cwd)]).toEqual([0, [expect.not.stringMatching(STEERING)]]);
  expect(zhengce(["check"], { cwd }).code).toBe(0);
});

test("fmt as a filter keeps every character of a text", () => {
  const text = `通知 甲 { 年度 2022 标题 "甲${MEAN}乙" }\n`;
  expect(zhengce(["fmt", "-"], { input: text }).out).toContain(`甲${MEAN}乙`);
});

test("colour is the command's own: a notice can't forge it", () => {
  const cwd = folder({ "a.policy": '资助 "\u001b[31m红\u001b[0m" 1元\n' });
  const run = zhengce(["check"], { cwd, environment: { FORCE_COLOR: "1" } });
  expect(run.out).toContain("␛[31m红␛[0m");
  expect(run.out).toContain("\u001b[1ma.policy");
});

test("a control character becomes a symbol in text and an escape in JSON", () => {
  expect(visible("a\u001b\u007f\u009b\u202e\tb\n")).toBe("a␛␡⟨U+009B⟩⟨U+202E⟩\tb\n");
  const json = visibleJson(JSON.stringify(MEAN));
  expect([json, JSON.parse(json)]).toEqual([expect.not.stringMatching(STEERING), MEAN]);
});
