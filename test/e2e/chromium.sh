#!/usr/bin/env bash
# Chromium with a Chinese font, from Debian; does nothing where both are there.
set -euo pipefail
if [ ! -x /usr/bin/chromium ] || ! fc-list 2>/dev/null | grep -qi wqy; then
  for wait in 3 8 0; do apt-get update -qq && break || sleep "$wait"; done
  for wait in 3 8 0; do
    DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends chromium fonts-wqy-microhei >/dev/null && break || sleep "$wait"
  done
fi
