// The panels about what comes of a notice, and what a person does in them: the report, the strip of the year, the table of subsidies, rule coverage.
import { again, stepping } from "./steps.mjs";
import { command, line, openFile, panel, pointAt } from "./workbench.mjs";

export async function outcome(page, open, about) {
  const step = stepping(page, about);

  await step("1-open", async () => {
    await open();
    await page.waitForSelector(".explorer-folders-view .monaco-list-row", { timeout: 60_000 });
    await openFile(page, "示范县2027");
    await page.waitForSelector(".squiggly-error", { timeout: 60_000 });
    await page.keyboard.press("Control+B");
  });
  await step("1b-finding-page", async () => {
    await page.locator("#zhengce\\.zhengce-vscode\\.zhengce\\.status").click();
    await page.locator(".quick-input-list .monaco-list-row", { hasText: "看检查结果" }).click();
    await page.locator(".markers-panel .monaco-list-row a", { hasText: "echo-mismatch" }).first().click();
    const finding = await panel(page, "h1:has-text('echo-mismatch')");
    const words = await finding.locator("body").textContent();
    if (!words.includes("比例或合计后面的括号里") || words.includes("The amount in brackets"))
      throw new Error(`the page says ${words.trim().slice(0, 200)}`);
  });
  await step("1c-back", async () => {
    await page.locator(".tab", { hasText: "echo-mismatch" }).locator(".codicon-close").click();
    await page.keyboard.press("Control+J");
    await page.keyboard.press("Control+1");
  });
  await step("2-report-refused", async () => {
    await command(page, "Sign-off Report");
    const report = await panel(page, ".bar");
    await report.locator(".problem", { hasText: "第 36 行" }).waitFor();
  });
  await step("3-report", async () => {
    await pointAt(page, "财政补助（1080元）", "1080", { clickCount: 2 });
    await page.keyboard.insertText("1100元");
    const report = await panel(page, "h1");
    await report.locator("h1", { hasText: "示范县2027" }).waitFor();
    await report.locator("figure svg").first().waitFor();
  });
  await step("3b-preview-at-the-clause", async () => {
    await pointAt(page, "资助 不享受", "不享受");
    await command(page, "Preview the Compiled Module Beside It");
    await page.locator(".view-line", { hasText: "isSituation1" }).first().waitFor();
    await page.locator(".tab", { hasText: "预览" }).locator(".codicon-close").click();
  });
  await step("4-report-saved", async () => {
    const report = await panel(page, ".bar");
    await report.locator("button", { hasText: "日历" }).click();
    await page.locator(".quick-input-box input").first().waitFor();
    await page.keyboard.press("Enter");
    await page.locator(".notifications-toasts", { hasText: "已存为 示范县2027 签发报告.ics" }).waitFor();
  });
  await step("5-timeline", async () => {
    await pointAt(page, "标准 个人缴费", "400");
    await command(page, "The Year as a Strip");
    const strip = await panel(page, ".strip");
    await strip.locator(".waiting .said", { hasText: "2027年1月1日缴费" }).first().waitFor();
    await again(async () => {
      await strip.locator("button.row", { hasText: "零星缴费期" }).click();
      await page.locator(".statusbar-item", { hasText: /(?:Ln|行) 26/u }).waitFor({ timeout: 8000 });
    });
  });
  await step("6-subsidies", async () => {
    await command(page, "Table of Subsidies");
    const table = await panel(page, "table.amounts");
    const field = table.locator('input[aria-label^="低保对象"]');
    await field.fill("80%");
    await field.press("Enter");
    await line(page, "80%（320元）").waitFor();
    // The text leads as well.
    await pointAt(page, "资助 特困人员", "全额", { clickCount: 2 });
    await page.keyboard.insertText("360元");
    for (
      const end = Date.now() + 15_000;
      (await table.locator('input[aria-label^="特困人员"]').inputValue()) !== "360元";
    ) {
      if (Date.now() > end) throw new Error("the table does not follow the text");
      await page.waitForTimeout(100);
    }
  });
  await step("7-subsidy-refused", async () => {
    const table = await panel(page, "table.amounts");
    const field = table.locator('input[aria-label^="低保对象"]');
    await field.fill("500元");
    await field.press("Enter");
    await page.locator(".notifications-toasts .notification-list-item", { hasText: "不能写在这里" }).waitFor();
    await line(page, "80%（320元）").waitFor();
  });
  await step("7b-roster", async () => {
    await command(page, "Work Out a Roster");
    const roster = await panel(page, "button:has-text('选名单')");
    await roster.locator("button", { hasText: "选名单" }).click();
    await page.locator(".quick-input-list .monaco-list-row", { hasText: "people.csv" }).click();
    await roster.locator(".problem", { hasText: "3 人，1 行有错误" }).waitFor();
    await roster.locator("td.result", { hasText: "80.00" }).first().waitFor();
  });
  await step("7c-roster-saved", async () => {
    const roster = await panel(page, "button:has-text('Excel')");
    await roster.locator("button", { hasText: "Excel" }).click();
    await page.locator(".quick-input-box input").first().waitFor();
    await page.keyboard.press("Enter");
    await page.locator(".notifications-toasts", { hasText: "已存为 people 结果.xlsx" }).waitFor();
  });
  await step("8-rules-that-no-test-reaches", async () => {
    await pointAt(page, "标准 个人缴费", "400");
    await page.locator("#zhengce\\.zhengce-vscode\\.zhengce\\.status").click();
    await page.locator(".quick-input-list .monaco-list-row", { hasText: "标出没有用到的规则" }).click();
    await page.locator(".coverage-deco-gutter.coverage-deco-miss").first().waitFor();
    await page.locator(".coverage-deco-gutter.coverage-deco-hit").first().waitFor();
  });
}
