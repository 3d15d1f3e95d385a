// What verify found out about one file → text for the terminal. The verdicts stand first; what they rest on follows, one sentence a kind,
// with people as 用例 that can be pasted.
import type { Answer, Observation } from "../../verify/answers/answer.js";
import { gather } from "../../verify/answers/gather.js";
import { sayPerson } from "../../wording/say-person.js";
import { sayFigures, sayNames, sayReason, saySaid } from "../../wording/say-verification.js";
import { WORDING } from "../../wording/wording.js";
import type { Program } from "../../decision/program.js";
import type { Verification } from "../../verify/verify.js";
import { say, type Io } from "../io.js";
import { boundaryTests, testName, testWriter, type TestWriter, type Verified } from "../../told/verification-tests.js";

export interface Shown {
  /** Every person of every observation, not one a kind. */
  readonly all: boolean;
  readonly boundaries: boolean;
}

/** Lines for the terminal, ending in `\n`. */
export function verificationText(io: Io, verified: Verified, { all, boundaries }: Shown): string {
  const { path, verification } = verified;
  const tests = testWriter(verified, io.locale);
  const verdicts = verification.answers.map((answer) => {
    const { mark, word } = verdictOf(io, answer);
    return `  ${mark} ${WORDING[io.locale].verification.questions[answer.id]}${word}\n`;
  });
  const details = verification.answers.filter(({ reasons, observations }) => reasons.length + observations.length > 0);
  const sides = verification.boundaries.length;
  const hint = boundaries || sides === 0 ? "" : say(io, "（--boundaries 列出）", " (--boundaries lists them)");
  return [
    io.paint("bold", `${path}\n`),
    `  ${summary(io, verification)}\n`,
    ...verdicts,
    `  ${sidesOf(io, sides)}${hint}\n`,
    ...details.map((answer) => detailsOf(io, verified, answer, all, tests)),
    ...(boundaries ? verification.boundaries.map((one) => indented(boundaryTests(tests, one).join(""), 4)) : []),
    "\n",
  ].join("");
}

function sidesOf(io: Io, count: number): string {
  if (count === 0) return say(io, "没有日期和年龄的界线", "no boundary of days or ages");
  return say(
    io,
    `日期和年龄的界线 ${count} 处，两边各有一人为证`,
    count === 1 ? "1 boundary, with a person on either side" : `${count} boundaries, each with a person on either side`,
  );
}

/** How many questions came out how, before any of them. */
function summary(io: Io, { answers }: Verification): string {
  const words = {
    fails: ["不成立", "does not hold", "do not hold"],
    undecided: ["不能断定", "undecided", "undecided"],
    holds: ["成立", "holds", "hold"],
    empty: ["没有可判断的情形", "has nothing to ask about", "have nothing to ask about"],
  } as const;
  const count = (verdict: keyof typeof words): number => answers.filter((one) => one.verdict === verdict).length;
  const parts = (["fails", "undecided", "holds", "empty"] as const).flatMap((verdict) => {
    const [zh, one, several] = words[verdict];
    const found = count(verdict);
    return found === 0 ? [] : [say(io, `${zh} ${found} 问`, `${found} ${found === 1 ? one : several}`)];
  });
  return say(io, `共 ${answers.length} 问：`, `${answers.length} questions: `) + parts.join(say(io, "，", ", "));
}

function verdictOf(io: Io, { verdict }: Answer): { readonly mark: string; readonly word: string } {
  switch (verdict) {
    case "holds":
      return { mark: io.paint("green", "✓"), word: say(io, "：成立", ": holds") };
    case "fails":
      return { mark: io.paint("red", "✗"), word: say(io, "：不成立", ": does not hold") };
    case "empty":
      return { mark: "–", word: say(io, "：没有可判断的情形", ": nothing to ask about") };
    case "undecided":
      return { mark: io.paint("yellow", "?"), word: say(io, "：不能断定", ": undecided") };
  }
}

function detailsOf(io: Io, { program }: Verified, answer: Answer, all: boolean, tests: TestWriter): string {
  const words = WORDING[io.locale];
  const kinds = gather(answer.observations, all).map(({ shown, others }) => {
    const whole = shown.map((one) => observationText(io, program, one, tests));
    if (others.length === 0) return whole.join("");
    const names = sayNames(words, others);
    const rest = say(
      io,
      `同样的还有 ${others.length} 处：${names}（--all 逐一列出）`,
      `${others.length} more of the kind: ${names} (--all lists each)`,
    );
    return `${whole.join("")}    ${rest}\n`;
  });
  const reasons = answer.reasons.map((reason) => `    ${sayReason(words, reason)}\n`);
  const { mark } = verdictOf(io, answer);
  return [`\n  ${mark} ${WORDING[io.locale].verification.questions[answer.id]}\n`, ...reasons, ...kinds].join("");
}

function observationText(io: Io, program: Program, one: Observation, tests: TestWriter): string {
  const stated = one.kind === "stated";
  const note = stated ? say(io, "（规则写明）", " (a rule says so)") : "";
  const words = WORDING[io.locale];
  const text = saySaid(words, one.says);
  const says = stated ? text : io.paint("red", text);
  const moved = sayFigures(words, one.figures);
  const figures = moved === null ? "" : `      ${moved}\n`;
  const people = one.people.map((person, i) => {
    const test = stated ? null : tests(testName(one, i), person);
    return test === null ? `      ${sayPerson(words, program, person)}\n` : indented(test, 6);
  });
  return `    ${says}${note}\n${figures}${people.join("")}`;
}

function indented(text: string, by: number): string {
  return text.replace(/^(?=.)/gmu, " ".repeat(by));
}
