// A page that says everything twice, Chinese first → the page in one language: headings, paragraphs, list items, lines of notes. Code stays. Knows no editor.

/** @param zh Chinese, else English */
export function inLanguage(page: string, zh: boolean): string {
  return page
    .split(/(^```[^]*?^```$)/mu)
    .map((part) =>
      part.startsWith("```")
        ? part
        : part
            .split(/\n{2,}/u)
            .flatMap((block) => said(block, zh))
            .join("\n\n"),
    )
    .join("\n\n")
    .replace(/\n{3,}/gu, "\n\n");
}

const HAN = /\p{Script=Han}/u;

function said(block: string, zh: boolean): readonly string[] {
  // `## 例 Example`, `> 修正只是提议…。 The fix is offered…`: both in one line, parted where the Chinese ends.
  const both =
    /^((?:#+|>|-)\s+)?(\p{Script=Han}|[^]*?\p{Script=Han}[^]*?[\p{Script=Han}。！？：”）])\s+([A-Z“][^\p{Script=Han}]*)$/u.exec(
      block,
    );
  if (both !== null) return [(both[1] ?? "") + (zh ? (both[2] ?? "") : (both[3] ?? ""))];
  if (/^\s*(?:#\s|$)/u.test(block)) return [block];
  // Of two paragraphs each is in a language of its own; an English one may name a keyword.
  const first = /[\p{L}]/u.exec(block.replace(/^[>\-#\s]+/u, ""))?.[0] ?? "";
  const chinese = HAN.test(first) || /[。，；：]/u.test(block);
  return chinese === zh ? [block] : [];
}
