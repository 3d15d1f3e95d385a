// `zhengce verify`: the questions of compiler/verify about each file, answered with people who can be pasted as 用例.
import type { Texts } from "@zhengce/grammar";
import { questionTexts } from "../../verify/answers/answer.js";
import { assessed } from "../../verify/answers/confirm.js";
import { describePerson } from "../../verify/describe-person.js";
import { precedence } from "../../verify/precedence.js";
import { verify } from "../../verify/verify.js";
import { writeTest } from "../../testing/write-test.js";
import type { Answer, Observation } from "../../verify/answers/answer.js";
import type { Boundary } from "../../verify/boundaries.js";
import type { Verification } from "../../verify/verify.js";
import type { Budget } from "../../budget.js";
import type { Compilation } from "../../compile.js";
import type { Program } from "../../decision/program.js";
import { EXIT, say, type ExitCode, type Io } from "../io.js";
import { loadAll, textsOf, writeJson, type Loaded } from "../load.js";
import { locate } from "../reporters/located.js";
import { textReport } from "../reporters/text.js";

export interface VerifyOptions {
  readonly boundaries: boolean;
  readonly json: boolean;
}
interface Verified {
  readonly path: string;
  readonly program: Program;
  readonly verification: Verification;
}

/** Each file has a budget of its own. 1 where an answer is no or can't be told, or a file has errors: no answer may rest on those. */
export function verifyFiles(
  io: Io,
  paths: readonly string[],
  options: VerifyOptions,
  budgetOf: () => Budget,
): ExitCode {
  const files = loadAll(io, paths);
  const verified = files.flatMap((file): readonly Verified[] => {
    const compilation = file.compilation;
    const program = compilation === null || compilation.hasErrors ? null : compilation.program;
    if (compilation === null || program === null) {
      io.error(errorsOf(io, file));
      return [];
    }
    return [{ path: file.path, program, verification: verification(compilation, program, budgetOf()) }];
  });
  if (options.json) writeJson(io, verified.map(jsonOf(io)));
  else for (const one of verified) print(io, one, options.boundaries);
  const holds = verified.every(({ verification }) =>
    verification.answers.every(({ verdict }) => verdict === "holds" || verdict === "empty"),
  );
  return holds && verified.length === files.length ? EXIT.clean : EXIT.findings;
}

/** The answers about one compilation. */
export function verification({ model, checked }: Compilation, program: Program, budget: Budget): Verification {
  const gapsStated = checked.acknowledged.some(({ finding }) => finding.code === "situation-gap");
  return verify(program, { precedes: precedence(model.situations), gapsStated }, budget);
}

function errorsOf(io: Io, loaded: Loaded): string {
  const texts = textsOf([loaded]);
  const errors = loaded.diagnostics.filter(({ severity }) => severity === "error");
  return textReport(locate(errors, texts, io.locale), texts, io.locale, (_style, words) => words);
}

function print(io: Io, { path, program, verification }: Verified, boundaries: boolean): void {
  io.out(io.paint("bold", `${path}\n`));
  io.out(`  ${summary(io, verification)}\n`);
  for (const answer of verification.answers) {
    const { mark, word } = verdictOf(io, answer);
    io.out(`  ${mark} ${questionTexts[answer.id][io.locale]}${word}\n`);
    for (const reason of answer.reasons) io.out(`      ${reason[io.locale]}\n`);
    for (const one of answer.observations) printObservation(io, program, one);
  }
  const sides = verification.boundaries.length;
  io.out(
    `  ${say(io, `日期和年龄的界线 ${sides} 处，两边各有一人为证`, `${sides} boundaries, each with a person on either side`)}\n`,
  );
  if (boundaries) for (const one of verification.boundaries) io.out(indented(boundaryTests(program, one)));
  io.out("\n");
}

/** How many questions came out how, before any of them. */
function summary(io: Io, { answers }: Verification): string {
  const words = {
    fails: ["不成立", "do not hold"],
    undecided: ["不能断定", "undecided"],
    holds: ["成立", "hold"],
    empty: ["没有可判断的情形", "have nothing to ask about"],
  } as const;
  const count = (verdict: keyof typeof words): number => answers.filter((one) => one.verdict === verdict).length;
  const parts = (["fails", "undecided", "holds", "empty"] as const).flatMap((verdict) => {
    const [zh, en] = words[verdict];
    return count(verdict) === 0 ? [] : [say(io, `${zh} ${count(verdict)} 问`, `${count(verdict)} ${en}`)];
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

function printObservation(io: Io, program: Program, one: Observation): void {
  const note = one.kind === "stated" ? say(io, "（规则写明）", " (a rule says so)") : "";
  io.out(`      ${one.kind === "fault" ? io.paint("red", one.says[io.locale]) : one.says[io.locale]}${note}\n`);
  one.people.forEach((person, i) => {
    if (one.kind === "stated") io.out(`        ${describePerson(program, person)[io.locale]}\n`);
    else io.out(indented(testOf(program, one.people.length > 1 ? `${one.says.zh}，${i + 1}` : one.says.zh, person)));
  });
}

function testOf(program: Program, name: string, person: Observation["people"][number]): string {
  const assessment = assessed(program, person);
  return assessment === null ? "" : writeTest(program, name, person, assessment);
}
function boundaryTests(program: Program, boundary: Boundary): string {
  const name = boundaryText(boundary).zh;
  const { inside, outside } = boundary;
  return (
    writeTest(program, `${name}，界内`, inside.person, inside.assessment) +
    writeTest(program, `${name}，界外`, outside.person, outside.assessment)
  );
}
function boundaryText({ owner, side, unit, fact }: Boundary): Texts {
  const first = side === "first";
  const day = { zh: first ? "起始日" : "截止日", en: first ? "first day" : "last day" };
  const age = { zh: first ? "起始年龄" : "截止年龄", en: first ? "youngest" : "oldest" };
  const words = unit === "day" ? day : age;
  return { zh: `${owner}的${words.zh}（${fact}）`, en: `${owner}, ${words.en} (${fact})` };
}
function indented(text: string): string {
  return text.replace(/^(?=.)/gmu, "        ");
}

/** Everything, people as facts and as 用例. */
function jsonOf(io: Io): (verified: Verified) => object {
  return ({ path, program, verification: { answers, boundaries } }) => ({
    file: path,
    answers: answers.map(({ id, verdict, reasons, observations }) => ({
      question: id,
      text: questionTexts[id][io.locale],
      verdict,
      reasons: reasons.map((reason) => reason[io.locale]),
      observations: observations.map(({ kind, says, people, confirmed }) => ({
        kind,
        text: says[io.locale],
        people,
        tests: people.map((person) => testOf(program, says.zh, person)),
        confirmed,
      })),
    })),
    boundaries: boundaries.map((one) => ({
      text: boundaryText(one)[io.locale],
      inside: one.inside.person,
      outside: one.outside.person,
      tests: boundaryTests(program, one),
    })),
  });
}
