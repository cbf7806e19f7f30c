-- Organisations: their pages, who belongs to them and answers for them, how that is handed over, and which pages became one.

-- name_key is the name folded (organisations/names.ts), to find duplicates. email_for and phone_for say who sees them;
-- 'public' counts only while is_public. people and responsible count active members and follow by triggers.
-- merged_into: this page became part of another; its old address leads on.
CREATE TABLE organisations (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  name_key TEXT NOT NULL,
  sort_key TEXT NOT NULL,
  kind TEXT NOT NULL,
  legal_form TEXT NOT NULL DEFAULT '',
  nonprofit INTEGER CHECK (nonprofit IN (0, 1)),
  place TEXT NOT NULL DEFAULT '',
  region TEXT,
  about TEXT NOT NULL DEFAULT '',
  about_html TEXT NOT NULL DEFAULT '',
  renderer INTEGER NOT NULL DEFAULT 0,
  target_groups TEXT NOT NULL DEFAULT '',
  topics TEXT NOT NULL DEFAULT '[]',
  languages TEXT NOT NULL DEFAULT '[]',
  website TEXT NOT NULL DEFAULT '',
  email TEXT NOT NULL DEFAULT '',
  email_for TEXT NOT NULL DEFAULT 'members' CHECK (email_for IN ('public', 'members', 'staff')),
  phone TEXT NOT NULL DEFAULT '',
  phone_for TEXT NOT NULL DEFAULT 'members' CHECK (phone_for IN ('public', 'members', 'staff')),
  is_public INTEGER NOT NULL DEFAULT 0 CHECK (is_public IN (0, 1)),
  version INTEGER NOT NULL DEFAULT 1,
  form_key TEXT NOT NULL,
  created_by INTEGER REFERENCES members (id),
  created_at TEXT NOT NULL,
  edited_at TEXT,
  merged_into INTEGER REFERENCES organisations (id),
  people INTEGER NOT NULL DEFAULT 0,
  responsible INTEGER NOT NULL DEFAULT 0,
  UNIQUE (created_by, form_key)
) STRICT;

CREATE INDEX organisations_by_name ON organisations (name_key) WHERE merged_into IS NULL;
CREATE INDEX organisations_left_alone ON organisations (sort_key) WHERE responsible = 0 AND merged_into IS NULL;
CREATE INDEX organisations_merged ON organisations (merged_into) WHERE merged_into IS NOT NULL;

CREATE TABLE affiliations (
  member_id INTEGER NOT NULL REFERENCES members (id),
  organisation_id INTEGER NOT NULL REFERENCES organisations (id),
  responsible INTEGER NOT NULL DEFAULT 0 CHECK (responsible IN (0, 1)),
  created_at TEXT NOT NULL,
  PRIMARY KEY (member_id, organisation_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX affiliations_by_organisation ON affiliations (organisation_id, responsible, member_id);

-- Somebody to be added is found by the beginning of their name.
CREATE INDEX members_findable ON members (sort_key) WHERE state = 'active';

-- Somebody asks to belong (invited_by is empty) or is asked by a responsible person. It goes when they belong.
CREATE TABLE affiliation_requests (
  organisation_id INTEGER NOT NULL REFERENCES organisations (id),
  member_id INTEGER NOT NULL REFERENCES members (id),
  invited_by INTEGER REFERENCES members (id),
  state TEXT NOT NULL CHECK (state IN ('waiting', 'declined')),
  created_at TEXT NOT NULL,
  decided_at TEXT,
  decided_by INTEGER REFERENCES members (id),
  PRIMARY KEY (organisation_id, member_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX affiliation_requests_by_member ON affiliation_requests (member_id);
CREATE INDEX affiliation_requests_waiting ON affiliation_requests (organisation_id, created_at) WHERE state = 'waiting';

-- A responsible person offers the responsibility to somebody of the same organisation; it changes hands when accepted.
CREATE TABLE handovers (
  id INTEGER PRIMARY KEY,
  organisation_id INTEGER NOT NULL REFERENCES organisations (id),
  from_id INTEGER NOT NULL REFERENCES members (id),
  to_id INTEGER NOT NULL REFERENCES members (id),
  state TEXT NOT NULL CHECK (state IN ('offered', 'accepted', 'declined', 'lapsed')),
  created_at TEXT NOT NULL,
  decided_at TEXT
) STRICT;

CREATE UNIQUE INDEX handovers_open ON handovers (organisation_id, from_id) WHERE state = 'offered';
CREATE INDEX handovers_from ON handovers (from_id) WHERE state = 'offered';
CREATE INDEX handovers_to ON handovers (to_id) WHERE state = 'offered';

-- What happened to an organisation's people and page, for those who answer for it and the Fachstelle. Only added to.
CREATE TABLE organisation_entries (
  id INTEGER PRIMARY KEY,
  organisation_id INTEGER NOT NULL REFERENCES organisations (id),
  act TEXT NOT NULL,
  by_id INTEGER REFERENCES members (id),
  about_id INTEGER REFERENCES members (id),
  note TEXT NOT NULL DEFAULT '',
  at TEXT NOT NULL
) STRICT;

CREATE INDEX organisation_entries_by_organisation ON organisation_entries (organisation_id, id);

-- All cards of the list in one row, sorted: [id, name, kind, place, region, topics, languages]. A page then reads one row
-- however many organisations there are and however it is filtered; a thousand make some 135 kB. Two rows, because what
-- a guest's page is made from must hold nothing else.
CREATE TABLE organisation_index (
  audience TEXT PRIMARY KEY CHECK (audience IN ('members', 'guests')),
  cards TEXT NOT NULL DEFAULT '[]',
  renewed INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;

INSERT INTO organisation_index (audience) VALUES ('members'), ('guests');

CREATE TRIGGER organisation_index_renewed AFTER UPDATE OF renewed ON organisation_index
BEGIN
  UPDATE organisation_index SET cards = (
    SELECT '[' || coalesce(group_concat(
      json_array(id, name, kind, place, region, json(topics), json(languages)), ',' ORDER BY sort_key, id
    ), '') || ']' FROM organisations WHERE merged_into IS NULL AND (NEW.audience = 'members' OR is_public = 1)
  ) WHERE audience = NEW.audience;
END;

CREATE TRIGGER organisations_listed AFTER INSERT ON organisations
BEGIN
  UPDATE organisation_index SET renewed = renewed + 1;
END;

CREATE TRIGGER organisations_relisted AFTER UPDATE OF name, sort_key, kind, place, region, topics, languages, is_public, merged_into ON organisations
BEGIN
  UPDATE organisation_index SET renewed = renewed + 1;
END;

CREATE TRIGGER organisations_unlisted AFTER DELETE ON organisations
BEGIN
  UPDATE organisation_index SET renewed = renewed + 1;
END;

-- The text next to a person's name is the name of the organisation that they have belonged to for longest.
CREATE TRIGGER affiliations_added AFTER INSERT ON affiliations
BEGIN
  UPDATE organisations SET people = people + 1, responsible = responsible + NEW.responsible
  WHERE id = NEW.organisation_id AND (SELECT state FROM members WHERE id = NEW.member_id) = 'active';
  DELETE FROM affiliation_requests WHERE organisation_id = NEW.organisation_id AND member_id = NEW.member_id;
  UPDATE members SET organisation = (SELECT o.name FROM affiliations a JOIN organisations o ON o.id = a.organisation_id
    WHERE a.member_id = NEW.member_id ORDER BY a.created_at, a.organisation_id LIMIT 1) WHERE id = NEW.member_id;
END;

CREATE TRIGGER affiliations_changed AFTER UPDATE OF responsible ON affiliations WHEN NEW.responsible <> OLD.responsible
BEGIN
  UPDATE organisations SET responsible = responsible + NEW.responsible - OLD.responsible
  WHERE id = NEW.organisation_id AND (SELECT state FROM members WHERE id = NEW.member_id) = 'active';
  UPDATE handovers SET state = 'lapsed' WHERE organisation_id = NEW.organisation_id AND from_id = NEW.member_id
    AND state = 'offered' AND NEW.responsible = 0;
END;

CREATE TRIGGER affiliations_removed AFTER DELETE ON affiliations
BEGIN
  UPDATE organisations SET people = people - 1, responsible = responsible - OLD.responsible
  WHERE id = OLD.organisation_id AND (SELECT state FROM members WHERE id = OLD.member_id) = 'active';
  UPDATE handovers SET state = 'lapsed' WHERE organisation_id = OLD.organisation_id AND state = 'offered'
    AND (from_id = OLD.member_id OR to_id = OLD.member_id);
  UPDATE members SET organisation = coalesce((SELECT o.name FROM affiliations a JOIN organisations o ON o.id = a.organisation_id
    WHERE a.member_id = OLD.member_id ORDER BY a.created_at, a.organisation_id LIMIT 1), '') WHERE id = OLD.member_id;
END;

CREATE TRIGGER organisations_renamed AFTER UPDATE OF name ON organisations WHEN NEW.name <> OLD.name
BEGIN
  UPDATE members SET organisation = NEW.name WHERE id IN (SELECT a.member_id FROM affiliations a WHERE a.organisation_id = NEW.id
    AND NOT EXISTS (SELECT 1 FROM affiliations b WHERE b.member_id = a.member_id
      AND (b.created_at, b.organisation_id) < (a.created_at, a.organisation_id)));
END;

-- Somebody suspended counts no more, but belongs on; somebody who has left belongs nowhere. One trigger, because the
-- counting must come before the rows go.
CREATE TRIGGER members_organised AFTER UPDATE OF state ON members WHEN NEW.state <> OLD.state
BEGIN
  UPDATE organisations SET
    people = people + (NEW.state = 'active') - (OLD.state = 'active'),
    responsible = responsible + ((NEW.state = 'active') - (OLD.state = 'active'))
      * (SELECT responsible FROM affiliations WHERE member_id = NEW.id AND organisation_id = organisations.id)
  WHERE id IN (SELECT organisation_id FROM affiliations WHERE member_id = NEW.id);
  UPDATE handovers SET state = 'lapsed' WHERE state = 'offered' AND NEW.state <> 'active' AND (from_id = NEW.id OR to_id = NEW.id);
  DELETE FROM affiliation_requests WHERE NEW.state = 'former' AND member_id = NEW.id;
  DELETE FROM affiliations WHERE NEW.state = 'former' AND member_id = NEW.id;
END;
