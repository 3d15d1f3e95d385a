// Columns with a value of its own in every row: totals stay bounded, and lose nobody.
import { describe, expect, it } from "vitest";
import { AuditTotals } from "../../compiler/roster/audit/audit-totals.js";
import { Totals } from "../../compiler/roster/totals.js";

const COUNT = 10_050;
const FAULTY = { faults: [{ kind: "cell", code: "broken-text", header: null }] } as const;

describe("totals by a column that is another in every row", () => {
  it("of a roster", () => {
    const totals = new Totals(["证件号码"]);
    for (let at = 0; at < COUNT; at++) totals.add(FAULTY, [String(at)]);
    totals.add(FAULTY, ["3"]);
    const groups = totals.result().columns?.groups ?? [];
    expect(groups.length).toBe(10_001);
    expect(groups.at(-1)).toMatchObject({ key: null, tally: { people: 50, errors: 50 } });
    expect(groups[3]?.tally.people).toBe(2);
  });
  it("of an audit", () => {
    const totals = new AuditTotals(["证件号码"]);
    for (let at = 0; at < COUNT; at++) totals.addErrors(["broken-text"], [String(at)]);
    totals.addErrors(["broken-text"], ["3"]);
    const groups = totals.result().columns?.groups ?? [];
    expect(groups.length).toBe(10_001);
    expect(groups.at(-1)).toMatchObject({ key: [], tally: { people: 50, errors: 50 } });
    expect(groups[3]?.tally.people).toBe(2);
  });
});
