// People whom verify shows → 用例 in the language of their file, each under a name that the file does not have.
import { keywordLanguage, type Locale, type Texts } from "@zhengce/grammar";
import { distinctNames } from "../testing/test-names.js";
import { writeTest } from "../testing/write-test.js";
import { assessed } from "../verify/answers/confirm.js";
import type { Observation } from "../verify/answers/answer.js";
import { saySaid } from "../wording/say-verification.js";
import { inEach } from "../wording/wording.js";
import type { Compilation } from "../compile.js";
import type { Program } from "../decision/program.js";
import type { Boundary } from "../verify/boundaries.js";
import type { Person } from "../verify/person.js";
import type { Verification } from "../verify/verify.js";

export interface Verified {
  readonly path: string;
  readonly compilation: Compilation;
  readonly program: Program;
  readonly verification: Verification;
}

/** Writes a person as a 用例 in the file's language, each under a name that the file does not have; null where a 用例 can't say it. */
export type TestWriter = (name: Texts, person: Person) => string | null;

export function testWriter({ compilation: { model, parsed, source }, program }: Verified, locale: Locale): TestWriter {
  const distinct = distinctNames(model);
  const language = keywordLanguage(parsed.tokens, source.text, locale);
  return (name, person) => {
    const assessment = assessed(program, person);
    return assessment === null ? null : writeTest(program, distinct(name[language]), person, assessment, language);
  };
}

/** The second of two people is the first one afterwards. */
export function testName({ says, people }: Observation, index: number): Texts {
  return inEach((words) => {
    const text = saySaid(words, says);
    if (people.length < 2) return text;
    return index === 0 ? words.verification.before(text) : words.verification.after(text);
  });
}

/** Just inside and just outside. */
export function boundaryTests(tests: TestWriter, boundary: Boundary): readonly (string | null)[] {
  const { inside, outside } = boundary;
  return [
    tests(
      inEach(({ verification: said }) => said.inside(said.boundary(boundary))),
      inside.person,
    ),
    tests(
      inEach(({ verification: said }) => said.outside(said.boundary(boundary))),
      outside.person,
    ),
  ];
}
