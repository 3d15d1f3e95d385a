// A notice beside its superior → every term that the superior sets, and whether the notice keeps it, breaks it, fills what is left to
// localities, or leaves it open. Nothing is worded for findings here; rules/<code>.ts do that.
import type { Model, Period } from "../../semantics/model.js";
import { conformStandards, conformSubsidies } from "./amounts.js";
import type { Superior } from "./superior.js";
import { conformRewards } from "./rewards.js";
import { place } from "./terms.js";
import type { Term } from "./terms.js";

/** The terms of the superior that amounts, days and names decide, in its order: standards, subsidies, periods, rewards, identities. */
export function conform(own: Model, { model: superior }: Pick<Superior, "model">): readonly Term[] {
  return [
    ...conformStandards(own, superior),
    ...conformSubsidies(own, superior),
    ...periods(own, superior),
    ...conformRewards(own, superior),
    ...identities(own, superior),
  ];
}

/** What else a notice may set. */
export type Unheld = "yearly" | "caps" | "situations" | "scope" | "adjustments" | "obligations" | "other-groups";

/** What the superior sets besides, which nothing here is held against. */
export function unheld({
  periods,
  caps,
  situations,
  scopes,
  changes,
  deadlines,
  restDenied,
}: Model): readonly Unheld[] {
  const yearly = [...periods.values()].filter((period) => period.yearly);
  const set = {
    yearly,
    caps,
    situations,
    scope: scopes,
    adjustments: changes,
    obligations: deadlines,
    "other-groups": restDenied,
  };
  return (["yearly", "caps", "situations", "scope", "adjustments", "obligations", "other-groups"] as const).filter(
    (one) => set[one].length > 0,
  );
}

/** Periods of one name; the notice's must lie within the superior's. */
function periods(own: Model, superior: Model): readonly Term[] {
  return [...superior.periods.values()].flatMap((theirs): readonly Term[] => {
    const [declared] = theirs.nodes;
    if (declared === undefined || theirs.yearly) return [];
    const mine = own.periods.get(theirs.name) ?? null;
    const [stated] = mine?.nodes ?? [];
    const open = theirs.from.day === null && theirs.to.day === null;
    const outside = mine !== null && (before(mine, theirs) || after(mine, theirs));
    const verdict = mine === null ? "open" : open ? "filled" : outside ? "broken" : "kept";
    return [
      {
        topic: "period",
        subject: { kind: "period", name: theirs.name },
        required: { kind: "period", from: theirs.from, to: theirs.to },
        found: mine === null ? null : { kind: "period", from: mine.from, to: mine.to },
        verdict,
        deviation: outside ? "outside-superior-period" : null,
        own: stated === undefined ? null : place(stated),
        superior: place(declared),
        mend: null,
      },
    ];
  });
}
function before(mine: Period, theirs: Period): boolean {
  return mine.from.day !== null && theirs.from.day !== null && mine.from.day < theirs.from.day;
}
function after(mine: Period, theirs: Period): boolean {
  return mine.to.day !== null && theirs.to.day !== null && mine.to.day > theirs.to.day;
}

function identities(own: Model, superior: Model): readonly Term[] {
  const [theirs, mine] = [superior.combination, own.combination];
  if (theirs === null) return [];
  const left = theirs.node.mode === "unspecified";
  const open = mine === null || mine.node.mode === "unspecified";
  const broken = !left && !open && mine.node.mode !== theirs.node.mode;
  return [
    {
      topic: "identities",
      subject: { kind: "identities" },
      required: { kind: "combination", node: theirs.node, model: superior },
      found: mine === null ? null : { kind: "combination", node: mine.node, model: own },
      verdict: open ? "open" : left ? "filled" : broken ? "broken" : "kept",
      deviation: broken ? "superior-identities" : null,
      own: mine === null ? null : place(mine),
      superior: place(theirs),
      mend: null,
    },
  ];
}
