// What the lint rules and the coverage thresholds name by globs is there: a folder that is renamed would fall out of its rule, and nobody would see it.
import { readdirSync } from "node:fs";
import { expect, it } from "vitest";

/** By address: neither belongs to the project of the tests. */
const at = async <T>(path: string): Promise<T> =>
  ((await import(new URL(`../../${path}`, import.meta.url).href)) as { readonly default: T }).default;
interface Rules {
  readonly rules?: object;
  readonly files?: readonly (string | readonly string[])[];
  readonly ignores?: readonly string[];
}
interface Measured {
  readonly test: {
    readonly include: readonly string[];
    readonly coverage: { readonly include: readonly string[]; readonly thresholds: object };
  };
}
const lint = await at<readonly Rules[]>("eslint.config.mjs");
const { include, coverage } = (await at<Measured>("vitest.coverage.config.ts")).test;

/** `a/{b,c}/*.ts` → `a/b/*.ts`, `a/c/*.ts`. */
function expanded(glob: string): readonly string[] {
  const open = glob.lastIndexOf("{");
  if (open < 0) return [glob];
  const close = glob.indexOf("}", open);
  const [before, inside, behind] = [glob.slice(0, open), glob.slice(open + 1, close), glob.slice(close + 1)];
  return inside.split(",").flatMap((one) => expanded(before + one + behind));
}
/** As globs match: a star within a name, two stars over folders. */
const pattern = (glob: string): RegExp =>
  new RegExp(
    `^${glob
      .replace(/[.+()]/gu, "\\$&")
      .replaceAll("**/", "(?:.+/)?")
      .replaceAll("**", ".+")
      .replace(/(?<![.)])\*/gu, "[^/]*")}$`,
    "u",
  );
const folders = [
  ...["grammar", "runtime", "compiler", "language-server", "service", "unplugin", "page", "web", "vscode-extension"],
  "test",
];
const files = folders.flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: "utf8" }).map((name) => `${folder}/${name.replaceAll("\\", "/")}`),
);

/** A folder need not have a file of each kind. */
const anyKind = (glob: string): string => glob.replace(/\.\{[\w,]+\}$/u, ".*");

const named = lint
  .filter(({ rules }) => rules !== undefined)
  .flatMap(({ files = [], ignores = [] }) => [...files.flat(), ...ignores])
  .filter((glob) => !glob.startsWith("**"));
const measured = [...include, ...coverage.include, ...Object.keys(coverage.thresholds)];

it.each([...new Set([...named, ...measured].map(anyKind).flatMap(expanded))])("%s", (glob) => {
  expect(files.some((file) => pattern(glob).test(file))).toBe(true);
});
it("is read as globs are", () => {
  expect(expanded("a/{b/{c,d},e}.ts")).toEqual(["a/b/c.ts", "a/e.ts", "a/b/d.ts", "a/e.ts"]);
  expect(["a.ts", "a/b.ts", "a/b/c.ts", "a/b.mts"].map((file) => pattern("a/**/*.ts").test(file))).toEqual([
    ...[false, true, true, false],
  ]);
  expect(pattern("a/b-*.ts").test("a/b-c.ts")).toBe(true);
});
