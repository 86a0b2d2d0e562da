#!/usr/bin/env bash
# What a first run costs, with nothing built: statusconst beside go vet with an
# analyzer that has facts and does nothing, usestdlibvars by itself, and golangci-lint
# with usestdlibvars alone. Each run has an empty GOCACHE; the commands take turns.
#
#	bench/cold.sh FOLDER [TURNS]
#
# FOLDER is that of a module, whose dependencies are downloaded. Prints, for each
# command, the medians of CPU and time by the clock, in seconds, and of the memory of
# the largest process, in MB, and the ratio of our CPU and time to its.
set -euo pipefail
cd "$(dirname "$0")/.."
tools=$(mktemp -d)
trap 'rm -rf "$tools"' EXIT
go build -o "$tools/statusconst" ./cmd/statusconst
go build -ldflags "-X main.facts=yes" -o "$tools/floor" ./internal/floor/vettool
go build -C bench -o "$tools/others" ./others
go build -C cmd/golangci-lint -o "$tools/golangci-lint" .
cd "$1"
export GOFLAGS=-mod=mod GOWORK=off
go mod download

# once NAME COMMAND… runs the command with empty caches and notes what it took.
once() {
  local name=$1
  shift
  rm -rf "$tools/cache" "$tools/lint"
  GOCACHE=$tools/cache GOLANGCI_LINT_CACHE=$tools/lint /usr/bin/time -a -o "$tools/$name.txt" -f '%U %S %e %M' "$@" >/dev/null 2>"$tools/error.txt" || true
  sed -i '/^Command exited/d' "$tools/$name.txt"
}
for _ in $(seq "${2:-5}"); do
  once ours "$tools/statusconst" ./...
  once vet go vet -vettool="$tools/floor" ./...
  once usestdlibvars "$tools/others" usestdlibvars ./...
  once golangci "$tools/golangci-lint" run --no-config --default=none --enable=usestdlibvars ./...
done

# median N FILE is the median of column N, where 0 is CPU.
median() { awk -v n="$1" '{print n ? $n : $1 + $2}' "$2" | sort -n | awk '{v[NR] = $1} END {print v[int((NR + 1) / 2)]}'; }
for name in ours vet usestdlibvars golangci; do
  file=$tools/$name.txt
  cpu=$(median 0 "$file") clock=$(median 3 "$file")
  [ "$name" = ours ] && ours_cpu=$cpu ours_clock=$clock
  awk -v name="$name" -v c="$cpu" -v w="$clock" -v m="$(median 4 "$file")" -v oc="$ours_cpu" -v ow="$ours_clock" \
    'BEGIN {printf "%-14s CPU %7.2f  clock %7.2f  MB %5.0f  ratio %.3f %.3f\n", name, c, w, m / 1024, oc / c, ow / w}'
done
