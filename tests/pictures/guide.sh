#!/usr/bin/env bash
# Makes the pictures of the user's guide from the example and holds the guide against them: each page shows at least one, each that is shown is made,
# and lies in docs/guide/pictures, from where it is embedded. guide.sh VAKSAM PICTURES GUIDE FOLDER
set -euo pipefail
vaksam=$1 pictures=$2 guide=$3 folder=$4
mkdir -p "$folder"
rm -f "$folder"/*.png "$folder"/example.vaksam*
"$vaksam" example "$folder/example.vaksam" --today 2026-11-26
names=$(grep -oh 'pictures/[a-z0-9-]*\.png' "$guide"/*.md | sed 's|pictures/||; s|\.png||' | sort -u | paste -sd,)
"$pictures" "$folder/example.vaksam" "$folder" --today 2026-11-26 --only "$names" --width 820 2>/dev/null
faults=0
for page in "$guide"/*.md; do
    grep -q 'pictures/' "$page" || { echo "$page shows no picture"; faults=1; }
done
for name in ${names//,/ }; do
    [ -s "$folder/$name.png" ] || { echo "$name.png is shown in the guide and was not made"; faults=1; }
    [ -s "$guide/pictures/$name.png" ] || { echo "$guide/pictures/$name.png is missing: ./dev guide makes it"; faults=1; }
done
exit $faults
