// What is to be known of how a document was read, in words.
import type { Texts } from "@zhengce/grammar";
import type { PrintNote } from "../../source-text/printed.js";

/** One clause of a sentence, without a stop. */
export function noteWords(note: PrintNote): Texts {
  switch (note.code) {
    case "pages-without-text": {
      const pages = runs(note.pages).join("、");
      return {
        zh: `第 ${pages} 页没有文字（多半是扫描的图片），没有读到`,
        en: `page ${pages.replaceAll("、", ", ")} has no text (most likely a picture of paper) and was not read`,
      };
    }
    case "unknown-characters":
      return { zh: `有 ${note.count} 个字符认不出`, en: `${note.count} characters could not be read` };
    case "tracked-changes":
      return { zh: "有没有接受的修订，按接受后的样子读", en: "it has tracked changes, read as if they were accepted" };
    case "numbers-may-be-missing":
      return { zh: "自动编号可能缺失", en: "numbers that Word makes may be missing" };
    case "hidden-text":
      return { zh: "隐藏的文字没有读", en: "hidden text was left out" };
    case "pictures":
      return {
        zh: `有 ${note.count} 处图片或嵌入对象，里面的文字没有读`,
        en: `text in ${note.count} pictures or embedded objects was not read`,
      };
    case "contents-left-out":
      return { zh: "目录没有读", en: "the table of contents was left out" };
  }
}

/** What makes a comparison with the print incomplete; the rest is only worth knowing. */
export function isGrave({ code }: PrintNote): boolean {
  return code === "pages-without-text" || code === "unknown-characters" || code === "tracked-changes";
}

/** 1 to 3, 5: consecutive numbers as one. */
function runs(numbers: readonly number[]): readonly string[] {
  const found: [number, number][] = [];
  for (const number of numbers) {
    const last = found.at(-1);
    if (last?.[1] === number - 1) last[1] = number;
    else found.push([number, number]);
  }
  return found.map(([first, last]) => (first === last ? String(first) : `${first}–${last}`));
}
