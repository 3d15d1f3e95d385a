// The generator of whole notices covers the language, and what it makes compiles.
import { childKeysOf, childrenUnder, nodeKinds, parse, walk } from "@zhengce/grammar";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compile } from "../../compiler/compile.js";
import { arbitraryNotice } from "./notices/arbitrary-notice.js";

const SAMPLES = 400;
/** What names another file: a generated notice has none beside it (test/semantics/taken-over.test.ts does). */
const OF_OTHER_FILES = ["GroupDeclaration.takenOver"];
const texts = fc.sample(arbitraryNotice(), { seed: 8, numRuns: SAMPLES });

describe("generated notices", () => {
  it("have every kind of node of the language, with everything that may stand in it", () => {
    const met = new Set<string>();
    for (const text of texts)
      walk(parse({ path: "a.policy", text }).value, {
        enter: (node) => {
          met.add(node.kind);
          for (const key of childKeysOf(node.kind))
            if (childrenUnder(node, key).length > 0) met.add(`${node.kind}.${key}`);
        },
      });
    const all = nodeKinds.flatMap((kind) => [kind, ...childKeysOf(kind).map((key) => `${kind}.${key}`)]);
    expect(all.filter((kind) => !met.has(kind))).toEqual(OF_OTHER_FILES);
  });

  it("compile without an error, nearly all, and few are without a decision", () => {
    const faulty = texts.filter((text) => compile({ path: "a.policy", text }).hasErrors);
    expect(faulty.length).toBeLessThan(SAMPLES * 0.05);
  });
});
