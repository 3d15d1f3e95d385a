// What is offered beside each finding of the fixtures, as a person sees it: the title in both languages, the text written and how far it may be
// trusted. One golden, test/golden/offered.txt. And a finding that has lost what its mend needs, or whose text has changed, is offered nothing.
import { readFileSync, readdirSync } from "node:fs";
import { mendOf, safetyOf } from "../../compiler/fixes/registry.js";
import { acknowledgeFinding } from "../../compiler/fixes/assists/acknowledge-finding.js";
import { declareName } from "../../compiler/fixes/assists/declare-name.js";
import { fillGap } from "../../compiler/fixes/assists/fill-gap.js";
import { orderOtherWay } from "../../compiler/fixes/assists/order-exceptions.js";
import type { Mend } from "../../compiler/fixes/fix.js";
import type { Diagnostic, Locale } from "@zhengce/grammar";
import { describe, expect, it } from "vitest";
import { compileText } from "../harness/findings.js";

const folder = "test/fixtures/invalid/";
const fixtures = readdirSync(folder)
  .filter((name) => name.endsWith(".policy"))
  .map((name) => ({ name, ...compileText(readFileSync(folder + name, "utf8")) }));
const locales: readonly Locale[] = ["zh", "en"];

/** `title · title: line:column "old" → "new"`, one edit after another. */
function shown(mend: Mend, text: string): string {
  const edits = mend.edits.map(({ start, end, text: written }) => {
    const before = text.slice(0, start).split("\n");
    const place = `${String(before.length)}:${String((before.at(-1)?.length ?? 0) + 1)}`;
    return `    ${place} ${JSON.stringify(text.slice(start, end))} → ${JSON.stringify(written)}`;
  });
  return [`${mend.title.zh} · ${mend.title.en}`, ...edits].join("\n");
}

describe("what is offered for the findings of the fixtures", () => {
  it("is what the golden shows", async () => {
    const lines = fixtures.flatMap(({ name, source, model, diagnostics }) => {
      const offers = diagnostics.flatMap((finding) => [
        ...quickFix(finding, source),
        ...locales.flatMap((locale) =>
          [acknowledgeFinding, declareName, fillGap, orderOtherWay].flatMap((assist) => {
            const mend = assist(finding, model, locale);
            return mend === null ? [] : [`  ${finding.code} ${assist.name} ${locale}: ${shown(mend, source.text)}`];
          }),
        ),
      ]);
      return offers.length === 0 ? [] : [name, ...new Set(offers)];
    });
    await expect(`${lines.join("\n")}\n`).toMatchFileSnapshot("../golden/offered.txt");
  });
});

function quickFix(finding: Diagnostic, source: (typeof fixtures)[number]["source"]): string[] {
  const mend = mendOf(finding, source);
  return mend === null ? [] : [`  ${finding.code} ${safetyOf(finding, source)}: ${shown(mend, source.text)}`];
}

describe("a finding that has lost what its mend needs", () => {
  const mendable = fixtures.flatMap(({ name, source, diagnostics }) =>
    diagnostics.filter((finding) => mendOf(finding, source) !== null).map((finding) => ({ name, source, finding })),
  );
  it.each(mendable)("$name: $finding.code writes nothing made up", ({ source, finding }) => {
    for (const [, , data] of spoilt(finding)) {
      for (const { start, end, text } of mendOf({ ...finding, data }, source)?.edits ?? []) {
        expect(text).not.toMatch(/undefined|null|NaN|\[object/u);
        expect(0 <= start && start <= end && end <= source.text.length).toBe(true);
      }
    }
  });
  it.each(mendable)("$name: $finding.code edits nothing behind the end of a text that has shrunk", ({ finding }) => {
    const mend = mendOf(finding, { path: "a.policy", text: "" });
    expect(mend?.edits.every(({ end }) => end === 0) ?? true).toBe(true);
  });
  it("is offered what the golden shows, and mostly nothing", async () => {
    const offered = new Map<string, Set<string>>();
    for (const { source, finding } of mendable) {
      for (const [what, how, data] of spoilt(finding)) {
        const key = `${finding.code} without ${what}`;
        const hows = offered.get(key) ?? offered.set(key, new Set()).get(key)!;
        if (mendOf({ ...finding, data }, source) !== null) hows.add(how);
      }
    }
    const lines = [...offered].map(([key, hows]) => `${key}: ${[...hows].sort().join(" ") || "nothing"}`);
    await expect(`${lines.sort().join("\n")}\n`).toMatchFileSnapshot("../golden/offered-without.txt");
  });
});

/** Its data without any data, without one value, with one of another type, and with one beyond the text: what is spoilt, and how. */
function spoilt({ data }: Diagnostic): readonly (readonly [what: string, how: string, data: unknown])[] {
  const whole = (data ?? {}) as Readonly<Record<string, unknown>>;
  const values: readonly unknown[] = [undefined, null, 7_500_000_000, -1, "", "文", [], [null], {}];
  const shown = (value: unknown): string => (value === undefined ? "gone" : JSON.stringify(value));
  return [
    ...[undefined, null, "text", {}].map((value) => ["data", shown(value), value] as const),
    ...Object.keys(whole).flatMap((key) =>
      values.map((value) => [`data.${key}`, shown(value), { ...whole, [key]: value }] as const),
    ),
  ];
}
