// The keyboard alone: the skip link, the editor and out of it again, tabs by arrows; and Chinese as it is composed.
import { strict as assert } from "node:assert";

export async function story({ page, says }) {
  const focused = (selector) => page.waitForFunction((wanted) => document.activeElement?.matches(wanted), selector);
  await page.keyboard.press("Tab");
  await focused(".skip");
  await page.keyboard.press("Enter");
  await focused(".cm-content");
  await page.keyboard.press("Control+Home");
  const client = await page.context().newCDPSession(page);
  for (const text of ["z", "zh", "zhu", "zhu'shi"]) {
    await client.send("Input.imeSetComposition", { text, selectionStart: text.length, selectionEnd: text.length });
  }
  await client.send("Input.insertText", { text: "// 注释 " });
  assert.match(await page.textContent(".cm-line >> nth=0"), /^\/\/ 注释 /u);
  await says(/没有问题/u);
  await page.keyboard.press("Control+z");
  assert.doesNotMatch(await page.textContent(".cm-line >> nth=0"), /注释 /u);
  await page.keyboard.press("Escape");
  await page.keyboard.press("Tab");
  assert.equal(await page.evaluate(() => document.activeElement?.matches(".cm-content")), false);
  while (!(await page.evaluate(() => document.activeElement?.matches("[role=tab]")))) await page.keyboard.press("Tab");
  await page.keyboard.press("ArrowRight");
  await focused("#tab-person");
  await page.keyboard.press("End");
  await focused("#tab-export");
  await page.keyboard.press("ArrowRight");
  await focused("#tab-print");
}
