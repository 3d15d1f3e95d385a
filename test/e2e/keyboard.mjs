// Every panel by keys alone: opened from the palette, entered, each control come to by Tab and worked; what it does is seen in the panel or in the notice.
import { everyPanel } from "./every-panel.mjs";
import { stepping } from "./steps.mjs";
import { openFromExplorer, panel } from "./workbench.mjs";

const status = (page, text) => page.locator(".statusbar-item", { hasText: text }).waitFor();
const quickInput = (page) => page.locator(".quick-input-box input").first();

/** By the panel's name: what is done there. */
const WORKED = {
  assess: async ({ page, frame, tabTo }) => {
    await tabTo("[data-key='缴费日期'] input");
    await page.keyboard.type("2023-10-20");
    await frame.locator("dd.payable").waitFor();
    await tabTo(".reasons a");
    await page.keyboard.press("Enter");
    await status(page, /(?:Ln|行) [1-9]\d/u);
  },
  payments: async ({ tabTo }) => tabTo(".table"),
  print: async ({ page, tabTo }) => {
    await tabTo("button.figure");
    await page.keyboard.press("Enter");
    await status(page, /selected|已选择/u);
  },
  subsidies: async ({ page, frame, tabTo }) => {
    await tabTo("table.amounts button.link");
    await page.keyboard.press("Enter");
    await status(page, /(?:Ln|行) [1-9]\d/u);
    await enter(page);
    await tabTo("input[aria-label^='低保对象']");
    await page.keyboard.press("Control+A");
    await page.keyboard.type("80%");
    await page.keyboard.press("Enter");
    await frame.locator("td", { hasText: "= 320元" }).first().waitFor();
  },
  timeline: async ({ page, tabTo }) => {
    await tabTo("button.row");
    await page.keyboard.press("Enter");
    await status(page, /(?:Ln|行) [1-9]\d/u);
  },
  report: async ({ page, tabTo }) => {
    await tabTo(".bar button + button");
    await page.keyboard.press("Enter");
    await quickInput(page).waitFor();
    await page.keyboard.press("Escape");
  },
  roster: async ({ page, frame, tabTo }) => {
    await tabTo("p.bar button");
    await page.keyboard.press("Enter");
    await quickInput(page).waitFor();
    await page.keyboard.type("people.csv");
    await page.keyboard.press("Enter");
    await frame.locator("td.result").first().waitFor();
    await enter(page);
    await tabTo("p.bar button + button");
    await page.keyboard.press("Enter");
    await quickInput(page).waitFor();
    await page.keyboard.press("Escape");
  },
  diff: async ({ page, frame, tabTo }) => {
    await tabTo("select");
    await page.keyboard.press("ArrowDown");
    await tabTo("button.run");
    await page.keyboard.press("Enter");
    await frame.locator("h1", { hasText: "→" }).waitFor();
  },
  verify: async ({ page, frame, tabTo }) => {
    await tabTo("summary");
    await page.keyboard.press("Enter");
    await frame.locator("details[open]").first().waitFor();
    await tabTo("button.run");
    await page.keyboard.press("Enter");
    await frame.locator(".question .verdict.holds").first().waitFor();
  },
  conform: async ({ page, tabTo }) => {
    await tabTo("button.link");
    await page.keyboard.press("Enter");
    await page.locator(".tab.active", { hasText: "chenghu" }).waitFor();
  },
};

export async function keyboard(page, open, about) {
  const step = stepping(page, about);
  const palette = async (text) => {
    await page.keyboard.press("F1");
    await quickInput(page).waitFor();
    await page.keyboard.type(text);
    await page.locator(".quick-input-list .monaco-list-row", { hasText: text }).first().waitFor();
    await page.keyboard.press("Enter");
  };
  await step("0-open", async () => {
    await open();
    await page.waitForSelector(".explorer-folders-view .monaco-list-row", { timeout: 60_000 });
  });
  for (const each of everyPanel())
    await step(each.name, async () => {
      await palette("View: Close All Editors");
      await openFromExplorer(page, each.notice);
      await palette(each.title);
      const frame = await panel(page, each.shown);
      await enter(page);
      await WORKED[each.name]({ page, frame, tabTo: (selector) => tabTo(page, frame, selector) });
    });
}

/** Into the panel, which stands in the second group; what is typed before it has come there is lost. */
async function enter(page) {
  await page.keyboard.press("Control+2");
  await page.waitForTimeout(800);
}

/** Presses Tab until an element that `selector` names has the focus. */
async function tabTo(page, frame, selector) {
  for (let press = 0; press < 120; press++) {
    if (await frame.evaluate((wanted) => document.hasFocus() && document.activeElement.matches(wanted), selector))
      return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`Tab does not come to ${selector}`);
}
