// axe-core finds nothing in any tab with its answer shown: light, in Chinese, on a desk; dark, in English, on a phone, where nothing is wider
// than its window; in the colours of high contrast, which are looked at.
import { strict as assert } from "node:assert";
import axe from "axe-core";
import { everyTab } from "../every-tab.mjs";

export async function story({ page, pictures }) {
  const picture = (name) => page.screenshot({ path: `${pictures}${name}.png` });
  await everyTab(page, async (tab) => {
    await checked(page, `light, ${tab}`);
    await picture(`light-${tab}`);
  });
  await page.emulateMedia({ forcedColors: "active" });
  await everyTab(page, (tab) => picture(`contrast-${tab}`));
  await page.emulateMedia({ colorScheme: "dark", forcedColors: "none" });
  await page.click("button:text-is('English')");
  await everyTab(page, (tab) => picture(`dark-${tab}`));
  await page.setViewportSize({ width: 360, height: 720 });
  await everyTab(page, async (tab) => {
    await checked(page, `dark, on a phone, ${tab}`);
    await picture(`phone-${tab}`);
  });
}

async function checked(page, name) {
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate(() =>
    globalThis.axe.run(document, {
      runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
    }),
  );
  const told = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(" ")).join(", ")}`);
  assert.deepEqual(told, [], name);
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  assert.equal(wide, 0, `${name} is wider than its window`);
}
