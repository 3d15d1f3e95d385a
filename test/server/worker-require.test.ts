// What a worker loads late: a script at the client's place, run once, whose exports are what it leaves behind.
import { afterEach, expect, test, vi } from "vitest";
import { createRequire, loadFrom } from "../../language-server/worker-require.js";

afterEach(() => {
  vi.unstubAllGlobals();
  loadFrom(null);
});

test("a package is the script of its name at the client's place, run once", () => {
  const run: string[] = [];
  vi.stubGlobal("importScripts", (url: string) => {
    run.push(url);
    vi.stubGlobal("zhengceLate", { url });
  });
  loadFrom("https://a.example/packages");
  const load = createRequire();
  const morph = load("ts-morph");
  expect(load("prettier/standalone")).toEqual({ url: "https://a.example/packages/prettier/standalone/index.js" });
  expect(load("ts-morph")).toBe(morph);
  expect(run).toHaveLength(2);
});

test("without a place nothing is loaded", () => {
  expect(() => createRequire()("pako")).toThrow("pako");
});
