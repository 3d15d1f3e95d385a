// What a command makes of notices goes over no notice and no print, by whatever name or link they are called.
import { readdirSync, statSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { readPolicy } from "../node-host.js";
import { CONFIG } from "../source-text/look-for-print.js";
import { Misuse, say, type Io } from "./io.js";
import { outputPlace, type OutputPlace } from "./output-place.js";
import { isStandardOutput, toStandardOutput, twiceOnStandardOutput } from "./standard-output.js";
import { writeFiles, type OutputFile } from "./write-files.js";

/**
 * Writes all files or none, as `writeFiles`, then what goes to standard output; throws `Misuse` where one would stand in the place of a notice, a print, the configuration or
 * another of them.
 * @param read the paths of the notices and prints that they are made of
 */
export async function writeOutputs(io: Io, files: readonly OutputFile[], read: readonly string[]): Promise<void> {
  const notices = noticesIn(new Set(read.map((path) => dirname(path))));
  const taken = new Map<string, string>();
  const streamed = files.filter(({ path }) => isStandardOutput(path));
  const onDisk = files.filter(({ path }) => !isStandardOutput(path));
  if (streamed.length > 1) throw twiceOnStandardOutput(io);
  for (const { path } of onDisk) {
    const place = outputPlace(io, path);
    const twin = place.isStream ? undefined : taken.get(place.path);
    if (twin !== undefined)
      throw new Misuse(say(io, `${twin} 和 ${path} 是同一个文件`, `${twin} and ${path} are one file`));
    taken.set(place.path, path);
    refuseKept(io, place, read, notices);
  }
  await writeFiles(io, onDisk);
  for (const { content } of streamed) await toStandardOutput(io, content);
}

/** The same, and says on standard error which files were written. */
export async function writeNamed(io: Io, files: readonly OutputFile[], read: readonly string[]): Promise<void> {
  await writeOutputs(io, files, read);
  for (const { path } of files) if (!isStandardOutput(path)) io.error(say(io, `已写入 ${path}\n`, `wrote ${path}\n`));
}

type Notices = readonly { readonly path: string; readonly text: () => string }[];

function refuseKept(io: Io, place: OutputPlace, read: readonly string[], notices: Notices): void {
  const { named, path, old } = place;
  const isKept = (zh: string, en: string): Misuse =>
    new Misuse(
      say(io, `${named} 是${zh}，没有改动；请换一个文件名`, `${named} is ${en} and was left alone; name another file`),
    );
  if ([named, path].some((name) => /\.policy$/iu.test(name))) throw isKept("通知文件", "a notice");
  if (old === null) return;
  if (basename(path).toLowerCase() === CONFIG) throw isKept("配置文件", "the configuration");
  const source = read.find((other) => isSame(other, path));
  if (source !== undefined) throw isKept(`读进来的 ${source}`, `what is read, ${source},`);
  const names = [...new Set([basename(named), basename(path)])];
  const beside = noticesIn(new Set([dirname(named), dirname(path)]));
  const owner = [...notices, ...beside].find(({ text }) =>
    names.some((name) => [`${name}"`, `${name}”`].some((quoted) => text().includes(quoted))),
  );
  if (owner !== undefined) throw isKept(`${owner.path} 的原文`, `the print of ${owner.path}`);
}

function isSame(one: string, other: string): boolean {
  const [a, b] = [one, other].map((path) => statSync(path, { throwIfNoEntry: false }));
  return a !== undefined && a.dev === b?.dev && a.ino === b.ino;
}

/** The notices that stand in the folders, each read when it is looked into. */
function noticesIn(folders: ReadonlySet<string>): Notices {
  return [...folders].flatMap((folder) => {
    try {
      const names = readdirSync(folder).filter((name) => name.endsWith(".policy"));
      return names.map((name) => {
        let text: string | null = null;
        const path = join(folder, name);
        return { path, text: () => (text ??= readPolicy(path, folder).source.text) };
      });
    } catch {
      return [];
    }
  });
}
