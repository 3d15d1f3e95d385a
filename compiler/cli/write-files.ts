// Every file that the command line writes: beside its place first and then renamed, so that whoever looks, at any moment, finds the old
// file or the new one, whole. Files that belong together appear together: `write-file-atomic` writes one at a time, and a module, its
// declarations and its map are one thing.
import { copyFileSync, linkSync, lstatSync, renameSync, rmSync, constants } from "node:fs";
import { codeOf } from "../node-host.js";
import { Misuse, say, type Io } from "./io.js";
import { outputPlace, unwritten } from "./output-place.js";
import { createStage, type Content, type Stage, type Staged } from "./stage-file.js";
import { undoneBySignals } from "./undone-by-signals.js";

export interface NewFile {
  readonly path: string;
  readonly content: string | Uint8Array;
}
export interface OutputFile {
  readonly path: string;
  /** Of several files, the pieces of one are asked for when those before it are written. */
  readonly content: Content;
}

/**
 * Writes all files, or throws `Misuse` and leaves everything as it was. Mode, owner and links of files that are there are kept.
 * @param kind "create" never writes over a file, not even over one that appears meanwhile
 */
export async function writeFiles(
  io: Io,
  files: readonly OutputFile[],
  kind: "replace" | "create" = "replace",
): Promise<void> {
  const placed = files.map((file) => ({ ...file, place: outputPlace(io, file.path) }));
  const taken = placed.find(({ place }) => place.old !== null || place.isStream);
  if (kind === "create" && taken !== undefined) throw exists(io, taken.path);
  const stage = createStage();
  await undoneBySignals(stage.clear, async (isOver) => {
    try {
      const staged: Staged[] = [];
      for (const { path, place, content } of placed) {
        const one = await stage.add(place, content).catch((error: unknown) => {
          throw unwritten(io, path, error);
        });
        if (one !== null) staged.push(one);
      }
      if (isOver()) throw new Misuse(say(io, "已中断，没有改动", "interrupted; nothing was changed"));
      putAll(io, staged, kind, stage);
    } finally {
      stage.clear();
    }
  });
}

/** Nothing but renaming, and back again where one of several can't be renamed. */
function putAll(io: Io, staged: readonly Staged[], kind: "replace" | "create", stage: Stage): void {
  const back: (() => void)[] = [];
  for (const one of staged) {
    try {
      if (staged.length > 1) back.push(wayBack(one.to, stage));
      if (kind === "create") create(one);
      else renameSync(one.from, one.to);
    } catch (error) {
      for (const step of back.reverse()) step();
      throw codeOf(error) === "EEXIST" ? exists(io, one.named) : unwritten(io, one.named, error);
    }
  }
}

/** How to bring back what stands at a place; the old file has a second name until all are in place. */
function wayBack(place: string, stage: Stage): () => void {
  if (lstatSync(place, { throwIfNoEntry: false }) === undefined)
    return () => {
      rmSync(place, { recursive: true, force: true });
    };
  const kept = stage.nameBeside(place);
  try {
    linkSync(place, kept);
  } catch {
    copyFileSync(place, kept, constants.COPYFILE_EXCL);
  }
  return () => {
    renameSync(kept, place);
  };
}

/** A second name is refused where the place is taken, renaming is not. */
function create({ from, to }: Staged): void {
  if (lstatSync(from).isDirectory()) {
    renameSync(from, to);
    return;
  }
  try {
    linkSync(from, to);
  } catch (error) {
    // Some file systems know no second names.
    if (codeOf(error) === "EEXIST" || lstatSync(to, { throwIfNoEntry: false }) !== undefined) throw error;
    renameSync(from, to);
  }
}

function exists(io: Io, path: string): Misuse {
  return new Misuse(say(io, `文件已存在，没有改动：${path}`, `the file exists and was left alone: ${path}`));
}
