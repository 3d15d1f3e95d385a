// One way to build with each bundler. Those that the workspace does not bring stand in test/bundlers: `npm run bundlers`.
import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import * as esbuild from "esbuild";
import { root } from "../cli/run.js";

export interface Built {
  /** Null where it failed. */
  readonly code: string | null;
  readonly map: unknown;
  /** Errors as the bundler prints them. */
  readonly errors: string;
  readonly warnings: string;
}
type Build = (entry: string, minify: boolean) => Promise<Built>;

const apart = createRequire(join(root, "test/bundlers/package.json"));
const own = createRequire(import.meta.url);
/** A module of the workspace, else of test/bundlers. */
async function bring<Of>(name: string): Promise<Of> {
  const path = existsSync(join(root, "node_modules", name)) ? own.resolve(name) : apart.resolve(name);
  return (await import(pathToFileURL(path).href)) as Of;
}
export function isHere(name: string): boolean {
  return [join(root, "node_modules", name), join(root, "test/bundlers/node_modules", name)].some((path) =>
    existsSync(path),
  );
}
const pluginFor = async (name: string): Promise<unknown> =>
  (
    (await import(pathToFileURL(join(root, "unplugin/dist", `${name}.js`)).href)) as {
      default: (options: object) => unknown;
    }
  ).default({ locale: "en" });

const failed = (error: unknown): Built => ({ code: null, map: null, errors: textOf(error), warnings: "" });
function textOf(error: unknown): string {
  const { message, loc, id } = error as {
    message: string;
    loc?: { line: number; column: number; file?: string };
    id?: string;
  };
  return `${message}${loc === undefined ? "" : `\n${loc.file ?? id ?? ""}:${loc.line}:${loc.column}`}`;
}

/** Rollup and Rolldown. */
function rollupLike(name: string): Build {
  return async (entry, minify) => {
    interface Bundler {
      readonly rollup?: Make;
      readonly rolldown?: Make;
    }
    type Make = (
      options: object,
    ) => Promise<{ generate: (options: object) => Promise<{ output: [{ code: string; map: unknown }] }> }>;
    const bundler = await bring<Bundler>(name);
    const make = bundler.rollup ?? bundler.rolldown;
    const warnings: string[] = [];
    const resolving = {
      name: "runtime",
      resolveId: (id: string) => (id.startsWith("@zhengce/runtime") ? runtimeFile(id) : null),
    };
    try {
      const bundle = await make?.({
        input: entry,
        plugins: [await pluginFor(name), resolving],
        onwarn: (warning: { message: string }) => warnings.push(warning.message),
      });
      const made = await bundle?.generate({
        format: "es",
        sourcemap: true,
        ...(name === "rolldown" ? { minify } : {}),
      });
      return {
        code: made?.output[0].code ?? null,
        map: made?.output[0].map,
        errors: "",
        warnings: warnings.join("\n"),
      };
    } catch (error) {
      return failed(error);
    }
  };
}
const runtimeFile = (id: string): string =>
  join(root, "runtime/dist", id.endsWith("/internal") ? "internal.js" : "index.js");

/** webpack and Rspack. */
function webpackLike(name: string, plugin: string): Build {
  return async (entry, minify) => {
    interface Stats {
      toJson: (options: object) => { errors: { message: string }[]; warnings: { message: string }[] };
      hasErrors: () => boolean;
    }
    type Run = (options: object, done: (error: Error | null, stats: Stats) => void) => void;
    const { default: module, rspack } = await bring<{ default: Run; rspack?: Run }>(name);
    const out = join(entry, `../${plugin}`);
    const run = rspack ?? module;
    const options = {
      mode: minify ? "production" : "development",
      devtool: "source-map",
      target: "node",
      entry,
      output: { path: out, filename: "out.mjs", module: true, library: { type: "module" } },
      experiments: name === "webpack" ? { outputModule: true } : {},
      resolve: { alias: { "@zhengce/runtime/internal": runtimeFile("/internal") } },
      plugins: [await pluginFor(plugin)],
    };
    return new Promise((resolve) => {
      run(options, (error, stats) => {
        if (error !== null) return resolve(failed(error));
        const { errors, warnings } = stats.toJson({ all: false, errors: true, warnings: true });
        const text = (of: readonly { message: string }[]): string => of.map(({ message }) => message).join("\n");
        const file = join(out, "out.mjs");
        resolve({
          code: stats.hasErrors() ? null : readFileSync(file, "utf8"),
          map: stats.hasErrors() ? null : (JSON.parse(readFileSync(`${file}.map`, "utf8")) as unknown),
          errors: text(errors),
          warnings: text(warnings),
        });
      });
    });
  };
}

const withEsbuild: Build = async (entry, minify) => {
  try {
    const plugins = [(await pluginFor("esbuild")) as esbuild.Plugin];
    const alias = { "@zhengce/runtime/internal": runtimeFile("/internal") };
    const result = await esbuild.build({
      entryPoints: [entry],
      bundle: true,
      write: false,
      format: "esm",
      sourcemap: "external",
      charset: "utf8",
      outfile: "out.js",
      plugins,
      alias,
      minify,
      logLevel: "silent",
    });
    const [map, code] = result.outputFiles;
    return {
      code: code?.text ?? null,
      map: JSON.parse(map?.text ?? "null") as unknown,
      errors: "",
      warnings: result.warnings.map(({ text }) => text).join("\n"),
    };
  } catch (error) {
    const { errors } = error as esbuild.BuildFailure;
    const shown = errors.map(
      ({ text, location }) => `${text}\n${location?.file ?? ""}:${location?.line ?? ""}:${location?.column ?? ""}`,
    );
    return { code: null, map: null, errors: shown.join("\n"), warnings: "" };
  }
};

const withVite: Build = async (entry, minify) => {
  const { build } = await bring<{ build: (options: object) => Promise<unknown> }>("vite");
  const warnings: string[] = [];
  const logger = {
    info: () => undefined,
    warn: (text: string) => warnings.push(text),
    warnOnce: (text: string) => warnings.push(text),
    error: () => undefined,
    clearScreen: () => undefined,
    hasErrorLogged: () => false,
    hasWarned: false,
  };
  try {
    const made = (await build({
      configFile: false,
      root: join(entry, ".."),
      customLogger: logger,
      plugins: [await pluginFor("vite")],
      resolve: { alias: { "@zhengce/runtime/internal": runtimeFile("/internal") } },
      build: { write: false, minify, sourcemap: true, lib: { entry, formats: ["es"], fileName: "out" } },
    })) as { output: { code?: string; map?: unknown }[] }[];
    const chunk = made[0]?.output.find(({ code }) => code !== undefined);
    return { code: chunk?.code ?? null, map: chunk?.map, errors: "", warnings: warnings.join("\n") };
  } catch (error) {
    return failed(error);
  }
};

/** By the name of its package. */
export const bundlers: Readonly<Record<string, Build>> = {
  esbuild: withEsbuild,
  vite: withVite,
  rolldown: rollupLike("rolldown"),
  rollup: rollupLike("rollup"),
  webpack: webpackLike("webpack", "webpack"),
  "@rspack/core": webpackLike("@rspack/core", "rspack"),
};
