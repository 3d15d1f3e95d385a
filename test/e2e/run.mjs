// Drives the packaged extension in real VS Code workbenches, and the server in Monaco: `node run.mjs [web|code-server|panels|authoring|monaco|typed-web] …`, most of them by default. Screenshots go to
// reports/e2e/<workbench>/. A workbench that fails is tried once more: browsers on a busy machine do stumble.
import { mkdirSync, rmSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { authoring } from "./authoring.mjs";
import { codeServer } from "./code-server.mjs";
import { NOTICES } from "./every-panel.mjs";
import { failures } from "./failures.mjs";
import { keyboard } from "./keyboard.mjs";
import { looks } from "./looks.mjs";
import { monaco, monacoStory } from "./monaco.mjs";
import { panels } from "./panels.mjs";
import { outcome } from "./outcome.mjs";
import { story } from "./story.mjs";
import { typed, UNHURRIED } from "./typed.mjs";
import { web } from "./web.mjs";

const having = (workbench, more) => (use) => workbench(use, more);
const withExamples = (workbench) => having(workbench, { examples: NOTICES });
const workbenches = {
  web,
  "code-server": codeServer,
  "panels-web": withExamples(web),
  panels: withExamples(codeServer),
  authoring: codeServer,
  monaco,
  failures: codeServer,
  "failures-web": web,
  outcome: codeServer,
  "outcome-web": web,
  typed: having(codeServer, { settings: UNHURRIED }),
  "typed-web": having(web, { settings: UNHURRIED }),
  looks: withExamples(web),
  keyboard: withExamples(web),
};
const stories = {
  web: story,
  "code-server": story,
  "panels-web": panels,
  panels,
  authoring,
  monaco: monacoStory,
  failures,
  "failures-web": failures,
  outcome,
  "outcome-web": outcome,
  typed,
  "typed-web": typed,
  looks,
  keyboard,
};
/** Begun only where there is time left, when nobody asks for them by name: CI stops everything after eight minutes. */
const MORE = new Set(["failures", "outcome-web"]);
/** They wait for hands that type, most of the time: both at once take no longer than one. */
const TOGETHER = ["typed", "typed-web"];
/** Begun only by name. */
const BY_NAME = new Set(["panels-web", "failures-web", "outcome", "typed", "looks", "keyboard"]);
/** Milliseconds; a story that is begun later than this might be stopped on its way. */
const LAST_START = 280_000;

const asked = process.argv.slice(2).filter((name) => name in workbenches);
const chosen =
  asked.length > 0 ? asked : Object.keys(workbenches).filter((name) => !BY_NAME.has(name) && !MORE.has(name));
const reports = fileURLToPath(new URL("../../reports/e2e/", import.meta.url));

async function tell(name) {
  const isLate = () => asked.length === 0 && MORE.has(name) && performance.now() > LAST_START;
  if (isLate()) return console.log(`${name}: not tried, no time left`);
  for (let attempt = 1; ; attempt++) {
    const begun = performance.now();
    const pictures = `${reports}${name}/`;
    rmSync(pictures, { recursive: true, force: true });
    mkdirSync(pictures, { recursive: true });
    try {
      await workbenches[name]((page, open, more) => stories[name](page, open, { name, pictures, ...more }));
      return console.log(`${name}: passed in ${Math.round((performance.now() - begun) / 1000)} s`);
    } catch (error) {
      console.error(`${name}: ${error.message}`);
      if (attempt === 2) return void (process.exitCode = 1);
      if (isLate()) return console.log(`${name}: not tried again, no time left`);
    }
  }
}

for (const name of chosen) if (!TOGETHER.includes(name)) await tell(name);
await Promise.all(chosen.filter((name) => TOGETHER.includes(name)).map(tell));
if (asked.length === 0) for (const name of MORE) await tell(name);
