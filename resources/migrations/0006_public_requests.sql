-- Requests for official documents. Frozen: a later change is a new file beside this one.
CREATE TABLE "public_request" (
    row INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    revision INTEGER NOT NULL,
    "received" TEXT NOT NULL,
    "asked" TEXT NOT NULL,
    "answered" TEXT,
    "answer" TEXT,
    "ground" TEXT,
    "case_number" TEXT,
    "note" TEXT
) STRICT
-- next
CREATE INDEX "public_request_by_received" ON "public_request" ("received")
-- next
CREATE INDEX "public_request_by_asked" ON "public_request" ("asked")
-- next
INSERT INTO kind VALUES (52, 'public-request')
