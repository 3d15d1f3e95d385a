// Lines of a print that are not the notice's but the page's it was taken from, or the press's: when a site published it and from where,
// when an office printed it, whom to call. Their figures are no claims of the notice.
import type { Span } from "@zhengce/grammar";

const FRONT =
  /^(?:[0-9]{4}[-./年][0-9]{1,2}[-./月][0-9]{1,2}日?\s*[0-9]{1,2}[:：][0-9]{2}|[【[]?(?:发布|更新|公开|上传|录入|生成|浏览|阅读|点击|访问)(?:时间|日期|次数|量|数)|(?:时间|日期|信息来源|稿件来源|来源|字号|字体|打印|索引号|保护视力色)\s*[:：])/u;
const CLOSING = /印发\s*$|^[（(]?(?:联系|咨询|电话|传真|邮编|抄\s*送|抄\s*报|此件|信息公开|公开属性|校对|打字|共印)/u;

/** The lines of the page's own in front of the clauses (`front`) or behind them, in text order. */
export function pageLines(text: string, { start, end }: Span, place: "front" | "closing"): readonly Span[] {
  const pattern = place === "front" ? FRONT : CLOSING;
  return [...text.slice(start, end).matchAll(/[^\r\n]+/gu)].flatMap((match) =>
    pattern.test(match[0].normalize("NFKC").trim())
      ? [{ start: start + match.index, end: start + match.index + match[0].length }]
      : [],
  );
}
