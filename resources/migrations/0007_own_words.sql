-- Words of one's own that stand first in a report. Frozen: a later change is a new file beside this one.
CREATE TABLE "own_words" (
    row INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    revision INTEGER NOT NULL,
    "report" TEXT NOT NULL UNIQUE,
    "name" TEXT NOT NULL,
    "text" TEXT
) STRICT
-- next
CREATE INDEX "own_words_by_name" ON "own_words" ("name")
-- next
INSERT INTO kind VALUES (53, 'own-words')
