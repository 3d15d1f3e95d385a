// The facts of a notice → the fields of a form. 身份 lists the certified groups; the certification day belongs to adjust alone.
import type { FactSpec, Program } from "@zhengce/compiler";
import { IDENTITIES_KEYS, TIER_KEYS } from "@zhengce/runtime";
import type { FeatureContext } from "../feature-context.js";
import { whyNot } from "./no-program.js";
import type { FieldKind, FormAnswer, FormField } from "./protocol.js";

const KINDS: Readonly<Record<FactSpec["type"], FieldKind>> = {
  date: "date",
  boolean: "boolean",
  integer: "integer",
  money: "money",
  enumeration: "choice",
};

export function form(context: FeatureContext): FormAnswer {
  const { program, model } = context.compilation;
  const message = whyNot(context);
  if (message !== null || program === null) return { message, notice: model.notice.name, fields: [] };
  return { message: null, notice: program.notice, fields: fieldsOf(program) };
}

function fieldsOf(program: Program): readonly FormField[] {
  const facts = program.facts
    .filter(({ role }) => role !== "certification")
    .map(({ name, type, required, values }): FormField => ({
      key: name,
      label: name,
      kind: KINDS[type],
      required,
      values,
    }));
  const [identities] = IDENTITIES_KEYS;
  const [tier] = TIER_KEYS;
  const groups = program.groups.filter(({ kind }) => kind === "certified").map(({ name }) => name);
  const [payment, ...others] = facts;
  return [
    ...(payment === undefined ? [] : [payment]),
    { key: identities, label: identities, kind: "choices", required: false, values: groups },
    ...(program.tiers.length === 0
      ? []
      : [{ key: tier, label: tier, kind: "choice" as const, required: true, values: program.tiers }]),
    ...others,
  ];
}
