#!/usr/bin/env bash
# Breaks the named places one by one and says which of them no test has found.   run.sh FOLDER [PATTERN]
# Works on a copy of the sources in that folder, so that what one is writing stays as it is. Some twenty seconds a place.
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
folder=$1
pattern=${2:-}
copy=$folder/source
out=$copy/build/release
mkdir -p "$copy"
(cd "$root" && tar --exclude=./build --exclude=./.git -cf - .) | tar -xf - -C "$copy"
(cd "$copy" && cmake --preset release >/dev/null)
cmake --build "$out" --target core_tests >/dev/null
export TZ=Europe/Stockholm LC_ALL=C.UTF-8 QT_QPA_PLATFORM=offscreen

tried=0
survived=0
file='' from='' to='' find=''
try_one() {
    [ -n "$file" ] || return 0
    [[ "$file $from" == *"$pattern"* ]] || { file=''; return 0; }
    cp "$copy/$file" "$folder/whole"
    FROM=$from TO=$to perl -0pi -e 's/\Q$ENV{FROM}\E/$ENV{TO}/' "$copy/$file"
    tried=$((tried + 1))
    if ! cmake --build "$out" --target core_tests >"$folder/log" 2>&1; then
        printf 'does not compile  %s: %s\n' "$file" "$from"
    elif timeout 600 "$out/tests/core_tests" "$find" >"$folder/log" 2>&1; then
        printf 'SURVIVED          %s: %s\n' "$file" "$from"
        survived=$((survived + 1))
    else
        printf 'found             %s: %s\n' "$file" "$from"
    fi
    cp "$folder/whole" "$copy/$file"
    file=''
}
while IFS= read -r line || [ -n "$line" ]; do
    case $line in
        'file '*) file=${line#file } ;;
        'from '*) from=${line#from } ;;
        'to '*) to=${line#to } && to=${to#"${to%%[![:space:]]*}"} ;;
        'find '*) find=${line#find } && try_one ;;
    esac
done <"$root/tests/mutants/places.txt"
printf '%s places broken, %s of them not noticed\n' "$tried" "$survived"
[ "$survived" -eq 0 ]
