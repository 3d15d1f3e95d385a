// A page of the workbench for a story: what it asks the network for and what goes wrong in it are noted, and fail the story.
import { strict as assert } from "node:assert";

const CHECKED = ".findings .status :is(.good, .count)";

/** Opens the page, calls `use`, and closes the page however that ends. */
export async function opened(browser, url, { viewport = { width: 1440, height: 900 }, ...context }, use) {
  const own = await browser.newContext({ viewport, locale: "zh-CN", acceptDownloads: true, ...context });
  const page = await own.newPage();
  page.setDefaultTimeout(30_000);
  const [asked, wrong] = [[], []];
  own.on("request", (request) => asked.push(request.url()));
  page.on("pageerror", (error) => wrong.push(error.message));
  page.on("console", (message) => message.type() === "error" && wrong.push(message.text()));
  try {
    const begun = performance.now();
    await page.goto(url);
    await page.waitForSelector(CHECKED);
    const firstFinding = performance.now() - begun;
    await own.setOffline(true);
    await use({ page, url, firstFinding, ...tools(page) });
    assert.deepEqual(
      asked.filter((one) => one !== url && !/^(?:blob|data|about):/u.test(one)),
      [],
      "the page asked for something",
    );
    assert.deepEqual(wrong, [], "the page reported errors");
  } catch (error) {
    await page
      .screenshot({ path: new URL("../../reports/web/failed.png", import.meta.url).pathname })
      .catch(() => undefined);
    throw error;
  } finally {
    await own.close();
  }
}

function tools(page) {
  const status = () => page.textContent(".findings .status");
  return {
    status,
    /** Waits until the findings are those of the text as it is, and say what `wanted` matches. */
    says: (wanted) =>
      page.waitForFunction(
        ([selector, source]) => new RegExp(source, "u").test(document.querySelector(selector)?.textContent ?? ""),
        [".findings .status", wanted.source],
      ),
    tab: (name) => page.click(`[role=tab]:text-is("${name}")`),
    panel: () => page.textContent("#panel"),
    /** Waits until the panel says what `wanted` matches. */
    shows: (wanted, timeout = 90_000) =>
      page.waitForFunction(
        (source) => new RegExp(source, "u").test(document.querySelector("#panel").textContent),
        wanted.source,
        { timeout },
      ),
    /** Selects the first place of `text` in the editor. */
    select: async (text) => {
      await page.focus(".cm-content");
      await page.keyboard.press("Control+Home");
      await page.keyboard.press("Control+f");
      await page.keyboard.type(text);
      // The panel takes what stands in its field when a key goes up, which marks without a key never do.
      await page.keyboard.press("End");
      await page.keyboard.press("Enter");
      await page.keyboard.press("Escape");
    },
  };
}
