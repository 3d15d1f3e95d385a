// What a page prints: blocks, lists, tables, encodings; what leads elsewhere left out.
import { describe, expect, it } from "vitest";
import { readPlainDocument } from "../../compiler/documents/read-plain-document.js";
import type { PrintedDocument } from "../../compiler/documents/document.js";
import { gb18030 } from "../harness/gb18030.js";

function read(html: string | Uint8Array, name = "通知.html"): PrintedDocument {
  const found = readPlainDocument(typeof html === "string" ? new TextEncoder().encode(html) : html, name);
  if (found === null || "failure" in found) throw new Error(found?.failure ?? "not read");
  return found;
}
const textOf = (html: string): string => read(html).text;

describe("a page", () => {
  it("makes a line of each block, and one of inline words", () => {
    expect(textOf("<div>一、<b>缴费</b>标准</div><p>&#20010;人&nbsp;缴费<br>400&#x5143;&amp;<del>废止</del></p>")).toBe(
      "一、缴费标准\n个人 缴费\n400元&\n",
    );
  });
  it("leaves out scripts, menus and what is hidden", () => {
    const html =
      "<head><title>站名</title><style>x</style></head><nav>首页</nav><script>'甲'</script><p style='display:none'>隐</p><p hidden>隐</p><p>正文</p>";
    expect(textOf(html)).toBe("正文\n");
  });
  it("numbers lists as browsers do", () => {
    expect(textOf("<ol start=3><li><p>甲</p><p>乙</p></li><li value=9>丙<ol type=a><li>丁</ol></ol>")).toBe(
      "3. 甲\n乙\n9. 丙\na. 丁\n",
    );
    expect(textOf("<ol style='list-style-type: cjk-ideographic'><li>甲<li></ol><ol reversed><li>a<li>b</ol>")).toBe(
      "一、甲\n二、\n2. a\n1. b\n",
    );
    expect(textOf("<ol style='list-style-type:none'><li>一、甲</ol><ul><li>乙</ul>")).toBe("一、甲\n乙\n");
  });
  it("writes a merged cell once, in its first place", () => {
    const html =
      "<table><tr><th>类别<th colspan=2>标准</tr><tbody><tr><td rowspan=2>孤儿<td>400<td><p>2</p><p>00</p></tr><tr><td colspan=2>300</tr><tr><td rowspan=99>甲<td>1</table>";
    expect(textOf(html)).toBe("类别\t标准\t\n孤儿\t400\t2 00\n\t300\t\n甲\t1\n");
  });
  it("takes tables that only lay out the page for what stands in them", () => {
    expect(
      textOf("<table><tr><td>左<td><table><tr><td>甲<td>1</table></table><table><tr><td>一、甲<tr><td>二、乙</table>"),
    ).toBe("左\n甲\t1\n一、甲\n二、乙\n");
  });
  it("takes the article with its title where the page marks it", () => {
    const html =
      "<meta name=ArticleTitle content='关于缴费的通知'><p>首页 &gt; 通知</p><meta name=ContentStart><p>一、缴费</p><meta name=ContentEnd><p>上一篇</p>";
    expect(textOf(html)).toBe("关于缴费的通知\n一、缴费\n");
    expect(textOf(html.replace("<p>一", "<h1>关于缴费 的通知</h1><p>一"))).toBe("关于缴费 的通知\n一、缴费\n");
  });
  it("gives header and footer apart, and counts pictures", () => {
    const found = read(
      "<header>某市政府</header><article><header>题</header>正文</article><img src=x><footer>版权</footer>",
    );
    expect(found).toMatchObject({
      text: "题\n正文\n",
      header: ["某市政府"],
      footer: ["版权"],
      notes: [{ code: "pictures", count: 1 }],
    });
  });
  it("is decoded as it says, and as it is where that is wrong", () => {
    const page = (charset: string): string => `<html><meta charset="${charset}"><p>个人缴费四百元</p>`;
    expect(read(gb18030(page("gb2312"))).text).toBe("个人缴费四百元\n");
    expect(read(gb18030(page("utf-8"))).text).toBe("个人缴费四百元\n");
    expect(textOf(page("nonsense"))).toBe("个人缴费四百元\n");
  });
  it("is known by its name or by its beginning", () => {
    expect(read("<!DOCTYPE html><p>甲", "通知").format).toBe("html");
    expect(read("<p>甲", "通知.txt")).toMatchObject({ format: "text", text: "<p>甲" });
  });
  it("is refused where it is nested without end", () => {
    expect(readPlainDocument(new TextEncoder().encode("<div>".repeat(100_000)), "x.html")).toEqual({
      failure: "too-large",
    });
  });
});
