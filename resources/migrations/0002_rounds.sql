-- Rounds of inspection. Frozen: a later change is a new file beside this one.
CREATE TABLE round (
    row INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    revision INTEGER NOT NULL,
    day TEXT NOT NULL,
    kind TEXT NOT NULL,
    scope TEXT,
    police_ground TEXT,
    note TEXT
) STRICT
-- next
CREATE INDEX round_by_day ON round (day)
-- next
CREATE TABLE round__stops (
    owner TEXT NOT NULL REFERENCES round(id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    target TEXT NOT NULL REFERENCES premises(id),
    PRIMARY KEY (owner, position)
) STRICT, WITHOUT ROWID
-- next
CREATE INDEX round__stops_by_target ON round__stops (target)
-- next
CREATE TABLE round__participants (
    owner TEXT NOT NULL REFERENCES round(id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    target TEXT NOT NULL REFERENCES role(id),
    PRIMARY KEY (owner, position)
) STRICT, WITHOUT ROWID
-- next
CREATE INDEX round__participants_by_target ON round__participants (target)
-- next
INSERT INTO kind VALUES (28, 'round')
