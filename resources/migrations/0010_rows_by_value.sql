-- Imported rows were known by the text of their cells. What is remembered of those stays; from now on rows are known by their values.
ALTER TABLE import_row RENAME TO import_row_by_text
-- next
CREATE TABLE import_row (
    key BLOB NOT NULL PRIMARY KEY,
    record TEXT NOT NULL
) STRICT, WITHOUT ROWID
-- next
-- The fields that imported tables had, keys parted by blanks: a row that comes again with one more column is the same row.
CREATE TABLE import_columns (
    kind TEXT NOT NULL,
    fields TEXT NOT NULL,
    PRIMARY KEY (kind, fields)
) STRICT, WITHOUT ROWID
