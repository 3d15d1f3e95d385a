// A CommonJS module → the same without comments, for browsers that know ECMAScript 2020. The page that it goes into is read by browsers,
// not by people: the module beside it is.
import { createRequire } from "node:module";
import type * as tsMorph from "ts-morph";

const load = createRequire(import.meta.url);

export function toPageScript(script: string): string {
  const { ts } = load("ts-morph") as typeof tsMorph;
  return ts.transpileModule(script, {
    compilerOptions: {
      removeComments: true,
      target: ts.ScriptTarget.ES2020,
      module: ts.ModuleKind.CommonJS,
      newLine: ts.NewLineKind.LineFeed,
    },
  }).outputText;
}
