// A subsidy that is never granted: whoever qualifies has another one too, which is never lower and goes first where they tie.
import { entry } from "@zhengce/grammar";
import { dominatedSubsidies } from "../verify/questions/subsidies.js";
import { related, rule } from "./rule.js";
import { pairedSubsidies } from "./lib/subsidies-by-index.js";

export const subsidyNeverWins = rule({
  code: "subsidy-never-wins",
  texts: entry(
    "warning",
    "对“{group}”的这项资助永远用不到：符合的人都另有对“{other}”的资助，而且那一项总是先取",
    "this subsidy for {group} is never granted: whoever qualifies also has the one for {other}, which always wins",
  ),
  acknowledgeable: true,
  check(subject) {
    const persons = subject.persons();
    if (persons === null) return;
    const pairs = pairedSubsidies(subject.model, persons.program);
    if (pairs.length < 2) return;
    for (const { subsidy, by } of dominatedSubsidies(persons.solver)) {
      const [loser, winner] = [pairs[subsidy]?.subsidy, pairs[by]?.subsidy];
      const [place, other] = [loser?.nodes[0]?.node, winner?.nodes[0]?.node];
      if (loser === undefined || winner === undefined || place === undefined || other === undefined) continue;
      if (!persons.sound([...loser.nodes, ...winner.nodes].map(({ node }) => node))) continue;
      const name = place.groups.find(({ text }) => text === loser.group) ?? place;
      const message = { zh: "总是先取的资助在这里", en: "The one that always wins is here" };
      subject.report(name, { group: loser.group, other: winner.group }, { related: [related(other, message)] });
    }
  },
});
