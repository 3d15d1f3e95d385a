// The findings of TypeScript on an emitted module, under every strict option there is. For tests alone.
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";

const ts = createRequire(import.meta.url)("typescript") as typeof import("typescript");
const folder = fileURLToPath(new URL("./", import.meta.url));
const runtime = fileURLToPath(new URL("../../runtime/index.ts", import.meta.url));

const options: import("typescript").CompilerOptions = {
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
  paths: { "@zhengce/runtime": [runtime] },
};

const kept = new Map<string, import("typescript").SourceFile | undefined>();

/** Messages of all findings in the texts, which may import each other by `./name.js`. */
export function typeErrors(files: Readonly<Record<string, string>>): readonly string[] {
  const texts = new Map(Object.entries(files).map(([name, text]) => [`${folder}${name}`, text]));
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists, readFile } = host;
  host.getSourceFile = (name, ...rest) => {
    const text = texts.get(name);
    if (text !== undefined) return ts.createSourceFile(name, text, rest[0], true);
    if (!kept.has(name)) kept.set(name, getSourceFile.call(host, name, ...rest));
    return kept.get(name);
  };
  host.fileExists = (name) => texts.has(name) || fileExists.call(host, name);
  host.readFile = (name) => texts.get(name) ?? readFile.call(host, name);
  const program = ts.createProgram([...texts.keys()], options, host);
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
