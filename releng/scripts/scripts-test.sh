#!/usr/bin/env bash
# Tests of ../../journeywright and of the scripts beside this one, in a folder of their own. Prints "ok" or "not ok" for each.
# shellcheck disable=SC2034 # the variables that look unused are the scripts' own
set -uo pipefail

real=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")/../.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# is NAME EXPECTED ACTUAL
is() {
  if [ "$2" = "$3" ]; then
    printf 'ok - %s\n' "$1"
  else
    printf 'not ok - %s\n  expected: %s\n  but was:  %s\n' "$1" "$2" "$3"
  fi
}

root=$work/tree
state=$work/state
web=$root/bundles/org.journeywright.web
mkdir -p "$state" "$web"
# shellcheck source=releng/scripts/tools.sh
. "$real/releng/scripts/tools.sh"
# shellcheck source=releng/scripts/build.sh
. "$real/releng/scripts/build.sh"
# shellcheck source=releng/scripts/tests.sh
. "$real/releng/scripts/tests.sh"

the_command_line() {
  local command output
  output=$("$real/journeywright" help)
  for command in demo test validate gaps training format rules language-server build pictures help; do
    is "help names $command" 1 "$(grep -cE "^  $command( |$)" <<<"$output")"
  done
  sed -e "s|^root=.*|root=$real|" -e '/^main "\$@"$/d' "$real/journeywright" >"$work/door"
  is "help about a command is that of the product" "product help gaps" \
    "$(bash -c '. "$0"; build_if_stale() { :; }; run_product() { echo "product $*"; }; main help gaps' "$work/door")"
  for command in validate gaps training format rules language-server --version; do
    is "the product does $command" "product $command DIR" "$(bash -c '. "$0"; build_if_stale() { :; }; run_product() { echo "product $*"; }; main "$1" DIR' "$work/door" "$command" 2>/dev/null)"
  done
  is "pictures need a folder" 64 "$("$real/journeywright" pictures >/dev/null 2>&1; echo $?)"
  output=$("$real/journeywright" frobnicate 2>&1 >/dev/null)
  is "an unknown command ends with 64" 64 "$("$real/journeywright" frobnicate >/dev/null 2>&1; echo $?)"
  is "an unknown command is named" "There is no command \"frobnicate\"." "$(head -n 1 <<<"$output")"
}

# launched ARGUMENTS...: what the launcher of the archive would start, one word a line, with a Java that only tells
launched() {
  local installation="$work/an installation"
  mkdir -p "$installation/plugins" "$installation/configuration" "$work/java/bin"
  cp "$real/features/org.journeywright.feature/rootfiles/journeywright" "$installation/"
  touch "$installation/plugins/org.eclipse.equinox.launcher_1.0.0.jar"
  # shellcheck disable=SC2016 # the script's own words
  printf '#!/bin/sh\n[ "$1" != -version ] || { echo "openjdk version \\"21\\"" >&2; exit; }\nprintf "%%s\\n" "$@"\n' >"$work/java/bin/java"
  chmod +x "$work/java/bin/java"
  JAVA_HOME=$work/java "$installation/journeywright" "$@" 2>&1
}

the_launcher() {
  is "without arguments the launcher opens the window" org.journeywright.ui.workbench "$(DISPLAY=:1 launched | grep -A 1 '^-application$' | tail -n 1)"
  is "the window chooses where it remembers things" @noDefault "$(DISPLAY=:1 launched | grep -A 1 '^-data$' | tail -n 1)"
  is "with arguments the launcher runs a command" "@none gaps DIR" "$(DISPLAY=:1 launched gaps DIR | tail -n 3 | tr '\n' ' ' | sed 's/ $//')"
  is "help needs no screen" "@none --help" "$(DISPLAY='' WAYLAND_DISPLAY='' launched --help | tail -n 2 | tr '\n' ' ' | sed 's/ $//')"
  ln -sf "an installation/journeywright" "$work/a link"
  is "the launcher works through a link" "@none gaps DIR" "$(JAVA_HOME=$work/java "$work/a link" gaps DIR 2>&1 | tail -n 3 | tr '\n' ' ' | sed 's/ $//')"
  mkdir -p "$work/a model"
  is "the window opens on a folder" "-Djourneywright.folder=$work/a model" "$(DISPLAY=:1 launched "$work/a model/" | grep '^-Djourneywright.folder')"
  is "a folder that is called like a command is none" "@none gaps" "$(mkdir -p "$work/here/gaps"; cd "$work/here" && DISPLAY=:1 launched gaps | tail -n 2 | tr '\n' ' ' | sed 's/ $//')"
  [ "$(uname)" = Darwin ] || is "without a screen the launcher says so" 1 "$(DISPLAY='' WAYLAND_DISPLAY='' launched | grep -c 'there is no screen')"
}

versions() {
  is "3.10 is newer than 3.9" yes "$(at_least 3.10 3.9 && echo yes)"
  is "3.8.7 is older than 3.9" no "$(at_least 3.8.7 3.9 || echo no)"
  is "a version is as new as itself" yes "$(at_least 20 20 && echo yes)"
  is "no version at all is too old" no "$(at_least "" 20 || echo no)"
}

jdks() {
  local jdk=$work/jdk
  mkdir -p "$jdk/bin"
  printf 'JAVA_VERSION="25.0.1"\n' >"$jdk/release"
  is "a runtime without compiler is no JDK" "" "$(jdk_version "$jdk")"
  printf '#!/bin/sh\n' >"$jdk/bin/javac"
  chmod +x "$jdk/bin/javac"
  is "the version of a JDK is read from its release file" 25 "$(jdk_version "$jdk")"
  printf 'JAVA_VERSION="17.0.15"\n' >"$jdk/release"
  is "a JDK that is too old is passed over" no "$(jdk_candidates() { printf '%s\n' "$jdk"; }; find_jdk || echo no)"
}

fingerprints() {
  local before
  printf 'a' >"$root/pom.xml"
  mkdir -p "$root/.mvn" "$root/targetplatform" "$root/features" "$root/releng" "$root/bundles/x/src" "$root/bundles/x/src-test"
  printf 'b' >"$root/bundles/x/src/A.java"
  git init -q "$root"
  git -C "$root" add .
  before=$(fingerprint)
  is "the same sources have the same fingerprint" "$before" "$(fingerprint)"
  printf 't' >"$root/bundles/x/src-test/ATest.java"
  printf 'r' >"$root/bundles/x/README.md"
  is "tests and texts do not make the product stale" "$before" "$(fingerprint)"
  printf 'c' >"$root/bundles/x/src/a file with spaces.journey"
  is "a new file makes the product stale" stale "$([ "$before" = "$(fingerprint)" ] || echo stale)"
  rm "$root/bundles/x/src/a file with spaces.journey"
  printf 'B' >"$root/bundles/x/src/A.java"
  is "a changed file makes the product stale" stale "$([ "$before" = "$(fingerprint)" ] || echo stale)"
  rm "$root/bundles/x/src/A.java"
  is "a deleted file makes the product stale" stale "$([ "$before" = "$(fingerprint)" ] || echo stale)"
}

# total WHAT...: the totals after one call of count
total() {
  (passed=0 failed=0; count "$@" 2>/dev/null; printf '%s/%s' "$passed" "$failed")
}

counting() {
  is "what passed is counted" 3/0 "$(total x 3 0 0)"
  is "what failed is counted" 2/1 "$(total x 3 1 0)"
  is "what was skipped has not passed" 2/1 "$(total x 3 0 1)"
  is "what ran nothing has failed" 0/1 "$(total x 0 0 0)"
}

java_reports() {
  local reports=$root/bundles/x/target/surefire-reports
  mkdir -p "$reports"
  printf '<?xml version="1.0"?>\n<testsuite name="A" time="1" tests="5" errors="1" skipped="1" failures="2">\n<testcase/>\n</testsuite>\n' >"$reports/TEST-A.xml"
  printf '<?xml version="1.0"?>\n<testsuite name="B" time="1" tests="4" errors="0" skipped="0" failures="0">\n</testsuite>\n' >"$reports/TEST-B.xml"
  is "reports are summed" "5/4" "$(passed=0 failed=0; count_java 2>/dev/null; printf '%s/%s' "$passed" "$failed")"
  printf '<testsuite name="C" tests="1" errors="0" skipped="0" failures="1">\n<testcase name="adds" classname="o.C">\n<failure message="wanted &lt;1&gt; &amp;&#10;got 2" type="x"/>\n' >"$reports/TEST-C.xml"
  is "what failed is named with what it said" "  failed: o.C.adds: wanted <1> &" "$(passed=0 failed=0; count_java 2>&1 >/dev/null | grep o.C)"
  is "a bundle with tests and reports is not forgotten" "0/0" "$(passed=0 failed=0; count_forgotten 2>/dev/null; printf '%s/%s' "$passed" "$failed")"
  rm -r "$reports"
  is "a bundle whose tests did not run is a failure" "0/1" "$(passed=0 failed=0; count_forgotten 2>/dev/null; printf '%s/%s' "$passed" "$failed")"
}

# npm_run TEXT STATUS: the totals after an npm script that printed the text and ended with the status
npm_run() {
  (npm() { printf '%b' "$text"; return "$status"; }; text=$1 status=$2 passed=0 failed=0
  run_node_tests x test 2>/dev/null
  printf '%s/%s' "$passed" "$failed")
}

node_reports() {
  is "passing Node tests are counted" 7/0 "$(npm_run '# tests 7\n# pass 7\n# fail 0\n# cancelled 0\n# skipped 0\n# todo 0\n' 0)"
  is "failing Node tests are counted" 5/2 "$(npm_run '# tests 7\n# pass 5\n# fail 2\n# cancelled 0\n# skipped 0\n# todo 0\n' 1)"
  is "skipped Node tests have not passed" 6/1 "$(npm_run '# tests 7\n# pass 6\n# fail 0\n# cancelled 0\n# skipped 1\n# todo 0\n' 0)"
  is "a script that fails before its tests is a failure" 0/1 "$(npm_run 'error TS2322\n' 1)"
  is "a script that says nothing is a failure" 0/1 "$(npm_run '' 0)"
}

# same: the totals after comparing the two folders, then what was said about them, without the names of the folders
same() {
  (passed=0 failed=0; count_same "$work/one" "$work/other" "again" 2>"$work/said"; printf '%s/%s' "$passed" "$failed")
  sed -n 's/^  \.\//, /p' "$work/said" | tr -d '\n'
}

same_bytes() {
  mkdir -p "$work/one/a folder" "$work/other/a folder"
  is "two empty folders prove nothing" 0/1 "$(same)"
  printf 'a' | tee "$work/one/a folder/a.txt" >"$work/other/a folder/a.txt"
  chmod 600 "$work/one/a folder/a.txt"
  is "the same files are the same, whoever may read them" 1/0 "$(same)"
  printf 'b' >"$work/other/b.txt"
  is "a file too many is named" "0/1, b.txt" "$(same)"
  printf 'b' >"$work/one/b.txt"
  printf 'A' >"$work/other/a folder/a.txt"
  is "a file that differs is named once" "0/1, a folder/a.txt" "$(same)"
  is "differences do not end the run" 0/1, "$(bash -c 'set -euo pipefail; note() { :; }; . "$0"; count_same "$1" "$2" again; echo "$passed/$failed,"' "$real/releng/scripts/tests.sh" "$work/one" "$work/other" 2>/dev/null)"
}

# The launcher of the installed product, with a Java that says how it was started.
installed() {
  local product="$work/the product" plain code
  # Somebody who may not write to what is ours; root may write everywhere.
  local guest=(env)
  [ "$(id -u)" != 0 ] || guest=(setpriv --reuid=65534 --regid=65534 --clear-groups)
  chmod 755 "$work"
  mkdir -p "$product/plugins" "$product/configuration" "$work/java/bin" "$work/tmp"
  chmod 777 "$work/tmp"
  export JAVA_HOME=$work/java TMPDIR=$work/tmp
  cat >"$work/java/bin/java" <<'JAVA'
#!/bin/sh
[ "${1-}" != -version ] || { echo 'openjdk version "21.0.1" 2023-10-17' >&2; exit 0; }
for argument in "$@"; do
  case $argument in
    -Dosgi.configuration.area=file:*) echo "own folder: $(test -d "${argument#*file:}" && echo there)" ;;
    -Dosgi.sharedConfiguration.area=file:*) echo "shared: ${argument#*file:}" ;;
    wait) trap 'rm "$TMPDIR/ready"; exit 42' TERM; : >"$TMPDIR/ready"; sleep 30 & wait $! ;;
  esac
done
echo "last: $argument"
exit 7
JAVA
  chmod 755 "$work/java/bin/java"
  cp "$real/features/org.journeywright.feature/rootfiles/journeywright" "$product/journeywright"
  touch "$product/plugins/org.eclipse.equinox.launcher_1.2.3.jar"
  plain=$("$product/journeywright" validate "a folder")
  is "where the installation may be written to, it keeps what the platform remembers" "last: a folder" "$plain"
  chmod 555 "$product/configuration"
  is "where it may not, the start has a folder of its own" "shared: $product/configuration/|own folder: there|last: a folder|" \
    "$("${guest[@]}" "$product/journeywright" validate "a folder" | tr '\n' '|')"
  "${guest[@]}" "$product/journeywright" validate x >/dev/null
  is "its exit code is that of the command" 7 $?
  is "and its folder is gone afterwards" "" "$(ls "$work/tmp")"
  "${guest[@]}" "$product/journeywright" wait >/dev/null &
  for _ in $(seq 200); do [ -e "$work/tmp/ready" ] || sleep 0.1; done
  kill -TERM $!
  wait $!
  code=$?
  is "a signal reaches the command" 42 "$code"
  is "and the folder is gone then, too" "" "$(ls "$work/tmp")"
  chmod 755 "$work/tmp"
  is "without a folder for temporary files it says what to do" 73 "$(TMPDIR=$work/nowhere "${guest[@]}" "$product/journeywright" x 2>/dev/null; echo $?)"
}

the_command_line
installed
the_launcher
versions
jdks
fingerprints
counting
java_reports
node_reports
same_bytes
