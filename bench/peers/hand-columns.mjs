// Columns in and columns out, written by hand for 贵州2021 in the fastest form that was found: masks, blocks, columns that are constants and start on
// different cache sets, and tables of what depends on few things. The tables hold the notice's amounts; whoever calls fills them.
import {
  CAMPAIGN_FROM,
  CAMPAIGN_TO,
  DYNAMIC,
  FLOOR_120,
  FLOOR_50,
  SPORADIC_FROM,
  YEAR_FROM,
  YEAR_TO,
} from "../decision.mjs";

const B = 4096;
const NONE = -(2 ** 30);
/** What is looked up, in the order of the notice's module. */
export const LOOKED = ["due_min", "subsidy_min", "subsidy_max", "payable_min", "payable_max", "benefit_to"].concat(
  [0, 1, 2, 3, 4].flatMap((at) => [`bears_${at}_min`, `bears_${at}_max`]),
);
const buffer = new ArrayBuffer(30 * (B * 4 + 320));
let offset = 0;
const next = (type) => {
  const column = new type(buffer, offset, B);
  offset += B * 4 + 320;
  return column;
};
const [pay, birth, discharge, suspend, ids] = [1, 2, 3, 4, 5].map(() => next(Int32Array));
const word = next(Int16Array);
const situation = next(Int32Array);
const from = next(Int32Array);
const code = next(Int32Array);
const [o0, o1, o2, o3, o4, o5, o6, o7, o8, o9, o10, o11, o12, o13, o14, o15] = LOOKED.map(() => next(Int32Array));
/** By class of groups, kind of county and situation. */
export const PLACES = 24 * 3 * 7;
const [t0, t1, t2, t3, t4, t5, t6, t7, t8, t9, t10, t11, t12, t13, t14, t15] = LOOKED.map(() => new Int32Array(2048));
export const TABLES = [t0, t1, t2, t3, t4, t5, t6, t7, t8, t9, t10, t11, t12, t13, t14, t15];
const OUT = [o0, o1, o2, o3, o4, o5, o6, o7, o8, o9, o10, o11, o12, o13, o14, o15];
const CLASS = new Uint8Array(4096);
export function classOf(mask) {
  const full = (mask & 0b11000000) !== 0 ? 1 : (mask & 0b111100000000) !== 0 ? 2 : 0;
  return ((full * 2 + (mask & 1)) * 2 + ((mask & FLOOR_120) !== 0 ? 1 : 0)) * 2 + ((mask & FLOOR_50) !== 0 ? 1 : 0);
}
for (let mask = 0; mask < 4096; mask += 1) CLASS[mask] = classOf(mask);

function decide(count) {
  for (let i = 0; i < count; i += 1) {
    const b = ids[i];
    const p = pay[i];
    const bi = birth[i];
    const di = discharge[i];
    const age = p - bi;
    const gap = p - suspend[i];
    const inYear = ~((YEAR_TO - p) >> 31);
    const inCampaign = ~((p - CAMPAIGN_FROM) >> 31) & inYear;
    const s1 = inCampaign & ~(((bi - YEAR_FROM) | age | (90 - age)) >> 31);
    const s2 = inYear & ~(((p - YEAR_FROM) | (di - YEAR_FROM) | (p - di)) >> 31);
    const s3 = inCampaign & ~((gap | (90 - gap)) >> 31);
    const s4 = -((b & DYNAMIC) !== 0 ? 1 : 0) & inYear & ((CAMPAIGN_TO - p) >> 31);
    const s5 = inCampaign & ~((CAMPAIGN_TO - p) >> 31);
    const s6 = inYear & ~((p - SPORADIC_FROM) >> 31);
    let s = 6 & s6;
    s ^= (s ^ 5) & s5;
    s ^= (s ^ 4) & s4;
    s ^= (s ^ 3) & s3;
    s ^= (s ^ 2) & s2;
    s ^= (s ^ 1) & s1;
    let f = NONE;
    f ^= (f ^ (p + 61)) & s6;
    f ^= (f ^ YEAR_FROM) & s5;
    f ^= (f ^ NONE) & s4;
    f ^= (f ^ p) & (s3 | s2);
    f ^= (f ^ bi) & s1;
    from[i] = f;
    situation[i] = s - 1;
    code[i] = ((CLASS[b & 4095] * 3 + word[i] + 1) * 7 + s) & 2047;
  }
}
function look(count) {
  for (let i = 0; i < count; i += 1) {
    const k = code[i];
    o0[i] = t0[k];
    o1[i] = t1[k];
    o2[i] = t2[k];
    o3[i] = t3[k];
    o4[i] = t4[k];
    o5[i] = t5[k];
    o6[i] = t6[k];
    o7[i] = t7[k];
    o8[i] = t8[k];
    o9[i] = t9[k];
    o10[i] = t10[k];
    o11[i] = t11[k];
    o12[i] = t12[k];
    o13[i] = t13[k];
    o14[i] = t14[k];
    o15[i] = t15[k];
  }
}
function load(input, at, end) {
  pay.set(input.fact_0.subarray(at, end));
  birth.set(input.fact_1.subarray(at, end));
  word.set(input.fact_3.subarray(at, end));
  discharge.set(input.fact_4.subarray(at, end));
  suspend.set(input.fact_5.subarray(at, end));
  ids.set(input.mask_0.subarray(at, end));
}
const put = (column, out, at, count) => out.set(count === B ? column : column.subarray(0, count), at);

export function columns(input, output) {
  for (let at = 0; at < input.fact_0.length; at += B) {
    const end = Math.min(input.fact_0.length, at + B);
    load(input, at, end);
    decide(end - at);
    look(end - at);
    put(situation, output.situation, at, end - at);
    put(from, output.benefit_from, at, end - at);
    for (let one = 0; one < 16; one += 1) put(OUT[one], output[LOOKED[one]], at, end - at);
  }
}
export function codes(input, output) {
  for (let at = 0; at < input.fact_0.length; at += B) {
    const end = Math.min(input.fact_0.length, at + B);
    load(input, at, end);
    decide(end - at);
    put(code, output.code, at, end - at);
    put(from, output.benefit_from, at, end - at);
  }
}
