// A sheet of people, worked through on this machine: nothing of it leaves the page but the result, to the person.
import type { JSX } from "preact";
import { useRef, useState } from "preact/hooks";
import type { RosterAnswer } from "../../workshop/protocol.js";
import { examples } from "../examples.js";
import { download } from "../files/download.js";
import { useAsked, type Asked } from "../parts/asked.js";
import { usePart, useWorkbench, useWords } from "../parts/context.js";
import { Sheet, Why } from "../parts/small.js";

type Format = "csv" | "xlsx";

export function Roster(): JSX.Element {
  const workbench = useWorkbench();
  const all = useWords();
  const words = all.roster;
  const current = usePart((state) => state.current);
  const [file, setFile] = useState<File | null>(null);
  const [format, setFormat] = useState<Format>("xlsx");
  const name = file === null ? "" : `${file.name} ${file.size} ${file.lastModified}`;
  const asked = useRosterAsked(file, format, name, workbench.rosters);
  const input = useRef<HTMLInputElement>(null);
  if (current === null) return <Why text={all.nothingOpen} />;
  const example = examples().find((one) => `${one.name}.policy` === current)?.roster ?? null;
  return (
    <>
      <p class="summary soft">{words.about}</p>
      <p class="actions">
        <button type="button" onClick={() => input.current?.click()}>
          {words.choose}
        </button>
        <input
          ref={input}
          type="file"
          class="unseen"
          tabIndex={-1}
          aria-label={words.choose}
          accept=".csv,.tsv,.xlsx,.json,.ndjson,.jsonl,.txt"
          onChange={({ currentTarget }) => setFile(currentTarget.files?.[0] ?? null)}
        />
        {example !== null && (
          <button
            type="button"
            onClick={() => setFile(new File([example.text], example.name, { lastModified: 0, type: "text/csv" }))}
          >
            {words.example}
          </button>
        )}
        <label>
          {words.format}{" "}
          <select value={format} onChange={({ currentTarget }) => setFormat(currentTarget.value as Format)}>
            <option value="xlsx">Excel（.xlsx）</option>
            <option value="csv">CSV（.csv）</option>
          </select>
        </label>
        <button type="button" class="primary" disabled={file === null || asked.state === "working"} onClick={asked.ask}>
          {words.ask}
        </button>
      </p>
      {file !== null && <p class="summary">{words.chosen(file.name)}</p>}
      <Working asked={asked} />
      {file !== null && asked.answer !== null && (
        <Result answer={asked.answer} stale={asked.stale} name={file.name} format={format} />
      )}
    </>
  );
}

function useRosterAsked(
  file: File | null,
  format: Format,
  name: string,
  workshop: ReturnType<typeof useWorkbench>["rosters"],
): Asked<RosterAnswer> {
  // The file itself is no key; its name, size and time are.
  const more = { file: file ?? new File([], ""), format, name };
  return useAsked("roster", more, workshop);
}

function Working({ asked: { state, progress, stop } }: { readonly asked: Asked<RosterAnswer> }): JSX.Element | null {
  const all = useWords();
  if (state === "failed") return <Why text={all.roster.stopped} />;
  if (state !== "working") return null;
  return (
    <p class="actions" role="status">
      <progress max={1} value={progress?.done ?? 0} aria-label={all.working} />
      <span>{all.roster.progress(progress?.rows ?? 0)}</span>
      <button type="button" class="small" onClick={stop}>
        {all.stop}
      </button>
    </p>
  );
}

interface ResultProps {
  readonly answer: RosterAnswer;
  readonly stale: boolean;
  readonly name: string;
  readonly format: Format;
}
function Result({ answer, stale, name, format }: ResultProps): JSX.Element {
  const all = useWords();
  const words = all.roster;
  if (answer.message !== null) return <Why text={answer.message} />;
  const { result, rows, errors, warnings, html } = answer;
  const out = name.replace(/(?:\.[^.]*)?$/u, `-${words.resultName}.${format}`);
  return (
    <>
      {stale && <p class="open">{all.stale}</p>}
      <p class="summary" role="status">
        {words.done(rows)}{" "}
        {errors > 0 ? <b class="bad">{words.errors(errors)}</b> : <b class="good">{words.noErrors}</b>}
      </p>
      {warnings.map((text) => (
        <p key={text} class="open">
          {text}
        </p>
      ))}
      {result !== null && (
        <p class="actions">
          <button type="button" class="primary" onClick={() => download(out, result)}>
            {all.downloadOf(out)}
          </button>
        </p>
      )}
      <Sheet html={html} title={words.totals} />
    </>
  );
}
