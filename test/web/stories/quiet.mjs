// Nothing is asked of any network by any tab, from a file and from a server: page.mjs fails the story that does.
import { strict as assert } from "node:assert";
import { everyTab } from "../every-tab.mjs";

export const places = ["file", "server"];

export async function story({ page }) {
  const seen = [];
  await everyTab(page, (tab) => seen.push(tab));
  assert.equal(seen.length, 9);
  // An answer is of its language: in another it is asked for anew, and nothing says that the text has changed.
  await page.click("#tab-report");
  await page.click("button:text-is('English')");
  await page.waitForSelector("#panel button:text-is('Make the report')");
  assert.equal(await page.locator("#panel .open").count(), 0);
  await page.click("button:text-is('中文')");
  await page.waitForSelector(".sheet-frame");
  assert.equal(await page.locator("#panel .open").count(), 0);
}
