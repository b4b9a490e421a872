-- The last day of a meeting that ends on another one, and which state of a calendar was read last. Frozen: a later change is a new file beside this one.
ALTER TABLE meeting ADD COLUMN end_day TEXT
-- next
ALTER TABLE meeting ADD COLUMN source_version TEXT
