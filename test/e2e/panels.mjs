// What VS Code shows beside a notice: its print, last year's notice, next year's, the questions about everybody, the superior. Each panel is
// used, looked at by axe-core in its own frame, and broken and mended by typing.
import { mustBeAccessible } from "./accessible.mjs";
import { chooseSheet, everyPanel, openPanel } from "./every-panel.mjs";
import { again, stepping } from "./steps.mjs";
import { command, line, openFile, openFromExplorer, panel, pointAt, quickFixes } from "./workbench.mjs";

export async function panels(page, open, at) {
  const step = stepping(page, at);
  const must = (holds, what) => {
    if (!holds) throw new Error(what);
  };

  await step("0-opened", async () => {
    await open();
    await page.waitForSelector(".explorer-folders-view .monaco-list-row", { timeout: 60_000 });
    await openFile(page, "yunling-2024.policy");
    // The palette has the commands of the editor that the cursor is in.
    await pointAt(page, "标准 个人缴费 380元", "380");
    await page.locator(".statusbar-item", { hasText: /(?:Ln|行) 19/u }).waitFor();
  });
  await step("1-print", async () => {
    await command(page, "Compare with the Print");
    const print = await panel(page, ".print .figure");
    must((await print.locator(".figure.open").count()) === 0, "a figure of the example is open");
    await print.locator(".totals", { hasText: "处有着落" }).waitFor();
    await mustBeAccessible(print, "print");
    // A figure of the print leads to the one of the file.
    await again(async () => {
      await print.locator("button.figure", { hasText: "266元" }).first().click();
      await page.locator(".statusbar-item", { hasText: /\(4 selected|已选择4/u }).waitFor({ timeout: 5000 });
    });
    await print.locator(".figure.lit", { hasText: "266元" }).waitFor();
  });
  await step("1b-print-differs", async () => {
    await pointAt(page, "资助 脱贫老人", "150");
    await page.keyboard.press("End");
    for (let i = 0; i < "元 由 县级财政、乡级财政 各 50%".length; i++) await page.keyboard.press("ArrowLeft");
    await page.keyboard.press("Backspace");
    const print = await panel(page, ".print .figure");
    await print.locator("button.figure.differs", { hasText: "150元" }).waitFor();
    await print.locator(".totals strong", { hasText: "1 处没有着落" }).waitFor();
    await mustBeAccessible(print, "print");
  });
  await step("1c-print-stale", async () => {
    await page.keyboard.insertText("十");
    const print = await panel(page, ".print .figure");
    await print.locator(".problem", { hasText: "文件有错误，先改正第 47 行" }).waitFor();
    await print.locator(".stale button.figure.differs", { hasText: "150元" }).waitFor();
    await mustBeAccessible(print, "print");
    await page.keyboard.press("Backspace");
    await page.keyboard.insertText("0");
    await print.locator(".stale").waitFor({ state: "detached" });
    await print.locator(".totals strong").first().waitFor({ state: "detached" });
  });
  await step("1d-print-scrolls", async () => {
    const print = await panel(page, ".print .figure");
    const top = () => print.evaluate(() => scrollY);
    const before = await top();
    await page.keyboard.press("Control+End");
    await print.waitForFunction((y) => scrollY > y, before);
    // And the other way: what is scrolled in the panel moves the editor.
    await print.locator(".print").hover();
    await page.mouse.wheel(0, -20_000);
    await line(page, "云岭2024 {").waitFor();
  });
  await step("2-conform", async () => {
    await command(page, "View: Close All Editors");
    await openFromExplorer(page, "chenghu-2026.policy");
    await page.locator(".codelens-decoration a", { hasText: "上级：" }).first().click();
    const held = await panel(page, ".verdict.holds, .verdict.fails, .verdict.undecided");
    await held.locator(".totals", { hasText: "相符" }).waitFor();
    await mustBeAccessible(held, "conform");
  });
  await step("3-diff", async () => {
    await command(page, "View: Close All Editors");
    await openFromExplorer(page, "qingxi-2025.policy");
    await command(page, "Compare with Last Year");
    const compared = await panel(page, ".scroll table td.changed");
    const chosen = await compared.locator("select").evaluate((select) => select.selectedOptions[0].textContent);
    must(chosen.includes("2024"), `compared with ${chosen}`);
    await mustBeAccessible(compared, "diff");
  });
  await step("3b-diff-outdated", async () => {
    await pointAt(page, "年度 2025", "2025");
    await page.keyboard.press("End");
    await page.keyboard.insertText(" ");
    const compared = await panel(page, ".stale .scroll");
    await compared.locator(".problem", { hasText: "通知改过了" }).waitFor();
    await page.keyboard.press("Backspace");
    await compared.locator("button.run").press("Enter");
    await compared.locator(".stale").waitFor({ state: "detached" });
  });
  await step("4-verify", async () => {
    await command(page, "View: Close All Editors");
    await openFromExplorer(page, "示范县2027.policy");
    await command(page, "Verify This Notice");
    const asked = await panel(page, ".controls .run");
    // Of a file with errors nothing is verified.
    await asked.locator(".problem", { hasText: "文件有错误" }).waitFor();
    await pointAt(page, "财政补助（1080元）", "1080");
    await quickFixes(page);
    await page.keyboard.press("Enter");
    await line(page, "财政补助（1100元）").waitFor();
    await asked.locator("button.run").press("Enter");
    await asked.locator(".question .verdict.holds").first().waitFor();
    await mustBeAccessible(asked, "verify");
  });
  await step("4b-verify-kept", async () => {
    const asked = await panel(page, ".question");
    const button = asked.locator("button.keep").first();
    await button.evaluate((found) => {
      for (let at = found.closest("details"); at !== null; at = at.parentElement.closest("details")) at.open = true;
    });
    await button.press("Enter");
    await page.locator(".statusbar-item", { hasText: /(?:Ln|行) [5-9]\d/u }).waitFor();
    must((await asked.locator(".stale").count()) === 0, "a 用例 more makes no answer stale");
  });
  await step("5-next-year", async () => {
    await openFromExplorer(page, "yunling-2024.policy");
    await command(page, "Next Year's Notice");
    const input = page.locator(".quick-input-box input").first();
    await page.waitForFunction(() => document.querySelector(".quick-input-box input")?.value === "2025");
    await page.keyboard.press("Enter");
    await page.locator(".quick-input-list .monaco-list-row", { hasText: "还没有原文" }).click();
    await page.waitForFunction(() => document.querySelector(".quick-input-box input")?.value === "yunling-2025.policy");
    await input.press("Enter");
    await line(page, "年度 2025").waitFor();
    await page.locator(".notifications-toasts", { hasText: "处数字待核" }).waitFor();
    // What is to be looked at stands on a page of its own, to its end.
    const notes = await panel(page, "h1:has-text('要看的')");
    await notes.locator("li").first().waitFor();
  });
  await step("5b-next-year-there", async () => {
    // What is there is not written over without being asked.
    await openFromExplorer(page, "yunling-2024.policy");
    await command(page, "Next Year's Notice");
    await page.waitForFunction(() => document.querySelector(".quick-input-box input")?.value === "2025");
    await page.keyboard.press("Enter");
    await page.locator(".quick-input-list .monaco-list-row", { hasText: "还没有原文" }).click();
    await page.waitForFunction(() => document.querySelector(".quick-input-box input")?.value === "yunling-2025.policy");
    await page.keyboard.press("Enter");
    await page.locator(".monaco-dialog-box", { hasText: "已经有" }).waitFor();
    await page.keyboard.press("Escape");
  });
  for (const each of everyPanel())
    await step(`6-${each.name}`, async () => {
      const frame = await openPanel(page, each);
      if (each.name === "roster") await chooseSheet(page, frame, "people.csv");
      await mustBeAccessible(frame, each.name);
    });
}
