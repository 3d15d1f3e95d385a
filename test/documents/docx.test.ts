// What a .docx file prints: what LibreOffice could not be asked about, each by itself.
import { describe, expect, it } from "vitest";
import { readPlainDocument } from "../../compiler/documents/read-plain-document.js";
import type { PrintedDocument } from "../../compiler/documents/document.js";
import { definition, item, list, paragraph, restart, run, table, wordFile, type WordParts } from "./word.js";

function read(parts: WordParts): PrintedDocument {
  const found = readPlainDocument(wordFile(parts), "通知.docx");
  if (found === null || "failure" in found) throw new Error(found?.failure ?? "not read");
  return found;
}
const textOf = (body: string, more: Omit<WordParts, "body"> = {}): string => read({ body, ...more }).text;
const numbered = (levels: Parameters<typeof definition>[1], changes = ""): Pick<WordParts, "numbering"> => ({
  numbering: definition(0, levels) + list(1, 0, changes),
});

describe("numbers", () => {
  const levels = [
    { form: "chineseCountingThousand", text: "%1、" },
    { form: "decimal", text: "%1.%2" },
    { form: "decimal", text: "%3）" },
  ];
  it("prints all levels in digits where a level is legal", () => {
    const legal = levels.map((each, at) => (at === 1 ? { ...each, before: "<w:isLgl/>" } : each));
    expect(textOf(item("甲", 1) + item("乙", 1, 1), numbered(legal))).toBe("一、甲\n1.1 乙\n");
    expect(textOf(item("甲", 1) + item("乙", 1, 1), numbered(levels))).toBe("一、甲\n一.1 乙\n");
  });
  it("goes on counting where a level never begins anew", () => {
    const endless = levels.map((each, at) => (at === 1 ? { ...each, before: '<w:lvlRestart w:val="0"/>' } : each));
    const body = item("甲", 1) + item("a", 1, 1) + item("乙", 1) + item("b", 1, 1);
    expect(textOf(body, numbered(endless))).toBe("一、甲\n一.1 a\n二、乙\n二.2 b\n");
  });
  it("begins anew behind the level that is named alone", () => {
    const after1 = levels.map((each, at) => (at === 2 ? { ...each, before: '<w:lvlRestart w:val="1"/>' } : each));
    const body = [
      item("甲", 1),
      item("a", 1, 1),
      item("x", 1, 2),
      item("b", 1, 1),
      item("y", 1, 2),
      item("乙", 1),
      item("z", 1, 2),
    ];
    expect(textOf(body.join(""), numbered(after1)).match(/\d）./gu)).toEqual(["1）x", "2）y", "1）z"]);
  });
  it("begins a level anew with the number that its list says, each time", () => {
    const body = item("甲", 1) + item("a", 1, 1) + item("乙", 1) + item("b", 1, 1);
    expect(textOf(body, numbered(levels, restart(1, 4)))).toBe("一、甲\n一.4 a\n二、乙\n二.4 b\n");
  });
  it("takes the form that a list changes for itself", () => {
    const own =
      '<w:lvlOverride w:ilvl="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="upperRoman"/><w:lvlText w:val="%1."/></w:lvl></w:lvlOverride>';
    expect(textOf(item("甲", 1), numbered(levels, own))).toBe("I. 甲\n");
  });
  it.each([
    ["ideographDigital", "一 九 一〇 一一 二〇"],
    ["decimalEnclosedParen", "⑴ ⑼ ⑽ ⑾ ⒇"],
    ["decimalEnclosedFullstop", "⒈ ⒐ ⒑ ⒒ ⒛"],
    ["ideographEnclosedCircle", "㊀ ㊈ ㊉ 11 20"],
    ["ideographZodiacTraditional", "甲子 壬申 癸酉 甲戌 癸未"],
    ["decimalZero", "01 09 10 11 20"],
    ["lowerRoman", "i ix x xi xx"],
    ["unheardOf", "1 9 10 11 20"],
  ])("counts as %s", (form, printed) => {
    const starts = [1, 9, 10, 11, 20];
    const numbering = starts.map(
      (start, at) => definition(at, [{ form, text: "%1", start, suffix: "nothing" }]) + list(at + 1, at),
    );
    const body = starts.map((_, at) => item("|", at + 1)).join("");
    expect(
      textOf(body, { numbering: numbering.join("") })
        .replaceAll("|\n", " ")
        .trim(),
    ).toBe(printed);
  });
  it("counts by a format that is written out", () => {
    const custom =
      '<w:lvl w:ilvl="0"><w:start w:val="1"/><mc:AlternateContent><mc:Choice Requires="w14"><w:numFmt w:val="custom" w:format="001, 002, 003, ..."/></mc:Choice><mc:Fallback><w:numFmt w:val="decimal"/></mc:Fallback></mc:AlternateContent><w:lvlText w:val="%1"/></w:lvl>';
    expect(
      textOf(item("甲", 1), { numbering: `<w:abstractNum w:abstractNumId="0">${custom}</w:abstractNum>${list(1, 0)}` }),
    ).toBe("001 甲\n");
  });
  it("keeps a number and a figure apart", () => {
    expect(textOf(item("60岁以上", 1), numbered([{ form: "decimal", text: "%1." }]))).toBe("1. 60岁以上\n");
  });
  it("prints one sign for bullets of any font", () => {
    const bullets = numbered([
      { form: "bullet", text: "\uf0d8" },
      { form: "bullet", text: "※" },
      { form: "bullet", text: "l" },
    ]);
    expect(textOf(item("甲", 1) + item("乙", 1, 1) + item("丙", 1, 2), bullets)).toBe("• 甲\n※ 乙\n• 丙\n");
  });
  it("finds a list that stands in a style of lists", () => {
    const styles =
      '<w:style w:type="numbering" w:styleId="L"><w:name w:val="own"/><w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr></w:style>';
    const numbering = `<w:abstractNum w:abstractNumId="0"><w:numStyleLink w:val="L"/></w:abstractNum>${definition(1, levels, '<w:styleLink w:val="L"/>')}${list(1, 0)}${list(2, 1)}`;
    expect(textOf(item("甲", 1) + item("乙", 2), { styles, numbering })).toBe("一、甲\n二、乙\n");
  });
  it("prints no number for a list that is not there", () => {
    expect(textOf(item("甲", 7), numbered(levels))).toBe("甲\n");
  });
  it("counts on in tables and text boxes", () => {
    const box = `<w:r><w:pict><v:shape><v:textbox><w:txbxContent>${item("乙", 1)}</w:txbxContent></v:textbox></v:shape></w:pict></w:r>`;
    const body = item("甲", 1) + paragraph(run("框") + box) + table([[{ text: item("丙", 1) }, "400"]], 2);
    expect(textOf(body, numbered(levels))).toBe("一、甲\n框\n二、乙\n三、丙\t400\n");
  });
});

describe("what stands in a paragraph", () => {
  it("keeps what was inserted and drops what was deleted, with its lines", () => {
    const ends = (mark: string): string => `<w:rPr><w:${mark} w:id="1" w:author="a"/></w:rPr>`;
    const gone = `<w:del w:id="2" w:author="a"><w:r><w:delText>废止</w:delText></w:r></w:del>`;
    const body = [
      paragraph(run("每人") + gone + `<w:ins w:id="3" w:author="a">${run("400元")}</w:ins>`),
      paragraph(run("前半，"), ends("del")),
      paragraph("后半。"),
      item(gone, 1, 0).replace("</w:pPr>", `${ends("del")}</w:pPr>`),
      item("甲", 1),
      `<w:moveFrom w:id="4" w:author="a">${run("移走")}</w:moveFrom>`,
      paragraph(`<w:moveTo w:id="5" w:author="a">${run("移来")}</w:moveTo>`),
    ];
    const found = read({ body: body.join(""), ...numbered([{ form: "decimal", text: "%1、" }]) });
    expect(found.text).toBe("每人400元\n前半，后半。\n1、甲\n移来\n");
    expect(found.notes).toEqual([{ code: "tracked-changes" }]);
  });
  it("drops rows and cells that were deleted", () => {
    const rows = table(
      [
        ["甲", "1"],
        ["乙", "2"],
      ],
      2,
    ).replace("<w:tr><w:tc>", '<w:tr><w:trPr><w:del w:id="1" w:author="a"/></w:trPr><w:tc>');
    expect(textOf(rows)).toBe("乙\t2\n");
  });
  it("prints what fields show and not their codes", () => {
    const char = (type: string): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
    const code = (text: string): string => `<w:r><w:instrText>${text}</w:instrText></w:r>`;
    const inner = char("begin") + code("DATE") + char("separate") + run("内") + char("end");
    const field = char("begin") + code("IF ") + inner + char("separate") + run("2025") + char("end");
    expect(textOf(paragraph(run("于") + field + run("年")))).toBe("于2025年\n");
    expect(textOf(paragraph(`<w:fldSimple w:instr="PAGE">${run("3")}</w:fldSimple>`))).toBe("3\n");
  });
  it("leaves out the table of contents, and says so", () => {
    const char = (type: string): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
    const begin = `${char("begin")}<w:r><w:instrText>TOC \\o</w:instrText></w:r>${char("separate")}`;
    const body =
      paragraph(begin + run("一、总则 1")) + paragraph(run("二、附则 2") + char("end")) + paragraph("一、总则");
    expect(read({ body })).toMatchObject({ text: "一、总则\n", notes: [{ code: "contents-left-out" }] });
    const styles = '<w:style w:type="paragraph" w:styleId="T1"><w:name w:val="toc 1"/></w:style>';
    expect(textOf(paragraph("一、总则 1", '<w:pStyle w:val="T1"/>') + paragraph("正文"), { styles })).toBe("正文\n");
  });
  it("leaves out hidden text, by its run, its style or its paragraph's", () => {
    const styles =
      '<w:style w:type="character" w:styleId="C"><w:name w:val="c"/><w:rPr><w:vanish/></w:rPr></w:style>' +
      '<w:style w:type="paragraph" w:styleId="P"><w:name w:val="p"/><w:rPr><w:vanish/></w:rPr></w:style>';
    const body =
      paragraph(
        run("看") + run("不", "<w:vanish/>") + run("不", '<w:rStyle w:val="C"/>') + run("见", '<w:vanish w:val="0"/>'),
      ) + paragraph(run("无") + run("有", '<w:vanish w:val="false"/>'), '<w:pStyle w:val="P"/>');
    expect(read({ body, styles })).toMatchObject({ text: "看见\n有\n", notes: [{ code: "hidden-text" }] });
  });
  it("breaks lines, keeps tabs, and knows signs of picture fonts", () => {
    const signs =
      '<w:r><w:sym w:font="Wingdings" w:char="F0FE"/><w:sym w:font="Wingdings 2" w:char="F06A"/><w:sym w:font="Unknown" w:char="F041"/></w:r>';
    const body = paragraph(`${run("　　上")}<w:r><w:br/></w:r>${run("下")}<w:r><w:tab/></w:r>${run("右&<")}${signs}`);
    expect(read({ body })).toMatchObject({
      text: "上\n下\t右&<☑①\ufffd\n",
      notes: [{ code: "unknown-characters", count: 1 }],
    });
  });
  it("reads a text box once, whichever of its forms", () => {
    const box = (text: string): string => `<w:txbxContent>${paragraph(text)}</w:txbxContent>`;
    const both = `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing>${box("框内")}</w:drawing></mc:Choice><mc:Fallback><w:pict>${box("框内")}</w:pict></mc:Fallback></mc:AlternateContent></w:r>`;
    const found = read({ body: paragraph(run("框外") + both + "<w:r><w:drawing><a:blip/></w:drawing></w:r>") });
    expect(found).toMatchObject({ text: "框外\n框内\n", notes: [{ code: "pictures", count: 1 }] });
  });
});

describe("tables", () => {
  it("writes a merged cell once, in its first place, and a cell's paragraphs in one line", () => {
    const rows = [
      ["类别", { text: "标准（元）", span: 2 }],
      [{ text: "孤儿\n特困", merge: "restart" as const }, "400", "200"],
      [
        { text: "", merge: "continue" as const },
        { text: "300", span: 2 },
      ],
    ];
    expect(textOf(table(rows, 3))).toBe("类别\t标准（元）\t\n孤儿 特困\t400\t200\n\t300\t\n");
  });
  it("takes a frame of one column for running text", () => {
    expect(textOf(table([["清河县医疗保障局文件"], ["第一段\n第二段"]], 1))).toBe(
      "清河县医疗保障局文件\n第一段\n第二段\n",
    );
  });
  it("keeps rows that begin further right in their columns, and tables within cells in one", () => {
    const shifted = table([["甲", "1", "2"], ["3"]], 3).replace(
      /<w:tr>(?!.*<w:tr>)/u,
      '<w:tr><w:trPr><w:gridBefore w:val="1"/></w:trPr>',
    );
    expect(textOf(shifted)).toBe("甲\t1\t2\n\t3\n");
    expect(textOf(table([[{ text: table([["内", "1"]], 2) + paragraph("") }, "外"]], 2))).toBe("内 1\t外\n");
  });
});

describe("around the text", () => {
  it("gives headers, footers, notes and the signature apart", () => {
    const reference = '<w:r><w:footnoteReference w:id="2"/></w:r>';
    const found = read({
      body: [
        paragraph("一、缴费"),
        paragraph(run("每人400元") + reference + run("。")),
        paragraph("清河县医疗保障局"),
        paragraph("2025年9月1日"),
        paragraph("附件1"),
        paragraph("任务表"),
      ].join(""),
      header: paragraph("内部") + paragraph("内部"),
      footer: paragraph("第1页"),
      footnotes: { "0": paragraph("无人提到"), "2": paragraph(`<w:r><w:footnoteRef/></w:r>${run(" 含大病保险。")}`) },
    });
    expect(found.text).toBe(
      "一、缴费\n每人400元[注1]。\n[注1] 含大病保险。\n清河县医疗保障局\n2025年9月1日\n附件1\n任务表\n",
    );
    expect(found).toMatchObject({
      header: ["内部"],
      footer: ["第1页"],
      footnotes: ["含大病保险。"],
      signature: ["清河县医疗保障局", "2025年9月1日"],
    });
  });
  it("puts the notes of a table below it", () => {
    const cell = paragraph(`${run("400")}<w:r><w:footnoteReference w:id="1"/></w:r>`);
    expect(textOf(table([["甲", { text: cell }]], 2), { footnotes: { "1": paragraph("说明") } })).toBe(
      "甲\t400[注1]\n[注1] 说明\n",
    );
  });
});
