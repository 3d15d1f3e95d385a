// A statement of any kind: one rule a kind, tried in the order of the statement table. A kind without a rule does not compile.
import type { NodeOf, Statement } from "../../ast.js";
import { type AnnotationKind, type StatementKind, statementKinds } from "../../statements.js";
import type { Pieces } from "../pieces/index.js";
import type { Alternatives, Rule } from "../reader.js";
import { annotationRule } from "./annotations.js";
import { changeRule } from "./changes.js";
import { clauseRule } from "./clauses.js";
import { capRule, combinationRule, groupRule, tierRule } from "./declarations.js";
import { factRule } from "./facts.js";
import { noticeRule } from "./notices.js";
import { deadlineRule } from "./obligations.js";
import { rewardRule } from "./rewards.js";
import { scopeBlockRule } from "./scopes.js";
import { situationRule } from "./situations.js";
import { periodRule } from "./periods.js";
import { standardRule } from "./standards.js";
import { subsidyRule } from "./subsidies.js";
import { targetsRule } from "./targets.js";
import { testRule } from "./tests.js";

type Own = Exclude<StatementKind, AnnotationKind>;

export function statementRule(pieces: Pieces): Rule<Statement> {
  const { p } = pieces;
  const alternatives: Alternatives<Statement> = [];
  const statement = p.RULE("statement", (): Statement => p.OR(alternatives));
  const annotation = annotationRule(pieces);
  const rules: { readonly [K in Own]: Rule<NodeOf<K>> } = {
    NoticeBlock: noticeRule(pieces),
    ClauseBlock: clauseRule(pieces, statement),
    FactDeclaration: factRule(pieces),
    GroupDeclaration: groupRule(pieces),
    TierDeclaration: tierRule(pieces),
    StandardDeclaration: standardRule(pieces, annotation),
    PeriodDeclaration: periodRule(pieces, annotation),
    SituationDeclaration: situationRule(pieces, annotation),
    SubsidyDeclaration: subsidyRule(pieces, annotation),
    CombinationRule: combinationRule(pieces),
    CapRule: capRule(pieces),
    RewardDeclaration: rewardRule(pieces),
    ScopeBlock: scopeBlockRule(pieces, annotation),
    ChangeBlock: changeRule(pieces, annotation),
    DeadlineDeclaration: deadlineRule(pieces),
    TargetTable: targetsRule(pieces),
    TestCase: testRule(pieces),
  };
  for (const kind of statementKinds) {
    if (!Object.hasOwn(rules, kind)) continue;
    const rule: Rule<Statement> = rules[kind as Own];
    alternatives.push({ ALT: () => p.SUBRULE(rule) });
  }
  alternatives.push({ ALT: () => p.SUBRULE(annotation) });
  return statement;
}
