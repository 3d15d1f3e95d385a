// A comparison or a superior's terms → JSON: the words of the asked language beside what they say as data.
import type { Locale } from "@zhengce/grammar";
import type { Row, Subject } from "../../compare/change.js";
import type { Comparison } from "../../compare/compare-notices.js";
import type { Grant, GrantPair } from "../../compare/sections/subsidies.js";
import { statementKey } from "../../compare/statement.js";
import type { Said, Statement } from "../../compare/statement.js";
import type { Term } from "../../compare/superior/terms.js";
import { sayChange, saySubject, sayTermSubject, sayWays } from "../../wording/say-comparison.js";
import { sayStatement, sayStatements } from "../../wording/say-statement.js";
import { inEach, WORDING } from "../../wording/wording.js";
import type { Wording } from "../../wording/words.js";
import { sayPayers } from "./subsidy-table.js";

/** `value`: two statements with one value say the same. */
export function comparisonJson(comparison: Comparison, locale: Locale): object {
  const words = WORDING[locale];
  const { people, kinds, ...rest } = comparison;
  return {
    ...rest,
    kinds: kinds.map(({ ways, ...kind }) => ({ ...kind, when: sayWays(words, people, { ways }) })),
    subsidies: comparison.subsidies.map((pair) => pairJson(words, pair)),
    sections: comparison.sections.map(({ id, rows }) => ({
      id,
      title: inEach((each) => each.comparison.sections[id]),
      rows: rows.map((row) => rowJson(words, row)),
    })),
  };
}

function rowJson(words: Wording, row: Row): object {
  const { subject, kind, before, after, difference, fact } = row;
  return {
    subject: saySubject(words, subject),
    about: aboutJson(words, subject),
    kind,
    before: saidJson(words, before),
    after: saidJson(words, after),
    difference: difference === null ? "" : words.comparison.more(difference),
    by: difference,
    ...(fact === undefined ? {} : { note: inEach((each) => sayChange(each, row)), fact }),
    ...(subject.kind === "annex" ? { table: subject.table } : {}),
  };
}
function aboutJson(words: Wording, subject: Subject): object {
  return subject.kind === "variant" ? { ...subject, when: statementJson(words, subject.when) } : subject;
}
function saidJson(words: Wording, said: Said | null): object | null {
  if (said === null) return null;
  const { says, clauses } = said;
  return { text: sayStatements(words, said), clauses, says: says.map((one) => statementJson(words, one)) };
}
function statementJson(words: Wording, statement: Statement): object {
  return { kind: statement.kind, text: sayStatement(words, statement), value: statementKey(statement) };
}

function pairJson(words: Wording, pair: GrantPair): object {
  const { differences, before, after } = pair;
  return {
    ...pair,
    before: grantJson(words, before),
    after: grantJson(words, after),
    differences: differences.map((difference) => (difference === null ? "" : words.comparison.more(difference))),
    by: differences,
  };
}
function grantJson(words: Wording, grant: Grant | null): object | null {
  if (grant === null) return null;
  const { rates, condition, payers } = grant;
  return {
    ...grant,
    rates: rates.map((rate) => (rate === null ? "" : sayStatement(words, rate))),
    condition: condition === null ? "" : words.comparison.granted(sayStatement(words, condition)),
    payers: sayPayers(words, grant),
    says: {
      rates: rates.map((rate) => rate && statementJson(words, rate)),
      condition: condition && statementJson(words, condition),
      payers: payers.map((payer) => statementJson(words, payer)),
    },
  };
}

/** What a program reads of a term; offsets and mends are the editor's. */
export function termJson(term: Term, locale: Locale): object {
  const words = WORDING[locale];
  const { topic, subject, required, found, verdict, deviation, own, superior } = term;
  return {
    topic,
    subject: sayTermSubject(words, term),
    about: subject,
    required: sayStatement(words, required),
    found: found === null ? "" : sayStatement(words, found),
    says: { required: statementJson(words, required), found: found && statementJson(words, found) },
    verdict,
    deviation,
    clause: own?.clause ?? null,
    superiorClause: superior.clause,
  };
}
