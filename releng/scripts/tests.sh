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

# Prints which tests of a report failed, each with the first line of what it said.
failures_in_a_report='
  function attribute(name) { return match($0, " " name "=\"[^\"]*") ? substr($0, RSTART + length(name) + 3, RLENGTH - length(name) - 3) : "" }
  function told(text) { gsub(/&#10;.*/, "", text); gsub(/&lt;/, "<", text); gsub(/&gt;/, ">", text); gsub(/&quot;/, "\"", text); gsub(/&amp;/, "\\&", text); return substr(text, 1, 400) }
  /<testcase / { test = attribute("classname") "." attribute("name") }
  /<(failure|error)[ >]/ { print "  failed: " test ": " told(attribute("message")) }
'

count_java() {
  count "Java tests" "$(sum_reports tests)" "$(($(sum_reports failures) + $(sum_reports errors)))" "$(sum_reports skipped)"
  find "$root"/bundles/*/target/surefire-reports -name 'TEST-*.xml' -exec awk "$failures_in_a_report" {} \; >&2 2>/dev/null || true
}

# Every bundle with tests must have a report: a suite that was forgotten must not look like one that passed.
count_forgotten() {
  local bundle
  for bundle in "$root"/bundles/*/; do
    if [ -n "$(find "$bundle"src-test "$bundle"src -name '*Test.java' -print -quit 2>/dev/null)" ] && [ -z "$(find "$bundle"target/surefire-reports -name 'TEST-*.xml' -print -quit 2>/dev/null)" ]; then
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
  local status=0
  start_node_tests "$1" "$2" || status=$?
  count_node_tests "$1" "$2" "$status"
}

# Runs npm script $2 of the web parts without counting; $1 says what it is.
start_node_tests() {
  note "$1 (log: .build/$2.log)"
  (cd "$web" && npm run --silent "$2") >"$state/$2.log" 2>&1 9>&-
}

# Counts what npm script $2 has said, which is $1 and has ended with status $3.
count_node_tests() {
  local what=$1 log=$state/$2.log status=$3 tests bad skipped
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

# Has the freshly built product write all it can of model $1 into folder $2; the gaps of a model with errors (exit code 1) are written as well.
write_sample() {
  { run_product gaps "$1" --out "$2/gaps" || [ $? = 1 ]; } && run_product training "$1" --out "$2/training" --every-role &&
    { run_product diagram "$1" --out "$2/diagrams" --format svg,pdf || [ $? = 1 ]; }
}

# Writes what the browser tests then open.
write_samples() {
  local samples=$state/samples model
  rm -rf "$samples"
  for model in "$examples/lumen" "$examples/corner-cafe" "$web/test/fixture/hostile"; do
    write_sample "$model" "$samples/$(basename "$model")" || return
  done >"$state/samples.log" 2>&1
  export JW_PACKAGES=$samples/lumen/training JW_HOSTILE=$samples/hostile
  JW_REPORT=$(find "$samples/lumen/gaps" -name '*.html' -print -quit)
  export JW_REPORT
}

# Writes the sample of lumen once more into folder $1, as a machine would where nearly everything else is different:
# time zone $2, language $3, country $4, mode mask $5, and the model in another folder.
write_elsewhere() (
  mkdir -p "$1/models/elsewhere"
  cp -R "$examples/lumen" "$1/models/elsewhere/lumen"
  umask "$5"
  export TZ=$2 LANG=C LC_ALL=C JOURNEYWRIGHT_JAVA_OPTIONS="-Duser.language=$3 -Duser.country=$4"
  write_sample "$1/models/elsewhere/lumen" "$1/out"
)

# Prints checksum and name of every file below folder $1.
checksums() {
  local program=(sha256sum)
  command -v sha256sum >/dev/null || program=(shasum -a 256)
  (cd "$1" && find . -type f -print0 | LC_ALL=C sort -z | xargs -0 "${program[@]}")
}

# Passes when folders $1 and $2 hold the same files with the same bytes; otherwise says which differ. $3 says how $2 came about.
count_same() {
  local one=$1 other=$2 how=$3 different
  different=$({ diff <(checksums "$one") <(checksums "$other") || true; } | sed -n 's/^[<>] [^ ]*  *\*\{0,1\}//p' | LC_ALL=C sort -u)
  if [ -n "$different" ] || [ -z "$(find "$one" -type f -print -quit)" ]; then
    note "The same model gave other bytes $how. Compare $one with $other:"
    printf '%s\n' "${different:-(no files at all)}" | sed 's/^/  /' >&2
    count "Same bytes $how" 1 1 0
  else
    count "Same bytes $how" 1 0 0
  fi
}

# Writes the sample in two countries at the same time, into folders east and west of $1.
write_everywhere() {
  local east status=0
  write_elsewhere "$1/east" Pacific/Kiritimati tr TR 077 &
  east=$!
  write_elsewhere "$1/west" Pacific/Pago_Pago ar EG 002 || status=$?
  wait "$east" && return "$status"
}

# Turkish has its own i, Egyptian Arabic its own digits, and in each of these zones it is another day than in the other.
count_reproducible() {
  local elsewhere=$state/elsewhere
  rm -rf "$elsewhere"
  if write_everywhere "$elsewhere" >"$state/elsewhere.log" 2>&1; then
    count_same "$state/samples/lumen" "$elsewhere/east/out" "in Turkish, east of the date line"
    count_same "$state/samples/lumen" "$elsewhere/west/out" "in Arabic, west of the date line"
  else
    tail -n 25 "$state/elsewhere.log" >&2
    count "Writing the samples in another country" 1 1 0
  fi
}

# Has the window tests leave pictures in folder $1 of all that they see.
take_pictures() {
  local folder
  [ -n "$1" ] || { note "Say into which folder:  ./journeywright pictures DIR"; return 64; }
  mkdir -p "$1"
  folder=$(cd -- "$1" && pwd)
  need_jdk
  need_node
  need_maven
  need_screen
  lock -x
  run_maven "Building, and looking at the window" clean verify -pl :org.journeywright.ui.tests -am -Dmaven.test.failure.ignore=true -Dunit.tests.skip=true \
    "-Djourneywright.pictures=$folder" || return
  note "$(find "$folder" -name '*.png' | wc -l | tr -d ' ') pictures are in $folder"
}

# Talks to the built product as editors do and as browsers do, at the same time: much of it is waiting.
run_product_tests() {
  local editor status=0
  export JW_COMMAND=$product/journeywright
  start_node_tests "Language server tests" lsp &
  editor=$!
  run_node_tests "Diagrams that the product serves" served
  wait "$editor" || status=$?
  count_node_tests "Language server tests" lsp "$status"
}

run_all_tests() {
  local wanted
  need_jdk
  need_node
  need_maven
  need_chromium
  need_screen
  lock -x
  wanted=$(fingerprint)
  if run_maven "Building everything and running the Java tests" clean verify -Dmaven.test.failure.ignore=true; then
    printf '%s\n' "$wanted" >"$state/product"
    count_java
    count_forgotten
    run_script_tests
    run_node_tests "Unit tests of the web parts" test
    run_product_tests
    if write_samples; then
      count_reproducible
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
