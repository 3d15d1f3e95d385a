// The module as it stands in files: what programs import, the rules as a reviewer reads them, and the particulars beside them.
import { build } from "esbuild";
import { describe, expect, it } from "vitest";
import { emitModule, type ModuleFiles } from "../../compiler/emit/typescript/to-typescript.js";
import { metadataOf } from "../../compiler/emit/metadata-of.js";
import { example, exampleNames, exampleText } from "../harness/examples.js";
import { bareMetadata, evaluated, type CompiledModule } from "./load-module.js";
import { sample } from "./sample-program.js";
import { typeErrors } from "./type-check.js";

const linesOf = (text: string): number => text.trimEnd().split("\n").length;

async function filesOf(name: string): Promise<Readonly<Record<string, string>>> {
  const { model, program } = example(name);
  if (program === null) throw new Error("no program");
  return named(name, (await emitModule(program, metadataOf(model, `${name}.policy`))).files(name));
}
function named(name: string, { main, rules, notice }: ModuleFiles): Readonly<Record<string, string>> {
  return { [`${name}.ts`]: main.text, [`${name}.rules.ts`]: rules.text, [`${name}.notice.ts`]: notice.text };
}

/** The files as one script, evaluated. */
async function bundled(files: Readonly<Record<string, string>>, entry: string): Promise<CompiledModule> {
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    format: "esm",
    external: ["@zhengce/*"],
    plugins: [
      {
        name: "files",
        setup(plugin) {
          plugin.onResolve({ filter: /^[^@]/ }, ({ path }) => ({
            path: path.replace(/^\.\//, "").replace(/\.js$/, ".ts"),
            namespace: "files",
          }));
          plugin.onLoad({ filter: /.*/, namespace: "files" }, ({ path }) => ({
            contents: files[path] ?? expect.fail(path),
            loader: "ts",
          }));
        },
      },
    ],
  });
  return evaluated(outputFiles[0]?.text ?? "");
}

describe.each(exampleNames)("the files of %s", (name) => {
  it("compile with every strict option", async () => {
    expect(typeErrors(await filesOf(name))).toEqual([]);
  });

  it("hold the rules in twice the lines of the notice, and a little more where it is short", async () => {
    const rules = (await filesOf(name))[`${name}.rules.ts`] ?? "";
    const notice = linesOf(exampleText(name));
    expect(linesOf(rules) / notice).toBeLessThanOrEqual(notice >= 150 ? 2 : 2.6);
  });

  it("name the clauses of the rules once each, in the order of the notice", async () => {
    const rules = (await filesOf(name))[`${name}.rules.ts`] ?? "";
    const text = exampleText(name).normalize("NFKC");
    const headings = [...rules.matchAll(/^\/\/ ── (.*?)(?: “.*”)? ─+$/gmu)].map((match) => match[1] ?? "");
    const clauses = headings.filter((heading) => !["Outside any clause", "How they come together"].includes(heading));
    const places = clauses.map((clause) => text.search(new RegExp(`(?:条款|clause) "?${escaped(clause)}"?[ {]`, "u")));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(new Set(clauses).size).toBe(clauses.length);
    expect(headings.at(-1)).toBe("How they come together");
  });
});

function escaped(text: string): string {
  return text.normalize("NFKC").replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}

describe("the files of a module", () => {
  it("keep the particulars out of the rules", async () => {
    const files = await filesOf("gansu-2022");
    const imported = (file: string): readonly string[] =>
      [...(files[file] ?? "").matchAll(/\bfrom "(\.[^"]*)"/g)].map((match) => match[1] ?? "");
    expect(imported("gansu-2022.rules.ts")).toEqual(["./gansu-2022.js"]);
    expect(files["gansu-2022.rules.ts"]).toMatch(/^import type \{[^}]*\} from "\.\/gansu-2022\.js";$/m);
    expect(imported("gansu-2022.notice.ts")).toEqual([]);
    expect(imported("gansu-2022.ts")).toEqual(["./gansu-2022.rules.js", "./gansu-2022.notice.js"]);
    expect(files["gansu-2022.rules.ts"]).not.toContain("税务部门");
  });

  it("ask no question that has but one answer", async () => {
    for (const name of exampleNames)
      for (const text of Object.values(await filesOf(name))) expect(text).not.toMatch(/if \((?:true|false)\)/);
  });

  it("export and answer as the module in one file", async () => {
    const emitted = await emitModule(sample, bareMetadata(sample));
    const whole = evaluated((await emitted.typescript()).text);
    const parts = await bundled(named("sample", emitted.files("sample")), "sample.ts");
    expect(Object.keys(parts).sort()).toEqual(Object.keys(whole).sort());
    for (const identities of [[], ["孤儿"], ["低保"], ["脱贫户", "计生两户"]]) {
      const facts = { paymentDate: "2021-02-20", identities, countyKind: "贫困县" };
      expect(parts.assess(facts)).toEqual(whole.assess(facts));
      const later = { ...facts, identities: ["特困"], certificationDate: "2021-03-01" };
      expect(parts.adjust(facts, later)).toEqual(whole.adjust(facts, later));
    }
  });
});
