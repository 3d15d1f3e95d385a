// What statements speak of → what has to be declared for them: groups, tiers, facts.
import { writtenName } from "../semantics/written-name.js";
import { COUNTY } from "./joint-statements.js";
import { CERTIFIED_ON } from "./patterns/events.js";
import type { Said } from "./said.js";
import type { Line } from "./understood-line.js";

export interface Declared {
  readonly groups: readonly string[];
  readonly tiers: readonly string[];
  readonly facts: readonly string[];
}

const YEARS = "整数 0 至 60";
/** The facts that a statement asks for. */
function factsOf(said: Said): readonly string[] {
  switch (said.kind) {
    case "transfer":
      return ["职工医保暂停缴费日期：日期 可缺", ...(said.years === null ? [] : [`连续参保年数：${YEARS} 可缺`])];
    case "exception":
      return said.facts.concat(said.from === CERTIFIED_ON ? CERTIFIED_ON : []).map((fact) => `${fact}：日期 可缺`);
    case "veteran":
      return ["退役日期：日期 可缺"];
    case "waits":
      return [
        ...(said.fixed.gaps || said.each !== null ? [`断保年数：${YEARS}`] : []),
        ...(said.less === null ? [] : [`修复年数：${YEARS}`]),
      ];
    case "reward":
      return [said.after === null ? "上年零报销：是否 可缺" : `激励年数：${YEARS} 可缺`];
    case "bearers": {
      const places = [...new Set(said.parts.flatMap(({ place }) => place ?? []))];
      return places.length === 0 ? [] : [`${COUNTY}：${places.map(writtenName).join(" | ")} 可缺`];
    }
    case "classes":
      return [`${COUNTY}：${said.places.map(writtenName).join(" | ")} 可缺`];
    default:
      return [];
  }
}

export function declaredBy(lines: readonly Line[]): Declared {
  const said = lines.flatMap((line) => line.said);
  const own = new Set(
    said.flatMap((one) => (one.kind === "group" ? [one.name] : one.kind === "certified" ? one.groups : [])),
  );
  const groups = said.flatMap((one) =>
    one.kind === "subsidy" || one.kind === "exception"
      ? one.groups
      : one.kind === "standard"
        ? one.groups
        : one.kind === "periods"
          ? one.of.flatMap(({ group }) => group ?? [])
          : [],
  );
  const tiers = said.flatMap((one) => (one.kind === "tiers" ? one.rates.map(({ tier }) => tier) : []));
  const facts = said.flatMap(factsOf);
  return {
    groups: [...new Set(groups)].filter((name) => !own.has(name)),
    tiers: [...new Set(tiers)],
    facts: [...new Set(facts)],
  };
}
