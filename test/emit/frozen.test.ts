// What a compiled notice gives away is shared by all who ask: nobody can change it for the others.
import { describe, expect, it } from "vitest";
import { adjust, assess } from "@zhengce/compiler";
import { emitTypeScript } from "../../compiler/emit/typescript/to-typescript.js";
import { bareMetadata, evaluated } from "./load-module.js";
import { sample } from "./sample-program.js";

/** Where something inside can still be changed. */
function loose(value: unknown, path = ""): readonly string[] {
  if (typeof value !== "object" || value === null) return [];
  const inside = Object.entries(value).flatMap(([key, member]) => loose(member, `${path}.${key}`));
  return Object.isFrozen(value) ? inside : [path, ...inside];
}
const facts = { paymentDate: "2021-02-20", identities: ["孤儿"] };

describe("what is given away is frozen", async () => {
  const { text } = await emitTypeScript(sample, bareMetadata(sample));
  const module = evaluated(text);
  it("in every constant of a module", () => {
    const constants = Object.entries(module).filter(([, value]) => typeof value === "object");
    expect(constants.map(([name]) => name)).toEqual(
      expect.arrayContaining(["factsSchema", "notice", "groups", "readings"]),
    );
    for (const [name, value] of constants) expect(loose(value, name)).toEqual([]);
  });
  it("in an answer of a module, and it is the same for the same facts", () => {
    const answer = module.assess(facts);
    expect(loose(answer)).toEqual([]);
    expect(module.assess({ ...facts })).toBe(answer);
    expect(module.assess({ ...facts, paymentDate: "2021-02-21" })).toEqual(answer);
    expect(module.assess({ ...facts, identities: [] })).not.toEqual(answer);
  });
  it("in an answer of the interpreter, and in adjustments", () => {
    expect(loose(assess(sample, facts).value)).toEqual([]);
    const later = { ...facts, certificationDate: "2021-06-01" };
    expect(loose(module.adjust(facts, later))).toEqual([]);
    expect(loose(adjust(sample, facts, later).value)).toEqual([]);
  });
});
