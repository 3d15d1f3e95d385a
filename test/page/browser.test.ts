// The page as people use it, in Chromium: from a file, offline, without what browsers learned since 2021.
import type { Browser } from "playwright-core";
import { formatAmount, type Amount } from "@zhengce/runtime";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { compile } from "../../compiler/compile.js";
import { pageNotice } from "../../compiler/emit/page/page-notice.js";
import type { AssessCase } from "../../compiler/testing/cases.js";
import { NO_ANSWERS, placeOf } from "../../page/app/logic/answers.js";
import { flowOf } from "../../page/app/logic/flow.js";
import { example, exampleCases } from "../harness/examples.js";
import { assembled } from "./assembled.js";
import { fillIn, hasChromium, isWiderThanScreen, launched, opened, picture, violations } from "./browser.js";
import { HOSTILE } from "./hostile.js";
import { pageExample, pageProgram } from "./notices.js";
import { walked } from "./walk.js";

const NAMES = ["guizhou-2021", "qianjiang-2022", "gansu-2022", "guiyang-2022", "baogou-2022"];
const ORPHAN = { 缴费日期: "2021-04-10", 出生日期: "1990-01-02", 身份: ["孤儿"] };

async function pageOf(names: readonly string[], pageFile: string | null = null): Promise<string> {
  const made = names.map((name) => pageNotice(name, { model: example(name).model, program: pageProgram(name) }));
  return assembled(await Promise.all(made), pageFile);
}

describe.runIf(hasChromium)("the page in Chromium", { timeout: 60_000 }, () => {
  let browser: Browser;
  let five = "";
  let one = "";
  beforeAll(async () => {
    [browser, five, one] = await Promise.all([launched(), pageOf(NAMES), pageOf(["guizhou-2021"])]);
  });
  afterAll(() => browser.close());

  it("answers cases as the notices do, and asks nothing of anybody", async () => {
    const notices = await Promise.all(NAMES.map(pageExample));
    const { page, url, requests, errors } = await opened(browser, five);
    for (const [name, cases] of exampleCases()) {
      const people = cases.filter((item): item is AssessCase => item.kind === "assess");
      for (const { facts, expect: expected } of people.filter((_, index) => index % 7 === 0).slice(0, 3)) {
        const { answers } = walked(
          notices,
          facts as Readonly<Record<string, unknown>>,
          placeOf(notices[NAMES.indexOf(name)]!),
        );
        for (const question of flowOf(notices, answers).steps) await fillIn(page, question, answers);
        const { payable } = expected as { readonly payable: Amount | null };
        const headline = await page.textContent("h1");
        if (payable === 0) expect(headline).toBe("您不用缴费");
        else if (payable !== null) expect(headline).toBe(`您要缴 ${formatAmount(payable)}`);
        else expect(headline).toMatch(/没有|不能|不适用/u);
        await page.getByRole("button", { name: "重新开始" }).click();
      }
    }
    expect(requests).toEqual([url]);
    expect(errors).toEqual([]);
  });

  it("can be used with the keyboard alone, back and forward, and changed", async () => {
    const { page, errors } = await opened(browser, one);
    await page.keyboard.press("Tab");
    await page.keyboard.press("Tab");
    await page.keyboard.type("2021年4月10日");
    await page.keyboard.press("Enter");
    expect(await page.textContent("h1")).toBe("参保人的出生日期是哪一天？");
    expect(await page.evaluate("document.activeElement.tagName")).toBe("H1");
    await page.keyboard.press("Tab");
    await page.keyboard.type("2021-05-01");
    await page.keyboard.press("Enter");
    expect(await page.textContent("[role=alert]")).toBe("出生日期不能晚于缴费日期（2021年4月10日）");
    expect(await page.title()).toMatch(/^填写有误：/u);
    await page.keyboard.press("ControlOrMeta+A");
    await page.keyboard.type("19900102");
    await page.keyboard.press("Enter");
    for (let question = 0; question < 2; question += 1) {
      await page.keyboard.press("Tab");
      await page.keyboard.press("Tab");
      await page.keyboard.press("Space");
      await page.keyboard.press("Enter");
    }
    await page.getByLabel("孤儿", { exact: true }).focus();
    await page.keyboard.press("Space");
    await page.keyboard.press("Enter");
    expect(await page.textContent("h1")).toBe("您不用缴费");
    expect(await page.textContent("main")).toMatch(/作为“孤儿”，资助 280元，由医疗救助基金承担 280元/u);
    await page.getByRole("button", { name: /^更改：您哪一天缴费/u }).focus();
    await page.keyboard.press("Enter");
    expect(await page.inputValue("#field")).toBe("2021-04-10");
    await page.fill("#field", "2021/2/1");
    await page.keyboard.press("Enter");
    expect(await page.textContent("h1")).toBe("您不用缴费");
    expect(await page.textContent("main")).toMatch(/从 2021年1月1日起/u);
    await page.goBack();
    expect(await page.textContent("h1")).toBe("您哪一天缴费？");
    await page.goForward();
    expect(await page.textContent("h1")).toBe("您不用缴费");
    await page.getByRole("button", { name: "上一题" }).click();
    expect(await page.isChecked("text=孤儿")).toBe(true);
    await page.getByRole("button", { name: "重新开始" }).click();
    expect(await page.inputValue("#field")).toBe("");
    expect(errors).toEqual([]);
  });

  it("opens a link to the same outcome, says one thing of a bad one, and keeps the address bare", async () => {
    const { page, url, errors } = await opened(browser, one);
    const notice = await pageExample("guizhou-2021");
    const { answers } = walked([notice], ORPHAN);
    for (const question of flowOf([notice], answers).steps) await fillIn(page, question, answers);
    expect(page.url()).toBe(url);
    const link = await page.inputValue("#link");
    expect(link.startsWith(`${url}#v=1&day=2021-04-10&`)).toBe(true);
    const told = await page.textContent("main");
    await page.goto("about:blank");
    await page.goto(link);
    expect(await page.textContent("main")).toBe(told);
    await page.evaluate(`location.hash = "v=1&f.birthDate=<img src=x onerror=alert(1)>"`);
    await page.waitForSelector("[role=alert]:not(:empty)");
    expect(await page.locator("[role=alert]:not(:empty)").allTextContents()).toEqual([
      "这个链接里的回答不能用。请重新回答。",
    ]);
    expect(await page.textContent("h1")).toBe("您哪一天缴费？");
    await page.reload();
    expect(page.url()).toBe(url);
    expect(errors).toEqual([]);
  });

  it.each([
    ["light", {}],
    ["dark", { colorScheme: "dark" }],
    ["high contrast", { contrast: "more" }],
    ["forced colours", { forcedColors: "active" }],
    ["a phone of 360 px", { viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true }],
  ] as const)("has nothing that axe finds, and fits: %s", async (look, options) => {
    const { page, errors } = await opened(browser, one, options);
    const notice = await pageExample("guizhou-2021");
    const { answers } = walked([notice], ORPHAN);
    for (const question of flowOf([notice], answers).steps) {
      expect(await violations(page)).toEqual([]);
      expect(await isWiderThanScreen(page)).toBe(false);
      await fillIn(page, question, answers);
    }
    expect(await violations(page)).toEqual([]);
    expect(await isWiderThanScreen(page)).toBe(false);
    await picture(page, look.replaceAll(" ", "-"));
    await page.click("header button");
    expect(await page.getAttribute("html", "lang")).toBe("en");
    expect(await page.textContent("h1")).toBe("You pay nothing");
    expect(await violations(page)).toEqual([]);
    expect(await isWiderThanScreen(page)).toBe(false);
    expect(errors).toEqual([]);
  });

  it("prints on A4, without what only a screen needs", async () => {
    const { page } = await opened(browser, one);
    const notice = await pageExample("guizhou-2021");
    const { answers } = walked([notice], ORPHAN);
    for (const question of flowOf([notice], answers).steps) await fillIn(page, question, answers);
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
    const sizes = [...pdf.matchAll(/\/MediaBox \[([^\]]*)\]/gu)].map(([, box = ""]) => box.split(" ").map(Number));
    expect(sizes.length).toBeGreaterThan(0);
    expect(sizes.length).toBeLessThan(4);
    for (const [, , width = 0, height = 0] of sizes)
      expect([Math.round(width), Math.round(height)]).toEqual([595, 842]);
    // What is left of the sheet between margins of 16 mm.
    await page.setViewportSize({ width: Math.floor(((210 - 32) / 25.4) * 96), height: 1000 });
    await page.emulateMedia({ media: "print" });
    expect(await isWiderThanScreen(page)).toBe(false);
    expect(await page.locator("button:visible, .share:visible").count()).toBe(0);
    await picture(page, "print");
  });

  it("shows a hostile notice's words as words", async () => {
    const { model, program } = compile({ path: "bad.policy", text: HOSTILE });
    if (program === null) throw new Error("no program");
    const html = assembled([await pageNotice("</script>", { model, program })]);
    const { page, errors } = await opened(browser, html);
    const dialogs: string[] = [];
    page.on("dialog", (dialog) => {
      dialogs.push(dialog.message());
      void dialog.dismiss();
    });
    await page.fill("#field", "2026-03-01");
    await page.click("button[type=submit]");
    expect(await page.textContent("h1")).toBe("<img src=x onerror=alert(1)>：是不是？");
    await page.check("input[value=yes]");
    await page.click("button[type=submit]");
    await page.getByLabel("__proto__").check();
    await page.click("button[type=submit]");
    expect(await page.textContent("h1")).toBe("您要缴 390元");
    expect([dialogs, errors]).toEqual([[], []]);
  });

  it("takes the office's words and colours", async () => {
    const yaml =
      'texts: { title: 某县问答 }\nquestions: { 出生日期: { title: 哪天出生？ } }\nlook: { accent: "#123456" }\n';
    const { page } = await opened(browser, await pageOf(["guizhou-2021"], yaml));
    expect(await page.textContent(".title")).toBe("某县问答");
    expect(await page.evaluate(`getComputedStyle(document.querySelector(".main")).backgroundColor`)).toBe(
      "rgb(18, 52, 86)",
    );
    await fillIn(page, { kind: "day", key: "day", notices: [] }, { ...NO_ANSWERS, day: "2021-04-10" });
    expect(await page.textContent("h1")).toBe("哪天出生？");
  });
});
