// What is known of the terminal: colour or not, and the language of the person in front of it.
import { styleText } from "node:util";
import { visible, type Locale } from "@zhengce/grammar";

export type Style = "bold" | "dim" | "red" | "yellow" | "green" | "cyan";
export type Paint = (style: Style, text: string) => string;

export interface Terminal {
  /** Colours on a terminal only; NO_COLOR and FORCE_COLOR are respected (no-color.org). */
  readonly paint: Paint;
  /** What is painted as the terminal understands it; what else would steer the terminal as symbols. */
  readonly shown: (text: string) => string;
}

export function terminal(stream: { readonly isTTY?: boolean }, environment: NodeJS.ProcessEnv): Terminal {
  const forced = environment["FORCE_COLOR"] !== undefined && environment["FORCE_COLOR"] !== "0";
  const colour = forced || (stream.isTTY === true && !environment["NO_COLOR"] && environment["TERM"] !== "dumb");
  if (!colour) return { paint: (_style, text) => text, shown: visible };
  // Stands for an escape that `paint` put in: no text can hold it by intent.
  const own = `\u001b${Math.random().toString(36).slice(2)};`;
  return {
    paint: (style, text) => {
      const [open = "", close = ""] = styleText(style, "|").split("|");
      return `${open.replaceAll("\u001b", own)}${text}${close.replaceAll("\u001b", own)}`;
    },
    shown: (text) => text.split(own).map(visible).join("\u001b"),
  };
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
