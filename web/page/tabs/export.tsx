// The notice for other programs.
import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { download } from "../files/download.js";
import { useAnswer } from "../parts/answered.js";
import { usePart, useWorkbench, useWords } from "../parts/context.js";
import { Waiting, Why } from "../parts/small.js";

const NOTHING_MORE = {};
const DATABASES = {
  duckdb: "DuckDB",
  postgres: "PostgreSQL",
  clickhouse: "ClickHouse",
  spark: "Spark",
  sqlite: "SQLite",
};
const KINDS = ["modules", "schema", "sql"] as const;
type Kind = (typeof KINDS)[number];

export function Export(): JSX.Element {
  const all = useWords();
  const words = all.export;
  const current = usePart((state) => state.current);
  const [kind, setKind] = useState<Kind>("sql");
  const [dialect, setDialect] = useState<string>("duckdb");
  if (current === null) return <Why text={all.nothingOpen} />;
  return (
    <>
      <p class="actions">
        <label>
          {words.what}{" "}
          <select value={kind} onChange={({ currentTarget }) => setKind(currentTarget.value as Kind)}>
            {KINDS.map((one) => (
              <option key={one} value={one}>
                {words.kinds[one]}
              </option>
            ))}
          </select>
        </label>
        {kind === "sql" && (
          <label>
            {words.database}{" "}
            <select value={dialect} onChange={({ currentTarget }) => setDialect(currentTarget.value)}>
              {Object.entries(DATABASES).map(([id, name]) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </select>
          </label>
        )}
      </p>
      <p class="summary soft">{words.about[kind]}</p>
      {kind === "sql" && <Sql dialect={dialect} path={current} />}
      {kind === "schema" && <Schema path={current} />}
      {kind === "modules" && <Modules path={current} />}
    </>
  );
}

function Sql({ dialect, path }: { readonly dialect: string; readonly path: string }): JSX.Element {
  const { answer } = useAnswer(useWorkbench().asked, "sql", { dialect, table: "roster" });
  return <Text answer={answer} name={path.replace(/\.policy$/u, `.${dialect}.sql`)} />;
}
function Schema({ path }: { readonly path: string }): JSX.Element {
  const { answer } = useAnswer(useWorkbench().asked, "schema", NOTHING_MORE);
  return <Text answer={answer} name={path.replace(/\.policy$/u, ".schema.json")} />;
}

function Modules({ path }: { readonly path: string }): JSX.Element {
  const words = useWords();
  const { answer, failed } = useAnswer(useWorkbench().modules, "modules", NOTHING_MORE);
  const [name, setName] = useState<string | null>(null);
  if (failed) return <Why text={words.failed} />;
  if (answer === null) return <Waiting />;
  if (answer.message !== null) return <Why text={answer.message} />;
  const { archive, files } = answer;
  const shown = files.find((file) => file.name === name) ?? files[0];
  const all = `${path.replace(/\.policy$/u, "")}.zip`;
  return (
    <>
      <p class="actions">
        {archive !== null && (
          <button type="button" class="primary" onClick={() => download(all, archive)}>
            {words.downloadOf(all)}
          </button>
        )}
        <label>
          {words.export.file}{" "}
          <select value={shown?.name} onChange={({ currentTarget }) => setName(currentTarget.value)}>
            {files.map((file) => (
              <option key={file.name}>{file.name}</option>
            ))}
          </select>
        </label>
      </p>
      {shown !== undefined && <Text answer={{ message: null, text: shown.text }} name={shown.name} />}
    </>
  );
}

interface TextProps {
  readonly answer: { readonly message: string | null; readonly text: string } | null;
  readonly name: string;
}
function Text({ answer, name }: TextProps): JSX.Element {
  const words = useWords();
  if (answer === null) return <Waiting />;
  if (answer.message !== null) return <Why text={answer.message} />;
  const { text } = answer;
  return (
    <>
      <p class="actions">
        <button type="button" class="primary" onClick={() => download(name, new Blob([text], { type: "text/plain" }))}>
          {words.downloadOf(name)}
        </button>
      </p>
      <pre class="code" tabIndex={0} role="region" aria-label={name}>
        {text}
      </pre>
    </>
  );
}
