// Whether a list is asked for once more in the same text: only a person does, by the editor's key, after the list that came by itself.
import type { CompletionList, CompletionParams } from "vscode-languageserver";
import type { FeatureContext } from "../../feature-context.js";

/** An editor may ask twice at once for the same letter. */
const AT_ONCE = 150;

type Completion = (context: FeatureContext, params: CompletionParams, again: boolean) => CompletionList;

/** `completion`, told whether it was asked the same before; remembers the last question alone. */
export function noticingAgain(completion: Completion, now: () => number = () => performance.now()) {
  let [last, since] = ["", 0];
  return (context: FeatureContext, params: CompletionParams): CompletionList => {
    const { document } = context;
    const asked = `${document.uri} ${String(document.version)} ${String(document.offsetAt(params.position))}`;
    const again = asked === last && now() - since > AT_ONCE;
    if (asked !== last) [last, since] = [asked, now()];
    return completion(context, params, again);
  };
}
