-- Words of one's own for the figures of reports. Frozen: a later change is a new file beside this one.
CREATE TABLE "figure_words" (
    row INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    revision INTEGER NOT NULL,
    "report" TEXT NOT NULL,
    "figure" TEXT NOT NULL UNIQUE,
    "name" TEXT NOT NULL,
    "text" TEXT,
    "made" TEXT
) STRICT
-- next
CREATE INDEX "figure_words_by_name" ON "figure_words" ("name")
-- next
INSERT INTO kind SELECT max(number) + 1, 'figure-words' FROM kind
