// axe-core finds nothing in any tab: light, in Chinese, on a desk; dark, in English, on a phone, where nothing is wider than its window.
import { strict as assert } from "node:assert";
import axe from "axe-core";

export async function story({ page, pictures }) {
  await checked(page, "light");
  await page.screenshot({ path: `${pictures}light.png` });
  await page.emulateMedia({ colorScheme: "dark" });
  await page.click("button:text-is('English')");
  await page.setViewportSize({ width: 360, height: 720 });
  await checked(page, "dark, on a phone");
  await page.screenshot({ path: `${pictures}phone.png` });
}

async function checked(page, name) {
  for (const tab of await page.getByRole("tab").all()) {
    await tab.click();
    await page.waitForTimeout(50);
    await page.waitForFunction(() => document.querySelector("[aria-busy=true]") === null, null, { timeout: 30_000 });
    await page.evaluate(axe.source);
    const { violations } = await page.evaluate(() =>
      globalThis.axe.run(document, {
        runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
      }),
    );
    const told = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(" ")).join(", ")}`);
    assert.deepEqual(told, [], `${name}, ${await tab.textContent()}`);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    assert.equal(wide, 0, `${name}, ${await tab.textContent()} is wider than its window`);
  }
}
