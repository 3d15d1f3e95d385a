// The embedding service as a developer would set it up: packed packages in an empty folder, a notice compiled by the packed command
// line, the types checked, the service asked over HTTP. No path of this repository leads into what runs there.
import { execFileSync, spawn } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const root = fileURLToPath(new URL("../../", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "zhengce-embed-"));
let service: ChildProcess | null = null;
let origin = "";

const run = (command: string, args: readonly string[], cwd: string): string =>
  execFileSync(command, args, { cwd, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });

/** `npm pack`s a workspace; the path of the tarball. */
function pack(workspace: string): string {
  const output = run(
    "npm",
    ["pack", "--json", "--ignore-scripts", "--pack-destination", folder, "-w", workspace],
    root,
  );
  const [packed] = JSON.parse(output) as [{ filename: string }];
  return join(folder, packed.filename);
}

/** Leaves the service one dependency, by its tarball: npm asks a registry even for development packages that it will not install. */
function dependOnlyOn(name: string, tarball: string): void {
  const path = join(folder, "package.json");
  const { dependencies, ...manifest } = JSON.parse(readFileSync(path, "utf8")) as Record<string, object>;
  expect(Object.keys(dependencies ?? {})).toEqual([name]);
  delete manifest["devDependencies"];
  writeFileSync(path, JSON.stringify({ ...manifest, dependencies: { [name]: `file:${tarball}` } }));
}

/** Unpacks a tarball where npm would put it, without asking a registry. */
function unpack(tarball: string, name: string): string {
  const target = join(folder, "node_modules", name);
  mkdirSync(target, { recursive: true });
  run("tar", ["-xzf", tarball, "-C", target, "--strip-components=1"], folder);
  return target;
}

/** What the registry would add: third-party packages, as this repository has them. */
function link(name: string): void {
  const target = join(folder, "node_modules", name);
  mkdirSync(join(target, ".."), { recursive: true });
  symlinkSync(join(root, "node_modules", name), target);
}

async function start(): Promise<string> {
  const child = spawn(process.execPath, ["service.mjs"], { cwd: folder, env: { ...process.env, PORT: "0" } });
  service = child;
  return await new Promise((resolve, reject) => {
    let output = "";
    child.stderr.on("data", (chunk: Buffer) => (output += chunk.toString()));
    child.stdout.on("data", (chunk: Buffer) => {
      output += chunk.toString();
      const address = /http:\/\/\S+/.exec(output);
      if (address !== null) resolve(address[0]);
    });
    child.once("exit", () => {
      reject(new Error(`the service ended: ${output}`));
    });
  });
}

async function post(path: string, body: unknown): Promise<{ status: number; body: unknown }> {
  const text = typeof body === "string" ? body : JSON.stringify(body);
  const response = await fetch(origin + path, { method: "POST", body: text });
  return { status: response.status, body: await response.json() };
}

beforeAll(async () => {
  cpSync(join(root, "examples/embed"), folder, { recursive: true });
  cpSync(join(root, "examples/guizhou-2021.policy"), join(folder, "guizhou-2021.policy"));
  dependOnlyOn("@zhengce/runtime", pack("@zhengce/runtime"));
  run("npm", ["install", "--offline", "--no-audit", "--no-fund"], folder);
  const compiler = unpack(pack("@zhengce/compiler"), "@zhengce/compiler");
  for (const name of ["ts-morph", "prettier", "@types/node"]) link(name);
  run(process.execPath, [join(compiler, "bin/zhengce.cjs"), "compile", "guizhou-2021.policy", "-o", "notice"], folder);
  origin = await start();
}, 120_000);

afterAll(async () => {
  const child = service;
  if (child !== null && child.exitCode === null) {
    const ended = new Promise((resolve) => child.once("exit", resolve));
    child.kill("SIGTERM");
    await ended;
  }
  rmSync(folder, { recursive: true, force: true });
});

describe("the packed packages", () => {
  it("need nothing but each other: the runtime has no dependency", () => {
    const manifest = JSON.parse(
      readFileSync(join(folder, "node_modules/@zhengce/runtime/package.json"), "utf8"),
    ) as Record<string, unknown>;
    expect(manifest["dependencies"]).toBeUndefined();
  });
  it("carry types: the service passes tsc --strict", () => {
    expect(run(process.execPath, [join(root, "node_modules/typescript/bin/tsc"), "-p", "."], folder)).toBe("");
  });
  it("are all that the compiled module imports", () => {
    const module = readFileSync(join(folder, "notice/guizhou-2021.js"), "utf8");
    const imports = [...module.matchAll(/^(?:import .*|\}) from "(.*)";$/gm)].map((match) => match[1]);
    expect([...new Set(imports)]).toEqual(["@zhengce/runtime/internal"]);
  });
});

describe("the service", () => {
  it("names its notice", async () => {
    const response = await fetch(`${origin}/notice`);
    expect(response.status).toBe(200);
    expect(await response.json()).toMatchObject({ name: "贵州2021" });
  });
  it("assesses one person, Chinese and English keys alike", async () => {
    const expected = {
      situation: "动态参保",
      due: 28000,
      subsidy: 28000,
      payable: 0,
      benefit: { from: null, to: null },
    };
    const zh = await post("/assess", { 缴费日期: "2021-08-08", 身份: ["孤儿"] });
    const en = await post("/assess", { paymentDate: "2021-08-08", identities: ["孤儿"] });
    expect(zh).toMatchObject({ status: 200, body: expected });
    expect(en).toEqual(zh);
  });
  it("says of every answer by which clause", async () => {
    const { body } = await post("/assess", { 缴费日期: "2021-02-01", 身份: ["孤儿"] });
    expect(body).toMatchObject({
      subsidies: [{ group: "孤儿", clause: "二（二）2", shares: [{ payer: "医疗救助基金" }] }],
    });
  });
  it("answers bad facts with 400 and every issue", async () => {
    const { status, body } = await post("/assess", { 缴费日期: "2021-02-30", 身份: ["孤ル"], 年龄: 3 });
    expect(status).toBe(400);
    expect(body).toMatchObject({ issues: [{ key: "缴费日期" }, { key: "身份" }, { key: "年龄" }] });
  });
  it("assesses the good rows of a batch, in order", async () => {
    const { status, body } = await post("/assess", [{ 缴费日期: "2021-02-01" }, {}, { 缴费日期: "2021-05-10" }]);
    expect(status).toBe(200);
    expect(body).toMatchObject([{ payable: 28000 }, { issues: [{ key: "缴费日期" }] }, { payable: 83000 }]);
  });
  it("adjusts after a later certification, and says which object lacks what", async () => {
    const before = { 缴费日期: "2021-05-05" };
    const after = { ...before, 身份: ["最低生活保障家庭成员"], 身份认定日期: "2021-11-30" };
    const refund = { kind: "退费", amount: { min: 12000, max: 28000 }, dueBy: "2022-02-28" };
    expect(await post("/adjust", { before, after })).toMatchObject({ status: 200, body: refund });
    expect(await post("/adjust", { before })).toMatchObject({ status: 400, body: { issues: [{}] } });
  });
  it("answers a request that is wrong throughout shortly and soon", async () => {
    const row = { 缴费日期: "2021-02-01", 身份: Array.from({ length: 9999 }, () => "x") };
    const unknown = Object.fromEntries(
      Array.from({ length: 2000 }, (_, index) => [`证件${index}`, "520102199001011234"]),
    );
    for (const rows of [Array.from({ length: 24 }, () => row), Array.from({ length: 14 }, () => unknown)]) {
      const text = JSON.stringify(rows);
      expect(Buffer.byteLength(text)).toBeGreaterThan(900_000);
      const start = performance.now();
      const response = await fetch(`${origin}/assess`, { method: "POST", body: text });
      const answer = await response.text();
      expect(response.status).toBe(200);
      expect(performance.now() - start).toBeLessThan(1_000); // 30 ms on a quiet machine
      expect(answer.length).toBeLessThan(200_000);
      expect(answer).not.toContain("5201021990");
    }
    const short = Array.from({ length: 100 }, (_, person) =>
      Object.fromEntries(Array.from({ length: 20 }, (_, index) => [`键${person}_${index}`, index])),
    );
    const { body } = await post("/assess", short);
    expect(JSON.stringify(body).length).toBeLessThan(4 * JSON.stringify(short).length);
    expect(
      await post(
        "/assess",
        Array.from({ length: 101 }, () => ({})),
      ),
    ).toMatchObject({ status: 413 });
  });
  it("refuses what is not JSON, what is too large, what it does not know", async () => {
    expect(await post("/assess", "{")).toMatchObject({ status: 400 });
    expect(await post("/assess", `"${"x".repeat(1_000_001)}"`)).toMatchObject({ status: 413 });
    expect(await post("/constructor", {})).toMatchObject({ status: 404 });
  });
});
