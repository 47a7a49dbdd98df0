#!/usr/bin/env bash
# The steps of the action. Each runs, and the worst exit code of them is that of all: 1 for findings, 2 for wrong use.
set -uo pipefail

summary="${GITHUB_STEP_SUMMARY:-/dev/null}"
worst=0

# Both packages of the same version; those of the project, where it has them.
openapi() {
  npx --yes "--package=messages-openapi${VERSION:+@$VERSION}" "--package=@messages-openapi/tools${VERSION:+@$VERSION}" messages-openapi "$@"
}

step() {
  local title="$1" code
  shift
  echo "::group::$title"
  "$@"
  code=$?
  echo '::endgroup::'
  [ "$code" -le "$worst" ] || worst=$code
}

compare() {
  local changes code
  changes="$(mktemp)"
  openapi diff "git:$BASE:$SPEC" "$SPEC" --fail-on "${FAIL_ON:-breaking}" --format markdown >"$changes"
  code=$?
  cat "$changes"
  # A description that cannot be read has no changes to tell of.
  if [ "$code" -le 1 ]; then
    cat "$changes" >>"$summary"
    if [ -n "${PULL_REQUEST:-}" ]; then
      gh pr comment "$PULL_REQUEST" --body-file "$changes" --edit-last --create-if-none ||
        echo '::warning::The comment could not be written. Its token needs the permission "pull-requests: write".'
    fi
  fi
  rm -f "$changes"
  return "$code"
}

conform() {
  local report code
  report="$(mktemp)"
  openapi conform --target "$TARGET" --contract "${CONTRACT:-$SPEC}" --format markdown >"$report"
  code=$?
  tee -a "$summary" <"$report"
  rm -f "$report"
  return "$code"
}

step "Lint $SPEC" openapi lint "$SPEC" --format github
[ -z "${CONTRACT:-}" ] || step "Generated files in $CONTRACT" openapi generate "$SPEC" --out "$CONTRACT" --check
[ -z "${BASE:-}" ] || step "Changes since $BASE" compare
if [ -n "${TRAFFIC:-}" ]; then
  # The command expands patterns itself.
  set -f
  # shellcheck disable=SC2086
  step 'Recorded traffic' openapi validate --contract "${CONTRACT:-$SPEC}" --format github -- $TRAFFIC
  set +f
fi
[ -z "${TARGET:-}" ] || step "The server at $TARGET" conform
[ -z "${DOCS:-}" ] || step "Docs in $DOCS" openapi docs "$SPEC" --out "$DOCS"

exit "$worst"
