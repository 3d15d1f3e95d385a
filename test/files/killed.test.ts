// Killed at any moment, a command leaves the old files or the new ones, whole; asked to end, nothing else either.
import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { lstatSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { isDeepStrictEqual } from "node:util";
import { expect, test } from "vitest";
import { folder, root } from "../cli/run.js";
import { calls, type Call } from "./calls.js";
import { filesIn, leftovers } from "./whole.js";

interface Ended {
  /** In milliseconds. */
  readonly after: number;
  readonly by: NodeJS.Signals | null;
  readonly cwd: string;
}

const started = ({ args }: Call, cwd: string): ChildProcess =>
  spawn(process.execPath, [join(root, "compiler/bin/zhengce.cjs"), ...args], { cwd, stdio: "ignore" });

/** Half of the moments lie evenly in the run, half around the first sign of a write. */
async function killed(call: Call, signal: NodeJS.Signals | null, moment: number, took: number): Promise<Ended> {
  const { files, moments } = call;
  const cwd = folder(files);
  const before = stateOf(cwd);
  const begun = performance.now();
  const child = started(call, cwd);
  const ended = new Promise<NodeJS.Signals | null>((resolve) => {
    child.on("exit", (_code, by) => {
      resolve(by);
    });
  });
  if (signal !== null) {
    if (moment % 2 === 0) await pause((took * moment) / moments);
    else {
      while (child.exitCode === null && stateOf(cwd) === before) await pause(1);
      await pause(moment / 2);
    }
    child.kill(signal);
  }
  const by = await ended;
  return { after: performance.now() - begun, by, cwd };
}

/** Another text as soon as anything in the folder is written, made or renamed. */
function stateOf(cwd: string): string {
  return readdirSync(cwd)
    .map((name) => `${name} ${lstatSync(join(cwd, name), { throwIfNoEntry: false })?.mtimeMs ?? ""}`)
    .join("\n");
}

/** Several files that were there before are renamed one after another: in between, each is the old or the new one, whole. */
function isBetweenRenames(...[old, found, made]: readonly ReadonlyMap<string, string>[]): boolean {
  const names = [old, found, made].map((files) => [...(files?.keys() ?? [])].sort());
  const isOneOf = ([name, text]: [string, string]): boolean => [old?.get(name), made?.get(name)].includes(text);
  return (
    isDeepStrictEqual(names[0], names[1]) && isDeepStrictEqual(names[1], names[2]) && [...(found ?? [])].every(isOneOf)
  );
}

// All at once: most of the time goes into what comes before the first write.
test.concurrent.each(Object.entries(calls))(
  "%s leaves the old files or the new ones when it is killed",
  { timeout: 300_000 },
  async (_name, call) => {
    const whole = await killed(call, null, 0, 0);
    const [old, made] = [filesIn(folder(call.files)), filesIn(whole.cwd)];
    expect(made).not.toEqual(old);
    const { moments } = call;
    let ended = 0;
    let isSwept = false;
    for (let moment = 0; moment < moments; moment++) {
      const { cwd, by } = await killed(call, moment % 4 < 2 ? "SIGKILL" : "SIGTERM", moment, whole.after);
      ended += by === null ? 0 : 1;
      const found = filesIn(cwd);
      const isWhole =
        [old, made].some((files) => isDeepStrictEqual(found, files)) || isBetweenRenames(old, found, made);
      expect({ moment, isWhole }).toEqual({ moment, isWhole: true });
      // Nobody clears up behind a process that is killed outright: whoever writes there next does.
      if (by === "SIGKILL" && !isSwept && leftovers(cwd).length > 0 && isDeepStrictEqual(found, old)) {
        isSwept = true;
        await once(started(call, cwd), "exit");
        expect(filesIn(cwd)).toEqual(made);
        expect(leftovers(cwd)).toEqual([]);
      }
      if (by !== "SIGKILL") expect({ moment, left: leftovers(cwd) }).toEqual({ moment, left: [] });
      rmSync(cwd, { recursive: true });
    }
    expect(ended).toBeGreaterThan(moments / 4);
  },
);
