// Every tab of the workbench with its answer shown: what takes a button is asked for.

const WAITS = { timeout: 90_000 };

/** Goes through the tabs in their order; `use` is called with the name of each once its answer stands there. */
export async function everyTab(page, use) {
  const before = {
    "tab-person": async () => {
      await page.fill(".field input.day >> nth=0", "2024年10月8日");
      for (const box of await page.$$(".field input[type=number]")) await box.fill("0");
      await page.waitForSelector("#panel dl.rows");
    },
    "tab-verification": async () => {
      // A tab that is left keeps what it found.
      if ((await page.locator("#panel .question").count()) === 0) await page.click("#panel .primary");
      await page.waitForSelector("#panel .question", WAITS);
    },
    "tab-comparison": () => sheet(page),
    "tab-report": () => sheet(page),
    "tab-roster": async () => {
      await page.locator("#panel button").nth(1).click();
      await page.click("#panel .primary");
      await page.waitForSelector(".sheet-frame", WAITS);
    },
    "tab-export": () => page.waitForSelector("#panel pre.code", WAITS),
  };
  for (const tab of await page.getByRole("tab").all()) {
    await tab.click();
    const id = await tab.getAttribute("id");
    await page.waitForTimeout(50);
    await before[id]?.();
    await page.waitForFunction(() => document.querySelector("[aria-busy=true]") === null, null, WAITS);
    await use(id.replace("tab-", ""));
  }
}

async function sheet(page) {
  const ask = page.locator("#panel .actions >> nth=0").getByRole("button").first();
  if ((await page.locator(".sheet-frame").count()) === 0) await ask.click();
  await page.waitForSelector(".sheet-frame", WAITS);
}
