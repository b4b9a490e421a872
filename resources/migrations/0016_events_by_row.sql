-- A million events were mostly ids. An event holds the rows of its category and area, which stand in the index of its day too; of a record's id the index of the
-- history holds the last letters; an index of keys at the source holds those that there are. Frozen: a later change is a new file beside this one.
CREATE TABLE incident_by_row (
    row INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    revision INTEGER NOT NULL,
    occurred TEXT NOT NULL,
    occurred_to TEXT,
    reported TEXT,
    reporting_unit TEXT,
    category INTEGER NOT NULL REFERENCES category(row),
    area INTEGER NOT NULL REFERENCES area(row),
    place TEXT,
    severity TEXT,
    children INTEGER,
    description TEXT,
    passed_on_to TEXT,
    feedback_given TEXT,
    source TEXT,
    source_key TEXT,
    status TEXT
) STRICT
-- next
INSERT INTO incident_by_row
SELECT i.row, i.id, i.revision, i.occurred, i.occurred_to, i.reported, i.reporting_unit, c.row, a.row, i.place, i.severity, i.children, i.description,
    i.passed_on_to, i.feedback_given, i.source, i.source_key, i.status
FROM incident i LEFT JOIN category c ON c.id = i.category LEFT JOIN area a ON a.id = i.area ORDER BY i.row
-- next
DROP TABLE incident
-- next
ALTER TABLE incident_by_row RENAME TO incident
-- next
CREATE INDEX incident_by_occurred ON incident (occurred, category, area)
-- next
CREATE INDEX incident_by_source_key ON incident (source_key) WHERE source_key IS NOT NULL
-- next
DROP INDEX meeting_by_source_key
-- next
CREATE INDEX meeting_by_source_key ON meeting (source_key) WHERE source_key IS NOT NULL
-- next
DROP INDEX change_record
-- next
CREATE INDEX change_record ON change (substr(record, -8), number)
