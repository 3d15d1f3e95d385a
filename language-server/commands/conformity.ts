// The terms of the superior notice, and what became of each in the notice.
import type { Compilation } from "@zhengce/compiler";
import {
  conform,
  sayStatement,
  sayTermSubject,
  sayUnheld,
  termSummary,
  WORDING,
  type Model,
  type Term,
} from "@zhengce/compiler/editor";
import type { FeatureContext } from "../feature-context.js";
import { rangeOf } from "../positions.js";
import { firstError } from "./no-program.js";
import { otherNotice } from "./notice-of.js";
import type { ConformityAnswer, HeldTerm } from "./protocol.js";

/** @param to URI of the notice it is held against; the one that 上级 names where null */
export function conformity(context: FeatureContext, to: string | null): ConformityAnswer {
  const { compilation, locale } = context;
  const notice = compilation.model.notice.name;
  const none = (message: string): ConformityAnswer => ({
    ...{ message, notice, superior: null, terms: [], summary: "", unheld: null },
  });
  const error = firstError(context);
  if (error !== null) return none(error);
  const held = to === null ? heldByName(context) : heldAgainst(context, to);
  if (typeof held === "string") return none(held);
  const { uri, superior, terms } = held;
  const words = WORDING[locale];
  return {
    message: null,
    notice,
    superior: { uri, name: superior.notice.name },
    terms: terms.map((term) => termOf(context, uri, term)),
    summary: termSummary(words, terms),
    unheld: sayUnheld(words, superior),
  };
}

interface Held {
  readonly uri: string;
  readonly superior: Model;
  readonly terms: readonly Term[];
}
function heldAgainst(context: FeatureContext, to: string): Held | string {
  const other = otherNotice(context, to);
  if (typeof other === "string") return other;
  return { uri: to, superior: other.model, terms: conform(context.compilation.model, other) };
}
/** What the findings say of it where there is none. */
function heldByName({ compilation, workspace, document, locale }: FeatureContext): Held | string {
  const { conformance, diagnostics, model } = compilation;
  if (conformance !== null) {
    const { superior, terms } = conformance;
    const uri = workspace.named(conformance.document, document.uri) ?? superior.source.path;
    return { uri, superior: superior.model, terms };
  }
  const said = diagnostics.find(({ code }) => code === "superior-not-compared");
  if (said !== undefined) return said.message[locale];
  if (model.notice.superior === null)
    return locale === "zh" ? "通知里没有写“上级”：请选对照哪一份。" : "The notice names no superior: choose one.";
  return locale === "zh"
    ? `没有找到上级“${model.notice.superior}”：请选对照哪一份。`
    : `The superior “${model.notice.superior}” was not found: choose one.`;
}

function termOf({ document, workspace, locale }: FeatureContext, superior: string, term: Term): HeldTerm {
  const words = WORDING[locale];
  const theirs = workspace.document(superior);
  return {
    verdict: term.verdict,
    subject: sayTermSubject(words, term),
    required: sayStatement(words, term.required),
    clause: term.superior.clause,
    place: theirs === null ? null : rangeOf(theirs, term.superior.span),
    found: term.found === null ? null : sayStatement(words, term.found),
    ownClause: term.own?.clause ?? "",
    ownPlace: term.own === null ? null : rangeOf(document, term.own.span),
  };
}

/** Of the terms that a statement inside `node` answers to: `上级：不符 1，相符 2`; null where there are none. */
export function termsWithin(
  { conformance }: Compilation,
  node: { readonly start: number; readonly end: number },
  locale: FeatureContext["locale"],
): string | null {
  const within = (conformance?.terms ?? []).filter(
    ({ own }) => own !== null && node.start <= own.span.start && own.span.end <= node.end,
  );
  if (within.length === 0) return null;
  const said = termSummary(WORDING[locale], within, (count) => count > 0);
  return locale === "zh" ? `上级：${said}` : `Superior: ${said}`;
}
