# shellcheck shell=bash
# Builds the product when its sources changed. Sourced by ../../journeywright, whose variables it uses.
# shellcheck disable=SC2154

# Lists what the product is made of, NUL between names; tests and texts for developers do not count.
product_inputs() {
  local folders=(pom.xml .mvn targetplatform bundles features releng)
  if git -C "$root" rev-parse --is-inside-work-tree >/dev/null 2>&1; then
    git -C "$root" ls-files -z --cached --others --exclude-standard -- "${folders[@]}"
  else
    (cd "$root" && find "${folders[@]}" \( -name target -o -name node_modules -o -name dist -o -name drawn -o -name 'src-gen' -o -name 'emf-gen' \) -prune -o -type f -print0)
  fi | grep -zvE '/src-test/|/org\.journeywright\.(ui\.)?tests/|\.(spec|e2e)\.ts$|\.md$|^releng/scripts/.*\.sh$' | LC_ALL=C sort -zu
}

# Prints checksum and name of every input; a file that Git lists but that is gone is left out, and so changes the whole.
fingerprint() {
  local program=(sha256sum)
  command -v sha256sum >/dev/null || program=(shasum -a 256)
  cd "$root" || return
  product_inputs | xargs -0 "${program[@]}" 2>/dev/null || true
}

# Only one build at a time; the lock is held until this process ends, shared once there is nothing left to build.
lock() {
  mkdir -p "$state"
  exec 9>"$state/lock"
  command -v flock >/dev/null || return 0
  flock -n "$1" 9 || {
    note "Waiting for another ./journeywright in this folder"
    flock "$1" 9
  }
}

is_fresh() {
  [ -x "$product/journeywright" ] && [ -r "$state/product" ] && [ "$(cat "$state/product")" = "$1" ]
}

build_if_stale() {
  local wanted
  need_jdk
  lock -s
  wanted=$(fingerprint)
  is_fresh "$wanted" && return
  lock -x
  if ! is_fresh "$wanted"; then
    need_node
    need_maven
    run_maven "Building the product" clean package -Dmaven.test.skip=true || exit 1
    printf '%s\n' "$wanted" >"$state/product"
  fi
  lock -s
}

# Runs Maven quietly: $1 says what for, the rest are its arguments. The whole output goes to .build/build.log.
run_maven() {
  local what=$1 log=$state/build.log began=$SECONDS status=0
  shift
  rm -f "$state/product"
  note "$what (log: .build/build.log)"
  (cd "$root" && exec ${screen[@]+"${screen[@]}"} "$maven" -B -T 2 "$@" 9>&-) >"$log" 2>&1 &
  watch_maven "$!" "$log" || status=$?
  if [ "$status" != 0 ]; then
    grep -E '^\[ERROR\]|BUILD FAILURE' "$log" | head -n 25 >&2 || tail -n 25 "$log" >&2
    note "The build failed; all of it is in $log"
    return 1
  fi
  note "Built in $((SECONDS - began)) s"
}

# Waits for process $1, on a terminal showing which part of the build its log $2 has reached.
watch_maven() {
  local part
  while [ -t 2 ] && kill -0 "$1" 2>/dev/null; do
    part=$(grep -oE '^\[INFO\] Building .*\[[0-9]+/[0-9]+\]$' "$2" 2>/dev/null | tail -n 1 || true)
    printf '\r\033[K  %s' "${part#\[INFO\] Building }" >&2
    sleep 1
  done
  [ ! -t 2 ] || printf '\r\033[K' >&2
  wait "$1"
}
