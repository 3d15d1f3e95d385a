// Circles among names.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { circles } from "../../compiler/semantics/checks/cycles.js";

const graph = (edges: Readonly<Record<string, readonly string[]>>) =>
  circles(Object.keys(edges), (key) => edges[key] ?? []);

describe("circles", () => {
  it("finds none where there is none", () => {
    expect(graph({ a: ["b", "c"], b: ["d"], c: ["d"], d: [] })).toEqual([]);
  });
  it("gives the path, back to where it started", () => {
    expect(graph({ a: ["b"], b: ["c"], c: ["a"] })).toEqual([["a", "b", "c", "a"]]);
    expect(graph({ a: ["a"] })).toEqual([["a", "a"]]);
  });
  it("leaves out the way into the circle", () => {
    expect(graph({ a: ["b"], b: ["c"], c: ["b"] })).toEqual([["b", "c", "b"]]);
  });
  it("reports circles that share a name once", () => {
    expect(graph({ a: ["b", "c"], b: ["a"], c: ["a"] })).toHaveLength(1);
  });
  it("ignores names that are not there", () => {
    expect(graph({ a: ["x"] })).toEqual([]);
  });
  it("walks a chain of any length", () => {
    const keys = Array.from({ length: 100_000 }, (_, i) => String(i));
    expect(circles(keys, (key) => [String((Number(key) + 1) % keys.length)])).toHaveLength(1);
  });
  it("finds a circle exactly where a name leads back to itself", () => {
    const nodes = ["a", "b", "c", "d", "e"];
    const edge = fc.tuple(fc.constantFrom(...nodes), fc.constantFrom(...nodes));
    fc.assert(
      fc.property(fc.array(edge), (edges) => {
        const next = (key: string) => edges.filter(([from]) => from === key).map(([, to]) => to);
        const reachable = (from: string): Set<string> => {
          const seen = new Set<string>();
          const wait = next(from);
          for (let key = wait.pop(); key !== undefined; key = wait.pop()) {
            if (!seen.has(key)) wait.push(...next(key));
            seen.add(key);
          }
          return seen;
        };
        const found = circles(nodes, next);
        expect(found.length > 0).toBe(nodes.some((node) => reachable(node).has(node)));
        for (const path of found) {
          path.slice(1).forEach((to, i) => expect(next(path[i] ?? "")).toContain(to));
          expect(path.at(-1)).toBe(path[0]);
        }
      }),
    );
  });
});
