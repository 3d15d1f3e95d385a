// Every kind of statement is complete through all stages: parsed, bound, lowered, printed, interpreted, emitted, compared,
// reported, reached by 用例, formatted,
// outlined, coloured, hovered, completed, started by a snippet, documented. What the table declares to decide nothing has no decision.
import { parse, statementInfo, statementKinds } from "@zhengce/grammar";
import { describe, expect, it } from "vitest";
import { forgetful, forgottenBy, owing } from "./matrix.js";
import { noticesFor } from "./notice.js";
import { noticeOf } from "./stages.js";

describe.each(statementKinds)("%s", (kind) => {
  it("stands in a notice without errors", () => {
    const { compilation } = noticeOf(noticesFor(kind).whole);
    expect(compilation.diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
  });
  it("is its example", () => {
    const { value, diagnostics } = parse({ path: "a", text: statementInfo(kind).example });
    expect(diagnostics).toEqual([]);
    expect(value.statements.map((statement) => statement.kind)).toEqual([kind]);
  });
  it("is forgotten by no stage", async () => {
    expect(await forgottenBy(kind)).toEqual([]);
  });
  it.each(owing(kind))("is missed by name where %s forgets it", async (stage) => {
    expect(await forgottenBy(kind, { [stage]: forgetful(stage) })).toEqual([stage]);
  });
});
