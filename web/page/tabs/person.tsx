// One person: a form of the notice's facts, and the answer for what stands in it, with its clauses.
import type { JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import type { AssessAnswer, FormField } from "@zhengce/language-server/protocol";
import { uriOf } from "../state.js";
import { useAnswer } from "../parts/answered.js";
import { usePart, useWorkbench, useWords } from "../parts/context.js";
import { useGoToLine } from "../parts/outline.js";
import { Waiting, Why } from "../parts/small.js";
import { FieldShown } from "./person-field.js";

const NOTHING_MORE = {};
type Facts = Readonly<Record<string, unknown>>;
/** What was put in for each notice, for as long as the page is open. */
const kept = new Map<string, Facts>();

export function Person(): JSX.Element {
  const workbench = useWorkbench();
  const all = useWords();
  const words = all.person;
  const current = usePart((state) => state.current);
  const [facts, setFacts] = useState<Facts>(kept.get(current ?? "") ?? {});
  useEffect(() => setFacts(kept.get(current ?? "") ?? {}), [current]);
  const form = useAnswer(workbench.beside, "form", NOTHING_MORE);
  const { answer, stale } = useAnswer(workbench.beside, "assess", { facts });
  if (current === null) return <Why text={all.nothingOpen} />;
  if (form.answer === null) return form.failed ? <Why text={all.failed} /> : <Waiting />;
  if (form.answer.message !== null) return <Why text={form.answer.message} />;
  const change = (key: string, value: unknown): void => {
    const others = Object.entries(facts).filter(([name]) => name !== key);
    const now = Object.fromEntries(value === undefined ? others : [...others, [key, value]]);
    kept.set(current, now);
    setFacts(now);
  };
  const issues = answer?.issues ?? [];
  const isEmpty = Object.keys(facts).length === 0;
  return (
    <div class="person">
      <form onSubmit={(event) => event.preventDefault()} aria-label={words.form}>
        {form.answer.fields.map((field: FormField) => (
          <FieldShown
            key={JSON.stringify(field)}
            field={field}
            value={facts[field.key]}
            issues={isEmpty ? [] : issues.filter(({ key }) => key === field.key).map(({ message }) => message)}
            change={(value) => change(field.key, value)}
          />
        ))}
      </form>
      <section class="answer" aria-live="polite" aria-busy={stale} aria-label={words.answer}>
        {answer === null ? <Waiting /> : <AnswerShown answer={answer} facts={facts} />}
      </section>
    </div>
  );
}

function AnswerShown({ answer, facts }: { readonly answer: AssessAnswer; readonly facts: Facts }): JSX.Element {
  const workbench = useWorkbench();
  const words = useWords().person;
  const locale = usePart((state) => state.locale);
  const current = usePart((state) => state.current);
  const go = useGoToLine();
  if (answer.message !== null) return <Why text={answer.message} />;
  if (answer.rows.length === 0) return <Why text={words.hint} />;
  const keep = async (): Promise<void> => {
    if (current === null) return;
    const { text, range } = await workbench.beside.ask("testText", { uri: uriOf(current), locale, facts });
    const view = workbench.editor?.view;
    if (view === undefined || text === "") return;
    const { doc } = view.state;
    const line = doc.line(Math.min(range.start.line + 1, doc.lines));
    const from = Math.min(line.from + range.start.character, line.to);
    view.dispatch({ changes: { from, insert: text } });
    workbench.store.set({ toast: { text: words.kept } });
  };
  return (
    <>
      <dl class="rows">
        {answer.rows.map(({ key, label, value }) => (
          <div key={key} class={key}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <p class="actions">
        <button type="button" onClick={() => void keep()}>
          {words.keep}
        </button>
      </p>
      {answer.open.length > 0 && (
        <>
          <h2>{words.open}</h2>
          <ul class="dotted open">
            {answer.open.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </>
      )}
      <h2>{words.reasons}</h2>
      <ol class="reasons">
        {answer.reasons.map(({ clause, text, range }, index) => (
          <li key={index}>
            <button type="button" disabled={range === null} onClick={() => range !== null && go(range.start.line + 1)}>
              {clause !== "" && <b>{words.clause(clause)} </b>}
              {text}
            </button>
          </li>
        ))}
      </ol>
    </>
  );
}
