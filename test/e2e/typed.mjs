// A county's notice typed from nothing, as an official types it: letters and digits by keys, Chinese by compositions of an input method, Enter at the end
// of each line with whatever list has opened. What stands there in the end is what was meant, and the count of findings never flickers. Then its tests run.
import { readFileSync } from "node:fs";
import { stepping } from "./steps.mjs";
import { here } from "./sandbox.mjs";
import { command, line } from "./workbench.mjs";

/** Milliseconds, as a quick hand has them: from key to key, and behind a word or a line. What is wanted of the editor holds at any pace that hands have. */
const [KEY, PAUSE] = [20, 80];
/** Hands that rest let the editor judge what stands there: these do, where the machine is busy, and it must not. */
export const UNHURRIED = { "zhengce.diagnostics.pause": 5000 };
const NOTICE = readFileSync(here("typed-notice.policy"), "utf8");

export async function typed(page, open, about) {
  const step = stepping(page, about);
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  const keyboard = await page.context().newCDPSession(page);
  const flips = [];

  await step("1-new-notice", async () => {
    await open();
    await page.waitForSelector(".explorer-folders-view .monaco-list-row", { timeout: 60_000 });
    await command(page, "New Notice");
    await page.locator(".quick-input-box input").first().fill("青石县2027");
    await page.keyboard.press("Enter");
    await line(page, "通知 青石县2027 {").waitFor();
    await page.locator(STATUS).waitFor();
    // From nothing, not from the holes of the head.
    await page.keyboard.press("Escape");
    await page.keyboard.press("Control+A");
    await page.keyboard.press("Delete");
  });
  await step("2-typed", async () => {
    await watchProblems(page);
    const lines = NOTICE.trimEnd().split("\n");
    for (const [index, text] of lines.entries()) {
      if (text.trim() !== "}") await typeLine(page, keyboard, text.trim());
      if (index + 1 < lines.length) await nextLine(page, lines[index + 1]);
      flips.push(await changes(page));
    }
    await page.keyboard.press("Escape");
  });
  await step("3-as-it-was-meant", async () => {
    const written = await textOf(page);
    if (written.trimEnd() !== NOTICE.trimEnd()) {
      const [is, meant] = [written.split("\n"), NOTICE.split("\n")];
      const at = meant.findIndex((text, index) => text !== is[index]);
      throw new Error(`line ${at + 1}: ${JSON.stringify(is[at])} in place of ${JSON.stringify(meant[at])}`);
    }
    await clean(page);
    const most = Math.max(...flips);
    const all = flips.reduce((sum, count) => sum + count, 0);
    console.log(`${about.name}: ${all} changes of the count of findings in ${flips.length} lines`);
    if (most > 1) throw new Error(`the count of findings changed ${most} times in line ${flips.indexOf(most) + 1}`);
  });
  await step("4-tested", async () => {
    await page.keyboard.press("Control+F9");
    await page.waitForFunction(
      () => document.querySelectorAll(".testing-run-glyph.codicon-testing-passed-icon").length >= 3,
    );
  });
}

/** Han by composition: its letters as an input method shows them, then the words in their place. Everything else by its key. */
async function typeLine(page, cdp, text) {
  for (const part of text.match(/[\p{Script=Han}]+|[^\p{Script=Han}]/gu) ?? []) {
    if (/^\p{Script=Han}/u.test(part)) await compose(page, cdp, part);
    else if (/[\u0020-\u007e]/u.test(part)) await page.keyboard.type(part, { delay: KEY });
    else await page.keyboard.insertText(part);
  }
}

async function compose(page, cdp, words) {
  const letters = [...words].map((mark) => String.fromCharCode(97 + (mark.codePointAt(0) % 26))).join("'");
  for (const length of new Set([1, letters.length])) {
    const text = letters.slice(0, length);
    await cdp.send("Input.imeSetComposition", { text, selectionStart: length, selectionEnd: length });
    await page.waitForTimeout(KEY);
  }
  await cdp.send("Input.insertText", { text: words });
  await page.waitForTimeout(PAUSE);
}

/** A block's end has come of itself with its beginning: one goes below it. */
async function nextLine(page, next) {
  await page.waitForTimeout(PAUSE);
  if (next.trim() === "}") {
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("End");
  } else await page.keyboard.press("Enter");
}

/** Errors and warnings of this file, as the status item tells them to who hears it. */
const STATUS = "#zhengce\\.zhengce-vscode\\.zhengce\\.status";
async function clean(page) {
  await page.waitForFunction(
    (selector) => document.querySelector(selector)?.outerHTML.includes("本文件：0 个错误，0 个警告"),
    STATUS,
  );
}

async function watchProblems(page) {
  await page.evaluate((selector) => {
    const item = document.querySelector(selector);
    const numbers = () => /本文件：\d+ 个错误，\d+ 个警告/u.exec(item.outerHTML)?.[0];
    let last = numbers();
    globalThis.flips = 0;
    new MutationObserver(() => {
      if (numbers() === last || numbers() === undefined) return;
      last = numbers();
      globalThis.flips += 1;
    }).observe(item, { subtree: true, childList: true, characterData: true, attributes: true });
  }, STATUS);
}
/** Since it was asked last. */
function changes(page) {
  return page.evaluate(() => {
    const count = globalThis.flips;
    globalThis.flips = 0;
    return count;
  });
}

async function textOf(page) {
  await page.keyboard.press("Control+A");
  await page.keyboard.press("Control+C");
  await page.keyboard.press("Control+End");
  return (await page.evaluate(() => navigator.clipboard.readText())).replaceAll("\r\n", "\n");
}
