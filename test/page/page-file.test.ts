// page.yaml: what is right is taken, what the page does not know is one finding each, with its place.
import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { speakerOf, TEXTS } from "../../page/app/texts/say.js";
import { variablesOf } from "../../page/assemble/main.js";
import { KEYS, readPageFile } from "../../page/assemble/page-file.js";

const style = readFileSync(new URL("../../page/app/style.css", import.meta.url), "utf8");
const known = { names: ["出生日期", "孤儿", "__proto__"], variables: variablesOf(style) };
const findings = (text: string): readonly string[] =>
  readPageFile(text, known).findings.map(({ line, column, message }) => `${line}:${column} ${message.zh}`);

it("takes texts, questions, explanations and the look", () => {
  const { file, findings: wrong } = readPageFile(
    `texts:
  title: 青石县医保缴费问答
  pay: { zh: "应缴{amount}", en: "{amount} is due" }
questions:
  出生日期: { title: 宝宝哪天出生？, hint: 看出生医学证明 }
explanations:
  孤儿: 由县民政局认定
  __proto__: 名字而已
look:
  accent: "#8a1c1c"
look-dark:
  accent: rgb(255 160 160)
`,
    known,
  );
  expect(wrong).toEqual([]);
  const zh = speakerOf("zh", file.overrides);
  expect(zh.say("title")).toBe("青石县医保缴费问答");
  expect(zh.say("pay", { amount: "280元" })).toBe("应缴280元");
  expect(zh.asked("出生日期", "title")).toBe("宝宝哪天出生？");
  expect([zh.explained("孤儿"), zh.explained("__proto__"), zh.explained("constructor")]).toEqual([
    "由县民政局认定",
    "名字而已",
    null,
  ]);
  expect(speakerOf("en", file.overrides).say("pay", { amount: "280 yuan" })).toBe("280 yuan is due");
  expect([file.look, file.lookDark]).toEqual([[["accent", "#8a1c1c"]], [["accent", "rgb(255 160 160)"]]]);
});

it("takes an empty file for nothing", () => {
  expect([findings(""), findings("# nothing\n"), findings("texts:\n")]).toEqual([[], [], []]);
});

it("says each key that it does not know once, with the nearest that it knows", () => {
  expect(findings("titel: x\ntexts:\n  tilte: x\nquestions:\n  孤: { titel: x }\nlook:\n  acent: red\n")).toEqual([
    "1:1 没有“titel”这个键",
    "3:3 没有“tilte”这个键；是不是“title”？",
    "5:3 没有“孤”这个键；是不是“孤儿”？",
    "7:3 没有“acent”这个键；是不是“accent”？",
  ]);
});

it("refuses what is no text, no look, or asks for what is not filled in", () => {
  expect(findings("texts:\n  pay: 应缴 {sum}\n")).toEqual(["2:8 这里没有“{sum}”可填；可用的有 {amount}"]);
  expect(findings("texts:\n  title: [a]\n")).toEqual(["2:10 这里应是一段文字"]);
  expect(findings("texts: 5\n")).toEqual(["1:8 这里应是“键: 值”"]);
  for (const value of ["red;}", "url(https://x)", "</style>", "a{b", "expression(1)", "image-set('x')"])
    expect(findings(`look:\n  accent: "${value}"\n`)).toEqual(["2:11 应为颜色、长度或字体"]);
  expect(findings("texts: {a: 1\n")).toEqual([expect.stringMatching(/不合 YAML 的写法/u)]);
  expect(findings("texts:\n  title: a\n  title: b\n")).toEqual(["3:3 这个键写了两次"]);
});

it("is documented key by key", () => {
  const page = readFileSync(new URL("../../docs/page.md", import.meta.url), "utf8");
  const rows = (title: string): readonly string[] => {
    const section = page.split(`## ${title}\n`)[1]?.split("\n## ")[0] ?? "";
    return [...section.matchAll(/^\| `([^`]+)`/gmu)].map(([, key = ""]) => key);
  };
  expect(rows("page.yaml")).toEqual([...KEYS]);
  expect(rows("Texts")).toEqual(Object.keys(TEXTS.zh));
  expect(rows("Look")).toEqual([...variablesOf(style)]);
});

it("fills in the same in both languages", () => {
  const places = (text: string): readonly string[] => [...text.matchAll(/\{\w+\}/gu)].map(([place]) => place).sort();
  for (const key of Object.keys(TEXTS.zh) as (keyof typeof TEXTS.zh)[])
    expect([key, places(TEXTS.en[key])]).toEqual([key, places(TEXTS.zh[key])]);
});
