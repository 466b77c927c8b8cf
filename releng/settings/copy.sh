#!/bin/sh
# Copies the settings beside this script into every bundle, example, test bundle and the bundles beside it.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
for project in "$here"/../../bundles/*/ "$here"/../../examples/*/ "$here"/../../tests/*/ "$here"/../*/; do
  [ -f "$project/.classpath" ] || continue
  mkdir -p "$project/.settings"
  cp "$here"/*.prefs "$project/.settings/"
done
