import { zh } from "../../compiler/wording/zh.js";
import { lowest } from "@zhengce/runtime";
import { describe, expect, it } from "vitest";
import { compile } from "../../compiler/compile.js";
import { buildReport } from "../../compiler/report/build-report.js";
import { funded } from "../../compiler/report/funded.js";
import { toHtml } from "../../compiler/render/to-html.js";
import { toMarkdown } from "../../compiler/render/to-markdown.js";
import { workBudget } from "../../compiler/budget.js";
import { example } from "../harness/examples.js";
import { notice } from "../harness/notice.js";
import { subjectOf } from "./subject-of.js";
import type { Compilation } from "../../compiler/compile.js";

const html = (compilation: Compilation): string => toHtml(buildReport(subjectOf(compilation)));

describe("the report", () => {
  const report = buildReport(subjectOf(example("qianjiang-2022"), example("qianjiang-2021")));
  const table = (title: string): readonly (readonly string[])[] =>
    report.sections
      .filter((section) => section.title.includes(title))
      .flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === "table" ? block.rows : [])))
      .map((row) => row.map(({ text }) => text));

  it("has every section, numbered as documents are", () => {
    expect(report.sections.map(({ title }) => title)).toEqual([
      "一、概览", "二、参保范围", "三、缴费与资助", "四、谁出资助的钱", "五、缴费后的身份变动", "六、各单位的时限", "七、须审定的解释", "八、通知没有规定的",
      "九、原文的错误与未处理的问题", "十、与原文核对", "十一、对所有人的检验", "十二、与2021年比较", "十三、签字",
    ]); // prettier-ignore
  });
  it("says what each group pays in each situation and tier", () => {
    const rows = table("缴费与资助");
    expect(rows.find(([groups]) => groups === "低保对象")?.slice(1)).toEqual([
      "32元",
      "375元",
      "32元",
      "375元",
      "32元",
      "375元",
    ]);
    expect(rows.find(([groups]) => groups === "在黔高校大学生")?.slice(1, 3)).toEqual(["280元", "655元"]);
    expect(rows.at(-1)?.slice(0, 2)).toEqual(["没有以上身份的居民", "320元"]);
  });
  it("lists every reading and every obligation", () => {
    const { model } = example("qianjiang-2022");
    expect(table("须审定的解释").length).toBe(model.interpretations.length);
    const bodies = model.deadlines.reduce((sum, { node }) => sum + node.bodies.length, 0);
    expect(table("各单位的时限").length).toBe(bodies);
  });
  it("says who pays, with the facts that change it", () => {
    const { program } = example("guiyang-2022");
    if (program === null) throw new Error("no program");
    const shares = funded(program, workBudget(), zh)
      .found.filter(({ names }) => names.includes("最低生活保障家庭成员"))
      .map(({ facts, shares }) => [facts, ...shares.map(({ payer, amount }) => `${payer} ${lowest(amount)}`)]);
    expect(shares).toEqual([
      ["属地为贵阳市", "医疗救助基金 14000", "市级财政 7200", "县级财政 10800"],
      ["属地为贵安新区", "医疗救助基金 14000", "贵安新区财政 18000"],
    ]);
  });
  it("gives shares that, with the person's own part, come to what is due", () => {
    for (const name of ["guizhou-2021", "guiyang-2022", "qianjiang-2022", "gansu-2022", "baogou-2022"]) {
      const { program } = example(name);
      if (program === null) throw new Error("no program");
      for (const { shares, own, due } of funded(program, workBudget(), zh).found)
        if (own !== null) expect(shares.reduce((sum, { amount }) => sum + lowest(amount), own)).toBe(due);
    }
  });
  it("leaves open amounts as ranges", () => {
    const cells = buildReport(subjectOf(example("guizhou-2021"))).sections[2]?.blocks.flatMap((block) =>
      block.kind === "table" ? block.rows : [],
    );
    const floor = cells?.find(([groups]) => groups?.text === "最低生活保障家庭成员");
    expect(floor?.map(({ text }) => text)).toContain("0元至160元");
  });
});

describe("the page", () => {
  const page = html(example("guiyang-2022"));
  it("asks for nothing from outside and runs no script", () => {
    expect(page).not.toMatch(/<script|<link|<img|\son\w+=|@import|url\(|javascript:/iu);
    expect(page.replaceAll("http://www.w3.org/2000/svg", "")).not.toMatch(/https?:/u);
  });
  it("closes what it opens", () => {
    const open: string[] = [];
    for (const [, end, name, own] of page.matchAll(/<(\/?)([a-z][a-z0-9]*)[^>]*?(\/?)>/giu)) {
      if (name === undefined || own === "/" || ["meta", "br", "col"].includes(name)) continue;
      if (end === "") open.push(name);
      else expect(open.pop()).toBe(name);
    }
    expect(open).toEqual([]);
  });
  it("shows words of the file as data, in the page and in Markdown", () => {
    const evil = "<img src=x onerror=alert(1)>|`x`";
    const made = compile({
      path: "x.policy",
      text: notice(
        `解释 "${evil}"\n标准 个人缴费 100元\n期间 "<em>期" 从 2022年1月1日 至 12月31日\n人群 "<i>甲"\n资助 "<i>甲" 全额 由 "<u>财政"\n情形 "<s>缴" { 当 缴费日期 在 "<em>期" 缴纳 个人缴费 待遇 未规定 }\n时限 2022年5月1日 前 由 "<q>局" "${evil}"`,
      ),
    });
    const report = buildReport(subjectOf(made));
    expect(toHtml(report)).not.toMatch(/<(?:em|i|u|s|q)>|<img/u);
    const markdown = toMarkdown(report);
    expect(markdown).not.toMatch(/(?<!\\)<(?!br>)/u);
    expect(markdown).toContain("\\|");
  });
});
