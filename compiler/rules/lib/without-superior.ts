// What a host says of a superior notice that it can't hand over, and why one is not compared. Types only.
import type { NearNotice } from "../../compare/superior.js";
import type { Unreadable } from "../../source-text/printed.js";

/** Why there is no notice of the number that 上级 names, as its host knows. */
export interface NoSuperior {
  /** Notices of nearly that number. */
  readonly near: readonly NearNotice[];
  /** A file that may be it. */
  readonly unread: UnreadNotice | null;
}

export interface UnreadNotice {
  readonly path: string;
  /** "own": it has that number, and its encoding is none that a .policy file may have. */
  readonly reason: Unreadable | "own";
}
/** Why the 上级 that a notice names is not compared with it. */
export type WithoutSuperior = ({ readonly reason: "absent" } & NoSuperior) | FaultySuperior;
/** Its own file has errors. */
export interface FaultySuperior {
  readonly reason: "faulty";
  readonly path: string;
}
