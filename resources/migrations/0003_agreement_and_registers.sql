-- The agreement as records, and the registers that hold the evidence for it. Frozen: a later change is a new file beside this one.
CREATE TABLE agreement (
    row INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    revision INTEGER NOT NULL,
    title TEXT NOT NULL,
    valid_from TEXT NOT NULL,
    valid_to TEXT NOT NULL,
    signed TEXT,
    counts_from TEXT,
    summer_from INTEGER,
    summer_to INTEGER,
    breaks_exempt INTEGER,
    soon_week INTEGER,
    soon_month INTEGER,
    soon_term INTEGER,
    soon_year INTEGER,
    soon_day INTEGER,
    offered_reasons TEXT
) STRICT
-- next
CREATE INDEX agreement_by_title ON agreement (title)
-- next
CREATE INDEX agreement_by_valid_from ON agreement (valid_from)
-- next
INSERT INTO kind VALUES (29, 'agreement')
-- next
CREATE TABLE term (
    row INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    revision INTEGER NOT NULL,
    agreement TEXT NOT NULL REFERENCES agreement(id),
    sort TEXT NOT NULL,
    label TEXT NOT NULL,
    "from" TEXT NOT NULL,
    "to" TEXT NOT NULL,
    plausible INTEGER
) STRICT
-- next
CREATE INDEX term_by_agreement ON term (agreement)
-- next
CREATE INDEX term_by_label ON term (label)
-- next
CREATE INDEX term_by_from ON term ("from")
-- next
INSERT INTO kind VALUES (30, 'term')
-- next
CREATE TABLE commitment (
    row INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    revision INTEGER NOT NULL,
    agreement TEXT NOT NULL REFERENCES agreement(id),
    "key" TEXT NOT NULL,
    title TEXT NOT NULL,
    who TEXT,
    theme TEXT,
    note TEXT,
    change TEXT
) STRICT
-- next
CREATE INDEX commitment_by_agreement ON commitment (agreement)
-- next
CREATE INDEX commitment_by_title ON commitment (title)
-- next
INSERT INTO kind VALUES (31, 'commitment')
-- next
CREATE TABLE rule (
    row INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    revision INTEGER NOT NULL,
    commitment TEXT NOT NULL REFERENCES commitment(id),
    kind TEXT NOT NULL,
    count INTEGER,
    per TEXT,
    scope TEXT,
    evidence TEXT,
    joint INTEGER,
    soft INTEGER,
    own_measure INTEGER,
    summer_exempt INTEGER,
    gap_days INTEGER,
    due_day INTEGER,
    round_years INTEGER,
    scope_words TEXT,
    "by" TEXT,
    dates TEXT,
    remind_from TEXT,
    "before" TEXT,
    demand TEXT,
    item TEXT,
    confirmed_within INTEGER,
    target_days INTEGER,
    trend INTEGER
) STRICT
-- next
CREATE INDEX rule_by_commitment ON rule (commitment)
-- next
CREATE TABLE rule__meeting_types (
    owner TEXT NOT NULL REFERENCES rule(id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    target TEXT NOT NULL REFERENCES meeting_type(id),
    PRIMARY KEY (owner, position)
) STRICT, WITHOUT ROWID
-- next
CREATE INDEX rule__meeting_types_by_target ON rule__meeting_types (target)
-- next
CREATE TABLE rule__roles (
    owner TEXT NOT NULL REFERENCES rule(id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    target TEXT NOT NULL REFERENCES role(id),
    PRIMARY KEY (owner, position)
) STRICT, WITHOUT ROWID
-- next
CREATE INDEX rule__roles_by_target ON rule__roles (target)
-- next
INSERT INTO kind VALUES (32, 'rule')
-- next
CREATE TABLE excuse (
    row INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    revision INTEGER NOT NULL,
    commitment TEXT NOT NULL,
    period TEXT NOT NULL,
    scope TEXT,
    reason TEXT NOT NULL,
    day TEXT
) STRICT
-- next
CREATE INDEX excuse_by_day ON excuse (day)
-- next
INSERT INTO kind VALUES (33, 'excuse')
-- next
CREATE TABLE police_statistic (
    row INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    revision INTEGER NOT NULL,
    month TEXT NOT NULL,
    category TEXT NOT NULL REFERENCES category(id),
    area TEXT NOT NULL REFERENCES area(id),
    reports INTEGER,
    crimes INTEGER,
    preliminary INTEGER
) STRICT
-- next
CREATE INDEX police_statistic_by_category ON police_statistic (category)
-- next
CREATE INDEX police_statistic_by_area ON police_statistic (area)
-- next
INSERT INTO kind VALUES (34, 'police-statistic')
-- next
CREATE TABLE situation_picture (
    row INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    revision INTEGER NOT NULL,
    year INTEGER NOT NULL,
    origin TEXT NOT NULL,
    presented TEXT,
    municipality_picture TEXT REFERENCES situation_picture(id),
    police_picture TEXT REFERENCES situation_picture(id),
    overview TEXT,
    mapping TEXT,
    analysis TEXT,
    proposals TEXT,
    sources TEXT
) STRICT
-- next
CREATE TABLE situation_picture__presented_at (
    owner TEXT NOT NULL REFERENCES situation_picture(id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    target TEXT NOT NULL REFERENCES meeting(id),
    PRIMARY KEY (owner, position)
) STRICT, WITHOUT ROWID
-- next
CREATE INDEX situation_picture__presented_at_by_target ON situation_picture__presented_at (target)
-- next
CREATE INDEX situation_picture_by_municipality_picture ON situation_picture (municipality_picture)
-- next
CREATE INDEX situation_picture_by_police_picture ON situation_picture (police_picture)
-- next
INSERT INTO kind VALUES (35, 'situation-picture')
-- next
ALTER TABLE note ADD COLUMN commitments TEXT
-- next
CREATE TABLE document (
    row INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    revision INTEGER NOT NULL,
    title TEXT NOT NULL,
    purpose TEXT,
    valid_from TEXT,
    valid_to TEXT,
    next_review TEXT,
    decided_by TEXT,
    case_number TEXT,
    kept_at TEXT,
    note TEXT
) STRICT
-- next
CREATE INDEX document_by_title ON document (title)
-- next
CREATE INDEX document_by_valid_from ON document (valid_from)
-- next
INSERT INTO kind VALUES (36, 'document')
-- next
CREATE TABLE governance_report (
    row INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    revision INTEGER NOT NULL,
    day TEXT NOT NULL,
    body TEXT NOT NULL,
    title TEXT,
    case_number TEXT,
    content TEXT
) STRICT
-- next
CREATE INDEX governance_report_by_day ON governance_report (day)
-- next
INSERT INTO kind VALUES (37, 'governance-report')
-- next
CREATE TABLE communication_plan (
    row INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    revision INTEGER NOT NULL,
    title TEXT NOT NULL,
    special INTEGER,
    focus_area TEXT REFERENCES focus_area(id),
    valid_from TEXT,
    valid_to TEXT,
    responsible TEXT,
    audiences TEXT,
    messages TEXT,
    channels TEXT,
    feedback TEXT
) STRICT
-- next
CREATE INDEX communication_plan_by_title ON communication_plan (title)
-- next
CREATE INDEX communication_plan_by_focus_area ON communication_plan (focus_area)
-- next
CREATE INDEX communication_plan_by_valid_from ON communication_plan (valid_from)
-- next
INSERT INTO kind VALUES (38, 'communication-plan')
-- next
CREATE TABLE mailing (
    row INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    revision INTEGER NOT NULL,
    day TEXT NOT NULL,
    occasion TEXT,
    subject TEXT,
    channel TEXT,
    audience TEXT,
    planned_jointly INTEGER,
    note TEXT
) STRICT
-- next
CREATE INDEX mailing_by_day ON mailing (day)
-- next
INSERT INTO kind VALUES (39, 'mailing')
-- next
CREATE TABLE dialogue (
    row INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    revision INTEGER NOT NULL,
    title TEXT NOT NULL,
    day TEXT NOT NULL,
    area TEXT REFERENCES area(id),
    place TEXT,
    participants INTEGER,
    heard TEXT,
    feedback TEXT,
    feedback_given TEXT
) STRICT
-- next
CREATE INDEX dialogue_by_title ON dialogue (title)
-- next
CREATE INDEX dialogue_by_day ON dialogue (day)
-- next
CREATE INDEX dialogue_by_area ON dialogue (area)
-- next
CREATE TABLE dialogue__roles (
    owner TEXT NOT NULL REFERENCES dialogue(id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    target TEXT NOT NULL REFERENCES role(id),
    PRIMARY KEY (owner, position)
) STRICT, WITHOUT ROWID
-- next
CREATE INDEX dialogue__roles_by_target ON dialogue__roles (target)
-- next
INSERT INTO kind VALUES (40, 'dialogue')
-- next
CREATE TABLE survey (
    row INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    revision INTEGER NOT NULL,
    year INTEGER NOT NULL,
    day TEXT,
    conducted_by TEXT,
    cost REAL,
    share REAL,
    budgeted TEXT,
    ordered TEXT,
    invoiced TEXT,
    paid TEXT,
    note TEXT
) STRICT
-- next
CREATE INDEX survey_by_day ON survey (day)
-- next
CREATE TABLE survey__treated_at (
    owner TEXT NOT NULL REFERENCES survey(id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    target TEXT NOT NULL REFERENCES meeting(id),
    PRIMARY KEY (owner, position)
) STRICT, WITHOUT ROWID
-- next
CREATE INDEX survey__treated_at_by_target ON survey__treated_at (target)
-- next
INSERT INTO kind VALUES (41, 'survey')
-- next
CREATE TABLE survey_result (
    row INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    revision INTEGER NOT NULL,
    survey TEXT NOT NULL REFERENCES survey(id),
    area TEXT REFERENCES area(id),
    indicator TEXT NOT NULL,
    value REAL NOT NULL,
    published TEXT,
    answers INTEGER,
    note TEXT
) STRICT
-- next
CREATE INDEX survey_result_by_survey ON survey_result (survey)
-- next
CREATE INDEX survey_result_by_area ON survey_result (area)
-- next
CREATE INDEX survey_result_by_indicator ON survey_result (indicator)
-- next
CREATE INDEX survey_result_by_published ON survey_result (published)
-- next
INSERT INTO kind VALUES (42, 'survey-result')
-- next
CREATE TABLE safety_day (
    row INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    revision INTEGER NOT NULL,
    day TEXT NOT NULL,
    grade TEXT NOT NULL,
    school TEXT,
    area TEXT REFERENCES area(id),
    pupils INTEGER,
    programme TEXT,
    note TEXT
) STRICT
-- next
CREATE INDEX safety_day_by_day ON safety_day (day)
-- next
CREATE INDEX safety_day_by_area ON safety_day (area)
-- next
CREATE TABLE safety_day__roles (
    owner TEXT NOT NULL REFERENCES safety_day(id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    target TEXT NOT NULL REFERENCES role(id),
    PRIMARY KEY (owner, position)
) STRICT, WITHOUT ROWID
-- next
CREATE INDEX safety_day__roles_by_target ON safety_day__roles (target)
-- next
INSERT INTO kind VALUES (43, 'safety-day')
-- next
CREATE TABLE training (
    row INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    revision INTEGER NOT NULL,
    day TEXT NOT NULL,
    unit TEXT NOT NULL,
    subject TEXT,
    participants INTEGER,
    leader TEXT,
    note TEXT
) STRICT
-- next
CREATE INDEX training_by_day ON training (day)
-- next
INSERT INTO kind VALUES (44, 'training')
-- next
CREATE TABLE watch_area (
    row INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    revision INTEGER NOT NULL,
    name TEXT NOT NULL,
    area TEXT REFERENCES area(id),
    started TEXT,
    ended TEXT,
    households INTEGER,
    note TEXT
) STRICT
-- next
CREATE INDEX watch_area_by_name ON watch_area (name)
-- next
CREATE INDEX watch_area_by_area ON watch_area (area)
-- next
CREATE INDEX watch_area_by_started ON watch_area (started)
-- next
INSERT INTO kind VALUES (45, 'watch-area')
-- next
CREATE TABLE contact_person (
    row INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    revision INTEGER NOT NULL,
    name TEXT NOT NULL,
    watch_area TEXT NOT NULL REFERENCES watch_area(id),
    phone TEXT,
    email TEXT,
    "from" TEXT,
    "to" TEXT
) STRICT
-- next
CREATE INDEX contact_person_by_name ON contact_person (name)
-- next
CREATE INDEX contact_person_by_watch_area ON contact_person (watch_area)
-- next
CREATE INDEX contact_person_by_from ON contact_person ("from")
-- next
INSERT INTO kind VALUES (46, 'contact-person')
-- next
CREATE TABLE invitation (
    row INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    revision INTEGER NOT NULL,
    contact_person TEXT NOT NULL REFERENCES contact_person(id),
    meeting TEXT NOT NULL REFERENCES meeting(id),
    sent TEXT,
    channel TEXT,
    came INTEGER
) STRICT
-- next
CREATE INDEX invitation_by_contact_person ON invitation (contact_person)
-- next
CREATE INDEX invitation_by_meeting ON invitation (meeting)
-- next
CREATE INDEX invitation_by_sent ON invitation (sent)
-- next
INSERT INTO kind VALUES (47, 'invitation')
-- next
CREATE TABLE sspf_count (
    row INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    revision INTEGER NOT NULL,
    day TEXT NOT NULL,
    count INTEGER NOT NULL
) STRICT
-- next
CREATE INDEX sspf_count_by_day ON sspf_count (day)
-- next
INSERT INTO kind VALUES (48, 'sspf-count')
-- next
CREATE TABLE exit_contact (
    row INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    revision INTEGER NOT NULL,
    role TEXT NOT NULL REFERENCES role(id),
    name TEXT NOT NULL,
    phone TEXT,
    email TEXT,
    hours TEXT,
    confirmed TEXT
) STRICT
-- next
CREATE INDEX exit_contact_by_role ON exit_contact (role)
-- next
CREATE INDEX exit_contact_by_name ON exit_contact (name)
-- next
INSERT INTO kind VALUES (49, 'exit-contact')
-- next
CREATE TABLE special_event (
    row INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    revision INTEGER NOT NULL,
    title TEXT NOT NULL,
    begins TEXT NOT NULL,
    ends TEXT,
    area TEXT REFERENCES area(id),
    place TEXT,
    situation TEXT,
    closing TEXT,
    case_number TEXT
) STRICT
-- next
CREATE INDEX special_event_by_title ON special_event (title)
-- next
CREATE INDEX special_event_by_begins ON special_event (begins)
-- next
CREATE INDEX special_event_by_area ON special_event (area)
-- next
INSERT INTO kind VALUES (50, 'special-event')
-- next
CREATE TABLE diary_entry (
    row INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    revision INTEGER NOT NULL,
    special_event TEXT NOT NULL REFERENCES special_event(id),
    at TEXT NOT NULL,
    text TEXT NOT NULL,
    told_by TEXT REFERENCES role(id),
    told_to TEXT REFERENCES role(id),
    channel TEXT
) STRICT
-- next
CREATE INDEX diary_entry_by_special_event ON diary_entry (special_event)
-- next
CREATE INDEX diary_entry_by_at ON diary_entry (at)
-- next
CREATE INDEX diary_entry_by_text ON diary_entry (text)
-- next
CREATE INDEX diary_entry_by_told_by ON diary_entry (told_by)
-- next
CREATE INDEX diary_entry_by_told_to ON diary_entry (told_to)
-- next
INSERT INTO kind VALUES (51, 'diary-entry')
