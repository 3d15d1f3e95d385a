// The pieces that compiled notices stand on, each by itself. Whole modules are compared with the interpreter in test/emit.
import { describe, expect, it } from "vitest";
import {
  CAP_REACHED,
  isFactsError,
  WORTH_NOTHING,
  type OpenPoint,
  type OpenSplit,
  type TraceEntry,
} from "@zhengce/runtime";
import {
  ABSENT,
  allBut,
  at,
  candidatesOf,
  masksOf,
  wideMasksOf,
  combineFirst,
  confirmed,
  combineHighest,
  combineSum,
  combineUnspecified,
  entirely,
  exactly,
  FAR,
  frozen,
  hasOnlyKeys,
  NO,
  notAbove,
  notAbovePartOfPlain,
  notBelow,
  notBelowPartOfPlain,
  ownValue,
  parseFactsBy,
  part,
  partOfPlain,
  pay,
  payer,
  sharedBy,
  portion,
  readDay,
  readNumber,
  readWord,
  readYesNo,
  required,
  requireCertification,
  requireSamePayment,
  rest,
  undetermined,
  YES,
  type Candidate,
  type Worth,
} from "@zhengce/runtime/internal";
import { onlyOnce, sharesOf, undecidedShare } from "../../runtime/internal/shares.js";

const entry: TraceEntry = { rule: "standard", clause: "一", line: 1, about: { component: "个人缴费" } };
const remainder: OpenSplit = { code: "left-open", document: null };
const candidate = (group: string, worth: Worth): Candidate => ({ group, entry, worth, parts: [], remainder });
const worth = (min: number, max: number): Worth => ({ min, max, open: null });

describe("reading typed facts", () => {
  it("tells absent from what is not as declared", () => {
    const refused = "refused" as const;
    const tried = (read: () => number): number | typeof refused => {
      try {
        return read();
      } catch {
        return refused;
      }
    };
    expect([readDay("1970-01-02"), readDay(null), readDay(undefined)]).toEqual([1, ABSENT, ABSENT]);
    expect(["1970-02-30", 1, ""].map((value) => tried(() => readDay(value)))).toEqual([refused, refused, refused]);
    expect([true, false, null, 1].map((value) => tried(() => readYesNo(value)))).toEqual([YES, NO, ABSENT, refused]);
    expect([3, 0, -3, null, 1.5, "3", 2 ** 60].map((value) => tried(() => readNumber(value)))).toEqual([
      ...[3, 0, refused, NaN, refused, refused, refused],
    ]);
    expect([1, 2, 30, 31, undefined].map((value) => tried(() => readNumber(value, 2, 30)))).toEqual([
      ...[refused, 2, 30, refused, NaN],
    ]);
    const words = ["甲", "乙"];
    expect(["甲", "乙", undefined, "丙"].map((word) => tried(() => readWord(words, word)))).toEqual([
      ...[0, 1, ABSENT, refused],
    ]);
    expect([0, ABSENT, NaN].map((value) => tried(() => required(value)))).toEqual([0, refused, refused]);
  });
  it("looks at own keys alone", () => {
    expect(hasOnlyKeys({ a: 1 }, new Set(["a", "b"]))).toBe(true);
    expect(hasOnlyKeys({ a: 1, c: 1 }, new Set(["a", "b"]))).toBe(false);
    expect([null, 1, [], "a"].map((value) => hasOnlyKeys(value, new Set()))).toEqual([false, false, false, false]);
    expect([ownValue({}, "constructor"), ownValue({ constructor: 1 }, "constructor")]).toEqual([undefined, 1]);
  });
  it("throws every issue of facts at once", () => {
    const schema = { facts: [], groups: [], tiers: [] };
    expect(parseFactsBy(schema, {})).toEqual({ identities: [] });
    expect(() => parseFactsBy(schema, { 甲: 1, 乙: 2 })).toThrow(
      expect.objectContaining({ issues: [expect.anything(), expect.anything()] }),
    );
  });
});

describe("worth under a cap", () => {
  it("lies within it at both ends", () => {
    expect(exactly(140, 100)).toEqual(worth(100, 100));
    expect(exactly(-1, 100)).toEqual(worth(0, 0));
    expect(notBelow(40, 100)).toEqual(worth(40, 100));
    expect(notAbove(140, 100)).toEqual(worth(0, 100));
    expect(entirely(100)).toEqual(worth(100, 100));
    expect(allBut(92, 320, 200)).toEqual(worth(200, 200));
    expect(allBut(400, 320, 200)).toEqual(worth(0, 0));
    const open = { slot: "stated", text: "资助标准", document: null } as const;
    expect(undetermined(100, open)).toEqual({ min: 0, max: 100, open });
  });
  it("is asked for each group held, in order, with the statement of the tier", () => {
    const groups = ["甲", "乙", "丙"];
    const claim = { tier: 1, held: 3, met: 0, paid: 5, plain: 5, cap: 5 };
    const subsidy = {
      groups,
      at: [
        ["一", 1],
        ["二", 2],
      ] as const,
      worth: () => worth(1, 2),
      by: () => [],
    };
    const of = { component: "个人缴费", masks: masksOf(groups) };
    const found = candidatesOf(subsidy, of, claim);
    expect(found.map((one) => [one.group, one.entry, one.remainder])).toEqual(
      ["甲", "乙"].map((group) => [
        group,
        { rule: "subsidy", clause: "二", line: 2, about: { group, component: "个人缴费" } },
        remainder,
      ]),
    );
    const everywhere = { ...subsidy, at: [["三", 3, { document: "省", clause: "五" }]] as const };
    expect(candidatesOf(everywhere, of, claim)[0]?.entry).toMatchObject({
      line: 3,
      superior: { document: "省", clause: "五" },
    });
    expect(candidatesOf({ ...subsidy, when: ({ held }) => held !== 3 }, of, claim)).toEqual([]);
    const wide = { component: "个人缴费", masks: wideMasksOf(Array.from({ length: 41 }, (_, index) => `组${index}`)) };
    const last = { ...subsidy, groups: ["组40"] };
    expect(candidatesOf(last, wide, { ...claim, held: 1n << 40n })).toHaveLength(1);
    expect(candidatesOf(last, wide, { ...claim, held: 1n })).toHaveLength(0);
  });
});

describe("a bill line", () => {
  const component = { name: "个人缴费", caps: [], subsidies: [] };
  const open = { slot: "standard", component: "个人缴费", document: null } as const;
  const floor = { min: 550, max: FAR, figure: 550, open, entry };
  it("has no upper end where nothing confirms a floor", () => {
    expect([pay(component, floor).paid, pay(component, confirmed(floor)).paid]).toEqual([
      { min: 550, max: FAR },
      { min: 550, max: 550 },
    ]);
    expect([pay(component, floor, 500_000).paid, pay(component, confirmed(floor), 500_000).paid]).toEqual([
      { min: 275, max: FAR / 2 },
      { min: 275, max: 275 },
    ]);
  });
  it("knows the plain amount, of which percentages are taken", () => {
    expect(pay(component, floor, 500_000).plain).toMatchObject({ min: 550, max: FAR });
    expect(pay(component, { ...floor, isVariant: true }).plain).toBeNull();
    const otherwise = { min: 330, max: FAR };
    expect(partOfPlain(600_000, 1000, otherwise, 1000)).toEqual(worth(600, 600));
    expect(partOfPlain(600_000, ABSENT, otherwise, 1000)).toEqual(worth(330, 1000));
    expect(notBelowPartOfPlain(600_000, 1000, otherwise, 1000)).toEqual(worth(600, 1000));
    expect(notAbovePartOfPlain(600_000, 1000, otherwise, 1000)).toEqual(worth(0, 600));
  });
});

describe("combination", () => {
  const cap = (fen: number) => ({ min: fen, max: fen });
  const two = [candidate("甲", worth(100, 100)), candidate("乙", worth(40, 280))];
  it("highest: undecided where neither is higher at both ends", () => {
    expect(combineHighest(two, cap(280))).toMatchObject({
      min: 100,
      max: 280,
      outcomes: [{ min: 100, max: 280 }, { max: 0 }],
    });
    expect(combineHighest(two, cap(280)).outcomes[0]?.undecided).not.toBeNull();
    expect(combineHighest([...two, candidate("丙", worth(280, 280))], cap(280)).outcomes.map((one) => one.max)).toEqual(
      [0, 0, 280],
    );
    expect(combineHighest([candidate("甲", worth(0, 0))], cap(0)).outcomes).toMatchObject([
      { max: 0, reason: WORTH_NOTHING },
    ]);
  });
  it("first: the one declared first", () => {
    expect(combineFirst(two, cap(280))).toMatchObject({ min: 100, max: 100, outcomes: [{ max: 100 }, { max: 0 }] });
    expect(combineFirst([], cap(280))).toEqual({ min: 0, max: 0, outcomes: [] });
  });
  it("sum: each cut to what is left at either end", () => {
    const sum = combineSum([...two, candidate("丙", worth(50, 50)), candidate("丁", worth(0, 0))], cap(200));
    expect(sum).toMatchObject({ min: 190, max: 200 });
    expect(sum.outcomes.map(({ min, max }) => [min, max])).toEqual([
      [100, 100],
      [40, 100],
      [0, 50],
      [0, 0],
    ]);
    expect(sum.outcomes[3]?.reason).toBe(WORTH_NOTHING);
    expect(
      combineSum([candidate("甲", entirely(200)), candidate("乙", worth(1, 1))], cap(200)).outcomes[1]?.reason,
    ).toBe(CAP_REACHED);
  });
  it("unspecified: from the least of them to all together", () => {
    expect(combineUnspecified(two, cap(300))).toMatchObject({
      min: 40,
      max: 300,
      outcomes: [{ min: 40, max: 300 }, { max: 0 }],
    });
    expect(combineUnspecified(two.slice(1), cap(300))).toMatchObject({ min: 40, max: 280 });
  });
});

describe("shares", () => {
  it("fill in order at either end, and leave the rest to nobody", () => {
    const parts = [part(60, payer("甲")), false as const, portion(500_000, sharedBy(["乙", "丙"], [1, 2]))];
    const shares = sharesOf(parts, remainder, 100, 200);
    expect(shares.map(({ share }) => [share.payer, share.amount])).toEqual([
      ["甲", 60],
      ["乙", { min: 13, max: 33 }],
      ["丙", { min: 27, max: 67 }],
      [null, { min: 0, max: 40 }],
    ]);
    expect(shares.at(-1)?.share.unspecified).toBe(remainder);
  });
  it("of an open part say so and name its document", () => {
    const open = rest({ open: { code: "depends-on", names: ["另"] }, document: "某文" });
    expect(sharesOf([open], remainder, 10, 10)).toEqual([
      { share: { payer: null, amount: 10, unspecified: { code: "depends-on", names: ["另"] } }, document: "某文" },
    ]);
    expect(undecidedShare(remainder, 10, 20, null)).toEqual([
      { share: { payer: null, amount: { min: 10, max: 20 }, unspecified: remainder }, document: null },
    ]);
  });
  it("and open points are said once", () => {
    const point = (document: string | null): OpenPoint => ({ slot: "stated", text: "甲", document });
    expect(onlyOnce([point(null), point("某文"), point(null)])).toEqual([point(null), point("某文")]);
  });
});

describe("small helpers", () => {
  it("refuse an index that is not there", () => {
    expect(at(["甲"], 0)).toBe("甲");
    expect(() => at(["甲"], 1)).toThrow("no element 1");
  });
  it("freeze all the way down", () => {
    const value = frozen({ list: [{ name: "甲" }] });
    expect([value, value.list, value.list[0]].every((part) => Object.isFrozen(part))).toBe(true);
  });
  it("refuse two payments, and a certification day that is missing", () => {
    const thrown = (run: () => void): readonly string[] => {
      try {
        run();
      } catch (error) {
        if (isFactsError(error)) return error.issues.map((issue) => issue.key);
        throw error;
      }
      return [];
    };
    const same = { before: "", after: "" };
    expect(
      thrown(() => {
        requireSamePayment("缴费日期", { before: 1, after: 1 }, same);
      }),
    ).toEqual([]);
    expect(
      thrown(() => {
        requireSamePayment("缴费日期", { before: 1, after: 2 }, { before: "一档", after: "二档" });
      }),
    ).toEqual(["缴费日期", "档次"]);
    expect(
      thrown(() => {
        requireCertification("身份认定日期");
      }),
    ).toEqual(["身份认定日期"]);
  });
});
