// What the person has set under `zhengce.*`, read from whatever the client sends. Unknown keys and wrong types count as unset.
import type { Locale } from "@zhengce/grammar";

export interface Settings {
  /** Language of messages; "auto" is the client's. */
  readonly locale: Locale | "auto";
  readonly inlayHints: {
    /** The computed `830元` behind `个人缴费 + 财政补助`. */
    readonly amounts: boolean;
    /** Weekday of a date and number of days of a period. */
    readonly periods: boolean;
    /** The day on which a waiting ends for the period's last day. */
    readonly waitings: boolean;
    /** Shares by ratio or percentage, in yuan. */
    readonly shares: boolean;
    /** The rules that no 用例 reaches. */
    readonly unreached: boolean;
  };
  readonly diagnostics: {
    /** Findings of files that are not open, too. */
    readonly workspace: boolean;
    /** What is being typed is judged once it is left, complete, or after so many milliseconds without an edit; 0: as it is typed. */
    readonly pause: number;
  };
  readonly codeLens: { readonly tests: boolean; readonly subsidies: boolean; readonly superior: boolean };
  readonly format: { readonly keywords: Locale | "keep" };
  /** Where the findings' pages are: `<base>/<code>`; empty where there are none. */
  readonly documentation: string;
}

export const defaults: Settings = {
  locale: "auto",
  inlayHints: { amounts: true, periods: true, waitings: true, shares: true, unreached: false },
  diagnostics: { workspace: true, pause: 1000 },
  codeLens: { tests: true, subsidies: true, superior: true },
  format: { keywords: "keep" },
  documentation: "",
};

/** Reads the section `zhengce` of a client's configuration over `base`. Never throws. */
export function readSettings(raw: unknown, base: Settings = defaults): Settings {
  return merged(base, raw) as Settings;
}

const CHOICES: Readonly<Record<string, readonly string[]>> = {
  locale: ["auto", "zh", "en"],
  keywords: ["keep", "zh", "en"],
};

function merged(base: unknown, raw: unknown, key = ""): unknown {
  if (typeof base !== "object" || base === null) {
    const fits = typeof raw === typeof base && (CHOICES[key]?.includes(raw as string) ?? true);
    return fits ? raw : base;
  }
  if (typeof raw !== "object" || raw === null) return base;
  return Object.fromEntries(
    Object.entries(base).map(([name, value]) => [
      name,
      merged(value, Object.hasOwn(raw, name) ? (raw as Readonly<Record<string, unknown>>)[name] : undefined, name),
    ]),
  );
}
