// The print, its figures marked by what became of them in the file. A figure leads to its place there; the page follows the editor, and the
// editor the page.
import { piecesOf, type Piece, type PrintAnswer } from "@zhengce/language-server/protocol";
import { element, hear, tell } from "../dom.js";
import { framed } from "../framed.js";
import type { Wording } from "../messages.js";

interface Shown {
  readonly start: number;
  readonly end: number;
  readonly line: HTMLElement;
}
/** The lines of the print, in order. */
let lines: readonly Shown[] = [];
/** Until then the page scrolls because the editor did. */
let followsUntil = 0;

framed<PrintAnswer>((answer, wording) => {
  lines = piecesOf(answer, null).map(({ kind, className, pieces, start }) => ({
    start,
    end: pieces.reduce((end, { text }) => end + text.length, start),
    line: element("div", { class: `${kind} ${className}`.trim() }, ...pieces.map((piece) => shown(piece, wording))),
  }));
  return [
    summary(answer, wording),
    element("div", { class: "print", lang: "zh-CN" }, ...lines.map(({ line }) => line)),
  ];
});

function summary({ totals: { printed, open, absent } }: PrintAnswer, wording: Wording): HTMLElement {
  const counted = (key: string, count: number): string => (wording[key] ?? "").replace("{count}", String(count));
  const parts = [
    element("span", {}, counted("printed", printed)),
    element("span", {}, counted("accounted", printed - open)),
    ...(open === 0 ? [] : [element("strong", {}, counted("open", open))]),
    ...(absent === 0 ? [] : [element("strong", {}, counted("absent", absent))]),
  ];
  return element("p", { class: "totals", role: "status" }, ...parts);
}

function shown({ text, mark }: Piece, wording: Wording): HTMLElement | string {
  if (mark === null) return text;
  const differs = mark.kind === "open" && mark.to !== null ? " differs" : "";
  const said = { class: `figure ${mark.kind}${differs}`, title: mark.title, "data-id": mark.id };
  if (mark.to === null) return element("span", said, text);
  const { to } = mark;
  const label = `${text}，${mark.title}，${wording["go"] ?? ""}`;
  const figure = element("button", { ...said, type: "button", "aria-label": label }, text);
  figure.addEventListener("click", () => tell({ kind: "figure", id: to }));
  return figure;
}

hear("lit", ({ id, texts }) => {
  for (const { start, end, line } of lines)
    line.classList.toggle(
      "here",
      texts.some((text) => start < text.end && text.start < end),
    );
  document.querySelectorAll(".figure.lit").forEach((figure) => figure.classList.remove("lit"));
  const figure = id === null ? null : document.querySelector(`.figure[data-id="${id}"]`);
  figure?.classList.add("lit");
  follow();
  (figure ?? document.querySelector(".here"))?.scrollIntoView({ block: "nearest" });
});

hear("scroll", ({ at }) => {
  const found = lines.findLast(({ start }) => start <= at) ?? lines[0];
  if (found === undefined) return;
  const { top, height } = found.line.getBoundingClientRect();
  const part = Math.min(1, Math.max(0, (at - found.start) / Math.max(1, found.end - found.start)));
  follow();
  window.scrollTo({ top: window.scrollY + top + height * part });
});

/** What scrolls next is no doing of the person. */
function follow(): void {
  followsUntil = performance.now() + 300;
}

/** Whoever turns the wheel or presses a key scrolls: that is followed at once. */
for (const kind of ["wheel", "keydown", "pointerdown"])
  window.addEventListener(kind, () => (followsUntil = 0), { passive: true });

/** The pointer is over the page: who scrolls it with a wheel need not have chosen it. */
let isPointedAt = false;
document.addEventListener("mouseenter", () => (isPointedAt = true));
document.addEventListener("mouseleave", () => (isPointedAt = false));

let told = false;
window.addEventListener("scroll", () => {
  if (told || performance.now() < followsUntil || !(isPointedAt || document.hasFocus())) return;
  told = true;
  requestAnimationFrame(() => {
    told = false;
    const first = lines.find(({ line }) => line.getBoundingClientRect().bottom > 0);
    if (first === undefined) return;
    const { top, height } = first.line.getBoundingClientRect();
    const part = Math.max(0, -top / Math.max(1, height));
    tell({ kind: "scrolled", at: Math.round(first.start + part * (first.end - first.start)) });
  });
});
