// A situation that nobody ever comes to: its condition contradicts itself, all who meet it may not join, or exceptions always go first.
import { entry } from "@zhengce/grammar";
import type { Texts } from "@zhengce/grammar";
import type { Program } from "../decision/program.js";
import { unreachableSituations } from "../verify/questions/situations.js";
import type { Unreachable } from "../verify/questions/situations.js";
import { related, rule } from "./rule.js";
import { names } from "./lib/words.js";

export const unreachableSituation = rule({
  code: "unreachable-situation",
  texts: entry("warning", "情形“{situation}”永远不会适用：{reason}", "{situation} can never apply: {reason}"),
  acknowledgeable: true,
  check(subject) {
    const persons = subject.persons();
    if (persons === null) return;
    const { solver, soundSituation, precedes, program } = persons;
    for (const found of unreachableSituations(solver, soundSituation, precedes)) {
      const situation = subject.model.situations[found.situation];
      const place = situation?.when[0]?.node ?? situation?.declarations[0];
      if (situation === undefined || place === undefined) continue;
      const others = found.by.flatMap((index) => subject.model.situations[index]?.declarations[0] ?? []);
      const message = { zh: "它总是先适用", en: "This one always goes first" };
      subject.report(
        place,
        { situation: situation.name, reason: reasonOf(found, program) },
        { related: others.map((other) => related(other, message)) },
      );
    }
  },
});

function reasonOf({ reason, by }: Unreachable, { situations }: Program): Texts {
  if (reason === "condition") return { zh: "没有人能满足它的条件", en: "nobody can meet its condition" };
  if (reason === "scope") return { zh: "满足条件的人都不能参保", en: "nobody who meets its condition may join" };
  const shadows = names(by.flatMap((index) => situations[index]?.name ?? []));
  return {
    zh: `满足条件的人都先归例外“${shadows.zh}”`,
    en: `whoever meets its condition falls under ${shadows.en} first`,
  };
}
