// Whether the language server answers, from its start to its last end; everything that shows what it said follows this. A server that ends by itself is
// started again, and after five such ends no more: then the person is asked.
import * as vscode from "vscode";
import { CloseAction, ErrorAction, State, type BaseLanguageClient, type ErrorHandler } from "vscode-languageclient";
import { countCrashes } from "./crashes.js";
import { say } from "./say.js";

/** `restarting`: it ended, by itself or by the person's will, and is being started again. `stopped`: nobody starts it but the person. */
export type Life = "starting" | "running" | "restarting" | "stopped";

export interface ServerLife {
  readonly now: () => Life;
  readonly onDidChange: vscode.Event<Life>;
  /** What the client asks when the connection fails. */
  readonly errorHandler: ErrorHandler;
  readonly follow: (client: BaseLanguageClient) => vscode.Disposable;
  /** The person starts it anew. */
  readonly renew: () => void;
}

export function serverLife(): ServerLife {
  let life: Life = "starting";
  const changed = new vscode.EventEmitter<Life>();
  const crashes = countCrashes(Date.now);
  const become = (next: Life): void => {
    if (next === life) return;
    life = next;
    changed.fire(next);
  };
  const closed: ErrorHandler["closed"] = () => {
    // What the client says by itself is English.
    if (crashes.startsAgain()) {
      become("restarting");
      const message = say(
        "语言服务意外停止，正在重新启动。",
        "The language server ended unexpectedly; it is starting again.",
      );
      return { action: CloseAction.Restart, message, handled: true };
    }
    become("stopped");
    void offerRestart();
    return { action: CloseAction.DoNotRestart, message: gaveUp(), handled: true };
  };
  return {
    now: () => life,
    onDidChange: changed.event,
    errorHandler: {
      closed,
      error: (error, _message, count) => ({
        action: (count ?? 0) <= 3 ? ErrorAction.Continue : ErrorAction.Shutdown,
        message: say(
          `与语言服务的连接出错：${error.message}`,
          `The connection to the language server failed: ${error.message}`,
        ),
        handled: true,
      }),
    },
    follow: (client) =>
      vscode.Disposable.from(
        changed,
        client.onDidChangeState(({ newState }) => {
          if (newState === State.Running) become("running");
          else if (newState === State.StartFailed || (newState === State.Stopped && life !== "restarting"))
            become("stopped");
        }),
      ),
    renew: () => {
      crashes.forget();
      become("restarting");
    },
  };
}

/** Where something was asked of a server that does not run. */
export function noAnswer(): string {
  return say(
    "语言服务没有运行，状态栏的“政策”可以重新启动。",
    "The language server is not running; “Zhengce” in the status bar restarts it.",
  );
}

function gaveUp(): string {
  return say(
    "语言服务三分钟内停了五次，不再自动启动。屏幕上的检查结果是停止之前的。",
    "The language server ended five times within three minutes and is not started again by itself. The findings on the screen are from before.",
  );
}

/** Asks the person what is to become of a server that has stopped. */
async function offerRestart(): Promise<void> {
  const [again, log] = [say("重新启动", "Restart"), say("看日志", "Show the Log")];
  const pressed = await vscode.window.showErrorMessage(gaveUp(), again, log);
  if (pressed === again) await vscode.commands.executeCommand("zhengce.restart");
  if (pressed === log) await vscode.commands.executeCommand("zhengce.showOutput");
}
