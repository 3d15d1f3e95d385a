// The language of an answer: `?locale`, else the first of Accept-Language that we speak, else the service's own.
import type { Locale } from "@zhengce/grammar";

export function localeOf(asked: unknown, accepted: string | undefined, own: Locale): Locale {
  if (asked === "zh" || asked === "en") return asked;
  const ranges = (accepted ?? "")
    .slice(0, 500)
    .split(",")
    .map((range) => {
      const [tag = "", ...parameters] = range.trim().split(";");
      const quality = parameters
        .map((text) => /^\s*q=([01](?:\.\d{0,3})?)\s*$/u.exec(text)?.[1])
        .find((text) => text !== undefined);
      return { language: tag.toLowerCase().split("-")[0], quality: Number(quality ?? 1) };
    });
  const best = ranges
    .filter((range) => range.quality > 0 && (range.language === "zh" || range.language === "en"))
    .sort((a, b) => b.quality - a.quality)[0];
  return best === undefined ? own : (best.language as Locale);
}
