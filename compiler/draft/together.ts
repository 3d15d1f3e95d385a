// What the sentences of a clause say only together: the parts of a wait, a reward and its limit, changes, classes of counties. Where one of them is
// not understood, nothing is said of the matter.
import type { ClassPart, Said } from "./said.js";
import type { Sentence } from "./sentences.js";

export interface Line {
  readonly sentence: Sentence;
  /** Null: to be written. */
  readonly said: readonly Said[] | null;
  /** 说明 beside what it says. */
  readonly notes: readonly string[];
}
type Of<K extends Said["kind"]> = Extract<Said, { kind: K }>;

interface Matter {
  readonly kinds: readonly Said["kind"][];
  /** Words of a sentence on the same matter. */
  readonly words: RegExp;
  /** Null where they are not enough, or too much. */
  readonly join: (said: readonly Said[]) => readonly Said[] | null;
}

/** When somebody's benefits begin who may have paid in time: not who came late, and not newborns. */
const BENEFITS = /^(?!.*(?:中途参保|零星参保|未在(?:集中|规定)|新生儿|新出生)).*(?:缴费.*享受|保障期|享受期|待遇期)/u;
const MATTERS: readonly Matter[] = [
  {
    kinds: ["waitFixed", "waitGap", "waitRepair", "waitFloor", "repairPrice"],
    words: /等待期|断保|断缴|修复/u,
    join: waits,
  },
  { kinds: ["reward", "rewardLimit"], words: /激励|奖励|限额|封顶线|零报销|累计/u, join: rewards },
  { kinds: ["change"], words: /退还|补差|差额|调整/u, join: changes },
  { kinds: ["classParts"], words: /中央.*(?:负担|补助|承担)/u, join: classes },
  { kinds: ["benefits", "benefitsBy"], words: BENEFITS, join: (said) => said },
  // Another sentence may give some of them other days.
  {
    kinds: ["period", "periods"],
    words: /集中(?:参保|缴费|征缴|登记|办理)[^,;。]{0,4}(?:期|时间)[为:自从]/u,
    join: (said) => said,
  },
  { kinds: ["standard"], words: /每人|标准/u, join: adults },
];

/** The lines of a clause, what belongs together said by the first of them. */
export function together(lines: readonly Line[]): readonly Line[] {
  return funded(MATTERS.reduce((all, matter) => joined(all, matter), lines));
}

/** 资助资金由…承担 in a sentence of its own: of every subsidy of the clause that names nobody, where all of them are understood. */
function funded(lines: readonly Line[]): readonly Line[] {
  const isFunds = ({ said }: Line): boolean => said?.some(({ kind }) => kind === "payers") === true;
  const [first, ...more] = lines.filter(isFunds);
  const found = first?.said?.find((one) => one.kind === "payers");
  if (first === undefined || found?.kind !== "payers") return lines;
  const isLost = lines.some(
    ({ said, sentence }) => said === null && /资助|补助|补贴|代缴|资金|经费/u.test(sentence.text),
  );
  const isOpen = ({ said }: Line): boolean =>
    said?.some((one) => one.kind === "subsidy" && one.payers === null) === true;
  if (more.length > 0 || isLost || !lines.slice(0, lines.indexOf(first)).some(isOpen))
    return lines.map((line) => (isFunds(line) ? { ...line, said: null, notes: [] } : line));
  return lines.map((line, at) => {
    if (isFunds(line)) return { ...line, said: [{ kind: "belongs" as const, to: "subsidy" as const }] };
    if (at > lines.indexOf(first)) return line;
    const said = (line.said ?? []).map((one) =>
      one.kind === "subsidy" && one.payers === null ? { ...one, payers: found.payers } : one,
    );
    return line.said === null ? line : { ...line, said };
  });
}

function joined(lines: readonly Line[], { kinds, words, join }: Matter): readonly Line[] {
  const own = (said: readonly Said[] | null): readonly Said[] =>
    (said ?? []).filter(({ kind }) => kinds.includes(kind));
  const all = lines.flatMap(({ said }) => own(said));
  if (all.length === 0) return lines;
  const isLost = lines.some(({ said, sentence }) => said === null && words.test(sentence.text));
  const said = join(all);
  if (said === null || isLost)
    return kinds.includes("standard") && said !== null
      ? lines
      : lines.map((line) => (own(line.said).length === 0 ? line : { ...line, said: null, notes: [] }));
  if (said === all) return lines;
  const first = lines.find((line) => own(line.said).length > 0);
  return lines.map((line) => {
    if (own(line.said).length === 0 || kinds.includes("standard")) return line;
    const rest = (line.said ?? []).filter((one) => !kinds.includes(one.kind));
    const to = said[0]?.kind ?? "neutral";
    return { ...line, said: [...rest, ...(line === first ? said : [{ kind: "belongs" as const, to }])] };
  });
}

function only<K extends Said["kind"]>(said: readonly Said[], kind: K): Of<K> | null | undefined {
  const found = said.filter((one): one is Of<K> => one.kind === kind);
  return found.length > 1 ? undefined : (found[0] ?? null);
}

function waits(said: readonly Said[]): readonly Said[] | null {
  const [fixed, gap, repair] = [only(said, "waitFixed"), only(said, "waitGap"), only(said, "waitRepair")];
  const [floor, price] = [only(said, "waitFloor"), only(said, "repairPrice")];
  if (!fixed || gap === undefined || repair === undefined || floor === undefined || price === undefined) return null;
  // Whether who paid with gaps waits the fixed time too where they come in time, must be said.
  if (gap === null ? repair !== null || floor !== null : !fixed.gaps && !gap.onFixed && (fixed.period ?? null) === null)
    return null;
  if ((gap?.base ?? fixed.wait) !== fixed.wait) return null;
  if (repair === null && price !== null) return null;
  return [
    {
      kind: "waits",
      fixed: { ...fixed, gaps: fixed.gaps || gap?.onFixed === true },
      each: gap?.each ?? null,
      less: repair?.less ?? null,
      floor: floor === null ? null : { years: floor.years, least: floor.least },
      price: price !== null,
    },
  ];
}

/** A limit that names nobody is that of years in a row. */
function rewards(said: readonly Said[]): readonly Said[] | null {
  const [years, others] = [
    said.filter((one): one is Of<"reward"> => one.kind === "reward" && one.after !== null),
    said.filter((one): one is Of<"reward"> => one.kind === "reward" && one.after === null),
  ];
  const limit = only(said, "rewardLimit");
  if (years.length > 1 || others.length > 1 || limit === undefined) return null;
  const [first] = years;
  // Of all rewards, in a clause of its own.
  if ((limit?.share ?? null) !== null && first === undefined) return said;
  if (limit !== null && first === undefined) return null;
  const all = said.map(({ kind }) => kind).indexOf("rewardLimit");
  const zero = said.findIndex((one) => one.kind === "reward" && one.after === null);
  // Behind both it may be that of both.
  if (limit !== null && limit.share === null && !limit.ofYears && zero >= 0 && zero < all) return null;
  if ((limit?.share ?? null) !== null) return said;
  return [...(first === undefined ? [] : [{ ...first, most: limit?.amount ?? null }]), ...others];
}

function changes(said: readonly Said[]): readonly Said[] | null {
  const of = (kind: Of<"change">["of"]) =>
    said.filter((one): one is Of<"change"> => one.kind === "change" && one.of === kind);
  const refund = of("refund");
  if (refund.length > 1) return null;
  const within = refund[0]?.within ?? null;
  return [{ kind: "changes", within, raised: of("raised").length > 0, none: of("none").length > 0 }];
}

function classes(said: readonly Said[]): readonly Said[] | null {
  const all = said.filter((one): one is Of<"classParts"> => one.kind === "classParts");
  const places = [...new Set(all.map(({ place }) => place))];
  const shareOf = (place: string, payers: string, unit: ClassPart["unit"]): readonly ClassPart[] =>
    all
      .filter((one) => one.place === place)
      .flatMap(({ parts }) => parts.filter((part) => part.unit === unit && part.payers.join() === payers));
  const [first] = all;
  if (places.length < 2 || first === undefined) return null;
  const parts = places.flatMap((place) =>
    first.parts.map(({ payers }) => {
      const [yuan, percent] = [shareOf(place, payers.join(), "元"), shareOf(place, payers.join(), "%")];
      if (yuan.length > 1 || percent.length > 1) return null;
      const bound = yuan[0]?.bound ?? percent[0]?.bound ?? null;
      return { place, payers, bound, yuan: yuan[0]?.value ?? null, percent: percent[0]?.value ?? null };
    }),
  );
  const whole = parts.filter((part) => part !== null && (part.yuan !== null || part.percent !== null));
  return whole.length === parts.length
    ? [{ kind: "classes", places, parts: whole.filter((part) => part !== null) }]
    : null;
}

/** That of adults is everybody's where minors have their own. */
function adults(said: readonly Said[]): readonly Said[] | null {
  const standards = said.filter((one): one is Of<"standard"> => one.kind === "standard");
  const minors = standards.some(({ groups }) => groups.some((group) => /未成年人|儿童/u.test(group)));
  return standards.some((one) => one.adults === true) && !minors ? null : said;
}
