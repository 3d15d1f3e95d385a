// A wrong figure is found as it is typed, mended by the fix that shows what it changes, and undone.
import { strict as assert } from "node:assert";

export const places = ["file", "server"];

export async function story({ page, says, select, pictures, firstFinding }) {
  console.log(`  first finding after ${Math.round(firstFinding)} ms`);
  await page.selectOption(".files-choice", "qingxi-2025.policy");
  await says(/没有问题/u);
  await select("1070元");
  await page.keyboard.type("1071元");
  await says(/个错误|个警告/u);
  await page.click(".finding .small");
  await page.waitForSelector(".fix .difference .new");
  await page.screenshot({ path: `${pictures}finding.png` });
  await page.click(".fix button");
  await says(/没有问题/u);
  await page.keyboard.press("Control+z");
  await says(/个错误|个警告/u);
  const line = await page.textContent(".finding .place");
  assert.match(line, /第 \d+ 行/u);
}
