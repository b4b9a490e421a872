-- How many incidents there are of each day, area, and with or without a reporting unit: what the rules ask of a million is read from some thousand rows.
-- Frozen: a later change is a new file beside this one.
CREATE TABLE incident__days (
    occurred TEXT NOT NULL,
    area INTEGER NOT NULL,
    reporting_unit INTEGER NOT NULL,
    records INTEGER NOT NULL,
    PRIMARY KEY (occurred, area, reporting_unit)
) STRICT, WITHOUT ROWID
-- next
INSERT INTO incident__days SELECT substr(occurred, 1, 10), area, (reporting_unit IS NOT NULL), count(*) FROM incident GROUP BY 1, 2, 3
