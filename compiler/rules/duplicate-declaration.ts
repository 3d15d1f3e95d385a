// One name declared twice, or for two kinds of things that could not be told apart.
import { entry } from "@zhengce/grammar";
import type { Name, Texts } from "@zhengce/grammar";
import type { DuplicateDeclaration } from "../semantics/problem.js";
import { KIND } from "./lib/kinds.js";
import { related, rule } from "./rule.js";
import { names as listed } from "./lib/words.js";

export const duplicateDeclaration = rule({
  code: "duplicate-declaration",
  texts: entry(
    "error",
    "{what}“{name}”重名：{first}；请改名，或删去其中一个",
    "{what} {name} is declared twice: {first}; rename or remove one",
  ),
  check({ model, report }) {
    const found = model.problems.filter((problem) => problem.kind === "duplicateDeclaration");
    for (const [problem, ...others] of byList(found)) {
      if (problem === undefined) continue;
      const { place, what, first } = problem;
      const kind = KIND[first.what];
      const earlier =
        first.takenFrom !== null && first.place === null
          ? {
              zh: `已从“${first.takenFrom.document}”沿用，不用再声明`,
              en: `it is taken over from ${first.takenFrom.document} already`,
            }
          : first.place === null
            ? { zh: "它是语言自带的事实", en: "it is one of the language's own facts" }
            : what === first.what
              ? { zh: "前面已经声明过", en: "it has been declared before" }
              : { zh: `它已经是${kind.zh}的名称`, en: `it is the name of a ${kind.en} already` };
      const where = { zh: "先在这里声明", en: "First declared here" };
      report(
        place,
        { what: KIND[what], name: names([place, ...others.map((other) => other.place)]), first: earlier },
        { related: [problem, ...others].flatMap((each) => each.first.place ?? []).map((span) => related(span, where)) },
      );
    }
  },
});

/** A line that stands twice declares all its names twice: names that follow one another, and did before, are one mistake. */
function byList(found: readonly DuplicateDeclaration[]): readonly (readonly DuplicateDeclaration[])[] {
  const lists: DuplicateDeclaration[][] = [];
  let last: DuplicateDeclaration | undefined;
  for (const problem of [...found].sort((a, b) => a.place.start - b.place.start)) {
    if (last !== undefined && follows(last, problem)) lists.at(-1)?.push(problem);
    else lists.push([problem]);
    last = problem;
  }
  return lists;
}
function follows(before: DuplicateDeclaration, after: DuplicateDeclaration): boolean {
  if (before.what !== after.what || before.first.place === null || after.first.place === null) return false;
  return after.place.start - before.place.end <= 2 && after.first.place.start - before.first.place.end <= 2;
}
function names(places: readonly Name[]): Texts {
  const { zh, en } = listed(places.map((place) => place.text));
  return { zh: zh.replaceAll("、", "”“"), en };
}
