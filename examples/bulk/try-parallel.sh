#!/usr/bin/env bash
# Runs parallel.sh on three hosts that are network namespaces of this machine, each with an address and an sshd of its own, and cuts one of them off
# in the middle. Needs root. What it makes lies in a temporary folder and in namespaces, and is gone at the end.
set -euo pipefail
cd "$(dirname "$0")"
. ./common.sh
need parallel parallel
need sshd openssh-server
need ssh openssh-client
need rsync rsync
need ip iproute2
can_make_namespaces || skip 'Network namespaces cannot be made here: this needs root, and a kernel that allows it.'

net=bulk$$
cutter=
cleanup() {
  # What is gone already must not keep the rest.
  set +e
  [ -n "$cutter" ] && kill "$cutter" 2>/dev/null
  for host in 1 2 3; do
    [ -f "$work/$host.pid" ] && kill "$(cat "$work/$host.pid")" 2>/dev/null
  done
  for name in 0 1 2 3; do
    for pid in $(ip netns pids "$net-$name" 2>/dev/null); do kill -9 "$pid" 2>/dev/null; done
    ip netns del "$net-$name" 2>/dev/null
  done
  rm -rf "$work"
}
trap cleanup EXIT

# A switch of its own, so that no address and no route of the machine changes.
ip netns add "$net-0"
in_hub() { ip netns exec "$net-0" "$@"; }
in_hub ip link add bridge type bridge
in_hub ip address add 192.0.2.254/24 dev bridge
in_hub ip link set bridge up
ssh-keygen -q -t ed25519 -N '' -f "$work/key"
mkdir -p /run/sshd
for host in 1 2 3; do
  ip netns add "$net-$host"
  ip -n "$net-0" link add "port$host" type veth peer name eth0 netns "$net-$host"
  ip -n "$net-0" link set "port$host" master bridge up
  ip -n "$net-$host" address add "192.0.2.$host/24" dev eth0
  ip -n "$net-$host" link set eth0 up
  ip -n "$net-$host" link set lo up
  cat >"$work/sshd$host" <<CONFIG
ListenAddress 192.0.2.$host
HostKey $work/key
PidFile $work/$host.pid
AuthorizedKeysFile $work/key.pub
StrictModes no
PermitRootLogin yes
PasswordAuthentication no
MaxStartups 100
CONFIG
  ip netns exec "$net-$host" "$(command -v sshd || echo /usr/sbin/sshd)" -f "$work/sshd$host" -E "$work/$host.log"
  # The number of jobs is given, so that no host is asked for its cores.
  echo "1/192.0.2.$host"
done >"$work/hosts"

make_traffic 7
validate_here
echo "One machine: $(wc -l <"$work/one.jsonl") results."

cut_off() {
  # In the middle: some of the ten blocks are done, most are not.
  until [ "$(wc -l 2>/dev/null <"$work/out/joblog" || echo 0)" -gt 2 ]; do sleep 0.1; done
  ip -n "$net-0" link set port2 down
  echo "Host 192.0.2.2 is cut off, after $(($(wc -l <"$work/out/joblog") - 1)) blocks."
}
cut_off &
cutter=$!
export PARALLEL_SSH="ssh -F none -i $work/key -o StrictHostKeyChecking=no -o UserKnownHostsFile=/dev/null -o LogLevel=ERROR"
export VALIDATE="$command validate" SUMMARIZE="$command summarize" LINES=150
in_hub env HOME="$work" ./parallel.sh "$work/traffic.jsonl" "$work/hosts" "$work/out"
wait "$cutter"

[ "$(cut -f2 "$work/out/joblog" | grep -c '192.0.2.[13]$')" -gt 3 ]
compare "$work/out/results.jsonl" "$work/out/summary.json"
echo "Blocks by host:"
cut -f2 "$work/out/joblog" | tail -n +2 | sort | uniq -c
echo 'GNU parallel: the results and the summary of three hosts, one cut off, are those of one machine.'
