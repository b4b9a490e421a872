-- What the yearly national survey asks of an inspection. Frozen: a later change is a new file beside this one.
ALTER TABLE inspection ADD COLUMN protocol INTEGER
-- next
ALTER TABLE inspection ADD COLUMN feedback INTEGER
-- next
ALTER TABLE inspection ADD COLUMN corrected INTEGER
-- next
ALTER TABLE inspection ADD COLUMN own_control INTEGER
-- next
ALTER TABLE inspection ADD COLUMN online INTEGER
