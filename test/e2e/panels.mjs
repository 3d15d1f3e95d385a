// What VS Code shows beside a notice: its print, last year's notice, next year's, the questions about everybody, the superior. Each panel is
// used, looked at by axe-core in its own frame, and broken and mended by typing.
import { mustBeAccessible } from "./accessible.mjs";
import { stepping } from "./steps.mjs";
import { command, line, openFile, panel, pointAt } from "./workbench.mjs";

/** Of examples/fictional, beside what the workspace holds. */
export const EXAMPLES = [];

export async function panels(page, open, at) {
  const step = stepping(page, at);
  const must = (holds, what) => {
    if (!holds) throw new Error(what);
  };

  await step("0-opened", async () => {
    await open();
    await page.waitForSelector(".explorer-folders-view .monaco-list-row", { timeout: 60_000 });
    await openFile(page, "yunling-2024.policy");
    await line(page, "标准 个人缴费").waitFor();
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
}

/** A person too presses again where what was under the pointer has just moved. */
async function again(act) {
  for (let attempt = 1; ; attempt++) {
    try {
      return await act();
    } catch (error) {
      if (attempt === 3) throw error;
    }
  }
}
