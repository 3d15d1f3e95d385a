// Answers as the fragment of an address, and back. A link holds answers, never a name, and is nobody's to trust: what is not exactly as
// this page writes it is no link of it.
import { parseDay } from "@zhengce/runtime";
import type { Notice } from "./notice.js";
import { askedFacts, factKey, NO_ANSWERS, placeOf, readAnswer, type Answers } from "./answers.js";
import { flowOf } from "./flow.js";

const VERSION = "1";
/** Longer ones were not written by this page. */
const LONGEST = 8000;
const SINGLE = ["place", "notice", "day", "tier"] as const;
const FACT = "f.";
const GROUPS = "g.";

/** `v=1&day=2021-02-01&f.birthDate=1990-01-02&g.1f0c9a2b=0010`, each name and value encoded. Of the answers those that were asked for. */
export function toFragment(notices: readonly Notice[], answers: Answers): string {
  const pairs: (readonly [string, string])[] = [["v", VERSION]];
  for (const { key, ...question } of flowOf(notices, answers).steps)
    switch (question.kind) {
      case "fact":
        pairs.push([FACT + factKey(question.field), answers.facts.get(factKey(question.field)) ?? ""]);
        break;
      case "groups":
        pairs.push([GROUPS + key, answers.groups.get(key) ?? ""]);
        break;
      default:
        pairs.push([key, answers[question.kind] ?? ""]);
    }
  return pairs.map((pair) => pair.map(encodeURIComponent).join("=")).join("&");
}

/** The answers of a fragment without its `#`; null where it is no link of this page. */
export function fromFragment(notices: readonly Notice[], fragment: string): Answers | null {
  if (fragment.length > LONGEST) return null;
  const pairs = pairsOf(fragment);
  if (pairs === null || pairs[0]?.[0] !== "v" || pairs[0][1] !== VERSION) return null;
  const single = new Map<string, string>();
  const facts = new Map<string, string>();
  const groups = new Map<string, string>();
  for (const [key, value] of pairs.slice(1)) {
    const [into, name] = key.startsWith(FACT)
      ? [facts, key.slice(FACT.length)]
      : key.startsWith(GROUPS)
        ? [groups, key.slice(GROUPS.length)]
        : [single, key];
    if (into.has(name)) return null;
    into.set(name, value);
  }
  if ([...single.keys()].some((key) => !SINGLE.some((known) => known === key))) return null;
  const [place, notice, day, tier] = SINGLE.map((key) => single.get(key) ?? null);
  const answers = { ...NO_ANSWERS, ...{ place, notice, day, tier }, facts, groups } as Answers;
  return isKnown(notices, answers) && !flowOf(notices, answers).refused ? answers : null;
}

function pairsOf(fragment: string): readonly (readonly [string, string])[] | null {
  try {
    return fragment.split("&").map((pair) => {
      const at = pair.indexOf("=");
      if (at < 0) throw new URIError(pair);
      return [decodeURIComponent(pair.slice(0, at)), decodeURIComponent(pair.slice(at + 1))] as const;
    });
  } catch {
    return null;
  }
}

/** Whether some notice of the page knows each name, and can read each value. */
function isKnown(notices: readonly Notice[], { place, notice, day, tier, facts, groups }: Answers): boolean {
  return (
    (day === null || parseDay(day) !== null) &&
    (place === null || notices.some((one) => placeOf(one) === place)) &&
    (notice === null || notices.some(({ id }) => id === notice)) &&
    (tier === null || notices.some(({ module }) => module.factsSchema.tiers.includes(tier))) &&
    [...facts].every(([name, text]) =>
      notices.some((one) =>
        askedFacts(one).some((field) => factKey(field) === name && readAnswer(field, text) !== undefined),
      ),
    ) &&
    [...groups].every(([key, bits]) => /^[0-9a-f]{8}$/u.test(key) && /^[01]+$/u.test(bits))
  );
}
