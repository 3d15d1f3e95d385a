// `zhengce serve` as a process of its own.
import { spawn, type ChildProcessWithoutNullStreams } from "node:child_process";
import { join } from "node:path";
import { root } from "../cli/run.js";

export interface Running {
  readonly origin: string;
  readonly port: number;
  readonly child: ChildProcessWithoutNullStreams;
  /** What it has said so far. */
  readonly said: () => string;
  /** Resolves when standard output or error has that. */
  readonly says: (pattern: RegExp) => Promise<void>;
  /** The exit code, or the signal that ended it. */
  readonly ended: Promise<number | string | null>;
}

export async function serving(args: readonly string[], cwd: string): Promise<Running> {
  const child = spawn(
    process.execPath,
    [join(root, "compiler/bin/zhengce.cjs"), "serve", "--port", "0", "--locale", "en", ...args],
    {
      cwd,
      env: { PATH: process.env["PATH"] ?? "" },
    },
  );
  let text = "";
  const waiting = new Set<() => void>();
  for (const stream of [child.stdout, child.stderr])
    stream.on("data", (piece: Buffer) => {
      text += piece.toString();
      for (const look of waiting) look();
    });
  const ended = new Promise<number | string | null>((resolve) => {
    child.once("exit", (code, signal) => {
      resolve(code ?? signal);
      for (const look of waiting) look();
    });
  });
  const says = (pattern: RegExp): Promise<void> =>
    new Promise((resolve, reject) => {
      const look = (): void => {
        if (pattern.test(text)) resolve();
        else if (child.exitCode !== null || child.signalCode !== null) reject(new Error(`it ended: ${text}`));
        else return;
        waiting.delete(look);
      };
      waiting.add(look);
      look();
    });
  await says(/http:\/\/\S+/u);
  const origin = /http:\/\/[\d.:]+/u.exec(text)?.[0] ?? "";
  return { origin, port: Number(origin.split(":").at(-1)), child, said: () => text, says, ended };
}
