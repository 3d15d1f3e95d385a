#!/usr/bin/env bash
# Makes ready the databases that no npm package has, side by side: ClickHouse (chdb) and Spark (pyspark) from PyPI under .engines/, PostgreSQL from
# Debian. What can't be had, or not in the time that is left for it, is said, and not run.
set -uo pipefail
cd "$(dirname "$0")/../.."
mkdir -p .engines
seconds=$([ "${ZHENGCE_LARGE:-}" = 1 ] && echo 900 || echo 50)
pip() { timeout "$seconds" python3 -m pip "$@" --quiet --disable-pip-version-check --no-deps; }

# Its queries ask neither for pandas nor for pyarrow.
clickhouse() {
  local wanted="chdb-core==26.9.0" at=.engines/clickhouse
  [ "$(cat $at/ready 2>/dev/null)" = "$wanted" ] && return
  rm -rf $at
  pip install --no-compile --target $at "$wanted" && echo "$wanted" > $at/ready ||
    { rm -rf $at; echo "no ClickHouse here: pip could not install $wanted"; }
}

# The package as it stands in the registry: a wheel would be made of it first, which takes longer than all the rest.
spark() {
  local wanted="pyspark==4.3.0" at=.engines/spark
  command -v java >/dev/null || { echo "no Spark here: no Java"; return; }
  [ "$(cat $at/ready 2>/dev/null)" = "$wanted" ] && return
  rm -rf $at; mkdir -p $at
  pip download --no-binary pyspark --dest $at "$wanted" && tar -xzf $at/*.tar.gz -C $at --strip-components 1 && rm $at/*.tar.gz && echo "$wanted" > $at/ready ||
    { rm -rf $at; echo "no Spark here: pip could not fetch $wanted"; }
}

postgres() {
  ls /usr/lib/postgresql/*/bin/initdb >/dev/null 2>&1 && return
  { timeout "$seconds" sh -c 'apt-get update -qq; DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends postgresql'; } >/dev/null 2>&1 ||
    echo "no PostgreSQL here: apt could not install it"
}

clickhouse & spark & postgres & wait
exit 0
