// Part of a release: writes the version of package.json into version.ts.
import { readFileSync, writeFileSync } from "node:fs";

const here = (name) => new URL(name, import.meta.url);
const { version } = JSON.parse(readFileSync(here("package.json"), "utf8"));
const text = readFileSync(here("version.ts"), "utf8");
writeFileSync(here("version.ts"), text.replace(/(VERSION = ")[^"]*/u, `$1${version}`));
