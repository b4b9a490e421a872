-- The act as records, with the day from which a rule asks; checkpoints with a first and a last day. Frozen: a later change is a new file beside this one.
CREATE TABLE "law" (
    row INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    revision INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "number" TEXT NOT NULL,
    "valid_from" TEXT NOT NULL,
    "valid_to" TEXT,
    "edition" TEXT,
    "source" TEXT,
    "note" TEXT
) STRICT
-- next
CREATE INDEX "law_by_title" ON "law" ("title")
-- next
CREATE INDEX "law_by_valid_from" ON "law" ("valid_from")
-- next
-- Another migration may bring kinds too: each takes the next number of the file.
INSERT INTO kind SELECT max(number) + 1, 'law' FROM kind
-- next
CREATE TABLE "duty" (
    row INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    revision INTEGER NOT NULL,
    "law" TEXT NOT NULL REFERENCES "law"(id),
    "key" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "who" TEXT,
    "note" TEXT
) STRICT
-- next
CREATE INDEX "duty_by_law" ON "duty" ("law")
-- next
CREATE INDEX "duty_by_title" ON "duty" ("title")
-- next
INSERT INTO kind SELECT max(number) + 1, 'duty' FROM kind
-- next
CREATE TABLE "duty_rule" (
    row INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    revision INTEGER NOT NULL,
    "duty" TEXT NOT NULL REFERENCES "duty"(id),
    "kind" TEXT NOT NULL,
    "count" INTEGER,
    "per" TEXT,
    "scope" TEXT,
    "evidence" TEXT,
    "joint" INTEGER,
    "soft" INTEGER,
    "own_measure" INTEGER,
    "summer_exempt" INTEGER,
    "gap_days" INTEGER,
    "due_day" INTEGER,
    "round_years" INTEGER,
    "scope_words" TEXT,
    "by" TEXT,
    "dates" TEXT,
    "remind_from" TEXT,
    "before" TEXT,
    "demand" TEXT,
    "item" TEXT,
    "confirmed_within" INTEGER,
    "target_days" INTEGER,
    "trend" INTEGER,
    "from" TEXT
) STRICT
-- next
CREATE INDEX "duty_rule_by_duty" ON "duty_rule" ("duty")
-- next
CREATE TABLE "duty_rule__meeting_types" (
    owner TEXT NOT NULL REFERENCES "duty_rule"(id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    target TEXT NOT NULL REFERENCES "meeting_type"(id),
    PRIMARY KEY (owner, position)
) STRICT, WITHOUT ROWID
-- next
CREATE INDEX "duty_rule__meeting_types_by_target" ON "duty_rule__meeting_types" (target)
-- next
CREATE TABLE "duty_rule__roles" (
    owner TEXT NOT NULL REFERENCES "duty_rule"(id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    target TEXT NOT NULL REFERENCES "role"(id),
    PRIMARY KEY (owner, position)
) STRICT, WITHOUT ROWID
-- next
CREATE INDEX "duty_rule__roles_by_target" ON "duty_rule__roles" (target)
-- next
INSERT INTO kind SELECT max(number) + 1, 'duty-rule' FROM kind
-- next
ALTER TABLE "rule" ADD COLUMN "from" TEXT
-- next
ALTER TABLE "document" ADD COLUMN "decided" TEXT
-- next
ALTER TABLE "checkpoint" ADD COLUMN "from" TEXT
-- next
ALTER TABLE "checkpoint" ADD COLUMN "to" TEXT
-- next
ALTER TABLE "checkpoint" ADD COLUMN "source" TEXT
-- next
-- The demand was repealed on 1 June 2026 (SFS 2026:511). Whoever opens an older file, even to read, sees it end; visits before that day keep it.
UPDATE checkpoint SET "to" = '2026-05-31' WHERE key = 'food'
-- next
-- What the act asks for besides is brought by the program when the file is next written, with an entry in the history.
INSERT INTO setting SELECT 'new-checkpoints', 'low-alcohol-drinks own-staff drinks-in-or-out farm-visit farm-age farm-hours farm-own-control'
    WHERE EXISTS (SELECT 1 FROM checkpoint WHERE key = 'food')
