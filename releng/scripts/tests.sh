# shellcheck shell=bash
# Runs every test there is and counts. Sourced by ../../journeywright, whose variables it uses.
# shellcheck disable=SC2154

passed=0
failed=0

# Adds to the totals: $1 what ran, $2 tests, $3 failed, $4 skipped. What is skipped, or ran nothing, has not passed.
count() {
  local what=$1 tests=$2 bad=$3 skipped=$4
  if [ "$tests" -eq 0 ]; then
    note "$what ran no test at all."
    bad=1 tests=1
  fi
  [ "$skipped" -eq 0 ] || note "$what skipped $skipped of its tests; that counts as failed."
  passed=$((passed + tests - bad - skipped))
  failed=$((failed + bad + skipped))
  note "$what: $((tests - bad - skipped)) passed, $((bad + skipped)) failed"
}

# Prints the sum of attribute $1 over the test suites in the reports of all bundles.
sum_reports() {
  find "$root"/bundles/*/target/surefire-reports -name 'TEST-*.xml' -exec sed -n "/<testsuite /{s/.* $1=\"\([0-9]*\)\".*/\1/p;q;}" {} \; 2>/dev/null | awk '{ sum += $1 } END { print sum + 0 }'
}

count_java() {
  count "Java tests" "$(sum_reports tests)" "$(($(sum_reports failures) + $(sum_reports errors)))" "$(sum_reports skipped)"
  grep -lE '<(failure|error)[ >]' "$root"/bundles/*/target/surefire-reports/TEST-*.xml 2>/dev/null | sed 's|.*/TEST-\(.*\)\.xml|  failed: \1|' >&2 || true
}

# Every bundle with tests must have a report: a suite that was forgotten must not look like one that passed.
count_forgotten() {
  local bundle
  for bundle in "$root"/bundles/*/; do
    if [ -n "$(find "$bundle"src-test -name '*Test.java' -print -quit 2>/dev/null)" ] && [ -z "$(find "$bundle"target/surefire-reports -name 'TEST-*.xml' -print -quit 2>/dev/null)" ]; then
      count "$(basename "$bundle")" 0 0 0
    fi
  done
}

# Prints the number that Node's test runner reported as $2 in log $1, or 0.
node_total() {
  awk -v name="$2" '$1 == "#" && $2 == name && NF == 3 { total = $3 } END { print total + 0 }' "$1"
}

# Runs npm script $2 of the web parts; $1 says what it is.
run_node_tests() {
  local what=$1 log=$state/$2.log status=0 tests bad skipped
  note "$what (log: .build/$2.log)"
  (cd "$web" && npm run --silent "$2") >"$log" 2>&1 9>&- || status=$?
  tests=$(node_total "$log" tests)
  bad=$(($(node_total "$log" fail) + $(node_total "$log" cancelled)))
  skipped=$(($(node_total "$log" skipped) + $(node_total "$log" todo)))
  if [ "$status" != 0 ]; then
    grep -E '^ *not ok ' "$log" | head -n 25 >&2 || tail -n 25 "$log" >&2
    [ "$bad" != 0 ] || { bad=1 tests=$((tests + 1)); }
  fi
  count "$what" "$tests" "$bad" "$skipped"
}

# Runs the tests of these scripts; each prints a line that begins with "ok" or "not ok".
run_script_tests() {
  local log=$state/scripts.log tests bad
  bash "$root/releng/scripts/scripts-test.sh" >"$log" 2>&1 9>&- || true
  bad=$(grep -c '^not ok' "$log" || true)
  tests=$((bad + $(grep -c '^ok' "$log" || true)))
  [ "$bad" = 0 ] || grep -A 3 '^not ok' "$log" >&2
  count "Tests of the scripts" "$tests" "$bad" 0
}

# Has the freshly built product write what the browser tests then open.
write_samples() {
  local samples=$state/samples model log=$state/samples.log
  rm -rf "$samples"
  for model in lumen corner-cafe; do
    run_product gaps "$examples/$model" --out "$samples/$model/gaps" && run_product training "$examples/$model" --out "$samples/$model/training" || return
  done >"$log" 2>&1
  export JW_PACKAGES=$samples/lumen/training
  JW_REPORT=$(find "$samples/lumen/gaps" -name '*.html' -print -quit)
  export JW_REPORT
}

run_all_tests() {
  local wanted
  need_jdk
  need_node
  need_maven
  need_chromium
  lock -x
  wanted=$(fingerprint)
  if run_maven "Building everything and running the Java tests" clean verify -Dmaven.test.failure.ignore=true; then
    printf '%s\n' "$wanted" >"$state/product"
    count_java
    count_forgotten
    run_script_tests
    run_node_tests "Unit tests of the web parts" test
    if write_samples; then
      run_node_tests "Browser tests" e2e
    else
      tail -n 25 "$state/samples.log" >&2
      count "Writing what the browser tests open" 1 1 0
    fi
  else
    count "The build" 1 1 0
  fi
  printf '%s passed, %s failed\n' "$passed" "$failed"
  [ "$failed" = 0 ] && [ "$passed" -gt 0 ]
}
