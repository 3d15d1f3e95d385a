// One person's work on a notice, checked step by step on the screen: colours, a finding and its quick fix, completion in Chinese,
// hover, rename, the Test Explorer, the assess panel, the table of payments, the preview.
import {
  command,
  explained,
  firstEditor,
  hoverOver,
  line,
  lineBelow,
  openFromExplorer,
  openFile,
  panel,
  pointAt,
  quickFixes,
  reads,
} from "./workbench.mjs";

export async function story(page, open, { name, pictures }) {
  const picture = async (title) => {
    await page.waitForTimeout(250);
    await page.screenshot({ path: `${pictures}${title}.png` });
  };
  const step = async (title, act) => {
    try {
      await act();
      await picture(title);
      console.log(`${name}: ${title}`);
    } catch (error) {
      await page.screenshot({ path: `${pictures}failed-${title}.png` });
      throw new Error(`${title}: ${error.message.split("\n").slice(0, 4).join(" | ")}`);
    }
  };
  const must = (holds, what) => {
    if (!holds) throw new Error(what);
  };

  await step("1-highlighting", async () => {
    await open();
    await page.waitForSelector(".explorer-folders-view .monaco-list-row", { timeout: 60_000 });
    await openFile(page, "示范县2027");
    await line(page, "标准 个人缴费").waitFor();
    const classOf = (text, word) =>
      line(page, text).evaluate(
        (element, wanted) =>
          [...element.querySelectorAll("span span")].find((span) => span.textContent.includes(wanted))?.className,
        word,
      );
    // The extension starts in its own time.
    for (let waited = 0; ; waited += 250) {
      const [keyword, amount] = [await classOf("标准 个人缴费", "标准"), await classOf("标准 个人缴费", "400")];
      if (keyword !== undefined && amount !== undefined && keyword !== amount) break;
      must(waited < 30_000, `one colour for all: ${keyword} ${amount}`);
      await page.waitForTimeout(250);
    }
  });
  await step("2-diagnostic", async () => {
    await page.waitForSelector(".squiggly-error", { timeout: 60_000 });
    await hoverOver(page, "财政补助（1080元）", "1080", "1100元");
  });
  await step("3-quick-fix-menu", async () => {
    // The hover goes first: it may lie over the word.
    await page.keyboard.press("Escape");
    await page.mouse.move(5, 5);
    await page.waitForSelector(".monaco-hover:not(.hidden)", { state: "hidden" });
    await pointAt(page, "财政补助（1080元）", "1080");
    await quickFixes(page);
  });
  await step("4-quick-fix", async () => {
    await page.keyboard.press("Enter");
    await line(page, "财政补助（1100元）").waitFor();
    await page.waitForSelector(".squiggly-error", { state: "detached" });
  });
  await step("4b-unconfirmed", async () => {
    await pointAt(page, "标准 财政补助", "700");
    await page.keyboard.press("End");
    await page.keyboard.insertText(" 待核");
    const count = page.locator(".statusbar-item", { hasText: "待核 1" });
    await count.click();
    await page.locator(".statusbar-item", { hasText: /selected|已选择/u }).waitFor();
    await quickFixes(page);
    await page.waitForSelector(".action-widget .monaco-list-row:has-text('核对无误')");
  });
  await step("4c-confirmed", async () => {
    await page.keyboard.press("Enter");
    await page.locator(".statusbar-item", { hasText: "待核" }).waitFor({ state: "hidden" });
    must(!(await line(page, "标准 财政补助").textContent()).includes("待核"), "the mark is still there");
  });
  await step("5-completion", async () => {
    await lineBelow(page, "资助 低保对象", "75");
    await page.keyboard.insertText("资助 返");
    await page.keyboard.press("Control+Space");
    await page.waitForSelector(".suggest-widget.visible .monaco-list-row:has-text('返贫致贫人口')");
  });
  await step("6-completed", async () => {
    await page.locator(".suggest-widget.visible .monaco-list-row:has-text('返贫致贫人口')").first().click();
    await page.keyboard.press("End");
    await page.keyboard.insertText(" 200元 由 医疗救助基金");
    await line(page, "资助 返贫致贫人口 200元").waitFor();
  });
  await step("6b-statements", async () => {
    await page.keyboard.press("Escape");
    await page.keyboard.press("Enter");
    await page.keyboard.insertText("期间");
    await page.keyboard.press("Control+Space");
    const rows = page.locator(".suggest-widget.visible .monaco-list-row", { hasText: "期间" });
    await rows.filter({ hasText: "…" }).first().waitFor();
    const labels = await rows.evaluateAll((all) => all.map((row) => row.querySelector(".label-name")?.textContent));
    must(labels.length > 1 && new Set(labels).size === labels.length, `offered: ${labels.join(" | ")}`);
  });
  await step("6c-undone", async () => {
    await page.keyboard.press("Escape");
    await page.keyboard.press("Control+Shift+K");
    await line(page, "条款 三").waitFor();
  });
  await step("6d-typing", async () => {
    await page.keyboard.press("Control+End");
    // Both widths of a bracket close, and Enter between them makes room.
    await page.keyboard.insertText("条款 九 ");
    await page.keyboard.insertText("｛");
    await line(page, "条款 九 ｛｝").waitFor();
    await page.keyboard.press("Enter");
    await page
      .locator(".view-line", { hasText: /^[｝}]$/u })
      .last()
      .waitFor();
    await page.keyboard.insertText("解释 ");
    await page.waitForTimeout(500);
    await page.keyboard.insertText("“");
    await line(page, "解释 “”").waitFor();
    await page.keyboard.insertText("据实");
    await page.keyboard.insertText("（");
    await reads(page, "解释 “据实", /^\s+解释\s“据实（）”$/u);
    await page.keyboard.press("Control+/");
    await line(page, "// 解释 “据实（）”").waitFor();
    await page.keyboard.press("Control+/");
    await page.locator(".view-line", { hasText: /^[\s\u00a0]+解释/u }).waitFor();
  });
  await step("6e-word", async () => {
    // The text and the bracket below it go, then what is left of the line above.
    for (const key of ["Control+Shift+K", "Control+Shift+K", "End", "Shift+Home", "Delete"])
      await page.keyboard.press(key);
    await page.locator(".view-line", { hasText: /[｛｝]/u }).waitFor({ state: "detached" });
    await page.keyboard.press("Control+Home");
    // A run of Han characters is a word, and ends where a full-width mark stands.
    await pointAt(page, "资助 返贫致贫人口", "返贫致贫人口", { clickCount: 2 });
    await page.locator(".statusbar-item", { hasText: /\(6 selected|已选择6/u }).waitFor();
    await pointAt(page, "资助 低保对象", "75", { clickCount: 2 });
    await page.locator(".statusbar-item", { hasText: /\(2 selected|已选择2/u }).waitFor();
    await pointAt(page, "资助 低保对象", "省级财政", { clickCount: 2 });
    await page.locator(".statusbar-item", { hasText: /\(4 selected|已选择4/u }).waitFor();
  });
  await step("7-hover", async () => {
    await page.keyboard.press("Escape");
    await hoverOver(page, "当 缴费日期 在 集中征缴期", "集中征缴期", "2026");
  });
  await step("8-rename", async () => {
    await pointAt(page, "资助 特困人员", "特困人员");
    await page.keyboard.press("F2");
    const input = page.locator(".rename-box input");
    await input.waitFor({ state: "visible" });
    await input.fill("特困供养人员");
    await page.keyboard.press("Enter");
    await line(page, "人群 特困供养人员").waitFor();
    await line(page, "资助 特困供养人员").waitFor();
  });
  await step("9-test-explorer", async () => {
    await command(page, "Run the Tests of This Notice");
    await page.locator(".test-explorer .monaco-list-row", { hasText: "示范县2027" }).first().click();
    await page.keyboard.press("ArrowRight");
    await page.locator(".test-explorer .monaco-list-row", { hasText: "低保对象在集中征缴期缴费" }).waitFor();
    await pointAt(page, "资助 返贫致贫人口", "200");
    await page.keyboard.press("Control+End");
    await line(page, "个人实缴 120元").waitFor();
    // The failure stands in place, in the gutter and behind the expectation.
    await page.waitForSelector(".testing-run-glyph.codicon-testing-failed-icon");
    await page.waitForSelector(".test-message-inline-content, .test-error-content-widget");
  });
  await step("10-test-failure", async () => {
    await command(page, "Test: Peek Output");
    await page.waitForSelector(".zone-widget");
  });
  await step("11-assess", async () => {
    await page.keyboard.press("Escape");
    await page.keyboard.press("Control+Home");
    await pointAt(page, "资助 返贫致贫人口", "200");
    await command(page, "Assess a Person");
    const form = await panel(page, "form .field");
    await form.locator(".hint").waitFor();
    await form.locator('input[aria-label="返贫致贫人口"]').check();
    // Without the day there is no answer, and the field says so.
    await form.locator('[data-key="缴费日期"] .refused', { hasText: "缴费日期" }).waitFor();
    await form.locator('[data-key="缴费日期"] input').fill("2026-10-01");
    await form.locator("dd.payable", { hasText: "200元" }).waitFor();
    must((await form.locator(".refused:not(:empty)").count()) === 0, "a refusal stands beside an answer");
  });
  await step("11b-explained", async () => {
    // The answer stands beside the clause: behind the subsidy's line, and a reason leads to its own.
    await explained(page, "资助 返贫致贫人口", "200元 由 医疗救助基金");
    await explained(page, "标准 个人缴费", "400元");
    const form = await panel(page, "form .field");
    await form.locator(".reasons a", { hasText: "条款 一" }).click();
    await page.locator(".statusbar-item", { hasText: /(?:Ln|行) 14/u }).waitFor();
  });
  await step("12-assess-live", async () => {
    await pointAt(page, "资助 返贫致贫人口", "200");
    await page.keyboard.press("Home");
    await page.keyboard.press("End");
    for (let i = 0; i < "0元 由 医疗救助基金".length; i++) await page.keyboard.press("ArrowLeft");
    await page.keyboard.press("Backspace");
    await page.keyboard.insertText("5");
    const form = await panel(page, "form .field");
    await form.locator("dd.payable", { hasText: "150元" }).waitFor();
    await explained(page, "资助 返贫致贫人口", "250元");
  });
  await step("12b-assess-mended", async () => {
    // While the notice can't be read, the panel says where, and keeps the last answer apart.
    await page.keyboard.insertText("十");
    const form = await panel(page, "form .field");
    await form.locator("#result .problem", { hasText: "第 22 行" }).waitFor();
    await form.locator(".stale dd.payable", { hasText: "150元" }).waitFor();
    await explained(page, "标准 个人缴费", "400元");
    await picture("12b-assess-broken");
    await page.keyboard.press("Backspace");
    await form.locator("#result > .card dd.payable", { hasText: "150元" }).waitFor();
  });
  await step("12c-kept-as-test", async () => {
    const form = await panel(page, "form .field");
    await form.locator("button.keep").click();
    await line(page, '用例 "2026年10月1日缴费，身份为返贫致贫人口"').waitFor();
    await page.locator(".test-explorer .monaco-list-row", { hasText: "身份为返贫致贫人口" }).waitFor();
  });
  await step("13-payments", async () => {
    await command(page, "Table of Payments");
    const table = await panel(page, "table");
    const heads = await table.locator("thead th").allTextContents();
    must(heads.join(" ") === "人群 集中缴费 零星缴费", `columns: ${heads.join(" ")}`);
    const cell = async (group) =>
      (await table.locator("tbody tr", { hasText: group }).locator("td").first()).innerText();
    must(/^100元\s+400元 − 300元$/u.test(await cell("低保对象")), await cell("低保对象"));
    must(/^150元\s+400元 − 250元$/u.test(await cell("返贫致贫人口")), await cell("返贫致贫人口"));
  });
  await step("14-preview", async () => {
    await firstEditor(page, "通知 示范县2027");
    await pointAt(page, "资助 返贫致贫人口", "250");
    await command(page, "Preview the Compiled Module Beside It");
    await page.waitForSelector(".tab:has-text('预览')");
    // At the clause that the cursor is in.
    await page.locator(".view-line", { hasText: /groups:.\["返贫致贫人口"\]/u }).waitFor();
    must((await page.locator(".squiggly-error").count()) === 0, "findings in what is no notice");
  });
  await step("14b-preview-live", async () => {
    // A line that the preview does not repeat.
    await pointAt(page, "年度 2027", "2027");
    await page.keyboard.insertText("十");
    await page.waitForSelector(".view-line:has-text('文件有错误，先改正第')");
    await page.keyboard.press("Backspace");
    await page.waitForSelector(".view-line:has-text('@zhengce/runtime')");
    // Its cross shows only where the tab has room for it.
    await page.locator(".tab", { hasText: "预览" }).click({ button: "middle" });
    await page.locator(".tab", { hasText: "预览" }).waitFor({ state: "detached" });
  });
  await step("15-check-workspace", async () => {
    await command(page, "Check All Notices of the Workspace");
    await page.waitForSelector(".notifications-toasts :text('检查了 2 份通知：0 个错误')");
  });
  await step("16-compile", async () => {
    await pointAt(page, "资助 返贫致贫人口", "250");
    await command(page, "Compile This Notice");
    await page.waitForSelector(".notifications-toasts :text('个文件：generated/')");
    await page.keyboard.press("Control+Shift+E");
    await page.locator(".explorer-folders-view .monaco-list-row", { hasText: "generated" }).click();
    for (const output of ["示范县2027.rules.ts", "示范县2027.schema.json"])
      await page.locator(".explorer-folders-view .monaco-list-row", { hasText: output }).first().waitFor();
  });
  await step("16b-printed-text", async () => {
    await openFromExplorer(page, "yunling-2024.policy");
    await hoverOver(page, "条款 一（一）", "一", "比上年提高30元");
  });
  await step("16c-printed-text-edited", async () => {
    await page.keyboard.press("Escape");
    await openFromExplorer(page, "yunling-2024.txt");
    await pointAt(page, "个人缴费。2024年度每人缴费380元", "380");
    await page.keyboard.press("End");
    await page.keyboard.insertText("另收工本费5元。");
    // The figure that the file does not have is underlined in the print itself.
    await page.waitForFunction(() =>
      [...document.querySelectorAll(".editor-instance .cdr, .editor-instance .view-line span")].some(
        (element) => getComputedStyle(element).borderBottomStyle === "double",
      ),
    );
    await openFromExplorer(page, "yunling-2024.policy");
    await hoverOver(page, "条款 一（一）", "一", "没有写进文件：5元");
  });
  await step("17-new-notice", async () => {
    await command(page, "New Notice");
    await page.locator(".quick-input-box input").first().fill("青石县2028");
    await page.keyboard.press("Enter");
    await line(page, "通知 青石县2028 {").waitFor();
    await page.locator(".tab.active", { hasText: "青石县2028.policy" }).waitFor();
  });
  await step("18-walkthrough", async () => {
    // Beside the steps a page is shown where there is room for it.
    await command(page, "View: Single Column Editor Layout");
    await command(page, "Open Walkthrough...");
    await page
      .locator(".quick-input-list .monaco-list-row", { hasText: /A first notice|第一份通知/u })
      .first()
      .click();
    const step = page.locator(".gettingStartedContainer .step-title", { hasText: /Read the findings|看检查结果/u });
    await step.waitFor();
    await step.click();
    const beside = await panel(page, 'img[src*="step-fix"]');
    await beside.waitForFunction(() => document.querySelector("img").naturalWidth > 0);
    const words = /Amounts, days, groups|金额、日期、人群/u;
    if (!words.test(await beside.locator("body").textContent())) throw new Error("the walkthrough's page is another");
  });
  // Installed from its package, it has a page there.
  if (name === "code-server")
    await step("19-extension-page", async () => {
      await command(page, "Extensions: Show Installed Extensions");
      await page.locator(".extensions-list .monaco-list-row", { hasText: "Zhengce" }).first().click();
      const shown = await panel(page, "h1:has-text('政策 Zhengce')");
      const isBroken = () => [...document.querySelectorAll("img")].some(({ naturalWidth }) => naturalWidth === 0);
      must(!(await shown.evaluate(isBroken)), "a picture is broken");
      await page
        .locator(".extension-editor .navbar .action-label", { hasText: /Changelog|更改日志|更新日志/iu })
        .click();
      const news = await panel(page, "h1:has-text('新内容')");
      await news.locator("li", { hasText: "写通知" }).first().waitFor();
    });
}
