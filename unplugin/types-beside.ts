// `x.policy` → `x.d.policy.ts`, where TypeScript looks for the types of such a file.
import { readFileSync, writeFileSync } from "node:fs";

/** Writes the declarations where they differ; where the folder can't be written, types are simply not there. */
export function writeTypes(path: string, declarations: string): void {
  const beside = path.replace(/\.policy$/u, ".d.policy.ts");
  try {
    if (readFileSync(beside, "utf8") === declarations) return;
  } catch {
    // There is none yet.
  }
  try {
    writeFileSync(beside, declarations);
  } catch {
    // Nobody asked for it by name.
  }
}
