-- The headings of a picture of the situation, its proposals and its pinned charts. Frozen: a later change is a new file beside this one.
ALTER TABLE "situation_picture" ADD COLUMN "largest" TEXT
-- next
ALTER TABLE "situation_picture" ADD COLUMN "compared" TEXT
-- next
ALTER TABLE "situation_picture" ADD COLUMN "over_time" TEXT
-- next
ALTER TABLE "situation_picture" ADD COLUMN "patterns" TEXT
-- next
ALTER TABLE "situation_picture" ADD COLUMN "risk" TEXT
-- next
ALTER TABLE "situation_picture" ADD COLUMN "differences" TEXT
-- next
ALTER TABLE "situation_picture" ADD COLUMN "planned_events" TEXT
-- next
ALTER TABLE "situation_picture" ADD COLUMN "why_problem" TEXT
-- next
ALTER TABLE "situation_picture" ADD COLUMN "sources_used" TEXT
-- next
ALTER TABLE "situation_picture" ADD COLUMN "limits_effect" TEXT
-- next
CREATE TABLE "picture_proposal" (
    row INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    revision INTEGER NOT NULL,
    "picture" TEXT NOT NULL REFERENCES "situation_picture"(id),
    "text" TEXT NOT NULL,
    "why" TEXT,
    "category" TEXT REFERENCES "category"(id),
    "area" TEXT REFERENCES "area"(id),
    "focus_area" TEXT REFERENCES "focus_area"(id)
) STRICT
-- next
CREATE INDEX "picture_proposal_by_text" ON "picture_proposal" ("text")
-- next
CREATE INDEX "picture_proposal_by_picture" ON "picture_proposal" ("picture")
-- next
CREATE INDEX "picture_proposal_by_category" ON "picture_proposal" ("category")
-- next
CREATE INDEX "picture_proposal_by_area" ON "picture_proposal" ("area")
-- next
CREATE INDEX "picture_proposal_by_focus_area" ON "picture_proposal" ("focus_area")
-- next
INSERT INTO kind VALUES (57, 'picture-proposal')
-- next
CREATE TABLE "pinned_chart" (
    row INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    revision INTEGER NOT NULL,
    "picture" TEXT NOT NULL REFERENCES "situation_picture"(id),
    "title" TEXT NOT NULL,
    "sentence" TEXT,
    "pinned" TEXT,
    "comment" TEXT,
    "chart" TEXT,
    "filter" TEXT
) STRICT
-- next
CREATE INDEX "pinned_chart_by_title" ON "pinned_chart" ("title")
-- next
CREATE INDEX "pinned_chart_by_picture" ON "pinned_chart" ("picture")
-- next
INSERT INTO kind VALUES (58, 'pinned-chart')
