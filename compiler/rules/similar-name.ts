// Two names of one kind that look the same, or two groups a character apart: each counts as a thing of its own, most likely by mistake.
import { characterName, entry, type Name, type Span, type Texts } from "@zhengce/grammar";
import type { Model, SymbolKind } from "../semantics/model.js";
import { looksLikeTypo } from "../semantics/checks/similarity.js";
import { skeleton } from "../semantics/checks/skeleton.js";
import { hasHidden } from "./hidden-character.js";
import { KIND } from "./lib/kinds.js";
import { related, rule } from "./rule.js";

interface Named {
  readonly name: string;
  readonly place: Name;
}

export const similarName = rule({
  code: "similar-name",
  texts: entry(
    "warning",
    "{what}“{name}”与“{other}”{difference}，却是两个名称；是同一个就统一写法",
    "the {what} “{name}” and “{other}” {difference}, and count as two; where they are one, write them alike",
  ),
  acknowledgeable: true,
  check({ model, report }) {
    const told = new Set<Span>(model.problems.map(({ place }) => place));
    for (const [kind, names] of namesOf(model)) {
      for (const { name, other, difference } of pairsIn(names, kind)) {
        if (told.has(name.place) || told.has(other.place)) continue;
        const where = { zh: `“${other.name}”写在这里`, en: `“${other.name}” stands here` };
        const holes = { what: KIND[kind], name: name.name, other: other.name, difference };
        report(name.place, holes, { related: [related(other.place, where)] });
      }
    }
  },
});

function namesOf(model: Model): readonly (readonly [SymbolKind, readonly Named[]])[] {
  const { groups, facts, components, periods, tiers, situations, payers } = model;
  const declared = (symbols: Iterable<{ readonly name: string; readonly declarations: readonly Name[] }>) =>
    [...symbols].flatMap(({ name, declarations: [place] }) => (place === undefined ? [] : [{ name, place }]));
  const used = [...payers.values()].flatMap(({ name, uses: [place] }) =>
    place === undefined ? [] : [{ name, place }],
  );
  return [
    ["group", declared(groups.values())],
    ["fact", declared(facts.values())],
    ["component", declared(components.values())],
    ["period", declared(periods.values())],
    ["tier", declared(tiers)],
    ["situation", declared(situations)],
    ["payer", used],
  ];
}

interface Pair {
  readonly name: Named;
  readonly other: Named;
  readonly difference: Texts;
}
/** The later of two is the one that is told. A name with a hidden character has a finding already. */
function pairsIn(names: readonly Named[], kind: SymbolKind): readonly Pair[] {
  const visible = names.filter(({ name }) => !hasHidden(name)).sort((a, b) => a.place.start - b.place.start);
  const first = new Map<string, Named>();
  const pairs: Pair[] = [];
  for (const name of visible) {
    const key = skeleton(name.name);
    const other = first.get(key);
    if (other === undefined) first.set(key, name);
    else pairs.push({ name, other, difference: spelt(name.name, other.name) });
  }
  return kind === "group" ? [...pairs, ...typosIn([...first.values()])] : pairs;
}

/** Characters that are typed for one another, by their sound or their shape; true names differ by others (全额 and 差额). */
const MIXED_UP = [
  ...["缘沿", "抚扶", "像象", "帐账", "赡瞻", "供共", "定订", "致至", "返反", "障章", "救就", "助住", "户护", "济挤"],
  ...["困因", "贫贪", "末未", "己已巳", "土士", "属署", "辖瞎", "残惨", "监兼", "计记", "需须", "征证", "缴交", "参叁"],
];
const ONE_APART: Texts = { zh: "只差一个字", en: "differ by one character" };
function typosIn(names: readonly Named[]): readonly Pair[] {
  const byRest = new Map<string, Named>();
  return names.flatMap((name): Pair[] => {
    const characters = Array.from(name.name);
    const keys = characters.map((_, at) => characters.with(at, "\u0000").join(""));
    const other = keys.flatMap((key) => byRest.get(key) ?? [])[0];
    for (const key of keys) byRest.set(key, name);
    if (other === undefined || !looksLikeTypo(name.name, other.name)) return [];
    const theirs = Array.from(other.name);
    const at = characters.findIndex((character, index) => character !== theirs[index]);
    const both = [characters[at] ?? "", theirs[at] ?? ""];
    const isTypo = MIXED_UP.some((mixed) => both.every((character) => mixed.includes(character)));
    return isTypo ? [{ name, other, difference: ONE_APART }] : [];
  });
}

/** Characters that only one of two names has, by number: on a screen they may look alike. */
function spelt(name: string, other: string): Texts {
  const [own, theirs] = [codes(name, other), codes(other, name)];
  if (own === "" && theirs === "") return { zh: "只是写法不同", en: "differ in form alone" };
  const both = [own, theirs].filter((part) => part !== "");
  return {
    zh: `看着像同一个，只差${both.join("与")}`,
    en: `look alike and differ by ${both.join(" against ")}`,
  };
}
function codes(name: string, other: string): string {
  const own = Array.from(name).filter((character) => !other.includes(character) || /\s/u.test(character));
  return [...new Set(own)]
    .map((character) =>
      /\s/u.test(character) ? `空格 ${characterName(character)}` : `“${character}”${characterName(character)}`,
    )
    .join("");
}
