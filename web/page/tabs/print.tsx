// The printed notice beside the text: figures that match lead to each other, those that don't are marked, as one types.
import type { JSX } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import type { FigureMark, PrintAnswer } from "../../workshop/protocol.js";
import { lightFigures, showFigures } from "../editor/figures.js";
import { useAnswer } from "../parts/answered.js";
import { usePart, useWorkbench, useWords } from "../parts/context.js";
import { Waiting, Why } from "../parts/small.js";
import { piecesOf, type Piece } from "@zhengce/language-server/protocol";

const NOTHING_MORE = {};

export function Print(): JSX.Element {
  const workbench = useWorkbench();
  const words = useWords().print;
  const current = usePart((state) => state.current);
  const { answer, stale, failed } = useAnswer(workbench.beside, "print", NOTHING_MORE);
  const lit = useLinks(answer);
  if (current === null) return <Why text={useWords().nothingOpen} />;
  if (failed) return <Why text={useWords().failed} />;
  if (answer === null) return <Waiting />;
  if (answer.message !== null) return <Why text={answer.message} />;
  const { printed, open, absent } = answer.totals;
  return (
    <article class="print" aria-busy={stale}>
      <p class="summary" role="status">
        {words.summary(printed, printed - open)}
        {open > 0 && <b class="bad"> {words.open(open)}</b>}
        {absent > 0 && <b class="bad"> {words.absent(absent)}</b>}
      </p>
      <PrintText answer={answer} lit={lit.shown} choose={lit.choose} />
    </article>
  );
}

interface TextProps {
  readonly answer: PrintAnswer;
  /** The figure of the print that answers to the cursor, and the clause around it. */
  readonly lit: Lit;
  readonly choose: (mark: FigureMark) => void;
}
function PrintText({ answer, lit, choose }: TextProps): JSX.Element {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    place.current?.querySelector(".lit")?.scrollIntoView({ block: "nearest" });
  }, [lit.id, lit.clause]);
  return (
    <div class="print-text" ref={place} lang="zh-CN">
      {piecesOf(answer, lit.clause).map(({ kind, className, pieces, start }) => (
        <div key={start} class={`${kind} ${className}`}>
          {pieces.map((piece) => (
            <PieceShown
              key={piece.start}
              piece={piece}
              isLit={piece.mark !== null && piece.mark.id === lit.id}
              choose={choose}
            />
          ))}
        </div>
      ))}
    </div>
  );
}

interface PieceProps {
  readonly piece: Piece;
  readonly isLit: boolean;
  readonly choose: (mark: FigureMark) => void;
}
function PieceShown({ piece: { text, mark }, isLit, choose }: PieceProps): JSX.Element {
  if (mark === null) return <>{text}</>;
  const name = `figure ${mark.kind}${isLit ? " lit" : ""}`;
  if (mark.to === null)
    return (
      <span class={name} title={mark.title}>
        {text}
      </span>
    );
  return (
    <button type="button" class={name} title={mark.title} onClick={() => choose(mark)}>
      {text}
    </button>
  );
}

interface Lit {
  readonly id: string | null;
  /** Where the clause of the print begins that the cursor's clause answers to. */
  readonly clause: number | null;
}
interface Links {
  readonly shown: Lit;
  readonly choose: (mark: FigureMark) => void;
}

/** Cursor → print and print → cursor. */
function useLinks(answer: PrintAnswer | null): Links {
  const workbench = useWorkbench();
  const [shown, show] = useState<Lit>({ id: null, clause: null });
  useEffect(() => {
    const view = workbench.editor?.view;
    view?.dispatch({ effects: [showFigures.of(answer?.encoded ?? []), lightFigures.of([])] });
    workbench.cursorMoved = (at) => {
      const figure = answer?.encoded.find(({ start, end }) => start <= at && at <= end);
      const clauses = answer?.clauses.filter(({ file }) => file.start <= at && at <= file.end) ?? [];
      const nearest = clauses.sort(
        (one, other) => one.file.end - one.file.start - (other.file.end - other.file.start),
      )[0];
      const now = { id: figure?.to ?? null, clause: nearest?.print.start ?? null };
      show((before) => (before.id === now.id && before.clause === now.clause ? before : now));
    };
    return () => {
      workbench.cursorMoved = () => undefined;
      workbench.editor?.view.dispatch({ effects: [showFigures.of([]), lightFigures.of([])] });
    };
  }, [answer]);
  const choose = (mark: FigureMark): void => {
    const target = answer?.encoded.find(({ id }) => id === mark.to);
    if (target === undefined) return;
    if (!workbench.store.get().wide) workbench.store.set({ tab: "edit" });
    requestAnimationFrame(() => {
      workbench.editor?.reveal(target.start, target.end);
      workbench.editor?.view.dispatch({ effects: lightFigures.of([target]) });
    });
  };
  return { shown, choose };
}
