// docs/service.md, followed from top to bottom: what it starts is started, what it asks is asked, and each answer begins as it shows.
import { spawnSync } from "node:child_process";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { root } from "../cli/run.js";
import { serving, type Running } from "../service/process.js";
import { stepsOf } from "./authoring-page.js";

const steps = stepsOf(new URL("../../docs/service.md", import.meta.url));
const [start, ...rest] = steps;
const asked = rest.flatMap((step, at) => {
  const next = rest[at + 1];
  return step.kind === "sh" && next?.kind === "text" ? [{ ...step, shown: next.text }] : [];
});
let service: Running;

beforeAll(async () => {
  const [npx, zhengce, serve, ...args] = (start?.text ?? "").trim().split(" ");
  expect([npx, zhengce, serve, ...args.splice(-2)]).toEqual(["npx", "zhengce", "serve", "--port", "8080"]);
  service = await serving([...args, "--locale", "zh"], root);
});
afterAll(async () => {
  service.child.kill("SIGTERM");
  await service.ended;
});

describe("docs/service.md", () => {
  it("shows an answer to each question", () => expect(asked.length * 2).toBe(rest.length));
  it.each(asked)("line $line", ({ text, shown }) => {
    const { stdout, stderr } = spawnSync("bash", ["-c", text.replace("localhost:8080", `127.0.0.1:${service.port}`)], {
      encoding: "utf8",
    });
    expect(stderr).toBe("");
    expect(stdout.slice(0, shown.trimEnd().length)).toBe(shown.trimEnd());
  });
});
