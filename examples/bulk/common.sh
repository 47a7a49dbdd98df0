# Shared by the scripts that try the examples. Leaves `work`, a temporary folder that the script has to remove, and `command`, the command of this package.
root=$(realpath ../..)
work=$(mktemp -d)
command="node $root/bin/messages-openapi.js"

skip() {
  echo "Skipped: $*"
  rm -rf "$work"
  exit 0
}

# need PROGRAM PACKAGE: installs the package where that can be done.
need() {
  PATH=$PATH:/usr/sbin
  command -v "$1" >/dev/null && return
  if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
    echo "Installing $2."
    { apt-get update -qq && apt-get install -y -qq --no-install-recommends "$2"; } >/dev/null 2>&1 || true
  fi
  command -v "$1" >/dev/null || skip "\"$1\" is missing: it is in Debian's package $2."
}

can_make_namespaces() {
  [ "$(id -u)" = 0 ] && ip netns add "bulk$$-try" 2>/dev/null && ip netns del "bulk$$-try"
}

# make_traffic MEGABYTES
make_traffic() {
  node make-traffic.js "$1" >"$work/traffic.jsonl"
}

# What one machine finds. The exit code tells of findings, which there are.
validate_here() {
  (cd "$work" && $command validate traffic.jsonl --format ndjson --quiet --summary one.json >one.jsonl 2>/dev/null) || [ $? -le 2 ]
}

# compare RESULTS SUMMARY: with those of one machine, byte for byte. The path of the description is left out, which depends on the folder of a job.
compare() {
  cmp <(without_description "$work/one.jsonl") <(without_description "$1")
  cmp "$work/one.json" "$2"
}

without_description() {
  sed 's/,"description":{[^}]*}//g' "$1"
}
