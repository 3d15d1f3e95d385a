// People whom verify shows → 用例 in the language of their file, each under a name that the file does not have.
import { keywordLanguage, type Locale, type Texts } from "@zhengce/grammar";
import { distinctNames } from "../../testing/test-names.js";
import { writeTest } from "../../testing/write-test.js";
import { assessed } from "../../verify/answers/confirm.js";
import type { Observation } from "../../verify/answers/answer.js";
import type { Compilation } from "../../compile.js";
import type { Program } from "../../decision/program.js";
import type { Boundary } from "../../verify/boundaries.js";
import type { Person } from "../../verify/person.js";
import type { Verification } from "../../verify/verify.js";

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
  if (people.length < 2) return says;
  return index === 0
    ? { zh: `${says.zh}，之前`, en: `${says.en}, before` }
    : { zh: `${says.zh}，之后`, en: `${says.en}, after` };
}

/** Just inside and just outside. */
export function boundaryTests(tests: TestWriter, boundary: Boundary): readonly (string | null)[] {
  const { zh, en } = boundaryText(boundary);
  const { inside, outside } = boundary;
  return [
    tests({ zh: `${zh}，界内`, en: `${en}, inside` }, inside.person),
    tests({ zh: `${zh}，界外`, en: `${en}, outside` }, outside.person),
  ];
}
/** `零星缴费的起始日（缴费日期）` */
export function boundaryText({ owner, side, unit, fact }: Boundary): Texts {
  const first = side === "first";
  const day = { zh: first ? "起始日" : "截止日", en: first ? "first day" : "last day" };
  const age = { zh: first ? "起始年龄" : "截止年龄", en: first ? "youngest" : "oldest" };
  const words = unit === "day" ? day : age;
  return { zh: `${owner}的${words.zh}（${fact}）`, en: `${owner}, ${words.en} (${fact})` };
}
