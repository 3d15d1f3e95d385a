// 事实 declarations and the built-in facts → fact symbols. A name or a code stands for one fact.
import type { FactDeclaration, Name } from "@zhengce/grammar";
import { BIRTH_KEYS, CERTIFICATION_KEYS, IDENTITIES_KEYS, PAYMENT_KEYS, TIER_KEYS } from "@zhengce/runtime";
import type { EnumValue, Fact, FactType, NumberRange, Placed } from "../model.js";
import type { DuplicateDeclaration, Noticed } from "../problem.js";

/** The facts of a file by name, built-ins first, and the same by English code too. */
export interface FactTable {
  readonly byName: ReadonlyMap<string, Fact>;
  readonly named: (nameOrCode: string) => Fact | null;
}

const BUILT_IN: readonly Fact[] = [
  builtIn(PAYMENT_KEYS, "date", true, "payment"),
  builtIn(IDENTITIES_KEYS, "enumeration", false, "identities"),
  builtIn(TIER_KEYS, "enumeration", false, "tier"),
  builtIn(BIRTH_KEYS, "date", false, "birth"),
  builtIn(CERTIFICATION_KEYS, "date", false, "certification"),
];

/**
 * Declares the facts. 出生日期 may be declared again, to make it required; every other name or code that is taken is a
 * duplicate, and its declaration is not used.
 */
export function factTable(
  declared: readonly Placed<FactDeclaration>[],
  taken: readonly Fact[],
  noticed: Noticed,
): FactTable {
  const known = [...BUILT_IN, ...taken];
  const byName = new Map<string, Fact>(known.map((fact) => [fact.name, fact]));
  const byCode = new Map<string, Fact>(known.flatMap((fact) => (fact.code === null ? [] : [[fact.code, fact]])));
  const named = (name: string): Fact | null => byName.get(name) ?? byCode.get(name) ?? null;
  for (const placed of declared) {
    const { name, code } = placed.node;
    if (name === null) continue;
    const taken = named(name.text);
    const birth = taken?.role === "birth" && taken.node === null ? taken : null;
    if (taken !== null && birth === null) {
      noticed({ kind: "duplicateDeclaration", place: name, what: "fact", first: placeOf(taken) });
      continue;
    }
    const other = code === null ? null : named(code.text);
    if (code !== null && other !== null && other !== birth) {
      noticed({ kind: "duplicateDeclaration", place: code, what: "fact", first: placeOf(other) });
    }
    const fact = factOf(placed, name, other === null || other === birth ? code : null, birth, noticed);
    byName.set(fact.name, fact);
    if (fact.code !== null) byCode.set(fact.code, fact);
  }
  return { byName, named };
}

function factOf(
  placed: Placed<FactDeclaration>,
  name: Name,
  code: Name | null,
  birth: Fact | null,
  noticed: Noticed,
): Fact {
  const { type, optional } = placed.node;
  return {
    kind: "fact",
    name: birth?.name ?? name.text,
    declarations: [name],
    code: code?.text ?? birth?.code ?? null,
    // A type lost to a syntax error reads as a date for 出生日期, and as 是否 elsewhere: the fewest further findings.
    type: birth === null ? (type?.type ?? "boolean") : "date",
    values: birth === null ? valuesOf(type?.values ?? [], name.text, noticed) : [],
    range: birth === null ? rangeOf(type, noticed) : null,
    required: !optional,
    role: birth === null ? "declared" : "birth",
    node: placed,
    takenFrom: null,
  };
}

/** The range that a whole number declares; one that ends before it starts counts for nothing. */
function rangeOf(type: FactDeclaration["type"], noticed: Noticed): NumberRange | null {
  const { least, greatest } = type ?? { least: null, greatest: null };
  if (least === null || greatest === null) return null;
  if (least.value <= greatest.value) return { min: least.value, max: greatest.value };
  noticed({ kind: "reversedRange", place: least, from: least, to: greatest, what: "range", name: null });
  return null;
}

function valuesOf(names: readonly Name[], fact: string, noticed: Noticed): readonly EnumValue[] {
  const values = new Map<string, EnumValue>();
  for (const name of names) {
    const first = values.get(name.text);
    if (first === undefined) values.set(name.text, { kind: "value", name: name.text, declarations: [name], fact });
    else noticed({ kind: "duplicateDeclaration", place: name, what: "value", first: placeOf(first) });
  }
  return [...values.values()];
}

function builtIn([name, code]: readonly [string, string], type: FactType, required: boolean, role: Fact["role"]): Fact {
  const none = { declarations: [], values: [], range: null, node: null, takenFrom: null };
  return { kind: "fact", name, code, type, required, role, ...none };
}

function placeOf(symbol: Fact | EnumValue): DuplicateDeclaration["first"] {
  const place = symbol.declarations[0] ?? null;
  return { what: symbol.kind, place, takenFrom: symbol.kind === "fact" ? symbol.takenFrom : null };
}
