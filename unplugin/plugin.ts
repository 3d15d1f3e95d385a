// The plugin for every bundler: a `.policy` file that is imported becomes the module that it compiles to.
import { createUnplugin, type UnpluginInstance } from "unplugin";
import { compileFile, type Compiled } from "./compile-file.js";
import { writeTypes } from "./types-beside.js";

export interface PluginOptions {
  /** Language of findings; Chinese where it is left out. */
  readonly locale?: "zh" | "en";
  /** Whether `x.d.policy.ts` is written beside `x.policy`, for TypeScript with `allowArbitraryExtensions`; it is where this is left out. */
  readonly types?: boolean;
}

/** Every file whose name ends so, whatever query stands behind it. */
const POLICY = /\.policy(?:\?.*)?$/u;

export const plugin: UnpluginInstance<PluginOptions | undefined> = createUnplugin<PluginOptions | undefined>(
  (options = {}) => ({
    name: "zhengce",
    transform: {
      filter: { id: POLICY },
      async handler(_code, id) {
        const path = id.replace(/\?.*$/u, "");
        const compiled = await compileFile(path, options.locale ?? "zh");
        for (const other of compiled.read) this.addWatchFile(other);
        for (const warning of compiled.warnings) this.warn(warning);
        if (!compiled.ok) {
          this.error(compiled.error);
          return;
        }
        if (options.types !== false) writeTypes(path, compiled.declarations);
        return moduleOf(compiled);
      },
    },
  }),
);

/** Rolldown has no other way to know what language it is. */
function moduleOf({ code, map }: Compiled & { readonly ok: true }): { code: string; map: string; moduleType: "js" } {
  return { code, map, moduleType: "js" };
}
