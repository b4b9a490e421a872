-- Goals that are counted, earlier values of the police's figures, the colour of a category, the response rate. Frozen: a later change is a new file beside this one.
CREATE TABLE "earlier_figure" (
    row INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    revision INTEGER NOT NULL,
    "figure" TEXT NOT NULL REFERENCES "police_statistic"(id),
    "replaced" TEXT,
    "reports" INTEGER,
    "crimes" INTEGER,
    "preliminary" INTEGER
) STRICT
-- next
CREATE INDEX "earlier_figure_by_figure" ON "earlier_figure" ("figure")
-- next
INSERT INTO kind SELECT max(number) + 1, 'earlier-figure' FROM kind
-- next
ALTER TABLE "category" ADD COLUMN "colour" TEXT
-- next
ALTER TABLE "survey_result" ADD COLUMN "response_rate" REAL
-- next
ALTER TABLE "goal" ADD COLUMN "measure" TEXT
-- next
ALTER TABLE "goal" ADD COLUMN "category" TEXT REFERENCES "category"(id)
-- next
ALTER TABLE "goal" ADD COLUMN "area" TEXT REFERENCES "area"(id)
-- next
ALTER TABLE "goal" ADD COLUMN "comparison_area" TEXT REFERENCES "area"(id)
-- next
ALTER TABLE "goal" ADD COLUMN "beside_area" TEXT REFERENCES "area"(id)
-- next
CREATE INDEX "goal_by_category" ON "goal" ("category")
-- next
CREATE INDEX "goal_by_area" ON "goal" ("area")
-- next
CREATE INDEX "goal_by_comparison_area" ON "goal" ("comparison_area")
-- next
CREATE INDEX "goal_by_beside_area" ON "goal" ("beside_area")
