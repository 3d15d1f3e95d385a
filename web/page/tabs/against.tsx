// Which notice the one in the editor is compared with: last year's of the region, where the workbench has it.
import type { JSX } from "preact";
import { useState } from "preact/hooks";
import type { NoticeName } from "../../workshop/protocol.js";
import { useAnswer } from "../parts/answered.js";
import { useWorkbench, useWords } from "../parts/context.js";

const NOTHING_MORE = {};

export interface Against {
  readonly notices: readonly NoticeName[];
  readonly chosen: string | null;
  readonly choose: (uri: string) => void;
}

/** Until somebody chooses, the newest notice that is not younger than the one in the editor. */
export function useAgainst(): Against {
  const workbench = useWorkbench();
  const { answer } = useAnswer(workbench.asked, "notices", NOTHING_MORE);
  const [wanted, choose] = useState<string | null>(null);
  const notices = answer?.notices ?? [];
  const chosen = notices.some(({ uri }) => uri === wanted) ? wanted : (notices[0]?.uri ?? null);
  return { notices, chosen, choose };
}

export function AgainstChoice({ against }: { readonly against: Against }): JSX.Element {
  const words = useWords().comparison;
  return (
    <label>
      {words.against}{" "}
      <select value={against.chosen ?? ""} onChange={({ currentTarget }) => against.choose(currentTarget.value)}>
        {against.notices.map(({ uri, name, year }) => (
          <option key={uri} value={uri}>
            {name}
            {year === null ? "" : `（${year}）`}
          </option>
        ))}
      </select>
    </label>
  );
}
