// The status item says how the server and the notice stand; a server that keeps ending is not started for ever.
import { expect, it } from "vitest";
import { countCrashes } from "../../vscode-extension/client/crashes.js";
import { statusText, type NoticeStanding } from "../../vscode-extension/client/status-text.js";

const notice: NoticeStanding = {
  errors: 2,
  warnings: 1,
  checked: true,
  stale: false,
  tests: { done: 3, all: 4 },
  rules: { done: 7, all: 9 },
};

it("starts a server again four times, and not after the fifth end within three minutes", () => {
  let now = 0;
  const crashes = countCrashes(() => now);
  const ends = [0, 1, 2, 3, 4].map((minute) => {
    now = minute * 30_000;
    return crashes.startsAgain();
  });
  expect(ends).toEqual([true, true, true, true, false]);
  crashes.forget();
  expect(crashes.startsAgain()).toBe(true);
});

it("forgets ends that are longer ago", () => {
  let now = 0;
  const crashes = countCrashes(() => now);
  for (let count = 0; count < 20; count++, now += 60_000) expect(crashes.startsAgain()).toBe(true);
});

it("says errors, tests and rules of the notice in the reader's language", () => {
  expect(statusText({ life: "running", notice }, true)).toEqual({
    text: "$(law) 政策 $(error) 2 $(warning) 1 $(beaker) 用例 3/4",
    lines: ["语言服务正常", "本文件：2 个错误，1 个警告", "用例：通过 3/4", "用例用到的规则：7/9"],
    alarm: "none",
  });
  expect(statusText({ life: "running", notice: null }, false)).toEqual({
    text: "$(law) Zhengce",
    lines: ["The language server is running"],
    alarm: "none",
  });
});

it("never looks clean while the server is down", () => {
  const said = statusText({ life: "stopped", notice: { ...notice, stale: true, tests: null, rules: null } }, true);
  expect(said.alarm).toBe("error");
  expect(said.text).toContain("语言服务停了");
  expect(said.lines).toEqual([
    "语言服务停了，点按重新启动",
    "本文件：2 个错误，1 个警告（停下之前的结果，可能已过时）",
    "用例：现在不能运行",
  ]);
  expect(statusText({ life: "restarting", notice: null }, true).alarm).toBe("warning");
});

it("counts no findings of a file that the server has not looked at", () => {
  const unseen = { ...notice, errors: 0, warnings: 0, checked: false, tests: null, rules: null };
  for (const life of ["starting", "running", "restarting", "stopped"] as const)
    expect(statusText({ life, notice: unseen }, true).lines).toContain("本文件：还没有检查");
  expect(statusText({ life: "starting", notice: unseen }, false).lines[1]).toBe("This file: not checked yet");
});
