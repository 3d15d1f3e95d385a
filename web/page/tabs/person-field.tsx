// One fact → an input for it. Money is typed in yuan and told in fen; what is refused is said under it.
import type { JSX } from "preact";
import { useId, useState } from "preact/hooks";
import { fenOf, typedDay, type FormField } from "@zhengce/language-server/protocol";
import { useWords } from "../parts/context.js";

interface FieldProps {
  readonly field: FormField;
  readonly value: unknown;
  /** Why the value is refused. */
  readonly issues: readonly string[];
  /** Undefined: nothing is given. */
  readonly change: (value: unknown) => void;
}

export function FieldShown(props: FieldProps): JSX.Element {
  const { field, issues } = props;
  const id = useId();
  const refusal = `${id}-refused`;
  const title = (
    <>
      {field.label}
      {field.required && (
        <span class="bad" aria-hidden="true">
          {" "}
          *
        </span>
      )}
    </>
  );
  const refused =
    issues.length > 0 ? (
      <p class="bad" id={refusal}>
        {issues.join("\n")}
      </p>
    ) : null;
  if (field.kind === "choices")
    return (
      <fieldset class="field">
        <legend>{title}</legend>
        <Boxes {...props} />
        {refused}
      </fieldset>
    );
  return (
    <div class="field">
      <label for={id}>{title}</label>
      <Control {...props} id={id} refusal={issues.length > 0 ? refusal : undefined} />
      {refused}
    </div>
  );
}

interface ControlProps extends FieldProps {
  readonly id: string;
  readonly refusal: string | undefined;
}
function Control({ field, value, change, id, refusal }: ControlProps): JSX.Element {
  const words = useWords().person;
  const common = { id, "aria-describedby": refusal, "aria-invalid": refusal !== undefined, required: field.required };
  const read = (text: string, as: (text: string) => unknown): void => change(text === "" ? undefined : as(text));
  switch (field.kind) {
    case "date":
      // Not the browser's own field, which shows days as its locale has them. What is no day is told as it stands, and refused in words.
      return (
        <input
          {...common}
          type="text"
          class="day"
          placeholder={words.day}
          defaultValue={textOf(value)}
          onInput={(event) => read(event.currentTarget.value, (text) => typedDay(text) ?? text)}
        />
      );
    case "integer":
      return (
        <input
          {...common}
          type="number"
          min="0"
          step="1"
          value={textOf(value)}
          onInput={(event) => read(event.currentTarget.value, Number)}
        />
      );
    case "money":
      return (
        <input
          {...common}
          type="text"
          inputMode="decimal"
          placeholder={words.yuan}
          defaultValue={typeof value === "number" ? yuanOf(value) : textOf(value)}
          onInput={(event) => read(event.currentTarget.value, fenOf)}
        />
      );
    case "boolean":
      return (
        <select
          {...common}
          value={typeof value === "boolean" ? String(value) : ""}
          onChange={(event) => read(event.currentTarget.value, (text) => text === "true")}
        >
          <option value="">{words.notSaid}</option>
          <option value="true">{words.yes}</option>
          <option value="false">{words.no}</option>
        </select>
      );
    default:
      return (
        <select {...common} value={textOf(value)} onChange={(event) => read(event.currentTarget.value, String)}>
          <option value="">{words.notSaid}</option>
          {field.values.map((one) => (
            <option key={one}>{one}</option>
          ))}
        </select>
      );
  }
}

/** More of them than this are found by typing. */
const MANY = 10;

function Boxes({ field, value, change }: FieldProps): JSX.Element {
  const words = useWords().person;
  const [wanted, want] = useState("");
  const chosen = new Set(Array.isArray(value) ? (value as string[]) : []);
  const toggle = (one: string): void => {
    const now = field.values.filter((each) => (each === one ? !chosen.has(each) : chosen.has(each)));
    change(now.length === 0 ? undefined : now);
  };
  return (
    <>
      {field.values.length > MANY && (
        <input
          type="search"
          aria-label={words.filter}
          placeholder={words.filter}
          value={wanted}
          onInput={(event) => want(event.currentTarget.value.trim())}
        />
      )}
      <div class="boxes">
        {field.values
          .filter((one) => chosen.has(one) || one.includes(wanted))
          .map((one) => (
            <label key={one}>
              <input type="checkbox" checked={chosen.has(one)} onChange={() => toggle(one)} /> {one}
            </label>
          ))}
      </div>
    </>
  );
}

function textOf(value: unknown): string {
  return typeof value === "string" || typeof value === "number" ? String(value) : "";
}
/** Fen as yuan, by digits. */
function yuanOf(fen: number): string {
  const digits = String(fen).padStart(3, "0");
  return `${digits.slice(0, -2)}.${digits.slice(-2)}`.replace(/\.00$/u, "");
}
