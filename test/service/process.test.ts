// The packaged command: started, asked, files changed under it, stopped. Slow and broken clients.
import { renameSync, rmSync, writeFileSync } from "node:fs";
import { request, type IncomingMessage } from "node:http";
import { connect } from "node:net";
import { join } from "node:path";
import { text as textOf } from "node:stream/consumers";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { folder, zhengce } from "../cli/run.js";
import { serving, type Running } from "./process.js";
import { linesOf } from "./started.js";

const cwd = folder({ "broken.policy": "政策 甲 {" });
const file = join(cwd, "county.policy");
const notice = (amount: string): string => `通知 "某县2027" { 年度 2027 }
条款 一 { 标准 个人缴费 ${amount} }
条款 二 {
  期间 集中缴费期 从 2026年10月1日 至 2026年12月31日
  情形 集中缴费 { 当 缴费日期 在 集中缴费期  缴纳 个人缴费  待遇 从 2027年1月1日 至 年末 }
}
`;
writeFileSync(file, notice("400元"));
const good = { 缴费日期: "2026-10-02" };
const line = `${JSON.stringify({ facts: good })}\n`;
let service: Running;

const JSON_REQUEST = { method: "POST", headers: { "content-type": "application/json" } };

const assess = async (): Promise<{ status: number; payable: number; version: string | null }> => {
  const response = await fetch(`${service.origin}/county/assess`, {
    ...JSON_REQUEST,
    body: JSON.stringify(good),
  });
  const { payable } = (await response.json()) as { payable: number };
  return { status: response.status, payable, version: response.headers.get("zhengce-version") };
};

/** A batch that is sent as the test goes on. */
function openBatch(query = ""): { send: (text: string) => void; end: () => void; reply: Promise<IncomingMessage> } {
  const headers = { "content-type": "application/x-ndjson" };
  const options = { port: service.port, method: "POST", path: `/county/batch${query}`, headers };
  const asked = request(options);
  const reply = new Promise<IncomingMessage>((resolve, reject) => {
    asked.once("response", resolve);
    asked.once("error", reject);
  });
  return { send: (text) => void asked.write(text), end: () => void asked.end(), reply };
}

/** Put there at once, as editors do. */
function save(text: string): void {
  writeFileSync(join(cwd, "saved.tmp"), text);
  renameSync(join(cwd, "saved.tmp"), file);
}

beforeAll(async () => {
  service = await serving([".", "--max-seconds", "60", "--max-rows", "100000", "--log-requests"], cwd);
});
afterAll(async () => {
  service.child.kill("SIGKILL");
  await service.ended;
  rmSync(cwd, { recursive: true });
});

describe("zhengce serve", () => {
  it("serves what has no errors, and says what it does not serve and why", async () => {
    expect(service.said()).toMatch(
      /broken\.policy has errors and is not served:\n {2}broken\.policy:1:\d+ .+ \[[a-z-]+\]/u,
    );
    const notices = (await (await fetch(`${service.origin}/notices?locale=en`)).json()) as object;
    expect(notices).toMatchObject({
      notices: [{ id: "county" }],
      refused: [{ file: "broken.policy", serving: null, findings: [{ severity: "error", line: 1 }] }],
    });
    expect(await assess()).toMatchObject({ status: 200, payable: 40000 });
  });

  it("answers a row while the next is not yet sent", async () => {
    const { send, end, reply } = openBatch("?fields=payable");
    send(line);
    const response = await reply;
    const first = await new Promise<Buffer>((resolve) => response.once("data", resolve));
    expect(first.toString()).toBe('{"row":1,"answer":{"payable":40000}}\n');
    send(line);
    end();
    expect(await textOf(response)).toMatch(/\{"done":\{"rows":2,"refused":0\}\}\n$/u);
  });

  it("serves a changed file; a request that had begun is answered by the old text to its end", async () => {
    const old = await assess();
    const { send, end, reply } = openBatch("?fields=payable");
    send(line.repeat(1500));
    const response = await reply;
    save(notice("410元"));
    await service.says(/read again/u);
    const now = await assess();
    expect([old.payable, now.payable]).toEqual([40000, 41000]);
    expect(now.version).not.toBe(old.version);
    send(line.repeat(10));
    end();
    const rows = linesOf(await textOf(response)).slice(0, -1);
    expect(rows).toEqual(rows.map((_, at) => ({ row: at + 1, answer: { payable: old.payable } })));
    expect(rows).toHaveLength(1510);
    expect(response.headers["zhengce-version"]).toBe(old.version);
  });

  it("goes on serving the last text without errors while the file has some, and says so", async () => {
    const { version } = await assess();
    save(notice("元"));
    await service.says(/county\.policy has errors; its last version without any \([0-9a-f]{16}\) is still served/u);
    expect(await assess()).toMatchObject({ status: 200, payable: 41000, version });
    const notices = (await (await fetch(`${service.origin}/notices`)).json()) as object;
    expect(notices).toMatchObject({ refused: [{}, { file: "county.policy", serving: version }] });
  });

  it("serves a file that is new, and one that is gone no longer", async () => {
    writeFileSync(join(cwd, "another.policy"), notice("420元"));
    await service.says(/2 notices served/u);
    rmSync(join(cwd, "another.policy"));
    await service.says(/2 notices served[^]*1 notice served/u);
    const gone = await fetch(`${service.origin}/another/assess`, { method: "POST" });
    expect(gone.status).toBe(404);
    save(notice("400元"));
    await service.says(/1 notice served, 1 with errors\n$/u);
    expect(await assess()).toMatchObject({ payable: 40000 });
  });

  it("never mixes versions while the file is replaced, broken, removed and renamed under those who ask", async () => {
    const amounts = new Map<string, Set<unknown>>();
    const statuses = new Set<number>();
    let isOver = false;
    const note = (version: string | null, payable: unknown): void => {
      const known = amounts.get(String(version)) ?? new Set();
      amounts.set(String(version), known.add(payable));
    };
    const askOne = async (): Promise<void> => {
      const { status, payable, version } = await assess();
      statuses.add(status);
      if (status === 200) note(version, payable);
    };
    const askMany = async (): Promise<void> => {
      const { send, end, reply } = openBatch("?fields=payable");
      send(line.repeat(200));
      const response = await reply;
      send(line.repeat(200));
      end();
      const rows = linesOf(await textOf(response)) as { answer?: { payable: number }; done?: { rows: number } }[];
      if (response.statusCode !== 200) return;
      for (const { answer } of rows.slice(0, -1)) note(String(response.headers["zhengce-version"]), answer?.payable);
      expect(rows.at(-1)).toEqual({ done: { rows: 400, refused: 0 } });
    };
    const asking = [askOne, askOne, askMany].map(async (ask) => {
      while (!isOver) await ask();
    });
    const until = async (isSo: () => Promise<boolean>): Promise<void> => {
      while (!(await isSo())) await new Promise((resolve) => setTimeout(resolve, 20));
    };
    const owes = (amount: number) => async (): Promise<boolean> => (await assess()).payable === amount * 100;
    for (const amount of [401, 402, 403]) {
      save(notice(`${amount}元`));
      await until(owes(amount));
    }
    save(notice("元"));
    await service.says(/read again[^]*county\.policy has errors; [^]*county\.policy has errors; its last version/u);
    expect((await assess()).payable).toBe(40300);
    rmSync(file);
    await until(async () => (await assess()).status === 404);
    save(notice("404元"));
    await until(owes(404));
    renameSync(file, join(cwd, "town.policy"));
    await until(async () => (await assess()).status === 404);
    const renamed = await fetch(`${service.origin}/town/needs`, { ...JSON_REQUEST, body: "{}" });
    expect(renamed.status).toBe(200);
    renameSync(join(cwd, "town.policy"), file);
    await until(owes(404));
    isOver = true;
    await Promise.all(asking);
    expect([...statuses].sort()).toEqual([200, 404]);
    expect([...amounts.values()].map((of) => of.size)).toEqual([...amounts].map(() => 1));
    expect([...amounts.values()].flatMap((of) => [...of])).toEqual(
      expect.arrayContaining([40100, 40200, 40300, 40400]),
    );
    save(notice("400元"));
    await until(owes(400));
  }, 120_000);

  it("refuses a body over the limit before it is read", async () => {
    const response = await fetch(`${service.origin}/county/assess`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ 身份: ["x".repeat(1_000_000)] }),
    });
    expect(response.status).toBe(413);
    expect(await response.json()).toMatchObject({ error: { code: "body-too-large", limit: 1_000_000 } });
  });

  it("logs nothing of what was asked", async () => {
    await fetch(`${service.origin}/county/assess?身份证号=520102199001011234`, { method: "POST" });
    await service.says(/"operation":"assess","notice":"[^"]*","status":4/u);
    expect(service.said()).not.toContain("520102");
    expect(service.said()).not.toContain("2026-10-02");
  });

  it("answers what had begun when it is stopped, takes nothing new, and ends with 0", async () => {
    const { send, end, reply } = openBatch("?fields=payable");
    send(line.repeat(1500));
    const response = await reply;
    service.child.kill("SIGTERM");
    await new Promise((resolve) => setTimeout(resolve, 300));
    await expect(fetch(`${service.origin}/healthz`)).rejects.toThrow();
    send(line);
    end();
    expect(await textOf(response)).toMatch(/"done":\{"rows":1501,"refused":0\}/u);
    expect(await service.ended).toBe(0);
    expect(service.said()).toMatch(/stopped\n$/u);
  });
});

describe("whoever is slow, or speaks no HTTP", () => {
  beforeAll(async () => {
    service = await serving([file, "--max-seconds", "4", "--max-rows", "100000", "--no-watch"], cwd);
  });

  it.each([
    ["no HTTP", "hello\r\n\r\n", 400, "bad-request"],
    [
      "a head that is too long",
      `GET /notices HTTP/1.1\r\nhost: x\r\nx: ${"y".repeat(20_000)}\r\n\r\n`,
      431,
      "header-too-large",
    ],
    [
      "a body that does not come",
      "POST /county/assess HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: 50\r\n\r\n{",
      408,
      "too-slow",
    ],
    ["a head that does not end", "GET /notices HTTP/1.1\r\nhost: x\r\n", 408, "too-slow"],
  ])("answers %s", async (_name, sent, status, code) => {
    const socket = connect(service.port, "127.0.0.1");
    socket.write(sent);
    const answered = await textOf(socket);
    expect(answered).toMatch(new RegExp(`^HTTP/1\\.1 ${status} [^]*"code":"${code}"`, "u"));
  });

  it("waits for a slow reader, holds little meanwhile, and ends the batch in time", async () => {
    const before = await memory();
    const { send, reply } = openBatch();
    for (let i = 0; i < 40; i += 1) send(line.repeat(1000));
    const response = await reply;
    response.pause();
    await new Promise((resolve) => setTimeout(resolve, 1500));
    // 40,000 answers are 50 MB.
    expect((await memory()) - before).toBeLessThan(30e6);
    const closed = new Promise((resolve) => response.once("close", resolve).once("error", resolve));
    response.resume();
    await closed;
    expect(await assess()).toMatchObject({ status: 200 });
  });
});

async function memory(): Promise<number> {
  const text = await (await fetch(`${service.origin}/metrics`)).text();
  return Number(/^process_resident_memory_bytes (\d+)/mu.exec(text)?.[1]);
}

/** `ZHENGCE_MILLION=1`: a million people, a minute or two. */
describe.skipIf(process.env["ZHENGCE_MILLION"] === undefined)("a million people", () => {
  it("are answered in one batch, in the memory of a few", { timeout: 600_000 }, async () => {
    const large = await serving([file, "--max-rows", "1000000", "--max-seconds", "500", "--no-watch"], cwd);
    const rss = async (): Promise<number> =>
      Number(/^process_resident_memory_bytes (\d+)/mu.exec(await (await fetch(`${large.origin}/metrics`)).text())?.[1]);
    const headers = { "content-type": "application/x-ndjson" };
    const asked = request({ port: large.port, method: "POST", path: "/county/batch", headers });
    const reply = new Promise<IncomingMessage>((resolve) => asked.once("response", resolve));
    let rows = 0;
    const send = (): void => {
      for (; rows < 1_000_000; rows += 1000)
        if (!asked.write(line.repeat(1000))) return void ((rows += 1000), asked.once("drain", send));
      asked.end();
    };
    send();
    const response = await reply;
    let last = "";
    let bytes = 0;
    let most = 0;
    for await (const piece of response as AsyncIterable<Buffer>) {
      if (bytes % 100_000_000 > (bytes + piece.length) % 100_000_000) most = Math.max(most, await rss());
      bytes += piece.length;
      last = piece.toString().slice(-200);
    }
    expect(last).toMatch(/\{"done":\{"rows":1000000,"refused":0\}\}\n$/u);
    expect(most).toBeLessThan(400e6);
    large.child.kill("SIGTERM");
    expect(await large.ended).toBe(0);
  });
});

describe("a service that can't begin", () => {
  it("has nothing to serve", () => {
    const run = zhengce(["serve", "broken.policy", "--locale", "en"], { cwd });
    expect(run).toMatchObject({ code: 1, out: "" });
    expect(run.error).toContain("there is no notice that could be served");
  });
  it("is given no file, or a limit that is none", () => {
    expect(zhengce(["serve", "nowhere"], { cwd })).toMatchObject({
      code: 2,
      error: "zhengce: 没有这个文件：nowhere\n",
    });
    expect(zhengce(["serve", ".", "--max-rows", "many"], { cwd })).toMatchObject({
      code: 2,
      error: expect.stringContaining("--max-rows") as string,
    });
  });
  it("is not let listen", async () => {
    const { createServer } = await import("node:net");
    const taken = createServer().listen(0, "127.0.0.1");
    await new Promise((resolve) => taken.once("listening", resolve));
    const { port } = taken.address() as { port: number };
    const run = zhengce(["serve", file, "--port", String(port), "--locale", "en"], { cwd });
    taken.close();
    expect(run).toMatchObject({
      code: 2,
      error: `zhengce: can't serve on 127.0.0.1:${port}: a program has this port already\n`,
    });
  });
});
