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
type Kind = "sql" | "schema";

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
            <option value="sql">{words.kinds.sql}</option>
            <option value="schema">{words.kinds.schema}</option>
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
      {kind === "sql" ? <Sql dialect={dialect} path={current} /> : <Schema path={current} />}
      <p class="summary soft">{words.module}</p>
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
