// What a sum, a percentage, 全额 or 个人实缴 comes to, where the notice doesn't state it itself in brackets: `个人缴费 + 财政补助` → 830元.
import type { Compilation } from "@zhengce/compiler";
import { computedRate, computedSum, tierIndices, type Component, type Placed } from "@zhengce/compiler/editor";
import { keywords, type RateEntry } from "@zhengce/grammar";
import { formatYuan, highest, type Locale } from "@zhengce/runtime";
import { joined, type Hint } from "./hint.js";

export function amountHints({ model }: Compilation): readonly Hint[] {
  return [...sums(model), ...rates(model)];
}
type Model = Compilation["model"];

function sums(model: Model): readonly Hint[] {
  return model.situations.flatMap(({ pay }) => {
    const slot = pay?.node;
    if (slot?.echo !== null) return [];
    if (slot.terms.length < 2 && slot.terms.every(({ percent }) => percent === null)) return [];
    const fen = tierIndices(model).map((tier) => computedSum(model, slot, tier)?.fen ?? null);
    const floor = slot.terms.some(({ component }) => isFloor(model.components.get(component.text)));
    const at = slot.terms.at(-1)?.end;
    return at === undefined ? [] : hint({ model, at, fen, sign: floor ? "≥" : "= " });
  });
}

function isFloor(component: Component | undefined): boolean {
  return component?.amounts.some((amount) => amount !== null && highest(amount) === Infinity) === true;
}

/** Every 50%, 全额 and 个人实缴 once, though it may hold for several tiers or groups. */
function rates(model: Model): readonly Hint[] {
  const found = new Map<RateEntry, (number | null)[]>();
  const add = (placed: readonly (Placed<RateEntry> | null)[], component: Component, kinds: readonly string[]): void =>
    placed.forEach((rate, tier) => {
      const value = rate?.node.value ?? null;
      if (
        rate === null ||
        value === null ||
        (rate.node.echo ?? rate.node.netEcho) !== null ||
        !kinds.includes(value.kind)
      )
        return;
      const amounts = found.get(rate.node) ?? new Array<number | null>(placed.length).fill(null);
      amounts[tier] = computedRate(model, value, component, tier)?.fen ?? null;
      found.set(rate.node, amounts);
    });
  for (const component of model.components.values()) add(component.rates, component, ["PercentRate"]);
  for (const subsidy of model.subsidies) {
    const component = model.components.get(subsidy.component);
    // Of a standard that differs by person there is no one whole.
    const isOne = component?.variants.length === 0 && component.amounts.every((amount) => typeof amount === "number");
    if (component !== undefined)
      add(
        subsidy.rates.map((rate) => (isOne || !isOfDue(rate) ? rate : null)),
        component,
        isOne ? ["PercentRate", "FullRate", "NetRate"] : ["PercentRate"],
      );
  }
  return [...found].flatMap(([{ value }, fen]) => {
    if (value === null) return [];
    const sign = value.kind === "NetRate" ? SUBSIDY : "= ";
    return hint({ model, at: value.end, fen: fen.filter((amount) => amount !== null), sign });
  });
}
/** 应缴 的 50%: of a standard that differs by person there is no one figure. */
function isOfDue(rate: Placed<RateEntry> | null): boolean {
  return rate?.node.value?.kind === "PercentRate" && rate.node.value.ofDue;
}
const SUBSIDY = `${keywords.subsidy.zh[0]} `;

interface Sum {
  readonly model: Model;
  readonly at: number;
  readonly fen: readonly (number | null)[];
  readonly sign: string;
}
function hint({ model, at, fen, sign }: Sum): readonly Hint[] {
  const known = fen.filter((amount) => amount !== null);
  if (known.length === 0 || known.length < fen.length) return [];
  const amount = (locale: Locale): string => joined(known.map((one) => formatYuan(one, locale)));
  const en = (sign === SUBSIDY ? `${keywords.subsidy.en} ` : sign) + amount("en");
  // A notice that states the result itself has it in brackets; a bound, or one of several, is none.
  const isStated = sign === "= " && new Set(known).size === 1;
  return [{ at, text: { zh: sign + amount("zh"), en }, ...(isStated ? { insert: echo(model, amount) } : {}) }];
}

function echo({ source, tree }: Model, amount: (locale: Locale) => string): string {
  const [first] = tree.statements;
  const english = first !== undefined && source.text.charCodeAt(first.start) < 0x80;
  return english ? ` (${amount("en")})` : `（${amount("zh")}）`;
}
