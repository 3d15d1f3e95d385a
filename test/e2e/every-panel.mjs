// Every panel of the extension, by the commands that its package.json has: each command opens a panel that is described here, or is known to open none.
import { readFileSync } from "node:fs";
import { here } from "./sandbox.mjs";
import { command, openFromExplorer, panel } from "./workbench.mjs";

const extension = (name) => JSON.parse(readFileSync(here(`../../vscode-extension/${name}`), "utf8"));

/** They write files, move the cursor, or say something. */
const WITHOUT_PANEL = [
  ...["newNotice", "draftNotice", "nextYear", "checkWorkspace", "compile", "preview", "runTests", "nextUnconfirmed"],
  ...["restart", "showOutput", "status"],
];
/** By the command's name: the notice that it is tried on, and what the panel shows once it has answered. */
const PANELS = {
  assess: ["yunling-2024.policy", "form .field"],
  payments: ["qingxi-2025.policy", "table td strong"],
  print: ["yunling-2024.policy", ".print .figure"],
  subsidies: ["qingxi-2025.policy", "table.amounts input"],
  timeline: ["qingxi-2025.policy", ".strip .row"],
  report: ["qingxi-2025.policy", "figure svg"],
  roster: ["yunling-2024.policy", "p.bar button"],
  diff: ["qingxi-2025.policy", ".scroll table td.changed"],
  verify: ["qingxi-2025.policy", ".question .verdict.holds"],
  conform: ["chenghu-2026.policy", ".verdict.holds, .verdict.fails, .verdict.undecided"],
};
/** Of examples/fictional: what the panels are tried on, with last year's notice and the superior. */
export const NOTICES = ["chenghu-2026.policy", "chenghu-rules-2023.policy", "qingxi-2024.policy", "qingxi-2025.policy"];

/** `{ name, title, notice, shown }` of each panel; fails where a command of package.json is not accounted for. */
export function everyPanel() {
  const { commands } = extension("package.json").contributes;
  const titles = extension("package.nls.json");
  return commands.flatMap(({ command: id, title }) => {
    const name = id.replace("zhengce.", "");
    if (WITHOUT_PANEL.includes(name)) return [];
    if (!(name in PANELS)) throw new Error(`nobody looks at the panel of ${id}`);
    const [notice, shown] = PANELS[name];
    return [{ name, title: titles[title.slice(1, -1)], notice, shown }];
  });
}

/** The panel in front, beside its notice alone; what it shows first has come. */
export async function openPanel(page, { title, notice, shown }) {
  await command(page, "View: Close All Editors");
  await openFromExplorer(page, notice);
  await command(page, title);
  return panel(page, shown);
}

/** The roster's panel with its sheet. */
export async function chooseSheet(page, frame, file) {
  await frame.locator("p.bar button").first().press("Enter");
  await page.locator(".quick-input-list .monaco-list-row", { hasText: file }).click();
  await frame.locator("td.result").first().waitFor();
}
