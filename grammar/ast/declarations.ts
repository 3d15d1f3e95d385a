// What a notice declares: facts, groups, tiers.
import type { Condition } from "./conditions.js";
import type { Base, Name, Text, IntegerLiteral } from "./literals.js";

export interface FactDeclaration extends Base<"FactDeclaration"> {
  readonly name: Name | null;
  /** English code, `（countyKind）`. */
  readonly code: Name | null;
  readonly type: FactType | null;
  readonly optional: boolean;
}
export interface FactType extends Base<"FactType"> {
  readonly type: "date" | "boolean" | "integer" | "money" | "enumeration";
  /** The values of an enumeration; empty for the others. */
  readonly values: readonly Name[];
  /** `整数 0 至 30`: the least and the greatest, both included. */
  readonly least: IntegerLiteral | null;
  readonly greatest: IntegerLiteral | null;
}
export interface GroupDeclaration extends Base<"GroupDeclaration"> {
  readonly names: readonly Name[];
  readonly includes: readonly Name[];
  readonly condition: Condition | null;
  readonly certifiers: readonly (Text | Name)[];
  readonly formerNames: readonly (Text | Name)[];
  /** 互斥: nobody holds two of them. */
  readonly exclusive: boolean;
  /** 沿用: the document numbers of notices whose groups and facts count here; `names` is empty then. */
  readonly takenOver: readonly Text[];
}
export interface TierDeclaration extends Base<"TierDeclaration"> {
  readonly names: readonly Name[];
}
