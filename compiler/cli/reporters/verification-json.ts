// What verify found out about one file → JSON.
import { questionTexts, type Answer, type Observation } from "../../verify/answers/answer.js";
import type { Person } from "../../verify/person.js";
import type { Io } from "../io.js";
import { boundaryTests, boundaryText, testName, testWriter, type Verified } from "./verification-tests.js";

export interface VerificationJson {
  readonly file: string;
  readonly answers: readonly {
    readonly question: string;
    readonly text: string;
    readonly verdict: Answer["verdict"];
    readonly reasons: readonly string[];
    readonly observations: readonly {
      readonly kind: Observation["kind"];
      readonly text: string;
      readonly figures: string | null;
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
export function verificationJson(io: Io, verified: Verified): VerificationJson {
  const { path, verification } = verified;
  const tests = testWriter(verified, io.locale);
  return {
    file: path,
    answers: verification.answers.map(({ id, verdict, reasons, observations }) => ({
      question: id,
      text: questionTexts[id][io.locale],
      verdict,
      reasons: reasons.map((reason) => reason[io.locale]),
      observations: observations.map((one) => ({
        kind: one.kind,
        text: one.says[io.locale],
        figures: one.figures?.[io.locale] ?? null,
        people: one.people,
        tests: one.people.map((person, i) => tests(testName(one, i), person)),
        confirmed: one.confirmed,
      })),
    })),
    boundaries: verification.boundaries.map((one) => ({
      text: boundaryText(one)[io.locale],
      inside: one.inside.person,
      outside: one.outside.person,
      tests: boundaryTests(tests, one),
    })),
  };
}
