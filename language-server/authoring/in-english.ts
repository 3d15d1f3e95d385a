// A statement of the authoring pages, in Chinese keywords, with the keywords translated.
import { formatPolicy } from "@zhengce/grammar";

export function inEnglish(text: string): string {
  return (formatPolicy({ path: "", text }, { keywords: "en" }).text ?? text).trimEnd();
}
