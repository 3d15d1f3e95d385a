// The name of what a name stands for.
import type { Name } from "@zhengce/grammar";
import type { Model } from "./model.js";

/** What stands where a name is missing or broken. */
export const MISSING = "？";

/** The name of what `name` stands for, so that an English code reads as its Chinese name; else as written. */
export function nameOf(name: Name | null, model: Pick<Model, "symbolOf">): string {
  if (name === null) return MISSING;
  return model.symbolOf(name)?.name ?? name.text;
}
