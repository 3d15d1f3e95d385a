// Which columns a table of people may lack: only what may be absent can be absent for everybody.
import { IDENTITIES_KEYS } from "@zhengce/runtime";
import type { Program } from "../decision/program.js";

/** Names of the optional facts, and of the identities. */
export function mayBeLackedBy({ facts }: Pick<Program, "facts">): readonly string[] {
  const optional = facts.filter(({ required, role }) => !required && role !== "certification");
  return [...optional.map(({ name }) => name), IDENTITIES_KEYS[0]];
}
