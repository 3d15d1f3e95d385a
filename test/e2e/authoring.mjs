// docs/authoring.md followed in VS Code as an official would, in Chinese, from an empty file: what the page writes is typed, what it says is
// looked for on the screen, and its pictures are taken on the way.
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { here } from "./sandbox.mjs";
import { command, explained, hoverOver, line, openFile, panel, pointAt, quickFixes } from "./workbench.mjs";

/** The first notice of the page; the second, in a file of its own, is followed by test/docs/authoring.test.ts alone. */
const [PAGE] = readFileSync(here("../../docs/authoring.md"), "utf8").split("\n# 第二份通知");
const steps = [...PAGE.matchAll(/^```(.+)\n([^]*?)^```$/gmu)].map(([, kind, text]) => ({ kind, text }));

/** What the walkthrough shows: the part that a step is about, as large as it is read there. */
const STEPS = {
  completion: { x: 56, y: 320, width: 720, height: 280 },
  fix: { x: 56, y: 92, width: 620, height: 380 },
  assess: { x: 628, y: 76, width: 560, height: 540 },
  test: { x: 356, y: 430, width: 760, height: 190 },
};

export async function authoring(page, open, { pictures, workspace }) {
  for (const name of readdirSync(workspace)) if (/\.(?:policy|txt)$/u.test(name)) rmSync(join(workspace, name));
  writeFileSync(join(workspace, "示范县2027.policy"), "");
  mkdirSync(pictures, { recursive: true });
  await page.setViewportSize({ width: 1200, height: 760 });
  await open();
  await page.waitForSelector(".explorer-folders-view .monaco-list-row", { timeout: 60_000 });
  await openFile(page, "示范县2027");
  await page.keyboard.press("Control+B");
  const picture = async (name) => {
    await page.screenshot({ path: `${pictures}${name}.png` });
    if (name in STEPS) await page.screenshot({ path: `${pictures}step-${name}.png`, clip: STEPS[name] });
  };
  const desk = { page, text: "", run: 0, picture };
  for (const [index, { kind, text }] of steps.entries()) {
    try {
      await does[kind](desk, text, text.trimEnd().split("\n"));
    } catch (error) {
      await desk.picture(`failed-${index}`);
      throw new Error(
        `step ${index} ${kind} ${text.trim().slice(0, 40)}: ${error.message.split("\n").slice(0, 3).join(" | ")}`,
      );
    }
  }
  await desk.page.keyboard.press("F1");
  await desk.page.keyboard.insertText("缴费一览表");
  await desk.page.keyboard.press("Enter");
  const table = await panel(page, "table");
  await table
    .locator("tbody tr", { hasText: "低保对象" })
    .locator("td")
    .first()
    .getByText("100元", { exact: true })
    .waitFor();
  await desk.picture("payments");
}

const does = {
  async policy(desk, text) {
    const [first] = text.trimStart().split("\n");
    // A paste is lost where the editor does not have the focus again yet.
    for (let attempt = 1; ; attempt++) {
      await desk.page.keyboard.press("Control+End");
      await paste(desk.page, text);
      try {
        await line(desk.page, first).waitFor({ timeout: 3000 });
        break;
      } catch (error) {
        if (attempt === 3) throw error;
        await desk.page.locator(".tab", { hasText: "示范县2027.policy" }).click();
      }
    }
    desk.text += text;
  },
  async 改写(desk, _, [old, ...fresh]) {
    const lines = desk.text.split("\n");
    const at = lines.indexOf(old);
    await goTo(desk.page, at + 1);
    await desk.page.keyboard.press("End");
    await desk.page.keyboard.press("Shift+Home");
    await desk.page.keyboard.press("Shift+Home");
    await paste(desk.page, fresh.join("\n"));
    desk.text = lines.toSpliced(at, 1, ...fresh).join("\n");
  },
  async 检查({ page, picture }, text, lines) {
    const count = (severity) => lines.filter((one) => one.includes(` ${severity} `)).length;
    const wanted = `${count("错误")} ${count("警告")}`;
    const shown = page.locator("#status\\.problems");
    await page.waitForFunction(
      (numbers) =>
        document
          .getElementById("status.problems")
          ?.textContent.replace(/[^\d]+/gu, " ")
          .trim() === numbers,
      wanted,
    );
    await shown.waitFor();
    if (wanted !== "0 0") await picture(`findings-${lines.length}`);
  },
  async 悬停({ page, picture }, _, [word, ...rest]) {
    for (const words of rest) await hoverOver(page, `标准 ${word}`, word, words);
    await picture("hover");
    await page.mouse.move(5, 5);
  },
  async 改正(desk, _, [, mended]) {
    const lines = desk.text.split("\n");
    const at = lines.findIndex((one) => one.slice(0, 10) === mended.slice(0, 10));
    const [old, start] = [lines[at], [...mended].findIndex((mark, index) => mark !== lines[at][index])];
    const word = /\d+元/u.exec(old.slice(old.lastIndexOf("（", start)))[0];
    await pointAt(desk.page, old.trim().slice(0, 12), word);
    await quickFixes(desk.page);
    await desk.picture("fix");
    await desk.page.keyboard.press("Enter");
    await line(desk.page, mended.trim()).waitFor();
    desk.text = lines.with(at, mended).join("\n");
  },
  async 补全({ page, picture }, text, lines) {
    const [typed, ...labels] = text.replace(/\n$/u, "").split("\n");
    await page.keyboard.press("Control+End");
    await page.keyboard.insertText(`${typed.trimEnd()} `);
    const rows = page.locator(".suggest-widget.visible .monaco-list-row");
    // Suggestions for what was typed on the way may still be coming.
    for (let attempt = 1; ; attempt++) {
      await page.waitForTimeout(600);
      await page.keyboard.press("Escape");
      await page.keyboard.press("Control+Space");
      try {
        for (const label of labels) await rows.filter({ hasText: label }).first().waitFor({ timeout: 4000 });
        break;
      } catch (error) {
        if (attempt === 4) throw error;
      }
    }
    await picture("completion");
    await page.keyboard.press("Escape");
    // The brace has brought its partner along.
    await page.keyboard.press("End");
    await page.keyboard.press("Shift+Home");
    await page.keyboard.press("Delete");
  },
  async 评估({ page, picture }, _, [day, identity, ...rest]) {
    await page.keyboard.press("F9");
    const form = await panel(page, "form .field");
    await form.locator(`[data-key="${day.split(" ")[0]}"] input`).fill(day.split(" ")[1]);
    await form.locator(`input[aria-label="${identity.split(" ")[1]}"]`).check();
    for (const one of rest) {
      const [label, ...value] = one.split(" ");
      const place = label === "依据" ? form.locator(".reasons .clause") : form.locator(`dt:text-is("${label}") + dd`);
      await place
        .filter({ hasText: value.join(" ") })
        .first()
        .waitFor();
    }
    await form.locator(".reasons a", { hasText: "条款 二" }).click();
    await explained(page, "资助 低保对象", "75%（300元）");
    await picture("assess");
  },
  async 写成用例(desk, text, [first]) {
    const form = await panel(desk.page, "form .field");
    await form.locator("button.keep").click();
    await line(desk.page, first).waitFor();
    desk.text += `\n${text}`;
    // The panel has done its work.
    await desk.page.locator(".tab", { hasText: "评估" }).click();
    await command(desk.page, "View: Close All Editors in Group");
  },
  async 用例({ page, picture }, _, lines) {
    await page.locator(".tab", { hasText: "示范县2027.policy" }).click();
    await page.keyboard.press("Control+End");
    await page.keyboard.press("Control+F9");
    const glyphs = async (kind, mark) => {
      const wanted = lines.filter((one) => one.startsWith(mark)).length;
      const found = page.locator(`.testing-run-glyph.codicon-testing-${kind}-icon`);
      await page.waitForFunction(
        ([selector, count]) => document.querySelectorAll(selector).length === count,
        [`.testing-run-glyph.codicon-testing-${kind}-icon`, wanted],
      );
      return found;
    };
    await glyphs("passed", "✓");
    await glyphs("failed", "✗");
    const failed = lines.filter((one) => one.startsWith("✗"));
    if (failed.length === 0) return;
    const [, expected, actual] = /应为 (.+)，结果是 (.+)$/mu.exec(failed.join("\n")) ?? [];
    if (expected === undefined) throw new Error(`nothing is said of what differs: ${failed.join(" ")}`);
    await page.waitForSelector(".test-message-inline-content, .test-error-content-widget");
    const behind = await page.locator(".test-message-inline-content, .test-error-content-widget").first().textContent();
    if (!behind.includes(expected) || !behind.includes(actual))
      throw new Error(`behind the expectation stands ${behind}`);
    await picture("test");
  },
};

/** Typed mark by mark, brackets would close and lines indent themselves. */
async function paste(page, text) {
  await page.evaluate((pasted) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/plain", pasted);
    const event = new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true });
    document.activeElement.dispatchEvent(event);
  }, text);
}

async function goTo(page, number) {
  await page.locator(".tab", { hasText: "示范县2027.policy" }).click();
  await page.keyboard.press("Control+G");
  await page.keyboard.insertText(String(number));
  await page.keyboard.press("Enter");
}
