// The outputs of a notice as the editor writes them: old or new, whole, on a file system that fails at every step.
import { describe, expect, test } from "vitest";
import { writeWhole, type Folder } from "../../vscode-extension/client/write-whole.js";

const OLD = { "a.ts": "old", "a.js": "old" };
const FILES = [
  { name: "a.ts", text: "new ts" },
  { name: "a.js", text: "new js" },
];

/** A folder in memory whose step of this number fails; each file that is written is half there for a moment. */
function folderOf(failing: number): { folder: Folder<string>; files: Map<string, string>; seen: Set<string> } {
  const files = new Map<string, string>(Object.entries(OLD));
  const seen = new Set<string>();
  let steps = 0;
  const step = (): void => {
    for (const [name, text] of files) if (!name.endsWith(".tmp")) seen.add(text);
    if (steps++ === failing) throw new Error("disk full");
  };
  const folder: Folder<string> = {
    writeFile: async (place, content) => {
      const text = new TextDecoder().decode(content);
      files.set(place, text.slice(0, 2));
      await Promise.resolve();
      step();
      files.set(place, text);
    },
    rename: async (from, to, { overwrite }) => {
      await Promise.resolve();
      step();
      if (!overwrite && files.has(to)) throw new Error("exists");
      files.set(to, files.get(from) ?? "");
      files.delete(from);
    },
    delete: async (place) => {
      await Promise.resolve();
      if (!files.delete(place)) throw new Error("not found");
    },
  };
  return { folder, files, seen };
}

describe("outputs written by the editor", () => {
  test("take the place of the old ones", async () => {
    const { folder, files, seen } = folderOf(-1);
    await writeWhole(folder, (name) => name, FILES);
    expect(Object.fromEntries(files)).toEqual({ "a.ts": "new ts", "a.js": "new js" });
    expect([...seen].every((text) => ["old", "new ts", "new js"].includes(text))).toBe(true);
  });

  test.each([0, 1])(
    "leave the old ones as they are where text %i can't be written, and nothing beside them",
    async (failing) => {
      const { folder, files } = folderOf(failing);
      await expect(writeWhole(folder, (name) => name, FILES)).rejects.toThrow("disk full");
      expect(Object.fromEntries(files)).toEqual(OLD);
    },
  );

  test.each([2, 3])("leave nothing beside them where one can't be put in its place (step %i)", async (failing) => {
    const { folder, files } = folderOf(failing);
    await expect(writeWhole(folder, (name) => name, FILES)).rejects.toThrow("disk full");
    expect([...files.keys()].sort()).toEqual(["a.js", "a.ts"]);
    expect([...files.values()].every((text) => ["old", "new ts", "new js"].includes(text))).toBe(true);
  });
});
