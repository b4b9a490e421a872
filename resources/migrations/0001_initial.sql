-- The first schema. Frozen: a later change is a new file beside this one. Statements are parted by a line `-- next`.
CREATE TABLE setting (
    key TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
) STRICT
-- next
CREATE TABLE kind (
    number INTEGER PRIMARY KEY,
    key TEXT NOT NULL UNIQUE
) STRICT
-- next
CREATE TABLE entry (
    number INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE,
    office TEXT NOT NULL,
    who TEXT NOT NULL,
    at TEXT NOT NULL,
    act TEXT NOT NULL,
    note TEXT,
    undoes INTEGER REFERENCES entry(number),
    hash BLOB NOT NULL
) STRICT
-- next
CREATE INDEX entry_undoes ON entry (undoes) WHERE undoes IS NOT NULL
-- next
CREATE TABLE change (
    number INTEGER PRIMARY KEY,
    entry INTEGER NOT NULL REFERENCES entry(number) DEFERRABLE INITIALLY DEFERRED,
    kind INTEGER NOT NULL REFERENCES kind(number),
    record TEXT NOT NULL,
    operation TEXT NOT NULL CHECK (operation = 'add' OR operation = 'update' OR operation = 'remove'),
    revision INTEGER NOT NULL,
    before TEXT,
    previous_entry INTEGER REFERENCES entry(number) DEFERRABLE INITIALLY DEFERRED,
    salt BLOB,
    digest BLOB NOT NULL
) STRICT
-- next
CREATE INDEX change_record ON change (record, number)
-- next
CREATE INDEX change_entry ON change (entry)
-- next
-- History is written once. Content may be blotted out (salt and before become null), the chain stays.
CREATE TRIGGER entry_is_written_once BEFORE UPDATE ON entry BEGIN
    SELECT raise(ABORT, 'history is never changed');
END
-- next
CREATE TRIGGER entry_is_never_removed BEFORE DELETE ON entry BEGIN
    SELECT raise(ABORT, 'history is never changed');
END
-- next
CREATE TRIGGER change_is_written_once BEFORE UPDATE ON change
WHEN NEW.number IS NOT OLD.number OR NEW.entry IS NOT OLD.entry OR NEW.kind IS NOT OLD.kind OR NEW.record IS NOT OLD.record
    OR NEW.operation IS NOT OLD.operation OR NEW.revision IS NOT OLD.revision OR NEW.previous_entry IS NOT OLD.previous_entry
    OR NEW.digest IS NOT OLD.digest OR NEW.before IS NOT NULL OR NEW.salt IS NOT NULL
BEGIN
    SELECT raise(ABORT, 'history is never changed');
END
-- next
CREATE TRIGGER change_is_never_removed BEFORE DELETE ON change BEGIN
    SELECT raise(ABORT, 'history is never changed');
END
-- next
CREATE TABLE draft (
    id TEXT NOT NULL PRIMARY KEY,
    kind TEXT NOT NULL,
    revision INTEGER NOT NULL,
    content TEXT NOT NULL,
    at TEXT NOT NULL
) STRICT
-- next
-- Which record a row of an imported table became, by a hash of its content, so that the same file can be read again.
CREATE TABLE import_row (
    key BLOB NOT NULL PRIMARY KEY,
    record TEXT NOT NULL
) STRICT, WITHOUT ROWID
-- next
-- Without text of its own; å, ä and ö are letters of their own.
CREATE VIRTUAL TABLE search USING fts5(words, content='', tokenize="unicode61 remove_diacritics 0")
-- next
CREATE TABLE area (
    row INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    revision INTEGER NOT NULL,
    name TEXT NOT NULL UNIQUE
) STRICT
-- next
INSERT INTO kind VALUES (1, 'area')
-- next
CREATE TABLE role (
    row INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    revision INTEGER NOT NULL,
    key TEXT NOT NULL UNIQUE,
    label TEXT NOT NULL
) STRICT
-- next
CREATE INDEX role_by_label ON role (label)
-- next
INSERT INTO kind VALUES (2, 'role')
-- next
CREATE TABLE organisation (
    row INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    revision INTEGER NOT NULL,
    name TEXT NOT NULL UNIQUE,
    kind TEXT
) STRICT
-- next
INSERT INTO kind VALUES (3, 'organisation')
-- next
CREATE TABLE person (
    row INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    revision INTEGER NOT NULL,
    name TEXT NOT NULL,
    organisation TEXT REFERENCES organisation(id),
    phone TEXT,
    email TEXT,
    confirmed TEXT
) STRICT
-- next
CREATE INDEX person_by_name ON person (name)
-- next
CREATE TABLE person__roles (
    owner TEXT NOT NULL REFERENCES person(id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    target TEXT NOT NULL REFERENCES role(id),
    PRIMARY KEY (owner, position)
) STRICT, WITHOUT ROWID
-- next
CREATE INDEX person__roles_by_target ON person__roles (target)
-- next
CREATE INDEX person_by_organisation ON person (organisation)
-- next
INSERT INTO kind VALUES (4, 'person')
-- next
CREATE TABLE group_member (
    row INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    revision INTEGER NOT NULL,
    person TEXT NOT NULL REFERENCES person(id),
    "group" TEXT NOT NULL,
    "from" TEXT,
    "to" TEXT
) STRICT
-- next
CREATE INDEX group_member_by_person ON group_member (person)
-- next
CREATE INDEX group_member_by_from ON group_member ("from")
-- next
INSERT INTO kind VALUES (5, 'group-member')
-- next
CREATE TABLE meeting_type (
    row INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    revision INTEGER NOT NULL,
    key TEXT NOT NULL UNIQUE,
    label TEXT NOT NULL,
    notes TEXT,
    agenda TEXT
) STRICT
-- next
CREATE INDEX meeting_type_by_label ON meeting_type (label)
-- next
CREATE TABLE meeting_type__roles (
    owner TEXT NOT NULL REFERENCES meeting_type(id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    target TEXT NOT NULL REFERENCES role(id),
    PRIMARY KEY (owner, position)
) STRICT, WITHOUT ROWID
-- next
CREATE INDEX meeting_type__roles_by_target ON meeting_type__roles (target)
-- next
INSERT INTO kind VALUES (6, 'meeting-type')
-- next
CREATE TABLE meeting (
    row INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    revision INTEGER NOT NULL,
    type TEXT NOT NULL REFERENCES meeting_type(id),
    day TEXT NOT NULL,
    time TEXT,
    "end" TEXT,
    area TEXT REFERENCES area(id),
    place TEXT,
    title TEXT,
    state TEXT,
    reason TEXT,
    agenda TEXT,
    notes TEXT
) STRICT
-- next
CREATE INDEX meeting_by_type ON meeting (type)
-- next
CREATE INDEX meeting_by_day ON meeting (day)
-- next
CREATE INDEX meeting_by_area ON meeting (area)
-- next
CREATE INDEX meeting_by_title ON meeting (title)
-- next
CREATE TABLE meeting__roles (
    owner TEXT NOT NULL REFERENCES meeting(id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    target TEXT NOT NULL REFERENCES role(id),
    PRIMARY KEY (owner, position)
) STRICT, WITHOUT ROWID
-- next
CREATE INDEX meeting__roles_by_target ON meeting__roles (target)
-- next
INSERT INTO kind VALUES (7, 'meeting')
-- next
CREATE TABLE attendance (
    row INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    revision INTEGER NOT NULL,
    meeting TEXT NOT NULL REFERENCES meeting(id),
    role TEXT REFERENCES role(id),
    person TEXT REFERENCES person(id),
    note TEXT
) STRICT
-- next
CREATE INDEX attendance_by_meeting ON attendance (meeting)
-- next
CREATE INDEX attendance_by_role ON attendance (role)
-- next
CREATE INDEX attendance_by_person ON attendance (person)
-- next
INSERT INTO kind VALUES (8, 'attendance')
-- next
CREATE TABLE agenda_item (
    row INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    revision INTEGER NOT NULL,
    meeting TEXT NOT NULL REFERENCES meeting(id),
    number INTEGER,
    text TEXT NOT NULL,
    outcome TEXT
) STRICT
-- next
CREATE INDEX agenda_item_by_meeting ON agenda_item (meeting)
-- next
CREATE INDEX agenda_item_by_text ON agenda_item (text)
-- next
INSERT INTO kind VALUES (9, 'agenda-item')
-- next
CREATE TABLE action_point (
    row INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    revision INTEGER NOT NULL,
    meeting TEXT NOT NULL REFERENCES meeting(id),
    what TEXT NOT NULL,
    responsible TEXT,
    due TEXT,
    state TEXT
) STRICT
-- next
CREATE INDEX action_point_by_meeting ON action_point (meeting)
-- next
CREATE INDEX action_point_by_what ON action_point (what)
-- next
CREATE INDEX action_point_by_due ON action_point (due)
-- next
INSERT INTO kind VALUES (10, 'action-point')
-- next
CREATE TABLE focus_area (
    row INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    revision INTEGER NOT NULL,
    year INTEGER NOT NULL,
    title TEXT NOT NULL,
    reason TEXT,
    children INTEGER,
    picture TEXT,
    state TEXT,
    rank INTEGER,
    years TEXT
) STRICT
-- next
CREATE INDEX focus_area_by_title ON focus_area (title)
-- next
INSERT INTO kind VALUES (11, 'focus-area')
-- next
CREATE TABLE cause (
    row INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    revision INTEGER NOT NULL,
    focus_area TEXT NOT NULL REFERENCES focus_area(id),
    text TEXT NOT NULL,
    factor TEXT,
    direct INTEGER
) STRICT
-- next
CREATE INDEX cause_by_focus_area ON cause (focus_area)
-- next
CREATE INDEX cause_by_text ON cause (text)
-- next
INSERT INTO kind VALUES (12, 'cause')
-- next
CREATE TABLE plan (
    row INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    revision INTEGER NOT NULL,
    focus_area TEXT NOT NULL UNIQUE REFERENCES focus_area(id),
    title TEXT,
    follow_up_production TEXT,
    follow_up_process TEXT,
    follow_up_effect TEXT,
    evaluation TEXT,
    state TEXT,
    version INTEGER,
    approved_version INTEGER
) STRICT
-- next
CREATE INDEX plan_by_title ON plan (title)
-- next
INSERT INTO kind VALUES (13, 'plan')
-- next
CREATE TABLE goal (
    row INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    revision INTEGER NOT NULL,
    plan TEXT NOT NULL REFERENCES plan(id),
    statement TEXT NOT NULL,
    indicator TEXT,
    unit TEXT,
    baseline REAL,
    baseline_day TEXT,
    baseline_source TEXT,
    target REAL,
    scope TEXT,
    realistic TEXT,
    due TEXT
) STRICT
-- next
CREATE INDEX goal_by_plan ON goal (plan)
-- next
CREATE INDEX goal_by_statement ON goal (statement)
-- next
CREATE INDEX goal_by_due ON goal (due)
-- next
INSERT INTO kind VALUES (14, 'goal')
-- next
CREATE TABLE activity (
    row INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    revision INTEGER NOT NULL,
    plan TEXT NOT NULL REFERENCES plan(id),
    what TEXT NOT NULL,
    goal TEXT REFERENCES goal(id),
    cause TEXT REFERENCES cause(id),
    responsible TEXT,
    participants TEXT,
    start TEXT,
    due TEXT,
    status TEXT,
    done_day TEXT,
    deviation TEXT
) STRICT
-- next
CREATE INDEX activity_by_plan ON activity (plan)
-- next
CREATE INDEX activity_by_what ON activity (what)
-- next
CREATE INDEX activity_by_goal ON activity (goal)
-- next
CREATE INDEX activity_by_cause ON activity (cause)
-- next
CREATE INDEX activity_by_due ON activity (due)
-- next
INSERT INTO kind VALUES (15, 'activity')
-- next
CREATE TABLE child_impact (
    row INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    revision INTEGER NOT NULL,
    concerned INTEGER NOT NULL,
    reason TEXT,
    groups TEXT,
    rights TEXT,
    known TEXT,
    heard TEXT,
    options TEXT,
    weighing TEXT,
    conclusion TEXT,
    feedback TEXT
) STRICT
-- next
CREATE TABLE child_impact__plans (
    owner TEXT NOT NULL REFERENCES child_impact(id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    target TEXT NOT NULL REFERENCES plan(id),
    PRIMARY KEY (owner, position)
) STRICT, WITHOUT ROWID
-- next
CREATE INDEX child_impact__plans_by_target ON child_impact__plans (target)
-- next
INSERT INTO kind VALUES (16, 'child-impact')
-- next
CREATE TABLE measurement (
    row INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    revision INTEGER NOT NULL,
    goal TEXT NOT NULL REFERENCES goal(id),
    day TEXT NOT NULL,
    value REAL NOT NULL,
    source TEXT
) STRICT
-- next
CREATE INDEX measurement_by_goal ON measurement (goal)
-- next
CREATE INDEX measurement_by_day ON measurement (day)
-- next
INSERT INTO kind VALUES (17, 'measurement')
-- next
CREATE TABLE decision (
    row INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    revision INTEGER NOT NULL,
    focus_area TEXT REFERENCES focus_area(id),
    plan TEXT REFERENCES plan(id),
    verb TEXT NOT NULL,
    day TEXT NOT NULL,
    body TEXT NOT NULL,
    meeting TEXT REFERENCES meeting(id),
    item TEXT,
    case_number TEXT,
    note TEXT,
    rank INTEGER,
    year INTEGER,
    despite TEXT,
    version INTEGER
) STRICT
-- next
CREATE INDEX decision_by_focus_area ON decision (focus_area)
-- next
CREATE INDEX decision_by_plan ON decision (plan)
-- next
CREATE INDEX decision_by_day ON decision (day)
-- next
CREATE INDEX decision_by_meeting ON decision (meeting)
-- next
INSERT INTO kind VALUES (18, 'decision')
-- next
CREATE TABLE plan_version (
    row INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    revision INTEGER NOT NULL,
    plan TEXT NOT NULL REFERENCES plan(id),
    version INTEGER NOT NULL,
    day TEXT NOT NULL,
    content TEXT NOT NULL
) STRICT
-- next
CREATE INDEX plan_version_by_plan ON plan_version (plan)
-- next
CREATE INDEX plan_version_by_day ON plan_version (day)
-- next
INSERT INTO kind VALUES (19, 'plan-version')
-- next
CREATE TABLE premises (
    row INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    revision INTEGER NOT NULL,
    name TEXT NOT NULL,
    kind TEXT NOT NULL,
    address TEXT,
    area TEXT REFERENCES area(id),
    contact TEXT,
    closed TEXT
) STRICT
-- next
CREATE INDEX premises_by_name ON premises (name)
-- next
CREATE INDEX premises_by_area ON premises (area)
-- next
INSERT INTO kind VALUES (20, 'premises')
-- next
CREATE TABLE checkpoint (
    row INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    revision INTEGER NOT NULL,
    key TEXT NOT NULL UNIQUE,
    label TEXT NOT NULL,
    scopes TEXT,
    "order" INTEGER
) STRICT
-- next
CREATE INDEX checkpoint_by_label ON checkpoint (label)
-- next
INSERT INTO kind VALUES (21, 'checkpoint')
-- next
CREATE TABLE inspection (
    row INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    revision INTEGER NOT NULL,
    day TEXT NOT NULL,
    premises TEXT NOT NULL REFERENCES premises(id),
    kind TEXT NOT NULL,
    scope TEXT,
    police_ground TEXT,
    outcome TEXT,
    remarks TEXT,
    follow_up_due TEXT,
    follow_up_done TEXT,
    case_number TEXT
) STRICT
-- next
CREATE INDEX inspection_by_day ON inspection (day)
-- next
CREATE INDEX inspection_by_premises ON inspection (premises)
-- next
CREATE TABLE inspection__participants (
    owner TEXT NOT NULL REFERENCES inspection(id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    target TEXT NOT NULL REFERENCES role(id),
    PRIMARY KEY (owner, position)
) STRICT, WITHOUT ROWID
-- next
CREATE INDEX inspection__participants_by_target ON inspection__participants (target)
-- next
INSERT INTO kind VALUES (22, 'inspection')
-- next
CREATE TABLE checkpoint_result (
    row INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    revision INTEGER NOT NULL,
    inspection TEXT NOT NULL REFERENCES inspection(id),
    checkpoint TEXT NOT NULL REFERENCES checkpoint(id),
    outcome TEXT NOT NULL,
    note TEXT
) STRICT
-- next
CREATE INDEX checkpoint_result_by_inspection ON checkpoint_result (inspection)
-- next
CREATE INDEX checkpoint_result_by_checkpoint ON checkpoint_result (checkpoint)
-- next
INSERT INTO kind VALUES (23, 'checkpoint-result')
-- next
CREATE TABLE test_purchase (
    row INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    revision INTEGER NOT NULL,
    premises TEXT NOT NULL REFERENCES premises(id),
    day TEXT NOT NULL,
    goods TEXT,
    outcome TEXT,
    informed_day TEXT
) STRICT
-- next
CREATE INDEX test_purchase_by_premises ON test_purchase (premises)
-- next
CREATE INDEX test_purchase_by_day ON test_purchase (day)
-- next
INSERT INTO kind VALUES (24, 'test-purchase')
-- next
CREATE TABLE category (
    row INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    revision INTEGER NOT NULL,
    name TEXT NOT NULL UNIQUE,
    "from" TEXT,
    "to" TEXT,
    police_categories TEXT,
    police_activity INTEGER
) STRICT
-- next
INSERT INTO kind VALUES (25, 'category')
-- next
CREATE TABLE incident (
    row INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    revision INTEGER NOT NULL,
    occurred TEXT NOT NULL,
    occurred_to TEXT,
    reported TEXT,
    reporting_unit TEXT,
    category TEXT NOT NULL REFERENCES category(id),
    area TEXT NOT NULL REFERENCES area(id),
    place TEXT,
    severity TEXT,
    children INTEGER,
    description TEXT,
    passed_on_to TEXT,
    feedback_given TEXT,
    source TEXT,
    source_key TEXT,
    status TEXT
) STRICT
-- next
CREATE INDEX incident_by_occurred ON incident (occurred)
-- next
CREATE INDEX incident_by_category ON incident (category)
-- next
CREATE INDEX incident_by_area ON incident (area)
-- next
CREATE INDEX incident_by_source_key ON incident (source_key)
-- next
INSERT INTO kind VALUES (26, 'incident')
-- next
CREATE TABLE note (
    row INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    revision INTEGER NOT NULL,
    title TEXT NOT NULL,
    day TEXT NOT NULL,
    text TEXT
) STRICT
-- next
CREATE INDEX note_by_title ON note (title)
-- next
CREATE INDEX note_by_day ON note (day)
-- next
INSERT INTO kind VALUES (27, 'note')
