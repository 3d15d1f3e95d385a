// A policy text as its model, for tests of semantics and rules. Findings of syntax fail the test at once.
import { parse } from "@zhengce/grammar";
import { buildModel } from "../../compiler/semantics/build-model.js";
import type { Model } from "../../compiler/semantics/model.js";
import type { Problem, ProblemKind, ProblemOf } from "../../compiler/semantics/problem.js";

/** The model of a text that has no syntax finding. */
export function modelOf(text: string): Model {
  const source = { path: "test.policy", text };
  const { value, diagnostics } = parse(source);
  const [finding] = diagnostics;
  if (finding !== undefined)
    throw new Error(`${finding.code}: ${finding.message.zh}\n${text.slice(finding.start, finding.end)}`);
  return buildModel(value, source);
}

/** The model of `body` in a notice of 2022. */
export function modelIn2022(body: string): Model {
  return modelOf(`通知 某县2022 { 年度 2022 }\n${body}`);
}

/** The problems of one kind in `body`, in a notice of 2022. */
export function problemsIn<K extends ProblemKind>(kind: K, body: string): readonly ProblemOf<K>[] {
  return modelIn2022(body).problems.filter((problem): problem is ProblemOf<K> => problem.kind === kind);
}

/** `kind “text at the place”` of every problem of `body` but unused declarations, which short texts are full of. */
export function problems(body: string): readonly string[] {
  const model = modelIn2022(body);
  return model.problems
    .filter((problem) => problem.kind !== "unusedDeclaration")
    .map((problem) => `${problem.kind} ${textAt(model, problem)}`);
}

/** The text at a problem's place. */
export function textAt({ source }: Model, { place }: Problem): string {
  return source.text.slice(place.start, place.end);
}
