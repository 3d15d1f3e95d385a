// `x.policy` → `x.d.policy.ts`, where TypeScript looks for the types of such a file.
import { readFileSync, writeFileSync } from "node:fs";

/** How the first line of what the compiler wrote goes on behind the notice's name. */
const OURS = /^\/\/ .*, compiled by Zhengce from /u;

/**
 * Writes the declarations where they differ. What somebody wrote there by hand is left as it is; where the folder can't be written, types are
 * simply not there.
 */
export function writeTypes(path: string, declarations: string): void {
  const beside = path.replace(/\.policy$/u, ".d.policy.ts");
  try {
    const there = readFileSync(beside, "utf8");
    if (there === declarations || !OURS.test(there)) return;
  } catch {
    // There is none yet.
  }
  try {
    writeFileSync(beside, declarations);
  } catch {
    // Nobody asked for it by name.
  }
}
