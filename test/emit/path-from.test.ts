// How source maps name the `.policy` file.
import { posix } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { pathFrom } from "../../compiler/emit/path-from.js";

describe("the path from a folder to a file", () => {
  it.each([
    ["/w/out", "/w/notices/a.policy", "../notices/a.policy"],
    ["out", "notices/a.policy", "../notices/a.policy"],
    [".", "a.policy", "a.policy"],
    ["./out/", "./a.policy", "../a.policy"],
    ["C:\\w\\out", "C:\\w\\a.policy", "../a.policy"],
    ["file:///w/out", "file:///w/a.policy", "../a.policy"],
    ["/w/out", "a.policy", "a.policy"],
    ["../out", "a.policy", "a.policy"],
  ])("from %s to %s is %s", (directory, file, path) => {
    expect(pathFrom(directory, file)).toBe(path);
  });
  it("is what node:path finds", () => {
    const names = fc
      .array(fc.constantFrom("a", "b", "..", "."), { maxLength: 5 })
      .map((parts) => `/${parts.join("/")}`);
    fc.assert(
      fc.property(names, names, (directory, folder) => {
        const file = posix.normalize(`${folder}/x.policy`);
        expect(pathFrom(posix.normalize(directory), file)).toBe(posix.relative(directory, file));
      }),
    );
  });
});
