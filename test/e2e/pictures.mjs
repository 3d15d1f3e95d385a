// Screenshots of the last runs → docs/pictures, for the READMEs. Run it where the look has changed: `npm run pictures`.
import { copyFileSync, mkdirSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = (path) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const pictures = {
  "check.png": "web/2-diagnostic.png",
  "tests.png": "web/10-test-failure.png",
  "assess.png": "web/12-assess-live.png",
  "payments.png": "web/13-payments.png",
};
mkdirSync(root("docs/pictures"), { recursive: true });
for (const [name, taken] of Object.entries(pictures))
  copyFileSync(root(`reports/e2e/${taken}`), root(`docs/pictures/${name}`));
