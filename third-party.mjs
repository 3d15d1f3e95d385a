// The licences of what a bundle brings along, for the packages that ship it.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

/** Name, version and licence text of each package in esbuild's `inputs`, by name. Paths are relative to this folder. */
export function licensesOf({ inputs }) {
  const folders = new Set(
    Object.keys(inputs).flatMap((path) => /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/u.exec(path)?.[0] ?? []),
  );
  return [...folders].sort().map(licenseOf).join("\n");
}

function licenseOf(folder) {
  const { name, version, license } = JSON.parse(readFileSync(here(`${folder}/package.json`), "utf8"));
  const file = readdirSync(here(folder)).find((entry) => /^licen[cs]e(\.|$)/iu.test(entry));
  const text = file === undefined ? license : readFileSync(here(`${folder}/${file}`), "utf8").trim();
  return `${name} ${version}\n\n${text}\n`;
}

/** The licences of what another package of this workspace was bundled with. */
export function licensesIn(folder) {
  const path = here(`${folder}/dist/third-party-licenses.txt`);
  return existsSync(path) ? readFileSync(path, "utf8") : "";
}
