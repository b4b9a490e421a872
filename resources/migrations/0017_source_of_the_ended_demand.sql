-- Where it stands that cooked food is asked for no longer; 0013 gave the day alone. Frozen: a later change is a new file beside this one.
UPDATE checkpoint SET source = 'Alkohollagen 8 kap. 15 §, upphävd den 1 juni 2026 (SFS 2026:511)'
    WHERE key = 'food' AND "to" = '2026-05-31' AND source IS NULL
