// Which findings of an open file are shown while somebody types. The statement at the cursor is judged once it is left, once it is complete
// without a finding, or after a pause; until then the findings that stand, there and elsewhere, stay as they are and move along with the text.
// While an input method composes a word, nothing changes at all.
import type { Diagnostic } from "@zhengce/grammar";
import { mayBeComposing } from "./being-typed.js";
import { atFirst, isCalm, settle, typedOn, type State, type Text } from "./typing.js";

/** What it asks of a workspace. */
export interface Judged {
  readonly revision: (uri: string) => string;
  readonly isOpen: (uri: string) => boolean;
  readonly compilation: (uri: string) => Pick<Text, "parsed" | "source"> | null;
  readonly findings: (uri: string) => readonly Diagnostic[];
}
export interface Shown {
  readonly findings: readonly Diagnostic[];
  /** Of the text; and how often others were put in the place of those shown. */
  readonly revision: string;
  readonly judgements: number;
  /** What was judged last is shown: the text has been typed on since. */
  readonly isHeld: boolean;
}
export interface Calm {
  readonly look: (uri: string) => Shown;
  /** An input method begins to put a word together in the file, or has done so. */
  readonly composing: (uri: string, isComposing: boolean) => void;
  readonly idle: () => boolean;
  readonly stop: () => void;
}

/** So many times as long is waited behind Latin letters, which may be pinyin. */
const COMPOSING = 3;

interface Watched {
  readonly state: State;
  revision: string;
  timer: ReturnType<typeof setTimeout> | null;
}

/**
 * @param pause milliseconds without an edit; 0 where nothing is to be held back
 * @param judged is told when a file is judged without an edit: after a pause, or a composition
 */
export function createCalm(workspace: Judged, pause: () => number, judged: (uri: string) => void): Calm {
  const files = new Map<string, Watched>();
  const composing = new Set<string>();

  const rest = (file: Watched): void => {
    if (file.timer !== null) clearTimeout(file.timer);
    file.timer = null;
  };
  const wait = (uri: string, file: Watched, times = 1): void => {
    rest(file);
    file.timer = setTimeout(() => {
      file.timer = null;
      const { revision } = file;
      look(uri);
      // An edit that nobody had looked at begins a pause of its own.
      if (file.revision === revision && file.state.typing !== null && !composing.has(uri)) end(uri, file);
    }, pause() * times);
  };
  const end = (uri: string, file: Watched): void => {
    rest(file);
    settle(file.state);
    judged(uri);
  };
  const textOf = (uri: string): Text | null => {
    const compilation = workspace.compilation(uri);
    return compilation === null
      ? null
      : { parsed: compilation.parsed, source: compilation.source, found: workspace.findings(uri) };
  };
  const look = (uri: string): Shown => {
    const revision = workspace.revision(uri);
    const text = workspace.isOpen(uri) ? textOf(uri) : null;
    if (text === null) {
      const file = files.get(uri);
      if (file !== undefined) rest(file);
      files.delete(uri);
      composing.delete(uri);
      return { findings: workspace.findings(uri), revision, judgements: 0, isHeld: false };
    }
    const file = files.get(uri) ?? { state: atFirst(text), revision, timer: null };
    files.set(uri, file);
    if (file.revision !== revision) {
      file.revision = revision;
      const at = typedOn(file.state, text, { isComposing: composing.has(uri), isOn: pause() > 0 });
      if (file.state.typing === null) rest(file);
      else wait(uri, file, mayBeComposing(text.parsed, text.source.text, at) ? COMPOSING : 1);
    }
    const { shown, judgements, typing } = file.state;
    return { findings: shown, revision, judgements, isHeld: typing !== null };
  };
  return {
    look,
    composing: (uri, isComposing) => {
      if (isComposing) composing.add(uri);
      else composing.delete(uri);
      const file = files.get(uri);
      if (isComposing || file === undefined) return;
      look(uri);
      const text = textOf(uri);
      if (text === null || file.state.typing === null) return;
      if (isCalm(file.state, text)) end(uri, file);
      else wait(uri, file);
    },
    idle: () => [...files.values()].every(({ timer }) => timer === null),
    stop: () => [...files.values()].forEach(rest),
  };
}
