# shellcheck shell=bash
# Finds the programs a command needs and installs what is missing where that is possible. Sourced by ../../journeywright, whose variables it uses.
# shellcheck disable=SC2154

readonly java_wanted=21
readonly node_wanted=20
readonly maven_wanted=3.9.12
readonly path_at_start=$PATH
cache=${XDG_CACHE_HOME:-$HOME/.cache}/journeywright

note() {
  printf '%s\n' "$*" >&2
}

# Ends with what is wrong and how to mend it. 69 is EX_UNAVAILABLE of sysexits.
missing() {
  note "journeywright: $*"
  exit 69
}

# True if version $1 (like 3.9.12) is at least $2.
at_least() {
  [ "$(printf '%s\n%s\n' "$2" "$1" | sort -V | head -n 1)" = "$2" ]
}

# True where packages can be installed without asking anybody.
may_apt() {
  [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null
}

# Prints the version that apt would install of package $1, without epoch; nothing if there is none.
apt_candidate() {
  apt-cache policy "$1" 2>/dev/null | sed -n 's/^ *Candidate: *\([0-9]*:\)\{0,1\}\([0-9][^ ]*\)$/\2/p'
}

apt_install() {
  note "Installing $* with apt"
  mkdir -p "$state"
  {
    [ -n "$(apt_candidate "$1")" ] || apt-get update
    DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends "$@"
  } >"$state/apt.log" 2>&1 || {
    tail -n 5 "$state/apt.log" >&2
    missing "apt could not install $*; its whole output is in $state/apt.log"
  }
}

# Prints the Java version of a JDK folder ("25"); nothing if it is no JDK.
jdk_version() {
  [ -x "$1/bin/javac" ] || return 0
  if [ -r "$1/release" ]; then
    sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release"
  else
    "$1/bin/java" -version 2>&1 | sed -n 's/.* version "\([0-9]*\).*/\1/p'
  fi
}

# Prints the folders that may hold a JDK, the likeliest first.
jdk_candidates() {
  local java
  [ -z "${JAVA_HOME:-}" ] || printf '%s\n' "$JAVA_HOME"
  if java=$(command -v javac); then
    dirname -- "$(dirname -- "$(readlink -f "$java" 2>/dev/null || printf '%s' "$java")")"
  fi
  ! [ -x /usr/libexec/java_home ] || /usr/libexec/java_home -v "$java_wanted+" 2>/dev/null || true
  printf '%s\n' /usr/lib/jvm/* /usr/local/lib/jvm/* /opt/*jdk* /opt/java/* /Library/Java/JavaVirtualMachines/*/Contents/Home \
    "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/*
}

find_jdk() {
  local candidate version
  while IFS= read -r candidate; do
    version=$(jdk_version "$candidate")
    if [ "${version:-0}" -ge "$java_wanted" ]; then
      export JAVA_HOME=$candidate PATH="$candidate/bin:$PATH"
      return 0
    fi
  done < <(jdk_candidates)
  return 1
}

# Leaves JAVA_HOME set to a JDK that is new enough.
need_jdk() {
  find_jdk && return
  local package
  if may_apt; then
    for package in openjdk-25-jdk-headless openjdk-21-jdk-headless; do
      if [ -n "$(apt_candidate "$package")" ]; then
        apt_install "$package"
        find_jdk && return
      fi
    done
  fi
  missing "needs a JDK of version $java_wanted or newer and found none in JAVA_HOME, on the PATH or in /usr/lib/jvm.
  Debian 13, Ubuntu 24.04:  sudo apt-get install openjdk-21-jdk-headless
  Debian 12 has none: unpack one (Eclipse Temurin, for example) into /usr/lib/jvm, or anywhere and then:  export JAVA_HOME=/where/it/is
  macOS:  brew install openjdk@21"
}

# The machine's own Maven on the machine's own Java: an old Maven (Debian 12 has 3.8) does not run on a new Java.
# It runs in folder $1, away from the project, whose build extensions would want a new one.
system_maven() (
  cd "$1" || exit
  shift
  if PATH=$path_at_start command -v java >/dev/null; then
    unset JAVA_HOME
    PATH=$path_at_start
  fi
  mvn "$@"
)

# Leaves $maven set to a Maven that is new enough; an older one is good enough to fetch it.
need_maven() {
  local version
  maven=$cache/apache-maven-$maven_wanted/bin/mvn
  [ ! -x "$maven" ] || return 0
  if ! command -v mvn >/dev/null; then
    may_apt || missing "needs Maven. Run:  sudo apt-get install maven"
    apt_install maven
  fi
  version=$(system_maven / --version 2>/dev/null | sed -n 's/.*Apache Maven \([0-9.]*\).*/\1/p' || true)
  if at_least "${version:-0}" 3.9 && ! at_least "$version" 4; then
    maven=mvn
  else
    fetch_maven
  fi
}

fetch_maven() {
  local aside
  note "Fetching Maven $maven_wanted (this machine has $version)"
  mkdir -p "$cache" "$state"
  aside=$(mktemp -d "$cache/maven.XXXXXX")
  if ! system_maven "$aside" -q -B org.apache.maven.plugins:maven-dependency-plugin:3.8.1:unpack \
    "-Dartifact=org.apache.maven:apache-maven:$maven_wanted:tar.gz:bin" "-DoutputDirectory=$aside" >"$state/maven.log" 2>&1 ||
    ! chmod +x "$aside/apache-maven-$maven_wanted/bin/mvn"; then
    tail -n 5 "$state/maven.log" >&2
    rm -rf "$aside"
    missing "could not fetch Maven $maven_wanted. Install Maven 3.9 yourself, or look into $state/maven.log"
  fi
  mv "$aside/apache-maven-$maven_wanted" "$cache/" 2>/dev/null || [ -x "$maven" ]
  rm -rf "$aside"
}

node_version() {
  node --version 2>/dev/null | tr -d v
}

need_node() {
  local advice="needs Node.js $node_wanted or newer with npm"
  if ! at_least "$(node_version || true)" "$node_wanted" || ! command -v npm >/dev/null; then
    may_apt || missing "$advice. Debian 13, Ubuntu 25.04:  sudo apt-get install nodejs npm    Elsewhere: install it from your system's vendor or nodejs.org"
    apt_install nodejs npm
    at_least "$(node_version)" "$node_wanted" || missing "$advice, but this system's package is $(node_version). Install a newer one from nodejs.org"
  fi
}

find_chromium() {
  local candidate
  for candidate in "${CHROMIUM:-}" chromium chromium-browser google-chrome google-chrome-stable "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"; do
    if [ -n "$candidate" ] && CHROMIUM=$(command -v "$candidate"); then
      export CHROMIUM
      return 0
    fi
  done
  return 1
}

# Leaves CHROMIUM set to a browser for the browser tests.
need_chromium() {
  find_chromium && return
  may_apt || missing "the browser tests need Chromium. Run:  sudo apt-get install chromium    or set CHROMIUM to the browser's program"
  apt_install chromium
  find_chromium || missing "the browser tests need Chromium, and apt installed none that could be found. Set CHROMIUM to the browser's program"
}

# True if a screen without a monitor can be had, and windows and web pages be shown on it.
has_screen() {
  command -v Xvfb >/dev/null && command -v xauth >/dev/null && [ -n "$(find /usr/lib /usr/lib64 -name 'libwebkit2gtk-4.1.so.0' -print -quit 2>/dev/null)" ]
}

# True if tests can move the mouse of a screen and press its keys: the JDK needs its part for windows, which "headless" ones lack, and libXtst.
has_hand() {
  [ -e "$JAVA_HOME/lib/libawt_xawt.so" ] && [ -n "$(find /usr/lib /usr/lib64 -name 'libXtst.so.6' -print -quit 2>/dev/null)" ]
}

need_hand() {
  local package
  package=openjdk-$(jdk_version "$JAVA_HOME")-jre
  has_hand || {
    may_apt || missing "the window tests move the mouse, for which Java needs libXtst and its own part for windows. Run:  sudo apt-get install libxtst6 $package"
    apt_install libxtst6
    [ -e "$JAVA_HOME/lib/libawt_xawt.so" ] || apt_install "$package"
    has_hand || missing "the window tests move the mouse, for which the JDK in $JAVA_HOME lacks libawt_xawt.so. Set JAVA_HOME to a JDK that is not headless"
  }
}

# Leaves $screen with what runs a program where its windows open: on Linux a screen of their own, elsewhere the real one.
need_screen() {
  screen=()
  [ "$(uname)" = Linux ] || return 0
  has_screen || {
    may_apt || missing "the window tests need Xvfb and WebKitGTK. Run:  sudo apt-get install xvfb xauth libwebkit2gtk-4.1-0"
    apt_install xvfb xauth libwebkit2gtk-4.1-0
  }
  need_hand
  # shellcheck disable=SC2034 # used where Maven is run
  screen=(env GDK_BACKEND=x11 xvfb-run -a -s "-screen 0 1600x1000x24")
}
