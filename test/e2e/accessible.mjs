// What axe-core and a narrow window say of a panel, inside its frame.
import axe from "axe-core";

const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** Fails where axe-core finds anything, or where at 400 % of a window of 1280 the panel is wider than it. */
export async function mustBeAccessible(frame, what) {
  await frame.evaluate(axe.source);
  const { violations } = await frame.evaluate((runOnly) => globalThis.axe.run(document, { runOnly }), RULES);
  const told = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(" ")}`);
  if (told.length > 0) throw new Error(`${what}: ${told.join(" | ")}`);
  const over = await frame.evaluate(() => {
    const { style, clientWidth } = document.documentElement;
    style.zoom = String(clientWidth / 320);
    const { scrollWidth, clientWidth: width } = document.documentElement;
    style.zoom = "";
    return scrollWidth - width;
  });
  if (over > 1) throw new Error(`${what}: ${over} px wider than its window`);
}
