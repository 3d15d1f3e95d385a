// Seeded people for the benchmarks, as plain numbers; the forms that peers take are made of them outside of any timing.
import { CAMPAIGN_FROM, CAMPAIGN_TO, GROUPS, NONE, YEAR_FROM, YEAR_TO } from "./decision.mjs";

function random(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** 60 of 100 hold no identity, 28 one, 9 two, 3 three; every situation occurs. */
export function people(count, seed = 20210101) {
  const next = random(seed);
  const between = (from, to) => from + Math.floor(next() * (to - from + 1));
  return Array.from({ length: count }, () => {
    const draw = next();
    const held = draw < 0.6 ? 0 : draw < 0.88 ? 1 : draw < 0.97 ? 2 : 3;
    let ids = 0;
    for (let index = 0; index < held; index += 1) ids |= 1 << between(0, GROUPS.length - 1);
    const poor = next() < 0.6;
    const pay = between(CAMPAIGN_FROM - 3, YEAR_TO + 3);
    const birth = next() < 0.15 ? pay - between(0, 150) : between(YEAR_FROM - 30000, YEAR_FROM - 200);
    const discharge = next() < 0.05 ? pay - between(-20, 300) : NONE;
    const suspend = next() < 0.2 ? pay - between(0, 200) : NONE;
    return { ids, poor, pay, birth, discharge, suspend };
  });
}

/** People on and around every edge of the decision. */
export function edgePeople() {
  const days = [CAMPAIGN_FROM, YEAR_FROM, CAMPAIGN_TO, YEAR_TO, CAMPAIGN_TO + 60].flatMap((day) => [
    day - 1,
    day,
    day + 1,
  ]);
  const masks = [0, ...GROUPS.map((_, index) => 1 << index), 0b11, 0b111111, 0b111111000000, 0b1000000000001];
  const made = [];
  for (const pay of days)
    for (const mask of masks)
      for (const gap of [0, 1, 89, 90, 91]) {
        const ids = mask & 0xfff;
        const old = YEAR_FROM - 15000;
        made.push({ ids, poor: gap % 2 === 0, pay, birth: old, discharge: NONE, suspend: NONE });
        made.push({ ids, poor: true, pay, birth: pay - gap, discharge: NONE, suspend: NONE });
        made.push({ ids, poor: false, pay, birth: old, discharge: pay - gap, suspend: NONE });
        made.push({ ids, poor: true, pay, birth: old, discharge: pay + gap, suspend: pay - gap });
      }
  return made;
}

const P2 = Array.from({ length: 100 }, (_, value) => String(value).padStart(2, "0"));
export function iso(day) {
  const date = new Date(day * 86400000);
  return `${date.getUTCFullYear()}-${P2[date.getUTCMonth() + 1]}-${P2[date.getUTCDate()]}`;
}
export const names = (ids) => GROUPS.filter((_, index) => (ids & (1 << index)) !== 0);
