// What `zhengce studio` gives away, and what it writes: nothing without the word in the address, nothing to another site, nothing outside.
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { unlisted, within } from "../../compiler/cli/commands/studio.js";
import { studioAnswer } from "../../compiler/cli/studio/answer.js";

const written = new Map<string, string>();
const files = {
  list: () => ["a.policy", "甲/b.policy"],
  read: (path: string) => Buffer.from(`text of ${path}`),
  write: (path: string, content: string) => Promise.resolve(written.set(path, content)),
};
const page = `<meta http-equiv="Content-Security-Policy" content="connect-src 'none'"><meta name="referrer" content="no-referrer">`;
const server = createServer((request, response) => {
  const { port } = server.address() as AddressInfo;
  void studioAnswer(request, response, { token: "word", port, page, files });
});
let base = "";
beforeAll(
  () =>
    new Promise<void>((done) => {
      server.listen(0, "127.0.0.1", () => {
        base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
        done();
      });
    }),
);
afterAll(() => void server.close());

it("serves the page that may ask its own address alone, and the files of the folder", async () => {
  const served = await (await fetch(`${base}/word/`)).text();
  expect(served).toContain("connect-src 'self'");
  expect(served).toContain('name="zhengce-studio"');
  expect(await (await fetch(`${base}/word/files`)).json()).toEqual(["a.policy", "甲/b.policy"]);
  expect(await (await fetch(`${base}/word/files/${encodeURIComponent("甲")}/b.policy`)).text()).toBe(
    "text of 甲/b.policy",
  );
});

it("knows nothing without its word, nor what the folder's list does not have", async () => {
  for (const path of ["/", "/files", "/wrong/", "/word", "/word/files/c.policy", "/word/files/..%2Fa.policy"])
    expect((await fetch(base + path)).status, path).toBe(404);
});

it("refuses another site", async () => {
  const asked = await fetch(`${base}/word/files`, { headers: { origin: "https://elsewhere.example" } });
  expect(asked.status).toBe(403);
});

it("writes a notice of the folder and nothing else", async () => {
  const put = async (path: string) =>
    (await fetch(`${base}/word/files/${path}`, { method: "PUT", body: "new" })).status;
  expect(await put("a.policy")).toBe(204);
  for (const path of [
    "a.txt",
    "..%2Fa.policy",
    "x%2F..%2F..%2Fa.policy",
    ".hidden.policy",
    "%2Fetc%2Fa.policy",
    "a%5Cb.policy",
  ])
    expect(await put(path), path).toBe(404);
  expect([...written]).toEqual([["a.policy", "new"]]);
});

it("saves nothing through a link that leads out of the folder", () => {
  const home = mkdtempSync(join(tmpdir(), "studio-"));
  mkdirSync(join(home, "served/甲"), { recursive: true });
  mkdirSync(join(home, "elsewhere"));
  writeFileSync(join(home, "elsewhere/a.policy"), "");
  symlinkSync(join(home, "elsewhere"), join(home, "served/link"));
  symlinkSync(join(home, "elsewhere/a.policy"), join(home, "served/a.policy"));
  const served = join(home, "served");
  expect(within(served, "甲/new.policy")).toBe(join(realpathSync(served), "甲/new.policy"));
  expect(() => within(served, "link/b.policy")).toThrow();
  expect(() => within(served, "a.policy")).toThrow();
  rmSync(home, { recursive: true });
});

it("names a folder that lies too deep to be listed", () => {
  const folder = mkdtempSync(join(tmpdir(), "zhengce-"));
  try {
    mkdirSync(join(folder, "一/二/三/四/五/六"), { recursive: true });
    expect(unlisted(folder)).toBeNull();
    mkdirSync(join(folder, "一/二/三/四/五/六/七/八"), { recursive: true });
    expect(unlisted(folder)).toBe("一/二/三/四/五/六/七");
  } finally {
    rmSync(folder, { recursive: true });
  }
});
