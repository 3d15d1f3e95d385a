// Every panel for whoever sees badly or has no mouse: nothing that axe finds in light, dark and high contrast, everything reached by Tab, and no line
// that runs out of a panel at 400 %.
import { mustBeAccessible } from "./accessible.mjs";
import { stepping } from "./steps.mjs";
import { command, openFile, panel, pointAt } from "./workbench.mjs";

const THEMES = ["Dark Modern", "Dark High Contrast", "Light High Contrast", "Light Modern"];
/** The command of each panel, and what it shows once its answer is there. */
const PANELS = [
  ["Assess a Person", "form .field"],
  ["Table of Payments", "table td strong"],
  ["Sign-off Report", "figure svg"],
  ["The Year as a Strip", ".strip .row"],
  ["Table of Subsidies", "table.amounts input"],
  ["Work Out a Roster", "p.bar button"],
];

export async function looks(page, open, about) {
  const step = stepping(page, about);
  await step("0-open", async () => {
    await open();
    await page.waitForSelector(".explorer-folders-view .monaco-list-row", { timeout: 60_000 });
    await openFile(page, "示范县2027");
    await page.waitForSelector(".squiggly-error", { timeout: 60_000 });
    await page.keyboard.press("Control+B");
    await pointAt(page, "财政补助（1080元）", "1080", { clickCount: 2 });
    await page.keyboard.insertText("1100元");
    await page.waitForSelector(".squiggly-error", { state: "detached" });
  });
  for (const [title, shown] of PANELS)
    await step(title.replaceAll(" ", "-"), async () => {
      await command(page, title);
      const frame = await panel(page, shown);
      for (const theme of THEMES) {
        await wear(page, theme, frame);
        await mustBeAccessible(frame, theme);
      }
      const missed = await unreached(page, frame);
      if (missed.length > 0) throw new Error(`not reached by Tab: ${missed.join(" ")}`);
    });
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

/** What can be pressed or typed into, and that Tab does not come to. */
async function unreached(page, frame) {
  const all = await frame.evaluate(() => {
    const found = [...document.querySelectorAll("a[href], button, input, select, [tabindex='0']")].filter(
      (element) => element.checkVisibility() && !element.disabled,
    );
    found.forEach((element, index) => (element.dataset.tab = String(index)));
    found[0]?.focus();
    return found.length;
  });
  const reached = new Set();
  for (let press = 0; press <= all; press++) {
    const at = await frame.evaluate(() => document.activeElement?.dataset.tab);
    if (at !== undefined) reached.add(at);
    await page.keyboard.press("Tab");
  }
  return frame.evaluate(
    (known) =>
      [...document.querySelectorAll("[data-tab]")]
        .filter(({ dataset }) => !known.includes(dataset.tab))
        .map(({ outerHTML }) => outerHTML.slice(0, 80)),
    [...reached],
  );
}
