// What is known of the terminal: colour or not, and the language of the person in front of it.
import { styleText } from "node:util";
import type { Locale } from "@zhengce/grammar";

export type Style = "bold" | "dim" | "red" | "yellow" | "green" | "cyan";
export type Paint = (style: Style, text: string) => string;

/** Colours on a terminal only; NO_COLOR and FORCE_COLOR are respected (no-color.org). */
export function painter(stream: { readonly isTTY?: boolean }, environment: NodeJS.ProcessEnv): Paint {
  const forced = environment["FORCE_COLOR"] !== undefined && environment["FORCE_COLOR"] !== "0";
  const colour = forced || (stream.isTTY === true && !environment["NO_COLOR"] && environment["TERM"] !== "dumb");
  return colour ? (style, text) => styleText(style, text) : (_style, text) => text;
}

/** zh where the environment speaks Chinese or says nothing at all, else en. ZHENGCE_LOCALE goes before LC_ALL, LC_MESSAGES, LANG. */
export function localeOf(environment: NodeJS.ProcessEnv): Locale {
  for (const variable of ["ZHENGCE_LOCALE", "LC_ALL", "LC_MESSAGES", "LANG"]) {
    const value = environment[variable];
    if (value === undefined || value === "") continue;
    return /^(?:zh|C\b|POSIX)/iu.test(value) ? "zh" : "en";
  }
  return "zh";
}
