// Predicates of the decision program as formulas of z3: a presence and a value a fact, a claim a group. Days of months and ages are not
// linear in days; the example notices' conditions count days alone, and anything else is refused rather than approximated.

export function encoder({ Int, Bool, And, Or, Not }, program, domain) {
  const facts = program.facts.map((_, i) => ({ present: Bool.const(`p${i}`), value: Int.const(`v${i}`) }));
  const claims = program.groups.map((_, i) => Bool.const(`g${i}`));
  const tier = Int.const("tier");
  const constraints = program.facts.flatMap(({ type, required, role, values }, i) => {
    const { present, value } = facts[i];
    const { from, to } = i === 0 ? domain.payment : type === "date" ? domain.dates : domain.numbers;
    const [low, high] = type === "boolean" ? [0, 1] : type === "enumeration" ? [0, values.length - 1] : [from, to];
    return [
      ...(required || role === "payment" ? [present] : []),
      ...(role === "certification" ? [Not(present)] : []),
      value.ge(low),
      value.le(high),
    ];
  });
  program.groups.forEach(({ kind }, i) => kind === "derived" && constraints.push(Not(claims[i])));
  constraints.push(tier.ge(0), tier.le(Math.max(0, program.tiers.length - 1)));

  const linear = (term) => {
    if (term.kind === "day") return { value: Int.val(term.day), needs: [] };
    if (term.kind === "fact") return { value: facts[term.fact].value, needs: [facts[term.fact].present] };
    if (term.kind !== "plusDays") throw new Error(`not linear: ${term.kind}`);
    const base = linear(term.base);
    return { ...base, value: base.value.add(term.days) };
  };
  const some = (parts) => (parts.length === 0 ? Bool.val(false) : Or(...parts));
  const every = (parts) => (parts.length === 0 ? Bool.val(true) : And(...parts));
  const encode = (predicate) => {
    switch (predicate.kind) {
      case "all":
        return every(predicate.of.map(encode));
      case "any":
        return some(predicate.of.map(encode));
      case "not":
        return Not(encode(predicate.of));
      case "holds":
        return held(predicate.group);
      case "known":
        return facts[predicate.fact].present;
      case "isTrue":
        return And(facts[predicate.fact].present, facts[predicate.fact].value.eq(1));
      case "oneOf": {
        const { present, value } = facts[predicate.fact];
        const { values } = program.facts[predicate.fact];
        return And(present, some(predicate.values.map((word) => value.eq(values.indexOf(word)))));
      }
      case "number": {
        const { present, value } = facts[predicate.fact];
        const { min, max } = predicate;
        return every([present, ...(min === null ? [] : [value.ge(min)]), ...(max === null ? [] : [value.le(max)])]);
      }
      case "within": {
        const day = linear(predicate.day);
        const from = predicate.from === null ? null : linear(predicate.from);
        const to = predicate.to === null ? null : linear(predicate.to);
        return every([
          ...day.needs,
          ...(from === null ? [] : [...from.needs, from.value.le(day.value)]),
          ...(to === null ? [] : [...to.needs, day.value.le(to.value)]),
        ]);
      }
      case "tier":
        return tier.eq(predicate.tier);
      default:
        throw new Error(`not linear: ${predicate.kind}`);
    }
  };
  const held = (group) => {
    const { kind, when, includes } = program.groups[group];
    return some([
      kind === "certified" ? claims[group] : when === null ? Bool.val(false) : encode(when),
      ...includes.map(held),
    ]);
  };
  return { constraints, encode };
}
