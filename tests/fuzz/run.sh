#!/bin/sh
# run.sh PROGRAM SECONDS [TARGET]...: fuzzes each target (all of seeds/) for so long, from its seeds; prints a table.
# Inputs found go to WORK/corpus/TARGET, those that break something to WORK/found/TARGET (WORK: fuzz-work).
program=$1 seconds=$2
shift 2
seeds=$(dirname "$0")/seeds
work=${WORK:-fuzz-work}
[ $# -gt 0 ] || set -- $(ls "$seeds")
export ASAN_OPTIONS=detect_leaks=0:allocator_may_return_null=1
printf '%-32s %12s %8s %8s\n' target executions edges findings
for target in "$@"; do
  mkdir -p "$work/corpus/$target" "$work/found/$target"
  PENUMBRA_READER=$target "$program" -max_total_time="$seconds" -print_final_stats=1 -timeout=20 -rss_limit_mb=3000 \
    -max_len=4096 -artifact_prefix="$work/found/$target/" "$work/corpus/$target" "$seeds/$target" > "$work/$target.log" 2>&1
  printf '%-32s %12s %8s %8s\n' "$target" \
    "$(sed -n 's/^stat::number_of_executed_units: *//p' "$work/$target.log" | tail -1)" \
    "$(sed -n 's/.* cov: \([0-9]*\) .*/\1/p' "$work/$target.log" | tail -1)" \
    "$(find "$work/found/$target" -type f | wc -l)"
done
