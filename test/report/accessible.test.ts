// The documents that are made of notices, as pages of their own in a real Chromium: axe-core finds nothing, on a desk and on a phone.
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { compareNotices } from "../../compiler/compare/compare-notices.js";
import { workBudget } from "../../compiler/budget.js";
import { toHtml } from "../../compiler/render/to-html.js";
import { buildReport } from "../../compiler/report/build-report.js";
import { comparisonPage } from "../../compiler/report/comparison/page.js";
import { example } from "../harness/examples.js";
import { hasChromium, isWiderThanScreen, launched, opened, violations } from "../page/browser.js";
import { subjectOf } from "./subject-of.js";

describe.runIf(hasChromium)("documents in Chromium", { timeout: 60_000 }, () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launched();
  });
  afterAll(() => browser.close());

  const [before, after] = [answering("qianjiang-2021"), answering("qianjiang-2022")];
  const pages = {
    "the report": () => toHtml(buildReport(subjectOf(after, before))),
    "a comparison": () => toHtml(comparisonPage(compareNotices(before, after, workBudget()), "zh", true)),
  };
  for (const [name, page] of Object.entries(pages))
    it.each([1000, 360])(`${name} has nothing that axe finds, %i px wide`, async (width) => {
      const shown = await opened(browser, page(), { viewport: { width, height: 800 } });
      expect(await violations(shown.page)).toEqual([]);
      expect(await isWiderThanScreen(shown.page)).toBe(false);
    });
});

function answering(name: string) {
  const compilation = example(name);
  const { program } = compilation;
  if (program === null) throw new Error(`no program in ${name}`);
  return { ...compilation, program };
}
