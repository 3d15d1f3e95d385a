// The workbench in Chromium, by double click: the first finding after the page is opened, and from a keystroke to the findings of the text
// with it, on a notice of 2,000 lines, typed key by key as fast as the findings come.
import { fileURLToPath, pathToFileURL } from "node:url";
import { chromium } from "playwright-core";
import { TYPED } from "./lib/editing-session.mjs";
import { median, row } from "./lib/figures.mjs";
import { longNotice } from "./lib/long-notice.mjs";

const PAGE = pathToFileURL(fileURLToPath(new URL("../web/dist/page/index.html", import.meta.url))).href;
const CHECKED = ".findings .status :is(.good, .count)";
const OPENED = 9;
const KEYS = 300;
/** As somebody who reads the notice first. */
const READING = 3000;

const quantile = (values, part) => [...values].sort((a, b) => a - b)[Math.floor((values.length - 1) * part)];
const ms = (value) => `${value.toFixed(0)} ms`;

/** Notes in the page when a version of the text was told to the server, and when its findings came. */
function watch() {
  const Own = Worker;
  const typed = new Map();
  globalThis.answered = [];
  globalThis.Worker = class extends Own {
    constructor(url, options) {
      super(url, options);
      this.addEventListener("message", ({ data: { method, params } }) => {
        const begun = method === "textDocument/publishDiagnostics" ? typed.get(params.version) : undefined;
        if (begun === undefined) return;
        typed.delete(params.version);
        // With what the page does with them.
        requestAnimationFrame(() => globalThis.answered.push(performance.now() - begun));
      });
    }
    postMessage(message, transfer) {
      // Findings come with every keystroke: what is measured is the work, not the pause that calm waits for.
      if (message.method === "initialize") message.params.initializationOptions = { diagnostics: { pause: 0 } };
      if (message.method === "textDocument/didChange")
        typed.set(message.params.textDocument.version, globalThis.keyed ?? performance.now());
      super.postMessage(message, transfer);
    }
  };
  addEventListener("beforeinput", ({ timeStamp }) => (globalThis.keyed = timeStamp), true);
  new MutationObserver((_, observer) => {
    if (document.querySelector(".findings .status :is(.good, .count)") === null) return;
    globalThis.firstFinding = performance.now();
    observer.disconnect();
  }).observe(document, { subtree: true, childList: true });
}

async function opened(browser) {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: "zh-CN" });
  const page = await context.newPage();
  await page.addInitScript(watch);
  await page.goto(PAGE, { waitUntil: "commit" });
  await page.waitForSelector(CHECKED);
  return page;
}

async function type(page, text) {
  await page.evaluate((notice) => {
    const data = new DataTransfer();
    data.items.add(new File([notice], "long.policy"));
    dispatchEvent(new DragEvent("drop", { dataTransfer: data, bubbles: true, cancelable: true }));
  }, text);
  await page.waitForFunction(() => document.querySelector(".files-choice").value === "long.policy");
  await page.waitForSelector(CHECKED);
  await page.waitForTimeout(READING);
  const key = async (character) => {
    const before = await page.evaluate(() => globalThis.answered.length);
    await page.keyboard.insertText(character);
    await page.waitForFunction((count) => globalThis.answered.length > count, before, { polling: 5 });
  };
  await page.evaluate(() => (globalThis.answered.length = 0));
  for (let round = 0, typed = 0; typed < KEYS; round++) {
    const [anchor, phrase] = TYPED[round % TYPED.length];
    await page.focus(".cm-content");
    await page.keyboard.press("Control+Home");
    await page.keyboard.press("Control+f");
    await page.keyboard.insertText(anchor.trim());
    await page.keyboard.press("End");
    await page.keyboard.press("Enter");
    await page.keyboard.press("Escape");
    await page.keyboard.press("End");
    await key("\n");
    for (const character of phrase.trim()) await key(character);
    typed += phrase.trim().length + 1;
  }
  return page.evaluate(() => globalThis.answered);
}

export async function workbench() {
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
    args: ["--no-sandbox", "--disable-gpu"],
  });
  const first = [];
  let page;
  for (let run = 0; run < OPENED; run++) {
    await page?.context().close();
    page = await opened(browser);
    first.push(await page.evaluate(() => globalThis.firstFinding));
  }
  const keys = await type(page, longNotice(2000));
  await browser.close();
  row(["", "measured", "wanted"]);
  row(["first finding after the page is opened, median", ms(median(first)), "1000 ms"]);
  row(["keystroke to findings, 2,000 lines, median", ms(median(keys)), ""]);
  row(["keystroke to findings, 2,000 lines, p95", ms(quantile(keys, 0.95)), "50 ms"]);
  row(["keystrokes", keys.length, ""]);
}
