#!/usr/bin/env bash
# What the action runs once statusconst is built and in PATH: annotations for the
# findings, and the exit code that the inputs ask for. BASE is the commit before
# the change, if the event has one.
set -euo pipefail

arguments=(-format=github)
case $INPUT_ONLY in
  all) ;;
  change)
    # A new branch has a base of zeros, a schedule none: then it is all.
    if [[ ${BASE:-} =~ [1-9a-f] ]]; then
      git cat-file -e "$BASE^{commit}" 2>/dev/null || git fetch --quiet --depth=1 origin "$BASE"
      arguments+=("-since=$BASE")
    fi
    ;;
  *)
    echo "::error::only: '$INPUT_ONLY' is neither change nor all"
    exit 2
    ;;
esac
case $INPUT_FAIL in
  true | false) ;;
  *)
    echo "::error::fail: '$INPUT_FAIL' is neither true nor false"
    exit 2
    ;;
esac

read -ra flags <<<"$INPUT_FLAGS"
read -ra packages <<<"$INPUT_PACKAGES"
status=0
statusconst "${arguments[@]}" ${flags[@]+"${flags[@]}"} "${packages[@]}" || status=$?
if [ "$status" = 1 ] && [ "$INPUT_FAIL" = false ]; then
  status=0
fi
exit "$status"
