#!/usr/bin/env bash
# Runs dask_validate.py on a scheduler and two workers of this machine, and kills one of the workers in the middle.
set -euo pipefail
cd "$(dirname "$0")"
. ./common.sh
python=/usr/bin/python3
need dask-scheduler python3-distributed
"$python" -c 'import distributed' 2>/dev/null || skip 'The module "distributed" is missing: it is in the package python3-distributed of Debian.'

pids=()
cleanup() {
  set +e
  { kill -9 "${pids[@]}" && wait; } 2>/dev/null
  rm -rf "$work"
}
trap cleanup EXIT

make_traffic 7
validate_here
echo "One machine: $(wc -l <"$work/one.jsonl") results."

start() {
  (cd "$work" && exec "$@" >>"$work/dask.log" 2>&1) &
  pids+=($!)
}
start "$python" "$(command -v dask-scheduler)" --host 127.0.0.1 --port 0 --no-dashboard --scheduler-file "$work/scheduler.json"
for _ in 1 2; do
  # Without a nanny, so that nothing takes the place of the worker that is killed.
  start "$python" "$(command -v dask-worker)" --scheduler-file "$work/scheduler.json" --host 127.0.0.1 --no-nanny --no-dashboard --nthreads 1 \
    --local-directory "$work"
done

cut_off() {
  until [ "$(grep -c 'is done' "$work/blocks.log" 2>/dev/null)" -gt 2 ]; do sleep 0.1; done
  kill -9 "${pids[2]}"
  echo "A worker is killed, after $(grep -c 'is done' "$work/blocks.log") blocks."
}
touch "$work/blocks.log"
cut_off &
cutter=$!
pids+=("$cutter")
until [ -s "$work/scheduler.json" ]; do sleep 0.1; done
address=$("$python" -c 'import json, sys; print(json.load(open(sys.argv[1]))["address"])' "$work/scheduler.json")
MESSAGES_OPENAPI=$command BLOCK_SIZE=700000 "$python" dask_validate.py "$address" "$work/traffic.jsonl" "$work/out" | tee "$work/blocks.log"
wait "$cutter"

compare "$work/out/results.jsonl" "$work/out/summary.json"
echo 'Dask: the results and the summary of two workers, one killed, are those of one machine.'
