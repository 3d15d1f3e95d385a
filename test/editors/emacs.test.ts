// Emacs with eglot, in batch: it opens a broken notice, is told, and shows what a word means.
import { describe, expect, it } from "vitest";
import { has, runEditor } from "./editor.js";

const script = `
(setq inhibit-message nil)
(package-initialize)
(require 'eglot)
(define-derived-mode policy-mode prog-mode "政策")
(add-to-list 'auto-mode-alist '("\\\\.policy\\\\'" . policy-mode))
(add-to-list 'eglot-server-programs '(policy-mode . (ZHENGCE)))
(setq eglot-sync-connect 20 project-find-functions (list (lambda (d) (cons 'transient d))))
(find-file "notice.policy")
(apply #'eglot--connect (eglot--guess-contact))
(let ((started (float-time)) (found nil))
  (while (and (not found) (< (- (float-time) started) 20))
    (accept-process-output nil 0.1)
    (setq found (flymake-diagnostics)))
  (dolist (one found) (message "found line %d: %s" (line-number-at-pos (flymake-diagnostic-beg one)) (flymake-diagnostic-text one))))
(goto-char (point-min))
(search-forward "标准")
(goto-char (match-beginning 0))
(message "hover %S" (jsonrpc-request (eglot-current-server) :textDocument/hover (eglot--TextDocumentPositionParams)))
(kill-emacs 0)
`;

describe.runIf(has("emacs"))("Emacs with eglot", () => {
  it("is told of the mistake, and shows what a keyword means", () => {
    const { output } = runEditor("emacs", ["--batch", "-l", "init.el"], "init.el", script);
    expect(output).toMatch(/found line 17: .*1100元/u);
    expect(output).toMatch(/hover [^]*筹资标准/u);
  });
});
