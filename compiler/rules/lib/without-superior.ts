// What a host says of a superior notice that it can't hand over, and why one is not compared. Types only.
import type { NearNotice } from "../../compare/superior/superior.js";
import type { Unreadable } from "../../source-text/printed.js";

/** Why there is no notice of the number that 上级 names, as its host knows. */
export interface NoSuperior {
  /** Notices of nearly that number. */
  readonly near: readonly NearNotice[];
  /** A file that may be it. */
  readonly unread: UnreadNotice | null;
}

/** One that has that number and an encoding that no .policy file may have, with its text; or one that can't be looked into. */
export type UnreadNotice =
  | { readonly path: string; readonly reason: "own"; readonly text: string }
  | { readonly path: string; readonly reason: Unreadable };
/** Why the 上级 that a notice names is not compared with it, or nothing is taken over from another notice. */
export type WithoutSuperior = ({ readonly reason: "absent" } & NoSuperior) | FaultySuperior;
/** Its own file has errors, or it takes over what is to be taken over from it. */
export interface FaultySuperior {
  readonly reason: "faulty" | "circle";
  readonly path: string;
}
/** A notice that 人群 沿用 names, and of which nothing can be taken over. */
export interface UntakenNotice {
  readonly document: string;
  readonly why: WithoutSuperior;
}
