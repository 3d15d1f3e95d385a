// What verify found out about one file → JSON.
import type { Locale } from "@zhengce/grammar";
import type { Answer, Observation } from "../verify/answers/answer.js";
import type { Person } from "../verify/person.js";
import { sayFigures, sayReason, saySaid } from "../wording/say-verification.js";
import { WORDING } from "../wording/wording.js";
import { boundaryTests, testName, testWriter, type Verified } from "./verification-tests.js";

export interface VerificationJson {
  readonly file: string;
  readonly answers: readonly {
    readonly question: string;
    readonly text: string;
    readonly verdict: Answer["verdict"];
    readonly reasons: readonly string[];
    readonly because: Answer["reasons"];
    readonly observations: readonly {
      readonly kind: Observation["kind"];
      readonly text: string;
      /** The same as data: a code and its values, money in fen, days as day numbers. */
      readonly says: Observation["says"];
      readonly figures: string | null;
      readonly payable: Observation["figures"];
      readonly people: readonly Person[];
      readonly tests: readonly (string | null)[];
      readonly confirmed: boolean;
    }[];
  }[];
  readonly boundaries: readonly {
    readonly text: string;
    readonly inside: Person;
    readonly outside: Person;
    readonly tests: readonly (string | null)[];
  }[];
}

/** Everything, people as facts and as 用例 (null where a 用例 can't say it). */
export function verificationJson({ locale }: { readonly locale: Locale }, verified: Verified): VerificationJson {
  const { path, verification } = verified;
  const tests = testWriter(verified, locale);
  const words = WORDING[locale];
  return {
    file: path,
    answers: verification.answers.map(({ id, verdict, reasons, observations }) => ({
      question: id,
      text: words.verification.questions[id],
      verdict,
      reasons: reasons.map((reason) => sayReason(words, reason)),
      because: reasons,
      observations: observations.map((one) => ({
        kind: one.kind,
        text: saySaid(words, one.says),
        says: one.says,
        figures: sayFigures(words, one.figures),
        payable: one.figures,
        people: one.people,
        tests: one.people.map((person, i) => tests(testName(one, i), person)),
        confirmed: one.confirmed,
      })),
    })),
    boundaries: verification.boundaries.map((one) => ({
      text: words.verification.boundary(one),
      inside: one.inside.person,
      outside: one.outside.person,
      tests: boundaryTests(tests, one),
    })),
  };
}
