// What two sentences of one print say differently is certain of neither; what they say alike is stated once.
import type { Said } from "./said.js";

interface Stated {
  readonly id: number;
  readonly said: readonly Said[] | null;
}

/** The ids of sentences of which another says of the same subject something else, and what is only repeated. */
export function contradicted(items: readonly Stated[]): {
  readonly wrong: ReadonlySet<number>;
  readonly repeated: ReadonlySet<Said>;
} {
  const first = new Map<string, { readonly says: string; readonly ids: number[] }>();
  const wrong = new Set<number>();
  const repeated = new Set<Said>();
  for (const { id, said } of items)
    for (const one of said ?? [])
      for (const [subject, says] of claims(one)) {
        const known = first.get(subject);
        if (known === undefined) first.set(subject, { says, ids: [id] });
        else {
          known.ids.push(id);
          if (known.says === says) repeated.add(one);
          else for (const other of known.ids) wrong.add(other);
        }
      }
  return { wrong, repeated };
}

function claims(said: Said): readonly (readonly [string, string])[] {
  switch (said.kind) {
    case "standard":
      return [[`standard ${said.component} ${said.groups.join(" ")}`, `${said.bound ?? ""}${said.yuan}`]];
    case "group":
      return [[`group ${said.name}`, JSON.stringify(said.who)]];
    case "certified":
      return said.groups.map((group) => [`certified ${group}`, said.body] as const);
    case "tiers":
      return [[`standard ${said.component} `, JSON.stringify(said.rates)]];
    case "subsidy":
      return said.groups.map((group) => [`subsidy ${group} ${said.tier ?? ""}`, JSON.stringify(said.value)] as const);
    case "periods":
      return [[`period ${said.name}`, JSON.stringify(said.of)]];
    case "period":
      return [[`period ${said.name}`, `${said.from} ${said.to}`]];
    case "benefitsBy":
      return [[`benefits by ${said.to}`, JSON.stringify(said)]];
    case "exception":
      return [[`exception ${said.name}`, JSON.stringify(said)]];
    case "bearers":
      return [["bearers", JSON.stringify(said)]];
    case "benefits":
    case "wait":
    case "late":
    case "newborn":
    case "transfer":
    case "veteran":
    case "combination":
    case "cap":
    case "residual":
    case "force":
    case "persons":
      return [[said.kind === "benefits" ? `benefits ${said.inside}` : said.kind, JSON.stringify(said)]];
    default:
      return [];
  }
}
