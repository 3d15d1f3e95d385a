// What the notice's own terms mean: who certifies a group, what a group includes, to whom a situation applies, which days a period has.
import type { Notice } from "../logic/notice.js";
import type { Speaker } from "../texts/say.js";

/** In one sentence; null where the notice says nothing of it. */
export function groupMeaning({ groups }: Notice, name: string, { say, list, locale }: Speaker): string | null {
  const group = groups.find((one) => one.name === name);
  if (group === undefined) return null;
  const { certifiers, includes, formerNames, when } = group;
  const parts = [
    when === null ? null : say("means", { condition: when[locale] }),
    includes.length === 0 ? null : say("includes", { names: list(includes) }),
    certifiers.length === 0 ? null : say("certifiedBy", { who: list(certifiers) }),
    formerNames.length === 0 ? null : say("formerly", { names: list(formerNames) }),
  ].flatMap((part) => part ?? []);
  return parts.length === 0 ? null : parts.join(locale === "zh" ? "；" : "; ");
}

/** The terms that stand in a text, each with its meaning. */
export function termsIn(notice: Notice, text: string, speaker: Speaker): readonly (readonly [string, string])[] {
  const { say, day, locale, explained } = speaker;
  const groups = notice.groups.map(({ name }) => [name, groupMeaning(notice, name, speaker)] as const);
  const situations = notice.situations.map(
    ({ name, when }) => [name, when === null ? say("others") : when[locale]] as const,
  );
  const periods = notice.periods.map(({ name, from, to }) => {
    if (from !== null && to !== null) return [name, say("days", { from: day(from), to: day(to) })] as const;
    if (from !== null) return [name, say("daysFrom", { from: day(from) })] as const;
    return [name, to === null ? null : say("daysTo", { to: day(to) })] as const;
  });
  const shown = new Map<string, string>();
  // A period is read in what a situation means.
  let read = text;
  for (const [name, meaning] of [...groups, ...situations, ...periods]) {
    const said = explained(name) ?? meaning;
    if (said === null || shown.has(name) || !read.includes(name)) continue;
    shown.set(name, said);
    read += said;
  }
  return [...shown];
}
