// A notice of 2 MB, and what a killed or failed write may have left of a folder: the old files or the new ones.
import { lstatSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { example } from "../cli/run.js";

/** In bytes. */
const SIZE = 2_000_000;

/** A real notice without errors, most of it remarks on long lines, which are read fast; its title alone makes 30 kB of every output that names it. */
export function bigNotice(): string {
  const notice = readFileSync(example("qianjiang-2022"), "utf8").replace(
    /标题 "[^"]*"/u,
    `标题 "${"关于做好参保缴费工作的通知".repeat(800)}"`,
  );
  const remark = `// ${"各乡镇人民政府、各有关部门：请认真贯彻执行。".repeat(1000)}\n`;
  return notice + remark.repeat(Math.ceil((SIZE - Buffer.byteLength(notice)) / Buffer.byteLength(remark)));
}

/** Every file below a folder by its path; what a killed process left under a name of its own is not among them. */
export function filesIn(folder: string, below = ""): ReadonlyMap<string, string> {
  return new Map(
    readdirSync(join(folder, below)).flatMap((name): [string, string][] => {
      const path = join(below, name);
      if (name.startsWith(".zhengce-")) return [];
      if (lstatSync(join(folder, path)).isDirectory()) return [...filesIn(folder, path)];
      return [[path, readFileSync(join(folder, path), "latin1")]];
    }),
  );
}

/** Names of the files made ready and not renamed. */
export function leftovers(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((path) => path.includes(".zhengce-"));
}
