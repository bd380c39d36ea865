#!/bin/sh
# Runs matcher on the Java that came with it.
#   MATCHER_JAVA_OPTS  more options for the JVM, such as -Xmx4g
set -eu
self=$0
while [ -L "$self" ]; do
  target=$(readlink "$self")
  case $target in /*) self=$target ;; *) self=${self%/*}/$target ;; esac
done
case $self in */*) ;; *) self=./$self ;; esac
here=$(cd "${self%/*}/.." && pwd -P)
terminal=false
[ -t 2 ] && terminal=true
# Java names files in the locale's letters: a service or cron often has a locale without any.
case ${LC_ALL:-${LC_CTYPE:-${LANG:-}}} in
  *UTF-8 | *utf8 | *UTF8 | *utf-8) ;;
  *) LC_ALL=C.UTF-8 && export LC_ALL ;;
esac
# shellcheck disable=SC2086
exec "$here/runtime/bin/java" ${MATCHER_JAVA_OPTS:-} -Dmatcher.terminal=$terminal \
  -cp "$here/lib/*" org.needmatch.cli.Main "$@"
