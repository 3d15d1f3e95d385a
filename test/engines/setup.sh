#!/usr/bin/env bash
# Makes ready the databases that no npm package has: ClickHouse (chdb) and Spark (pyspark) in a virtual environment under .engines/, PostgreSQL
# from Debian. What can't be had is said, and not run.
set -uo pipefail
cd "$(dirname "$0")/../.."
mkdir -p .engines

packages="chdb==4.4.0 pyspark==4.3.0"
if [ "$(cat .engines/ready 2>/dev/null)" != "$packages" ]; then
  # Links of a virtual environment hold its place: one that was made elsewhere is made anew.
  rm -rf .engines/venv .engines/ready
  # shellcheck disable=SC2086 # several packages
  if python3 -m venv .engines/venv && timeout 150 .engines/venv/bin/pip install --quiet --disable-pip-version-check $packages; then
    echo "$packages" > .engines/ready
  else
    echo "no ClickHouse and no Spark here: pip could not install $packages"
  fi
fi
command -v java >/dev/null || echo "no Spark here: no Java"
if ! ls /usr/lib/postgresql/*/bin/initdb >/dev/null 2>&1; then
  { timeout 60 apt-get update -qq && DEBIAN_FRONTEND=noninteractive timeout 150 apt-get install -y -qq --no-install-recommends postgresql; } >/dev/null 2>&1 ||
    echo "no PostgreSQL here: apt could not install it"
fi
exit 0
