// A decision program as text for people: goldens, diffs, `--emit decision`. Deterministic, complete, and never read back.
import type { Amount, OpenPoint, TraceEntry } from "@zhengce/runtime";
import {
  printAmount,
  printChosen,
  printDay,
  printFen,
  printFields,
  printName,
  printPpm,
  printPredicate,
  printRate,
  printText,
} from "./print-terms.js";
import type {
  ChangeSpec,
  ComponentSpec,
  FactSpec,
  FundingPart,
  FundingSpec,
  GroupSpec,
  PaySpec,
  Predicate,
  Program,
  RewardSpec,
  SituationSpec,
  SubsidySpec,
  VariantSpec,
} from "./program.js";

/** The whole program, one construct a line and its parts indented under it; ends with a line end. */
export function printProgram(program: Program): string {
  const {
    notice,
    year,
    residual,
    facts,
    groups,
    exclusive,
    tiers,
    components,
    scope,
    situations,
    subsidies,
    combination,
    caps,
    rewards,
    changes,
  } = program;
  const lines = [
    `program ${printName(notice)}, year ${year ?? "none"}, residual ${printName(residual)}`,
    ...facts.map(factLine),
    ...groups.map((group) => groupLine(group, program)),
    ...(exclusive ?? []).map((set) => `exclusive ${set.map((members) => namesOf(members, program)).join(" | ")}`),
    ...(tiers.length === 0 ? [] : [`tiers ${tiers.map(printName).join(", ")}`]),
    ...components.flatMap((component) => componentLines(component, program)),
    ...(scope === null
      ? []
      : [
          `scope${at(scope.entry)}`,
          ...scope.excludes.map((guard) => `  excludes when ${printPredicate(guard.when, program)}${at(guard.entry)}`),
          ...scope.admits.map((guard) => `  admits when ${printPredicate(guard.when, program)}${at(guard.entry)}`),
        ]),
    ...situations.flatMap((situation) => situationLines(situation, program)),
    ...subsidies.flatMap((subsidy) => subsidyLines(subsidy, program)),
    `combination ${combination.mode}${combination.document === null ? "" : ` → ${printName(combination.document)}`}${combination.entry === null ? "" : at(combination.entry)}`,
    ...caps.map(
      (cap) => `cap ${componentName(cap.component, program)} ${cap.amounts.map(printFen).join(" | ")}${at(cap.entry)}`,
    ),
    ...rewards.map((reward) => rewardLine(reward, program)),
    ...changes.flatMap((change) => changeLines(change, program)),
  ];
  return `${lines.join("\n")}\n`;
}

function factLine({ name, code, type, values, range, required, role }: FactSpec): string {
  const within = range === undefined ? "" : ` ${range.min}..${range.max}`;
  const words = values.length === 0 ? within : ` ${values.map(printName).join(" | ")}`;
  return `fact ${printName(name)} (${printName(code)}): ${type}${words}, ${required ? "required" : "optional"}, ${role}`;
}

function namesOf(members: readonly number[], { groups }: Program): string {
  return members.map((group) => printName(groups[group]?.name)).join("+");
}

function groupLine({ name, kind, includes, when }: GroupSpec, program: Program): string {
  const members =
    includes.length === 0
      ? ""
      : ` includes ${includes.map((group) => printName(program.groups[group]?.name)).join(", ")}`;
  return `group ${printName(name)}, ${kind}${members}${condition(when, program)}`;
}

function componentLines(component: ComponentSpec, program: Program): readonly string[] {
  const { name, variants, support, entry } = component;
  return [
    `component ${printName(name)} ${amountsText(component)}${at(entry)}`,
    ...variants.map((variant) => `  ${amountsText(variant)}${condition(variant.when, program)}${at(variant.entry)}`),
    ...(support === null ? [] : [...fundingLines(support.funding, program), `  borne${at(support.entry)}`]),
  ];
}

/** By tier; an open one names the document that answers it. */
function amountsText({ amounts, documents }: Pick<VariantSpec, "amounts" | "documents">): string {
  const text = (amount: Amount | null, tier: number): string =>
    amount === null || typeof amount === "number"
      ? printAmount(amount)
      : `${printAmount(amount)} → ${printName(documents[tier])}`;
  return amounts.map(text).join(" | ");
}

function situationLines(situation: SituationSpec, program: Program): readonly string[] {
  const { name, exceptional, when, pays, grants, benefitFrom, benefitTo, noBenefits, open, entries } = situation;
  return [
    `${exceptional ? "exception" : "situation"} ${printName(name)}${condition(when, program)}`,
    `  pays ${pays === null ? "open" : pays.map((pay) => payText(pay, program)).join(" + ")}`,
    `  subsidies ${grants}`,
    `  benefit from ${benefitFrom === null ? "open" : printChosen(benefitFrom, program)} to ${benefitTo === null ? "open" : printDay(benefitTo, program)}`,
    ...(noBenefits === null ? [] : [`  none where they would end before they start${at(noBenefits)}`]),
    ...open.map(openLine),
    ...entries.map((entry) => ` ${at(entry)}`),
  ];
}

function payText({ component, ppm, counted = [], confirmed }: PaySpec, program: Program): string {
  const times = counted.map(
    (part) => ` + ${part.ppm === null ? "" : `${printPpm(part.ppm)} `}× ${printName(program.facts[part.fact]?.name)}`,
  );
  return `${componentName(component, program)}${ppm === null ? "" : ` ${printPpm(ppm)}`}${times.join("")}${confirmed ? "" : " (unconfirmed)"}`;
}

function subsidyLines(
  { group, component, when, rates, funding, entries }: SubsidySpec,
  program: Program,
): readonly string[] {
  const holder = printName(program.groups[group]?.name);
  return [
    `subsidy ${holder} on ${componentName(component, program)} ${rates.map(printRate).join(" | ")}${condition(when, program)}`,
    ...fundingLines(funding, program),
    ...entries.map((entry) => ` ${at(entry)}`),
  ];
}

function fundingLines({ parts, remainder }: FundingSpec, program: Program): readonly string[] {
  return [
    ...parts.map((part) => `  ${quantityText(part)} by ${splitText(part)}${condition(part.when, program)}`),
    `  remainder ${printFields(remainder)}`,
  ];
}

function quantityText({ quantity, bound }: FundingPart): string {
  if (quantity.kind === "rest") return "rest";
  const figure = quantity.kind === "fen" ? printFen(quantity.fen) : printPpm(quantity.ppm);
  return bound === undefined ? figure : `${bound} ${figure}`;
}

function splitText({ split }: FundingPart): string {
  if (split.kind === "unspecified") return `open ${printFields(split.open)} → ${printName(split.document)}`;
  return split.payers.map((payer, index) => `${printName(payer)} ${split.weights[index] ?? 0}`).join(" : ");
}

function changeLines({ when, effect, dueBy, open, entry }: ChangeSpec, program: Program): readonly string[] {
  const last = dueBy === null ? "" : ` by ${printDay(dueBy, program)}`;
  return [`change ${effect}${last}${condition(when, program)}${at(entry)}`, ...open.map(openLine)];
}

function rewardLine(reward: RewardSpec, program: Program): string {
  const { name, when, fen, factor, minimum, maximum, entry } = reward;
  const times = factor === null ? "" : ` × ${printName(program.facts[factor]?.name)}`;
  const bounds = [
    minimum === null ? "" : ` at least ${printFen(minimum)}`,
    maximum === null ? "" : ` at most ${printFen(maximum)}`,
  ];
  return `reward ${printName(name)} ${printFen(fen)}${times}${bounds.join("")}${condition(when, program)}${at(entry)}`;
}

function openLine({ document, ...point }: OpenPoint): string {
  return `  open ${printFields(point)} → ${printName(document)}`;
}

function condition(when: Predicate | null, program: Program): string {
  return when === null ? "" : ` when ${printPredicate(when, program)}`;
}

function componentName(component: number, program: Program): string {
  return printName(program.components[component]?.name);
}

/** Where a rule stands, behind what it says. */
function at({ clause, rule, line, about, superior }: TraceEntry): string {
  const by = superior === undefined ? "" : ` superior ${printFields(superior)}`;
  return ` @ ${printText(clause)} line ${line} ${[rule, printFields(about)].join(" ").trim()}${by}`;
}
