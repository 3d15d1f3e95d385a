// Each slip alone in a notice without a fault: one finding at its line, `--fix` mends what changes no meaning and nothing else, and no other word
// is offered for one of another meaning.
import { lineStarts, positionAt } from "@zhengce/grammar";
import { compile, type Compilation } from "../../compiler/compile.js";
import { applyFixes, mendOf } from "../../compiler/fixes/registry.js";
import { describe, expect, it } from "vitest";
import { NOTICES, type Notice } from "./notices.js";
import { SLIPS, type Slip } from "./slips.js";

/** The print lies beside the file, under its right name. */
function compiled(text: string, { print }: Notice): Compilation {
  const file = "baihe-2026.txt";
  const resolve = (name: string) =>
    name === file
      ? (print ?? "")
      : {
          nearest: print === null ? null : file,
          unreadable: null,
          others: { names: [], count: 0 },
          outside: false,
          misconfigured: null,
        };
  return compile({ path: "notice.policy", text }, { resolve });
}
function mended(text: string, notice: Notice): string {
  let current = text;
  for (let round = 0; round < 10; round++) {
    const compilation = compiled(current, notice);
    const next = applyFixes(compilation, compilation.diagnostics);
    if (next === current) return current;
    current = next;
  }
  return current;
}
const lineOf = (text: string, at: number): number => positionAt(lineStarts(text), at).line;

describe.each(Object.entries(NOTICES))("the %s notice", (_name, notice) => {
  it("has no fault", () => {
    expect(compiled(notice.text, notice).diagnostics.map(({ message }) => message.zh)).toEqual([]);
  });
});

describe("slips", () => {
  it("are a hundred at least, each of its own", () => {
    expect(SLIPS.length).toBeGreaterThanOrEqual(100);
    expect(new Set(SLIPS.map(({ in: name, from, to }) => `${name} ${from} ${to}`)).size).toBe(SLIPS.length);
  });
  it.each(SLIPS.map((slip) => [slip.kind, slip.from.trim(), slip.to.trim(), slip] as const))(
    "%s: %s → %s",
    (_kind, _from, _to, slip) => {
      judge(slip);
    },
  );
});

function judge({ in: name, from, to, findings = 1, at = to, severity, fixed = to, none }: Slip): void {
  const notice = NOTICES[name];
  const start = notice.text.indexOf(from);
  expect(start, "stands in the notice").toBeGreaterThanOrEqual(0);
  const rest = notice.text.slice(start + from.length);
  const text = notice.text.slice(0, start) + to + rest;
  const { diagnostics, source } = compiled(text, notice);
  const said = diagnostics.map(({ code, message }) => `${code} ${message.zh}`);
  expect(said).toHaveLength(findings);
  const lines = diagnostics.map((finding) => lineOf(text, finding.start));
  expect([...new Set(lines)], said.join()).toEqual(
    findings === 0 ? [] : [lineOf(text, text.indexOf(at, at === to ? start : 0))],
  );
  for (const finding of diagnostics)
    expect(severity === undefined ? ["error", "warning"] : [severity]).toContain(finding.severity);
  expect(mended(text, notice)).toBe(notice.text.slice(0, start) + fixed + rest);
  if (none === true)
    expect(diagnostics.flatMap((finding) => mendOf(finding, source) ?? []).map((mend) => mend.title.zh)).toEqual([]);
}
