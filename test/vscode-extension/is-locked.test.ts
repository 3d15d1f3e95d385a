// Nothing is written where the editor shows a file that can't be changed.
import { expect, it } from "vitest";
import { isLocked, type FileSystems } from "../../vscode-extension/client/is-locked.js";

const fs = (permissions: number | Error): FileSystems<{ scheme: string }> => ({
  isWritableFileSystem: (scheme) => (scheme === "file" ? true : scheme === "git" ? false : undefined),
  stat: () =>
    permissions instanceof Error
      ? Promise.reject(permissions)
      : Promise.resolve(permissions === 0 ? {} : { permissions }),
});

it.each([
  ["file", 0, false],
  ["file", 1, true],
  ["git", 0, true],
  ["memfs", 0, false],
  ["memfs", 1, true],
  ["untitled", 1, false],
  ["file", new Error("gone"), false],
] as const)("%s %s", async (scheme, permissions, locked) => {
  expect(await isLocked(fs(permissions), { scheme })).toBe(locked);
});
