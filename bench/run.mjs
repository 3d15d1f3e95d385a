// All benchmarks, after a build, beside their peers: `npm run bench`, or some by name: `npm run bench -- assessing editor`.
import { assessing } from "./assessing.mjs";
import { columns } from "./columns.mjs";
import { needs } from "./needs.mjs";
import { lsp } from "./lsp.mjs";
import { panels } from "./panels.mjs";
import { parsing } from "./parse.mjs";
import { serving } from "./serving.mjs";
import { processes } from "./processes.mjs";
import { rosters } from "./rosters.mjs";
import { workbench } from "./workbench.mjs";

const all = { assessing, needs, serving, processes, parsing, editor: lsp, panels, workbench, rosters, columns };
const wanted = process.argv.slice(2);
for (const [name, run] of Object.entries(all)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  console.log(`\n── ${name}`);
  await run();
}
