-- Population of an area a year, and the order of categories. Frozen: a later change is a new file beside this one.
CREATE TABLE "population" (
    row INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    revision INTEGER NOT NULL,
    "area" TEXT NOT NULL REFERENCES "area"(id),
    "year" INTEGER NOT NULL,
    "inhabitants" INTEGER NOT NULL,
    "source" TEXT
) STRICT
-- next
CREATE INDEX "population_by_area" ON "population" ("area")
-- next
ALTER TABLE "category" ADD COLUMN "order" INTEGER
-- next
INSERT INTO kind VALUES (56, 'population')
