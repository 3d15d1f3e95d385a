// What a person does in VS Code, as functions of a page.

/** The line of the editor that holds `text`; long lines are drawn in pieces with no-break spaces. */
export function line(page, text) {
  const words = text.split(" ").map((word) => word.replace(/[\\^$.*+?()[\]{}|]/gu, "\\$&"));
  return page.locator(".editor-instance .view-line", { hasText: new RegExp(words.join("[\\s\\u00a0]"), "u") }).first();
}

export async function openFile(page, name) {
  await page.locator(".explorer-folders-view .monaco-list-row", { hasText: name }).first().dblclick();
  await page.waitForSelector(".editor-instance .view-line");
}

/** Goes to the top of the first editor, where `top` stands; out of a panel a person too presses again where the keys were not heard. */
export async function firstEditor(page, top) {
  for (let attempt = 1; ; attempt++) {
    await page.keyboard.press("Control+1");
    await page.waitForTimeout(200);
    await page.keyboard.press("Control+Home");
    try {
      await line(page, top).waitFor({ timeout: 3000 });
      return;
    } catch (error) {
      if (attempt === 5) throw error;
    }
  }
}

/** Waits until the line that holds `text` reads as `wanted`, and says how it reads where it never does. */
export async function reads(page, text, wanted) {
  for (const end = Date.now() + 5000; ; await page.waitForTimeout(100)) {
    const shown = await line(page, text).textContent();
    if (wanted.test(shown)) return;
    if (Date.now() > end) throw new Error(`the line reads ${shown}`);
  }
}

/** Opens a file when another view stands at the side. */
export async function openFromExplorer(page, name) {
  await page.keyboard.press("Control+Shift+E");
  await openFile(page, name);
  await page.waitForSelector(`.tab.active:has-text('${name}')`);
}

/** Runs a command by its title in the palette; a person too presses again where a panel takes the keys away. */
export async function command(page, title) {
  const input = page.locator(".quick-input-box input").first();
  for (let attempt = 1; ; attempt++) {
    await page.keyboard.press("F1");
    try {
      await input.fill(`>${title}`, { timeout: 5000 });
      await page.locator(".quick-input-list .monaco-list-row", { hasText: title }).first().click({ timeout: 8000 });
      return;
    } catch (error) {
      if (attempt === 4) throw error;
      await page.keyboard.press("Escape");
    }
  }
}

/** Puts the cursor into `word` of the first line with `text`, by pointing at it. */
export async function pointAt(page, text, word, options = {}) {
  const { x, y } = await wordPlace(page, text, word);
  await page.mouse.click(x, y, options);
}

/** Opens the list of quick fixes at the cursor; a person too presses again where nothing comes. */
export async function quickFixes(page) {
  for (let attempt = 1; ; attempt++) {
    await page.keyboard.press("Control+.");
    try {
      await page.waitForSelector(".action-widget .monaco-list-row", { timeout: 5000 });
      return;
    } catch (error) {
      if (attempt === 5) throw error;
      await page.keyboard.press("Escape");
    }
  }
}

/** Rests the pointer on `word` until a hover shows `shown`; a person too moves off and on again where nothing comes. */
export async function hoverOver(page, text, word, shown) {
  for (let attempt = 1; ; attempt++) {
    const { x, y } = await wordPlace(page, text, word);
    await page.mouse.move(x + 160, y + 60);
    await page.mouse.move(x, y, { steps: 4 });
    try {
      await page.waitForSelector(`.monaco-hover:not(.hidden):has-text('${shown}')`, { timeout: 4000 });
      return;
    } catch (error) {
      if (attempt === 8) throw error;
    }
  }
}

/** Waits until `words` stand behind the line that holds `text`, where an answer explains itself. */
export async function explained(page, text, words) {
  await line(page, text).waitFor();
  for (const end = Date.now() + 15_000; ; await page.waitForTimeout(150)) {
    const behind = await line(page, text).evaluate((element) =>
      [...element.querySelectorAll("span")].map((span) => getComputedStyle(span, "::after").content).join(""),
    );
    if (behind.replaceAll("\u00a0", " ").includes(`← ${words}`)) return;
    if (Date.now() > end) throw new Error(`behind ${text} stands ${behind}`);
  }
}

/** Where it has come to rest: lenses push lines down when they come. */
async function wordPlace(page, text, word) {
  for (let before = await placeNow(page, text, word); ;) {
    await page.waitForTimeout(200);
    const now = await placeNow(page, text, word);
    if (now.x === before.x && now.y === before.y) return now;
    before = now;
  }
}

async function placeNow(page, text, word) {
  await line(page, text).waitFor();
  const box = await line(page, text).evaluate((element, wanted) => {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const at = node.data.indexOf(wanted);
      if (at < 0) continue;
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + wanted.length);
      const { x, y, width, height } = range.getBoundingClientRect();
      return { x, y, width, height };
    }
    return null;
  }, word);
  if (box === null) throw new Error(`no ${word} in the line of ${text}`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** A line behind the last one; the cursor stands at its start. */
export async function lineBelow(page, text, word) {
  await pointAt(page, text, word);
  await page.keyboard.press("End");
  await page.keyboard.press("Enter");
}

/** The panel that is in front: VS Code draws it in a frame inside a frame. */
export async function panel(page, selector) {
  for (const end = Date.now() + 30_000; Date.now() < end;) {
    for (const frame of page.frames()) {
      const found = frame.locator(selector).first();
      if (await found.isVisible().catch(() => false)) return frame;
    }
    await page.waitForTimeout(150);
  }
  throw new Error(`no panel shows ${selector}`);
}
