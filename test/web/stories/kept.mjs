// Work that was not saved is still there after the page was killed; saving, drafting from a print and a link with a text do what they say.
import { strict as assert } from "node:assert";
import { readFileSync } from "node:fs";

export const places = ["file", "server"];

const print = readFileSync(new URL("../../../examples/fictional/yunling-2024.txt", import.meta.url));

export async function story({ page, url, says, select, place, pictures }) {
  await select("1070元");
  await page.keyboard.type("1071元");
  await says(/个错误|个警告/u);
  await page.waitForTimeout(700);
  // The page's process is killed; nothing of it is asked.
  const context = page.context();
  const devtools = await context.browser().newBrowserCDPSession();
  const { processInfo } = await devtools.send("SystemInfo.getProcessInfo");
  const crashed = page.waitForEvent("crash");
  for (const { type, id } of processInfo) if (type === "renderer") process.kill(id, "SIGKILL");
  await crashed;
  const again = await context.newPage();
  await page.close();
  await context.setOffline(false);
  await again.goto(url);
  await context.setOffline(true);
  await again.waitForSelector(".left-behind");
  await again.screenshot({ path: `${pictures}left-behind-${place}.png` });
  await again.click(".left-behind .primary");
  await again.waitForSelector(".findings .status .count");

  const [download] = await Promise.all([again.waitForEvent("download"), saved(again)]);
  assert.equal(download.suggestedFilename(), "qingxi-2025.policy");
  assert.match(readFileSync(await download.path(), "utf8"), /1071元/u);

  await again.evaluate(
    ([bytes, name]) => {
      const data = new DataTransfer();
      data.items.add(new File([Uint8Array.from(bytes)], name));
      dispatchEvent(new DragEvent("drop", { dataTransfer: data, bubbles: true, cancelable: true }));
    },
    [[...print], "某县2024.txt"],
  );
  await again.click(".toast .primary");
  await again.waitForFunction(() => document.querySelector(".files-choice").value === "某县2024.policy");
  await again.waitForFunction(() => /处有着落/u.test(document.querySelector("#panel").textContent));
  assert.doesNotMatch(await again.textContent(".findings .status"), /错误/u);
  await again.close();
}

/** Without a picker, as browsers without File System Access save. */
async function saved(page) {
  await page.evaluate(() => delete globalThis.showSaveFilePicker);
  await page.keyboard.press("Control+s");
}
