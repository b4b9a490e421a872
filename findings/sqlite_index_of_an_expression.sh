#!/usr/bin/env bash
# SQLite: an index on an expression of a column is not seen when the same WHERE also compares the column itself with the same parameter.
#
# To keep an index small one can index the end of a long key – CREATE INDEX … ON change (substr(record, -8)) – and ask for both:
#   WHERE substr(record, -8) = substr(?1, -8) AND record = ?1
# The second condition is needed, for ends may be alike. But SQLite (constant propagation) sets ?1 in for `record` in the first one too: it becomes
# substr(?1, -8) = substr(?1, -8), nothing is left of the indexed expression, and the whole table is read – without a word, the answer is right. With each
# condition alone, or with a sign before the column (`+record = ?1`), the index is used. Seen with SQLite 3.40.1 (Debian 12: sqlite3 3.40.1-2+deb12u2), no longer with 3.46.1 (Debian 13); nothing in the documentation of
# indexes on expressions tells of it.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
apt-get download -qq sqlite3=3.40.1-2+deb12u2 libsqlite3-0=3.40.1-2+deb12u2 libreadline8=8.2-1.3 libtinfo6=6.4-4
for package in ./*.deb; do dpkg-deb -x "$package" root; done
export PATH=$folder/root/usr/bin:$PATH LD_LIBRARY_PATH=$folder/root/usr/lib/x86_64-linux-gnu:$folder/root/lib/x86_64-linux-gnu
sqlite3 --version

plan() {
    local condition=$1
    sqlite3 made.db ".parameter set ?1 'aaaaaaaa-12345678'" "EXPLAIN QUERY PLAN SELECT entry FROM change WHERE $condition" | tail -n +2
}
sqlite3 made.db 'CREATE TABLE change (number INTEGER PRIMARY KEY, record TEXT NOT NULL, entry INTEGER NOT NULL) STRICT;
CREATE INDEX change_record ON change (substr(record, -8), number)'

failed=0
expect() {
    local condition=$1 wanted=$2 found
    found=$(plan "$condition")
    printf '%-75s %s\n' "$condition" "$found"
    case $found in *"$wanted"*) ;; *) failed=1 ;; esac
}
expect "substr(record, -8) = substr(?1, -8)" "USING INDEX change_record"
expect "substr(record, -8) = substr(?1, -8) AND record = ?1" "SCAN change"
expect "substr(record, -8) = substr(?1, -8) AND +record = ?1" "USING INDEX change_record"
expect "substr(record, -8) = substr(?1, -8) AND record > ?1" "USING INDEX change_record"
exit "$failed"
