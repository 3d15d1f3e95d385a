// A law over generated notices: 100 in every run, more by ZHENGCE_NOTICES=2000, another start by ZHENGCE_SEED. A failure shows the seed and
// the smallest notice that breaks the law, as text.
import fc from "fast-check";
import { compile, type Compilation } from "../../../compiler/compile.js";
import { arbitraryNotice, USUAL, type NoticeSize } from "./arbitrary-notice.js";
import type { Program } from "../../../compiler/decision/program.js";

export const NOTICES = Number(process.env["ZHENGCE_NOTICES"] ?? 50);
const SEED = Number(process.env["ZHENGCE_SEED"] ?? 8);
/** For `it`: a minute for a hundred. */
export const PATIENCE = Math.max(1, NOTICES / 100) * 120_000;

/** A notice without errors, and a number to draw people by. */
export interface Lawful {
  readonly text: string;
  readonly compilation: Compilation;
  readonly program: Program;
  readonly seed: number;
}

/** The laws of a file ask the same notices; each is compiled once. Failing ones shrink through many that are asked once. */
const compiled = new Map<string, Compilation>();
function compiledOnce(text: string): Compilation {
  const known = compiled.get(text) ?? compile({ path: "notice.policy", text });
  if (compiled.size < 200) compiled.set(text, known);
  return known;
}

/** Runs `law` on every notice; whatever it throws breaks it. @param share of the notices that are asked, for laws that take long */
export async function holdsForNotices(
  law: (notice: Lawful) => Promise<void> | void,
  { size = USUAL, share = 1 }: { readonly size?: NoticeSize; readonly share?: number } = {},
): Promise<void> {
  const asked = fc.asyncProperty(arbitraryNotice(size), fc.nat(9999), async (text, seed) => {
    const compilation = compiledOnce(text);
    const { program } = compilation;
    if (program === null || compilation.hasErrors) {
      fc.pre(false);
      return;
    }
    await law({ text, compilation, program, seed });
  });
  const found = await fc.check(asked, { numRuns: Math.ceil(NOTICES * share), seed: SEED, endOnFailure: false });
  if (!found.failed) return;
  const [text, seed] = found.counterexample ?? ["", 0];
  throw new Error(
    `ZHENGCE_SEED=${found.seed} breaks it (${found.numRuns} notices, path ${found.counterexamplePath}, people ${seed}):\n\n${text}\n`,
    { cause: found.errorInstance },
  );
}
