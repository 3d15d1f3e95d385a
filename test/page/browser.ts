// The page in a real Chromium, opened from a file as by double click.
import { existsSync, mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import axe from "axe-core";
import { chromium, type Browser, type BrowserContextOptions, type Page } from "playwright-core";
import type { Answers } from "../../page/app/logic/answers.js";
import { factKey } from "../../page/app/logic/answers.js";
import type { Question } from "../../page/app/logic/flow.js";

const executablePath = process.env["CHROMIUM"] ?? "/usr/bin/chromium";
/** Where there is no Chromium, the page is tried without one. */
export const hasChromium = existsSync(executablePath);

export function launched(): Promise<Browser> {
  return chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu"] });
}

/** Pictures of the page, for the docs and to be looked at. */
const pictures = fileURLToPath(new URL("../../reports/page/", import.meta.url));
export async function picture(page: Page, name: string): Promise<void> {
  mkdirSync(pictures, { recursive: true });
  await page.screenshot({ path: `${pictures}${name}.png`, fullPage: true });
}

export interface Opened {
  readonly page: Page;
  readonly url: string;
  /** Everything asked of a server or a disk. */
  readonly requests: readonly string[];
  /** What went wrong: exceptions, and what the console calls an error, as a policy that is broken is. */
  readonly errors: readonly string[];
}

/** What browsers learned after Chromium 90, where pages have it: gone. */
const FORGET = `
for (const name of ["at", "findLast", "findLastIndex", "toSorted", "toReversed", "toSpliced", "with", "group"]) delete Array.prototype[name];
for (const name of ["at", "isWellFormed", "toWellFormed"]) delete String.prototype[name];
for (const name of ["hasOwn", "groupBy"]) delete Object[name];
delete Map.groupBy; delete Promise.withResolvers; delete Array.fromAsync;
for (const name of ["union", "intersection", "difference", "isSubsetOf"]) delete Set.prototype[name];
delete globalThis.structuredClone; delete globalThis.Iterator; delete Error.prototype.cause;
`;

export async function opened(browser: Browser, html: string, options: BrowserContextOptions = {}): Promise<Opened> {
  const file = join(mkdtempSync(join(tmpdir(), "zhengce-page-")), "index.html");
  writeFileSync(file, html);
  const context = await browser.newContext({ viewport: { width: 1000, height: 900 }, offline: true, ...options });
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  const requests: string[] = [];
  const errors: string[] = [];
  page.on("request", (request) => requests.push(request.url()));
  page.on("pageerror", (error) => errors.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error") errors.push(message.text());
  });
  await page.addInitScript(FORGET);
  const url = pathToFileURL(file).href;
  await page.goto(url);
  return { page, url, requests, errors };
}

/** Fills in what `answers` have for the question that is shown, and goes on. */
export async function fillIn(page: Page, question: Question, answers: Answers): Promise<void> {
  if (question.kind === "groups") {
    const bits = answers.groups.get(question.key) ?? "";
    for (const [index, bit] of Array.from(bits).entries())
      if (bit === "1") await page.check(index === 0 ? "#field" : `#field-${index}`);
    if (!bits.includes("1")) await page.check("#none");
  } else {
    const text =
      question.kind === "fact" ? (answers.facts.get(factKey(question.field)) ?? "") : (answers[question.kind] ?? "");
    const radio = page.locator(`input[type=radio][value=${JSON.stringify(text)}]`);
    if ((await radio.count()) > 0) await radio.check();
    else if (text === "") await page.check("#none");
    else await page.fill("#field", text);
  }
  await page.click("button[type=submit]");
}

/** What axe-core finds wrong, a line each. It is given to the page beside its policy. */
export async function violations(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  return page.evaluate<readonly string[]>(
    "axe.run().then(({ violations }) => violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`))",
  );
}

export async function isWiderThanScreen(page: Page): Promise<boolean> {
  return page.evaluate<boolean>("document.documentElement.scrollWidth > document.documentElement.clientWidth");
}
