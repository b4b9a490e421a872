-- Where a meeting was read from, so that a calendar can be read again. Frozen: a later change is a new file beside this one.
ALTER TABLE meeting ADD COLUMN source TEXT
-- next
ALTER TABLE meeting ADD COLUMN source_key TEXT
-- next
CREATE INDEX meeting_by_source_key ON meeting (source_key)
