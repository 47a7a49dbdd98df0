#!/usr/bin/env bash
# Validates a file of JSON Lines on several hosts, with GNU parallel over ssh:
#
#   parallel.sh TRAFFIC.jsonl HOSTS FOLDER
#
# HOSTS has one login a line, as "parallel --sshloginfile" takes it ("8/user@host" for eight jobs at a time); each host has Node.js and this package,
# and rsync. FOLDER gets results.jsonl and summary.json, which are those of one machine. After an interruption, the same command does what is left.
set -euo pipefail

traffic=$(realpath "$1") hosts=$(realpath "$2") folder=$3
validate=${VALIDATE:-npx messages-openapi validate}
lines=${LINES:-10000}

# A host that does not answer is given up within seconds, and its blocks go to others.
export PARALLEL_SSH="${PARALLEL_SSH:-ssh} -o BatchMode=yes -o ConnectTimeout=4 -o ServerAliveInterval=2 -o ServerAliveCountMax=2"
export RSYNC_RSH=$PARALLEL_SSH

mkdir -p "$folder/blocks"
cd "$folder/blocks"

# The exit code of a block tells of findings. It is done when its summary is there, which is written last.
first='$(( ({#} - 1) * '$lines' + 1 ))'
job="$validate --stdin-name '$(basename "$traffic")':$first --format ndjson --quiet --summary {#}.json >{#}.jsonl; test -s {#}.json"
parallel --will-cite --sshloginfile "$hosts" --pipe -N "$lines" --retries 3 --joblog ../joblog --resume-failed \
  --workdir ... --return '{#}.json' --return '{#}.jsonl' --cleanup "$job" <"$traffic"

cd ..
blocks=$(find blocks -name '*.jsonl' | sort --version-sort)
xargs cat <<<"$blocks" >results.jsonl
${SUMMARIZE:-npx messages-openapi summarize} 'blocks/*.json' --format json >summary.json
