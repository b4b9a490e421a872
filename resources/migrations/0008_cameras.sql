-- The municipality's cameras at public places, and their reviews. Frozen: a later change is a new file beside this one.
CREATE TABLE camera (
    row INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    revision INTEGER NOT NULL,
    name TEXT NOT NULL,
    place TEXT,
    area TEXT REFERENCES area(id),
    purpose TEXT NOT NULL,
    "from" TEXT,
    "to" TEXT,
    note TEXT
) STRICT
-- next
CREATE INDEX camera_by_name ON camera (name)
-- next
CREATE INDEX camera_by_area ON camera (area)
-- next
CREATE INDEX camera_by_from ON camera ("from")
-- next
INSERT INTO kind VALUES (54, 'camera')
-- next
CREATE TABLE camera_review (
    row INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    revision INTEGER NOT NULL,
    camera TEXT NOT NULL REFERENCES camera(id),
    day TEXT NOT NULL,
    "by" TEXT,
    outcome TEXT
) STRICT
-- next
CREATE INDEX camera_review_by_camera ON camera_review (camera)
-- next
CREATE INDEX camera_review_by_day ON camera_review (day)
-- next
INSERT INTO kind VALUES (55, 'camera-review')
