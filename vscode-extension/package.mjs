// Bundles the extension and makes zhengce.vsix of it.
import { copyFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { createVSIX } from "@vscode/vsce";

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
await import("./bundle.mjs");
for (const name of ["LICENSE", "CHANGELOG.md"]) copyFileSync(here(`../${name}`), here(name));
await createVSIX({
  cwd: here("."),
  packagePath: here("zhengce.vsix"),
  dependencies: false,
  allowMissingRepository: true,
  skipLicense: false,
  rewriteRelativeLinks: false,
});
