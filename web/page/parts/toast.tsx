// A line at the foot of the page: what a button came to, or a question with its answer. It stays until it is closed or there is another.
import type { JSX } from "preact";
import { usePart, useWorkbench, useWords } from "./context.js";

export function ToastShown(): JSX.Element {
  const workbench = useWorkbench();
  const words = useWords();
  const toast = usePart((state) => state.toast);
  const close = (): void => workbench.store.set({ toast: null });
  return (
    <div role="status">
      {toast !== null && toast.text !== "" && (
        <div class="toast">
          <p>{toast.text}</p>
          {toast.action !== undefined && (
            <button
              type="button"
              class="primary small"
              onClick={() => {
                close();
                toast.action?.run();
              }}
            >
              {toast.action.label}
            </button>
          )}
          <button type="button" class="small" onClick={close}>
            {words.close}
          </button>
        </div>
      )}
    </div>
  );
}
