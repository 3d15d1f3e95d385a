// `zhengce compile -o DIR`: for each notice a TypeScript module, its JavaScript with declarations and source maps, and a JSON
// Schema of its facts. All of a call appear together or none does; files whose text would not change are left alone.
import { append } from "@zhengce/grammar";
import { existsSync, readFileSync, statSync } from "node:fs";
import { basename, dirname, join, relative, resolve } from "node:path";
import { watch } from "chokidar";
import { apiOf } from "../../compare/api.js";
import type { Program } from "../../decision/program.js";
import { outputsOf, type ModuleFormat, type Output } from "../../emit/outputs.js";
import type { Keys } from "../../emit/json-schema/facts.js";
import { policyFiles, shownPath } from "../../node-host.js";
import { isBelow } from "../../read-file.js";
import { EXIT, Misuse, say, tried, type ExitCode, type Io } from "../io.js";
import { breaksCallers } from "../check-api.js";
import { load, pathsOf, refuseAbsent } from "../load.js";
import { textsOf, type Loaded } from "../loaded.js";
import { locate } from "../reporters/located.js";
import { textReport } from "../reporters/text.js";
import { ownOutputs, type OwnOutputs } from "../own-outputs.js";
import { isStandardOutput } from "../standard-output.js";
import type { NewFile } from "../write-files.js";
import { writeOutputs } from "../write-outputs.js";

/** A folder holds the modules, standard output can't. */
function refuseStandardOutput(io: Io, directory: string): void {
  if (isStandardOutput(directory))
    throw new Misuse(
      say(
        io,
        "--out 应是文件夹：编译写出的是几个文件，不能写到标准输出（-）",
        "--out names a folder: several files are compiled, which standard output (-) can't take",
      ),
    );
}

export interface CompileWish {
  /** The output folder. */
  readonly out: string;
  readonly keys: Keys;
  readonly format: ModuleFormat;
  /** The module of columns, too. */
  readonly columns?: true;
  /** A folder of earlier outputs, whose callers must not break. */
  readonly checkApi?: string;
}

/** Compiles every file; one with errors is reported and the others are still written. */
export async function compileFiles(
  io: Io,
  paths: readonly string[],
  wish: CompileWish,
  own: OwnOutputs = ownOutputs(),
): Promise<ExitCode> {
  refuseStandardOutput(io, wish.out);
  refuseAbsent(io, paths);
  const files = policyFiles(paths);
  if (files.length === 0) throw new Misuse(say(io, "这里没有 .policy 文件", "there is no .policy file here"));
  refuseNamesakes(io, files, paths);
  const made: Made[] = [];
  for (const file of files) append(made, await compileOne(io, file, paths, wish));
  await write(io, made, own);
  return made.length === files.length ? EXIT.clean : EXIT.findings;
}

/** Compiles, then again whenever a file changes; what it made of a file that goes, goes with it. Ends with the process. */
export async function watchFiles(io: Io, paths: readonly string[], wish: CompileWish): Promise<ExitCode> {
  const own = ownOutputs();
  await compileFiles(io, paths, wish, own);
  const watcher = watch([...paths], {
    ignoreInitial: true,
    ignored: /(?:^|[\\/])(?:node_modules|\.[^\\/.][^\\/]*)(?:[\\/]|$)/u,
  });
  let last = Promise.resolve();
  watcher.on("all", (event, path) => {
    if (typeof path !== "string" || !path.endsWith(".policy")) return;
    if (event !== "add" && event !== "change" && event !== "unlink") return;
    last = last.then(async () => {
      // Its fate by now counts, not what was told of it.
      if (!existsSync(path)) return removeOutputs(io, path, own);
      const made = await compileOne(io, path, paths, wish);
      await tried(io, () => write(io, made, own));
    });
  });
  watcher.once("ready", () => {
    io.error(say(io, "等待改动……（Ctrl+C 结束）\n", "waiting for changes … (Ctrl+C ends)\n"));
  });
  await new Promise<void>((resolve) => {
    process.once("SIGINT", resolve);
    process.once("SIGTERM", resolve);
  });
  await watcher.close();
  await last;
  return EXIT.clean;
}

/** Two notices of one name below the folders named would overwrite each other's modules. */
function refuseNamesakes(io: Io, files: readonly string[], named: readonly string[]): void {
  const seen = new Map<string, string>();
  for (const file of files) {
    const name = moduleName(file, named);
    const other = seen.get(name);
    if (other !== undefined)
      throw new Misuse(
        say(
          io,
          `两个文件会写成同名模块：${other} 和 ${file}`,
          `two files would write one module: ${other} and ${file}`,
        ),
      );
    seen.set(name, file);
  }
}

/** Its path without the ending: from the folder named that holds it, however deep; of a file named by itself, its name. */
function moduleName(file: string, named: readonly string[]): string {
  const path = resolve(file);
  const folders = named.map((each) => resolve(each)).filter((each) => each !== path && isBelow(path, each));
  const folder = folders.sort((a, b) => b.length - a.length)[0] ?? dirname(path);
  return relative(folder, path)
    .replaceAll("\\", "/")
    .replace(/\.policy$/u, "");
}

/** What one notice is compiled to. */
interface Made {
  readonly path: string;
  /** The path of its module, without an ending. */
  readonly module: string;
  readonly outputs: readonly Output[];
  /** The paths of what it was made of. */
  readonly read: readonly string[];
}

/** Nothing of a file with errors, which are printed. */
async function compileOne(
  io: Io,
  file: string,
  named: readonly string[],
  { out, checkApi, columns, ...wish }: CompileWish,
): Promise<readonly Made[]> {
  const loaded = load(file, { named, files: [] });
  report(io, loaded);
  if (loaded.compilation === null || loaded.compilation.hasErrors || loaded.compilation.program === null) return [];
  // What the superior notice answers is compiled in, where it is at hand.
  const answering = { ...loaded.compilation, program: loaded.compilation.answering };
  const name = moduleName(file, named);
  const api = apiOf({ model: answering.model, program: loaded.compilation.program });
  if (checkApi !== undefined && breaksCallers(io, loaded.path, join(checkApi, `${name}.api.json`), api)) return [];
  const directory = join(out, dirname(name));
  const source = relative(resolve(directory), resolve(file)).replaceAll("\\", "/");
  const outputs = await outputsOf(answering, { ...wish, name: basename(name), directory, source });
  const surface = { name: `${basename(name)}.api.json`, text: `${JSON.stringify(api, null, 2)}\n` };
  const more = columns === true && answering.program !== null ? await columnsOf(basename(name), answering.program) : [];
  return [
    {
      ...{ path: loaded.path, module: join(out, name), read: pathsOf(loaded.compilation) },
      outputs: [...outputs, surface, ...more],
    },
  ];
}

async function columnsOf(name: string, program: Program): Promise<readonly Output[]> {
  const { COLUMN_TYPES, toColumns } = await import("../../bulk/columns/to-columns.js");
  return [
    { name: `${name}.columns.mjs`, text: toColumns(program) },
    { name: `${name}.columns.d.mts`, text: COLUMN_TYPES },
  ];
}

function removeOutputs(io: Io, notice: string, own: OwnOutputs): void {
  const { gone, kept } = own.remove(notice);
  const [shown, removed, stay] = [shownPath(notice), gone.map(shownPath).join(" "), kept.map(shownPath).join(" ")];
  if (gone.length > 0)
    io.out(say(io, `${shown} 已不在，已删去 ${removed}\n`, `${shown} is gone; removed ${removed}\n`));
  if (kept.length > 0)
    io.error(
      say(
        io,
        `${shown} 已不在；${stay} 后来被改动过，没有删去\n`,
        `${shown} is gone; ${stay} changed since and was kept\n`,
      ),
    );
}

async function write(io: Io, made: readonly Made[], own: OwnOutputs): Promise<void> {
  const changed = new Map<Made, readonly NewFile[]>();
  const all = new Map<Made, readonly NewFile[]>();
  for (const one of made) {
    const files = one.outputs.map(({ name, text }) => ({ path: join(dirname(one.module), name), content: text }));
    all.set(one, files);
    changed.set(
      one,
      files.filter(({ path, content }) => !saysAlready(path, content)),
    );
  }
  await writeOutputs(
    io,
    [...changed.values()].flat(),
    made.flatMap(({ read }) => read),
  );
  for (const [{ path }, files] of all) own.made(path, files);
  for (const [{ path, module, outputs }, files] of changed) {
    const endings = outputs.map(({ name }) => name.slice(basename(module).length)).join(" ");
    const note = files.length === 0 ? say(io, "（没有变化）", " (unchanged)") : "";
    io.out(`${path} → ${shownPath(module)} ${endings}${note}\n`);
  }
}

function saysAlready(path: string, text: string): boolean {
  const found = statSync(path, { throwIfNoEntry: false });
  return found?.isFile() === true && readFileSync(path, "utf8") === text;
}

function report(io: Io, loaded: Loaded): void {
  const shown = loaded.diagnostics.filter((found) => found.severity !== "info");
  if (shown.length === 0) return;
  const texts = textsOf([loaded]);
  io.error(textReport(locate(shown, texts, io.locale), texts, io.locale, (_style, text) => text));
}
