// Bundles the extension and makes zhengce.vsix of it.
import { copyFileSync, cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { createVSIX } from "@vscode/vsce";

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
await import("./bundle.mjs");
copyFileSync(here("../LICENSE"), here("LICENSE"));
// What is new, for whoever writes notices; what releases write of the packages (`npm run release`) is for whoever builds on them.
copyFileSync(here("news.md"), here("dist/CHANGELOG.md"));
// The package brings the pictures that its walkthrough shows, and no others: on an extension's page editors show only what a server has.
const page = readFileSync(here("README.md"), "utf8").replace(/^!\[[^\]]*\]\([^)]*\)\n\n/gmu, "");
const steps = readdirSync(here("media/walkthrough")).map((name) =>
  readFileSync(here(`media/walkthrough/${name}`), "utf8"),
);
const shown = steps.flatMap((text) => text.match(/docs\/pictures\/[\w.-]+/gu) ?? []);
rmSync(here("docs/pictures"), { recursive: true, force: true });
for (const path of shown) cpSync(here(`../${path}`), here(path));
writeFileSync(here("dist/README.md"), page);
await createVSIX({
  cwd: here("."),
  packagePath: here("zhengce.vsix"),
  dependencies: false,
  allowMissingRepository: true,
  skipLicense: false,
  readmePath: "dist/README.md",
  changelogPath: "dist/CHANGELOG.md",
  rewriteRelativeLinks: false,
});
