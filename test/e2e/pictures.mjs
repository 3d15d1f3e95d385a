// Screenshots of the last runs → docs/pictures, for the READMEs. Run it where the look has changed: `npm run pictures`.
import { copyFileSync, mkdirSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = (path) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
// In Chinese, as whoever writes notices has it.
const pictures = {
  "check.png": "code-server/2-diagnostic.png",
  "tests.png": "code-server/10-test-failure.png",
  "assess.png": "code-server/12-assess-live.png",
  "payments.png": "code-server/13-payments.png",
  ...Object.fromEntries(
    ["hover", "fix", "completion", "assess", "test"].map((name) => [`authoring-${name}.png`, `authoring/${name}.png`]),
  ),
};
for (const name of ["completion", "fix", "assess", "test"]) pictures[`step-${name}.png`] = `authoring/step-${name}.png`;
mkdirSync(root("docs/pictures"), { recursive: true });
for (const [name, taken] of Object.entries(pictures))
  copyFileSync(root(`reports/e2e/${taken}`), root(`docs/pictures/${name}`));
// Taken by test/page in `npm run check`.
copyFileSync(root("reports/page/light.png"), root("docs/pictures/page.png"));
