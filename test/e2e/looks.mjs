// Every panel for whoever sees badly or has no mouse: nothing that axe finds in light, dark and high contrast, each control reached by Tab and seen
// to be, and no line that runs out of a panel at 400 % of a screen of 1280. A picture of each, to be looked at.
import { mustBeAccessible } from "./accessible.mjs";
import { chooseSheet, everyPanel, openPanel } from "./every-panel.mjs";
import { stepping } from "./steps.mjs";
import { command } from "./workbench.mjs";

const THEMES = ["Dark Modern", "Dark High Contrast", "Light High Contrast", "Light Modern"];
/** Pixels: of the window, and of what stands beside the panel. */
const [WIDE, NARROW, BESIDE] = [{ width: 1360, height: 860 }, 320, 48];

export async function looks(page, open, about) {
  const step = stepping(page, about);
  await step("0-open", async () => {
    await open();
    await page.waitForSelector(".explorer-folders-view .monaco-list-row", { timeout: 60_000 });
  });
  for (const each of everyPanel()) {
    let frame;
    await step(`${each.name}-0`, async () => {
      frame = await openPanel(page, each);
      if (each.name === "roster") await chooseSheet(page, frame, "people.csv");
      await command(page, "View: Close Primary Side Bar");
    });
    for (const theme of THEMES)
      await step(`${each.name}-${theme.replaceAll(" ", "-")}`, async () => {
        await wear(page, theme, frame);
        await mustBeAccessible(frame, theme);
      });
    await step(`${each.name}-tab`, async () => {
      const { missed, unseen } = await tabbed(page, frame);
      if (missed.length > 0) throw new Error(`not reached by Tab: ${missed.join(" ")}`);
      if (unseen.length > 0) throw new Error(`nobody sees that it has the focus: ${unseen.join(" ")}`);
    });
    await step(`${each.name}-narrow`, async () => {
      // The panel stays in front of its notice.
      await page.locator(".tab").last().click();
      await command(page, "View: Single Column Editor Layout");
      await page.setViewportSize({ width: NARROW + BESIDE, height: 640 });
      await frame.waitForFunction((most) => document.documentElement.clientWidth <= most, NARROW);
      const over = await frame.evaluate(() => {
        const { scrollWidth, clientWidth } = document.documentElement;
        return scrollWidth - clientWidth;
      });
      if (over > 1) throw new Error(`${over} px wider than its window`);
    });
    await page.setViewportSize(WIDE);
  }
}

/** Puts the theme on, and waits until the panel has it. */
async function wear(page, theme, frame) {
  await command(page, "Preferences: Color Theme");
  const input = page.locator(".quick-input-box input").first();
  await input.fill(theme);
  await page.locator(".quick-input-list .monaco-list-row", { hasText: theme }).first().click();
  await frame.waitForFunction(
    (name) => document.body.dataset.vscodeThemeName === name || document.body.dataset.vscodeThemeId?.includes(name),
    theme,
  );
}

/** What can be pressed or typed into, and that Tab does not come to; what shows no ring when it does. */
async function tabbed(page, frame) {
  const all = await frame.evaluate(() => {
    const found = [...document.querySelectorAll("a[href], button, input, select, summary, [tabindex='0']")].filter(
      (element) => element.checkVisibility() && !element.disabled && element.closest("[inert]") === null,
    );
    found.forEach((element, index) => (element.dataset.tab = String(index)));
    found[0]?.focus();
    return found.length;
  });
  const reached = new Set();
  const unseen = new Set();
  for (let press = 0; press <= all + 1; press++) {
    const at = await frame.evaluate(() => {
      const { activeElement: active } = document;
      if (active?.dataset.tab === undefined) return null;
      const { outlineStyle, outlineWidth } = getComputedStyle(active);
      const isSeen = outlineStyle !== "none" && parseFloat(outlineWidth) > 0;
      return { tab: active.dataset.tab, isSeen, html: active.outerHTML.slice(0, 80) };
    });
    if (at !== null) reached.add(at.tab);
    // The first has its focus from a script.
    if (at !== null && press > 0 && !at.isSeen) unseen.add(at.html);
    await page.keyboard.press("Tab");
  }
  const missed = await frame.evaluate(
    (known) =>
      [...document.querySelectorAll("[data-tab]")]
        .filter(({ dataset }) => !known.includes(dataset.tab))
        .map(({ outerHTML }) => outerHTML.slice(0, 80)),
    [...reached],
  );
  return { missed, unseen: [...unseen] };
}
