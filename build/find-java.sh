# Read by the launchers: sets jdk to the home of a JDK of 21 or later and version to its major
# version, or jdk to nothing when there is none. JAVA_HOME counts first, then the newest installed.

say() { printf '%s\n' "$*" >&2; }

# The major version of the JDK in a folder, 0 when there is none.
major() {
  [ -x "$1/bin/java" ] || { echo 0; return; }
  v=$(sed -n 's/^JAVA_VERSION="\(1\.\)\{0,1\}\([0-9]*\).*/\2/p' "$1/release" 2>/dev/null || true)
  [ -n "$v" ] || v=$("$1/bin/java" -version 2>&1 \
    | sed -n 's/.* version "\(1\.\)\{0,1\}\([0-9]*\).*/\2/p' | head -n 1)
  echo "${v:-0}"
}

home_of() { "$1" -XshowSettings:properties -version 2>&1 | sed -n 's/^ *java\.home = //p'; }

jdk= version=0
if [ -n "${JAVA_HOME:-}" ]; then
  version=$(major "$JAVA_HOME")
  [ "$version" -ge 21 ] && jdk=$JAVA_HOME
fi
if [ -z "$jdk" ]; then
  version=0
  for folder in /usr/lib/jvm/* /usr/java/* /opt/java/* /opt/jdk* /opt/*jdk* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home \
    /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
    "${HOME:-/nowhere}"/Library/Java/JavaVirtualMachines/*/Contents/Home \
    "${HOME:-/nowhere}"/.sdkman/candidates/java/* "${HOME:-/nowhere}"/.jdks/* \
    "${HOME:-/nowhere}"/.m2/jdks/* "${HOME:-/nowhere}"/.gradle/jdks/* \
    "${HOME:-/nowhere}"/.asdf/installs/java/* "${HOME:-/nowhere}"/.local/share/mise/installs/java/*; do
    found=$(major "$folder")
    if [ "$found" -ge 21 ] && [ "$found" -gt "$version" ]; then jdk=$folder version=$found; fi
  done
fi
if [ -z "$jdk" ] && command -v java >/dev/null 2>&1; then
  folder=$(home_of java)
  version=$(major "${folder:-/nowhere}")
  [ "$version" -ge 21 ] && jdk=$folder
fi
true
