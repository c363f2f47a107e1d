#!/usr/bin/env bash
# The one door to Sluice: runs it, tests it, checks it, packages it, measures it. Each command first sets up what it needs.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"

usage() {
  cat <<'USAGE'
usage: ./build.sh <command>

  run                           build Sluice and open it in a browser on the demo site
  test                          package, lint, and run every test; ends with "N passed, N failed"
  lint [--fix] [--only NAME]    check the sources; NAME: format clippy clippy-wasm walls catalog types store
  package                       write dist/chromium, dist/firefox and their zip files
  bench                         measure against the budgets
USAGE
}

misused() { usage >&2; exit 2; }

# ---- Saying what happens ---------------------------------------------------------------------------------------------

say() { printf '%s\n' "$*"; }
give_up() { printf 'build.sh: %s\n' "$*" >&2; exit 1; }

logs=$(mktemp -d)
heartbeat=
linting=
packaging=
tidy() {
  [ -z "$heartbeat" ] || kill "$heartbeat" 2>/dev/null || true
  [ -z "$packaging" ] || pkill -P "$packaging" 2>/dev/null || true
  [ -z "$linting" ] || pkill -P "$linting" 2>/dev/null || true
  rm -rf "$logs"
}
trap tidy EXIT

# step NAME COMMAND… : runs the command, quiet where all is well; its whole output is shown when it fails. Long steps
# report every 20 seconds where they are. The output stays in $log for whoever wants to count in it.
log=
step() {
  local name=$1 began=${EPOCHREALTIME/[.,]/} status=0
  shift
  log="$logs/$(tr -c 'a-z0-9\n' '-' <<<"$name")"
  : >"$log"
  # `sleep` must not hold our output open: whoever reads it through a pipe would wait for it.
  while sleep 20 >/dev/null 2>&1; do
    printf '  …   %-44s %s\n' "$name" "$(tail -n 1 "$log" | tr -d '\r' | cut -c 1-70)"
  done &
  heartbeat=$!
  # In the foreground, so that Ctrl-C reaches it.
  "$@" >"$log" 2>&1 || status=$?
  kill "$heartbeat" 2>/dev/null || true
  wait "$heartbeat" 2>/dev/null || true
  heartbeat=
  local tenths=$(( (${EPOCHREALTIME/[.,]/} - began) / 100000 ))
  if [ "$status" = 0 ]; then
    printf '  ok  %-44s %5d.%d s\n' "$name" $((tenths / 10)) $((tenths % 10))
  else
    grep -vE '^ +(Compiling|Checking|Downloading|Downloaded|Updating|Blocking) |^test .* ok$' "$log" || true
    printf '  NOT %-44s %5d.%d s\n' "$name" $((tenths / 10)) $((tenths % 10))
  fi
  return "$status"
}

# ---- Setting up ------------------------------------------------------------------------------------------------------

# install PACKAGE… : Debian packages, as root or through sudo.
install() {
  local as=()
  command -v apt-get >/dev/null || give_up "please install: $*"
  if [ "$(id -u)" != 0 ]; then
    sudo -n true 2>/dev/null || give_up "please install (it takes root): apt-get install $*"
    as=(sudo -n)
  fi
  step "installing $*" "${as[@]}" sh -c 'apt-get update -q && DEBIAN_FRONTEND=noninteractive \
    apt-get install -q -y --no-install-recommends "$@"' sh "$@" || give_up "could not install: $*"
}

need_rust() {
  command -v cargo >/dev/null || give_up "Rust is missing: install rustup and its stable toolchain"
  command -v cc >/dev/null || install gcc libc6-dev
  if [ ! -d "$(rustc --print sysroot)/lib/rustlib/wasm32-unknown-unknown" ]; then
    command -v rustup >/dev/null || give_up "the Rust target wasm32-unknown-unknown is missing"
    step "installing the Rust target for WebAssembly" rustup target add wasm32-unknown-unknown
  fi
}

need_rust_checkers() {
  local tool
  for tool in rustfmt clippy; do
    cargo "${tool/rustfmt/fmt}" --version >/dev/null 2>&1 && continue
    command -v rustup >/dev/null || give_up "the Rust component $tool is missing"
    step "installing the Rust component $tool" rustup component add "$tool"
  done
}

need_node() {
  command -v node >/dev/null && command -v npm >/dev/null || give_up "Node is missing: install Node 20 or newer, with npm"
  [ "$(node -p 'parseInt(process.versions.node)')" -ge 20 ] || give_up "Node $(node -v) is too old: 20 or newer is needed"
  # npm ci starts from nothing every time, so it runs only when what it would do has changed.
  local done_for=node_modules/.sluice-lock.json
  cmp -s package-lock.json "$done_for" && return
  step "installing the npm packages" npm ci --loglevel=error --no-progress
  cp package-lock.json "$done_for"
}

# first_of NAME… : the first of these programs that exists.
first_of() {
  local name
  for name in "$@"; do command -v "$name" && return; done
  return 1
}

# Tests and demo read the browsers' paths from CHROMIUM and FIREFOX. Chromium itself comes before Debian's wrapper of it:
# the wrapper adds --disable-pings, which hides one kind of tracking.
need_browsers() {
  local chromiums=(/usr/lib/chromium/chromium chromium chromium-browser google-chrome) firefoxes=(firefox-esr firefox)
  [ -n "${CHROMIUM:-}" ] || first_of "${chromiums[@]}" >/dev/null || install chromium
  [ -n "${FIREFOX:-}" ] || first_of "${firefoxes[@]}" >/dev/null || install firefox-esr
  export CHROMIUM=${CHROMIUM:-$(first_of "${chromiums[@]}")} FIREFOX=${FIREFOX:-$(first_of "${firefoxes[@]}")}
}

# ---- Building --------------------------------------------------------------------------------------------------------

# The crates built for this machine, always the same set: another set would turn on other features in shared
# dependencies and compile them again. The crates of the border join only when they have tests to run here, because the
# packages they bring take minutes.
machine_crates() {
  machine=(--workspace)
  # The crates that are compiled for the browser only; and what stands in front of each cargo.
  unseen=()
  compiler=()
  local crate
  for crate in wasm popup pages drawing; do
    grep -rqs '#\[test\]' "crates/$crate" && continue
    machine+=(--exclude "sluice-$crate")
    unseen+=("$crate")
  done
}

# with_clippy COMMAND… : Clippy's compiler compiles as the usual one does and says what it sees. What the tests are built with is checked on the
# way like this, and nothing is gone through twice. Not for what ships: it leaves out a part of the optimisation.
with_clippy() { RUSTC_WORKSPACE_WRAPPER="$(rustc --print sysroot)/bin/clippy-driver" CLIPPY_ARGS= "$@"; }

build_tool() { step "building the builder" "${compiler[@]}" cargo build "${machine[@]}" --bin sluice-xtask; }
xtask() { "${CARGO_TARGET_DIR:-target}/debug/sluice-xtask" "$@"; }

assemble() { step "building the extension" xtask build && step "packaging" xtask package; }
package() { build_tool && assemble; }

# ---- Commands --------------------------------------------------------------------------------------------------------

# lint ONLY FIX [BORDER…] : every check, or the one named; goes on after a failure so that all of them are seen at once. With BORDER Clippy looks at
# these crates for the browser only: the rest was compiled by it.
lint() {
  local only=$1 fix=$2 broken=0 format=(--check --message-format=short) repair=() border=("${@:3}")
  if [ "$fix" = yes ]; then format=() repair=(--fix --allow-dirty --allow-staged); fi
  check() {
    local name=$1
    shift
    [ -n "$only" ] && [ "$only" != "$name" ] || step "lint: $name" "$@" || broken=$((broken + 1))
  }
  check format cargo fmt --all "${format[@]}"
  [ ${#border[@]} -gt 0 ] || check clippy cargo clippy "${repair[@]}" --workspace --exclude sluice-wasm --exclude sluice-drawing \
    --exclude sluice-popup --exclude sluice-pages --exclude sluice-policy --all-targets -- -D warnings
  # The crates of the border, for the target they are written for; in the profile that ships, whose macros are compiled.
  [ ${#border[@]} -gt 0 ] || border=(wasm drawing popup pages policy)
  check clippy-wasm cargo clippy "${repair[@]}" --profile wasm --target wasm32-unknown-unknown \
    "${border[@]/#/--package=sluice-}" --all-targets -- -D warnings
  check walls xtask walls
  check catalog xtask catalog check
  check types node_modules/.bin/tsc -p .
  check store xtask store
  return $((broken > 0))
}

run_lint() {
  local packaged=yes
  case $1 in
    format | clippy | clippy-wasm) ;;
    walls | catalog) build_tool ;;
    *) package || packaged=no ;;
  esac
  lint "$@" && [ $packaged = yes ]
}

# Every check in a session of its own that runs where nothing else wants to. Among sessions the kernel goes by what stands in `autogroup`, and by
# niceness only inside of one; each browser has one of its own.
check_meanwhile() {
  renice -n 19 "$$" >/dev/null 2>&1 || true
  { echo 19 >/proc/self/autogroup; } 2>/dev/null || true
  lint "" no "${unseen[@]}"
}

passed=0 failed=0

# tests NAME COMMAND… : a step whose output says how many tests passed and failed (cargo's and Node's ways of saying it).
tests() {
  local status=0 counted ours=0
  step "$@" || status=$?
  counted=$(awk '
    /^test result: /                                              { pass += $4; fail += $6 }
    ($1 == "ℹ" || $1 == "#") && NF == 3 && $2 == "pass"           { pass += $3 }
    ($1 == "ℹ" || $1 == "#") && NF == 3 && $2 ~ /^(fail|cancelled)$/ { fail += $3 }
    END { print pass + 0, fail + 0 }' "$log")
  passed=$((passed + ${counted% *}))
  ours=${counted#* }
  # A runner that failed without naming a failed test (it did not compile, it crashed) counts as one.
  if [ "$status" != 0 ] && [ "$ours" = 0 ]; then ours=1; fi
  failed=$((failed + ours))
}

# in_node FILE… : Node's tests, one file after the other.
in_node() { env NO_COLOR=1 node --test --test-concurrency=1 --test-reporter=spec "$@"; }

run_tests() {
  shopt -s nullglob
  local packaged=yes fetching
  compiler=(with_clippy)
  (need_node) >"$logs/fetching" 2>&1 &
  fetching=$!
  # Putting the extension together and Rust's tests both have stretches that keep one processor busy: each fills those of the other. What the
  # first says follows.
  if build_tool && wait "$fetching"; then
    cat "$logs/fetching"
    (assemble) >"$logs/assembling" 2>&1 &
    packaging=$!
  else
    cat "$logs/fetching"
    packaged=no failed=$((failed + 1))
  fi
  # Not those in comments: there are none, and looking for them starts a compiler for every crate.
  tests "Rust tests, with Clippy" with_clippy env NO_COLOR=1 cargo test "${machine[@]}" --lib --bins --tests --no-fail-fast
  if grep -q '^warning: ' "$log"; then
    say "  NOT lint: clippy"
    grep -A 12 '^warning: ' "$log"
    failed=$((failed + 1))
  fi
  if [ "$packaged" = yes ]; then
    wait "$packaging" || packaged=no failed=$((failed + 1))
    cat "$logs/assembling"
  fi
  [ "$packaged" = no ] || tests "WebAssembly border tests" in_node tests/border/*.test.mjs
  # The browsers mostly wait. Where they leave time the checks run meanwhile; what those say follows.
  setsid --wait "$BASH" ./build.sh checks-meanwhile >"$logs/linting" 2>&1 &
  linting=$!
  if [ "$packaged" = yes ]; then
    tests "stories in both browsers" node tests/browser/stories.mjs tests/browser/*.spec.mjs
  else
    say "  the border and the browsers were not tested: there is no package"
  fi
  wait "$linting" || failed=$((failed + 1))
  cat "$logs/linting"
  printf '%d passed, %d failed\n' "$passed" "$failed"
  [ "$failed" = 0 ]
}

main() {
  local command=${1:-} only="" fix=no
  [ $# = 0 ] || shift
  case $command in
    lint)
      while [ $# -gt 0 ]; do
        case $1 in
          --fix) fix=yes ;;
          --only) only=${2:-missing}; shift ;;
          *) misused ;;
        esac
        [ $# = 0 ] || shift
      done
      [[ -z $only || " format clippy clippy-wasm walls catalog types store " == *" $only "* ]] || misused
      ;;
    test | package) [ $# = 0 ] || misused ;;
    run | bench | checks-meanwhile) ;;
    help | --help | -h) usage; exit 0 ;;
    *) misused ;;
  esac
  # Nothing here asks; a tool that wants to must fail and not wait.
  [ "$command" = run ] || exec </dev/null
  say "./build.sh $command"
  need_rust
  # The tests fetch the packages while they build the builder.
  [ "$command" = test ] || need_node
  machine_crates
  case $command in
    package) package; cat "$log" ;;
    lint) need_rust_checkers; run_lint "$only" "$fix" ;;
    checks-meanwhile) check_meanwhile ;;
    test) need_rust_checkers; need_browsers; run_tests ;;
    run) need_browsers; package; node tests/browser/demo.mjs "$@" ;;
    bench) need_browsers; package; node tests/bench/main.mjs "$@" ;;
  esac
}

main "$@"
