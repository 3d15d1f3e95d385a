// Compiled notices as the service answers from them. A `Served` never changes: a request holds the one that it began with to its end.
import { compileFunction } from "node:vm";
import type { Adjustment, Assessment, FactsSchema, NoticeParticulars } from "@zhengce/runtime";
import * as internal from "@zhengce/runtime/internal";
import type { CompiledFiles, CompiledNotice, RefusedFile } from "./compiled-notice.js";

/** What the service calls of a compiled module. Facts are taken as JSON gave them; each throws a FactsError where they are not as declared. */
export interface NoticeModule {
  readonly notice: NoticeParticulars;
  readonly factsSchema: FactsSchema;
  readonly assess: (facts: unknown) => Assessment;
  readonly adjust: (before: unknown, after: unknown) => Adjustment;
  /** Of facts that need not all be given yet. */
  readonly needs: (facts: unknown) => readonly string[];
}
export interface ServedNotice extends CompiledNotice {
  readonly module: NoticeModule;
}
/** What a file that is refused leaves served: the last version that had no errors. */
export interface RefusedNotice extends RefusedFile {
  readonly serving: string | null;
}
export interface Served {
  readonly notices: ReadonlyMap<string, ServedNotice>;
  readonly refused: readonly RefusedNotice[];
}
export const NOTHING: Served = { notices: new Map(), refused: [] };

/** What is served after files were compiled again. A notice that did not change stays the very same. */
export function servedOf(compiled: CompiledFiles, before: Served = NOTHING): Served {
  const notices = new Map<string, ServedNotice>();
  for (const notice of compiled.notices) {
    const known = before.notices.get(notice.id);
    const isSame = known?.version === notice.version && known.file === notice.file;
    notices.set(notice.id, isSame ? known : { ...notice, module: moduleOf(notice) });
  }
  const refused = compiled.refused.map((file): RefusedNotice => {
    const last = before.notices.get(file.id);
    const isLast = last?.file === file.file && !notices.has(file.id);
    if (isLast) notices.set(file.id, last);
    return { ...file, serving: isLast ? last.version : null };
  });
  return { notices: new Map([...notices].sort(([a], [b]) => (a < b ? -1 : 1))), refused };
}

function moduleOf({ id, script }: CompiledNotice): NoticeModule {
  const module = { exports: {} };
  const require = (name: string): unknown => {
    if (name === "@zhengce/runtime/internal") return internal;
    throw new Error(`a compiled notice asks for ${name}`);
  };
  const body = compileFunction(script, ["module", "require"], { filename: `${id}.cjs` }) as (
    module: { readonly exports: object },
    require: (name: string) => unknown,
  ) => void;
  body(module, require);
  return module.exports as NoticeModule;
}
