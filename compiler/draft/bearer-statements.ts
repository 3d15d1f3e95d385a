// Who bears the budgets' standard → 其中, where the parts make up what the print says of the whole.
import { writtenName } from "../semantics/written-name.js";
import type { Frame } from "./frame.js";
import { COUNTY } from "./joint-statements.js";
import { amount, marked, names, payersText } from "./literals.js";
import type { Bearer, Said } from "./said.js";

type Bearers = Extract<Said, { kind: "bearers" }>;

/** Null where there is no such standard, or the parts don't add up to it. */
export function bearersOf(said: Bearers, { budget, amounts }: Frame): string | null {
  const whole = amounts?.budget ?? null;
  if (!budget || whole === null || (said.whole !== null && Number(said.whole) !== Number(whole))) return null;
  if (said.shared !== null) return sharedOf(said.shared, whole);
  const { parts, open, rest } = said;
  const isWhole = rest !== null || open.length > 0;
  if (!isWhole && !addsUp(parts, whole)) return null;
  if (parts.some(({ percent, yuan }) => percent !== null && yuan !== null && !isShare(percent, yuan, whole)))
    return null;
  const lines = parts.map(({ name, percent, yuan, place }) => {
    const echo = percent === null || yuan === null ? "" : `（${yuan}元）`;
    const value = percent === null ? amount(yuan ?? "") : `${marked(`${percent}%`)}${echo}`;
    return `  其中 ${value} 由 ${writtenName(name)}${place === null ? "" : ` 当 ${COUNTY} = ${writtenName(place)}`}`;
  });
  const last = restOf(said);
  return `标准 财政补助 {\n${[...lines, ...last.lines].join("\n")}\n}${last.note}`;
}

/** What nobody's amount is said of is nobody's here. */
function restOf({ open, rest }: Bearers): { readonly lines: readonly string[]; readonly note: string } {
  if (rest === null) return { lines: open.length === 0 ? [] : ["  其中 其余 由 未规定"], note: "" };
  const { names: who, ratio } = rest;
  if (open.length > 0) {
    const how = ratio === null ? "负担" : `按${ratio}分担`;
    const note = `\n说明 "${open.join("、")}补助多少原文没有写；扣除以后其余部分由${who.join("、")}${how}。"`;
    return { lines: ["  其中 其余 由 未规定"], note };
  }
  const by =
    ratio === null
      ? `${names(who)}${who.length > 1 ? " 共同" : ""}`
      : `${who.map(writtenName).join(":")} = ${marked(ratio)}`;
  return { lines: [`  其中 其余 由 ${by}`], note: "" };
}

function sharedOf({ payers, echoes }: NonNullable<Bearers["shared"]>, whole: string): string | null {
  const statement = `标准 财政补助${payersText(payers)}`;
  if (echoes.length === 0) return statement;
  const terms = payers.kind === "ratio" ? payers.terms : null;
  const all = terms?.reduce((sum, term) => sum + term, 0) ?? 0;
  // What it comes to is rounded to yuan or fen as the print has it.
  const fits =
    payers.kind === "ratio" &&
    addsUp(echoes, whole) &&
    echoes.every(
      ({ name, yuan }, at) =>
        name === payers.names[at] && Math.abs(Number(yuan) - (Number(whole) * (terms?.[at] ?? 0)) / all) < 1,
    );
  if (!fits) return null;
  return `${statement}\n说明 "即${echoes.map(({ name, yuan }) => `${name}${yuan ?? ""}元`).join("、")}。"`;
}

function fen(yuan: string | null): number {
  return Math.round(Number(yuan ?? "NaN") * 100);
}
function addsUp(parts: readonly Bearer[], whole: string): boolean {
  const percents = parts.map(({ percent }) => Number(percent ?? "NaN"));
  const sum = percents.reduce((all, one) => all + one, 0);
  return parts.reduce((all, { yuan }) => all + fen(yuan), 0) === fen(whole) || sum === 100;
}
function isShare(percent: string, yuan: string, whole: string): boolean {
  return Math.abs(fen(whole) * Number(percent) - fen(yuan) * 100) < 100;
}
