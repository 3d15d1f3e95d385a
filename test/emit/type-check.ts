// The findings of TypeScript on an emitted module, under every strict option there is. For tests alone.
import { fileURLToPath } from "node:url";
import ts from "typescript";

const folder = fileURLToPath(new URL("./", import.meta.url));
const runtime = fileURLToPath(new URL("../../runtime/", import.meta.url));

const options: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  lib: ["lib.es2023.d.ts"],
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  strict: true,
  noUncheckedIndexedAccess: true,
  exactOptionalPropertyTypes: true,
  verbatimModuleSyntax: true,
  isolatedModules: true,
  isolatedDeclarations: true,
  declaration: true,
  noUnusedLocals: true,
  noUnusedParameters: true,
  noImplicitReturns: true,
  noFallthroughCasesInSwitch: true,
  noPropertyAccessFromIndexSignature: true,
  noEmit: true,
  types: [],
  skipLibCheck: true,
  paths: { "@zhengce/runtime": [`${runtime}index.ts`], "@zhengce/runtime/internal": [`${runtime}internal.ts`] },
};

const kept = new Map<string, ts.SourceFile | undefined>();

/** Messages of all findings in the texts, which may import each other by `./name.js`. */
export function typeErrors(files: Readonly<Record<string, string>>): readonly string[] {
  const texts = new Map(Object.entries(files).map(([name, text]) => [`${folder}${name}`, text]));
  const host = ts.createCompilerHost(options);
  const overlaid: ts.CompilerHost = {
    ...host,
    getSourceFile: (name, ...rest) => {
      const text = texts.get(name);
      if (text !== undefined) return ts.createSourceFile(name, text, rest[0], true);
      if (!kept.has(name)) kept.set(name, host.getSourceFile(name, ...rest));
      return kept.get(name);
    },
    fileExists: (name) => texts.has(name) || host.fileExists(name),
    readFile: (name) => texts.get(name) ?? host.readFile(name),
  };
  const program = ts.createProgram([...texts.keys()], options, overlaid);
  return [...texts.keys()].flatMap((name) => {
    const file = program.getSourceFile(name);
    const found = [
      ...program.getSyntacticDiagnostics(file),
      ...program.getSemanticDiagnostics(file),
      ...program.getDeclarationDiagnostics(file),
    ];
    return found.map((one) => {
      const line = one.file === undefined ? 0 : one.file.getLineAndCharacterOfPosition(one.start ?? 0).line + 1;
      return `${line}: TS${one.code} ${ts.flattenDiagnosticMessageText(one.messageText, " ")}`;
    });
  });
}
