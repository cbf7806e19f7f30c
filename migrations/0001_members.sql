-- People, what they may do in which space, and the three spaces themselves.

CREATE TABLE spaces (
  id TEXT PRIMARY KEY,
  position INTEGER NOT NULL,
  readers INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;

INSERT INTO spaces (id, position) VALUES ('mo', 1), ('lotsen', 2), ('gemeinsam', 3);

CREATE TABLE members (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  sort_key TEXT NOT NULL,
  organisation TEXT NOT NULL DEFAULT '',
  role TEXT NOT NULL,
  region TEXT,
  language TEXT NOT NULL DEFAULT 'de',
  state TEXT NOT NULL CHECK (state IN ('pending', 'active', 'suspended', 'former')),
  admin INTEGER NOT NULL DEFAULT 0,
  created_at TEXT NOT NULL,
  joined_at TEXT
) STRICT;

-- The private half of a person. Content queries never join it, so an address can't slip onto a page.
CREATE TABLE accounts (
  member_id INTEGER PRIMARY KEY REFERENCES members (id),
  email TEXT NOT NULL,
  email_key TEXT NOT NULL UNIQUE
) STRICT;

-- level: 0 nothing, 1 reads, 2 writes, 3 moderates. unread: discussions with something new for this person.
CREATE TABLE memberships (
  member_id INTEGER NOT NULL REFERENCES members (id),
  space_id TEXT NOT NULL REFERENCES spaces (id),
  level INTEGER NOT NULL CHECK (level BETWEEN 0 AND 3),
  unread INTEGER NOT NULL DEFAULT 0,
  PRIMARY KEY (member_id, space_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX memberships_by_space ON memberships (space_id, level, member_id);

-- spaces.readers counts the active people with at least the right to read.
CREATE TRIGGER memberships_added AFTER INSERT ON memberships
WHEN NEW.level > 0 AND (SELECT state FROM members WHERE id = NEW.member_id) = 'active'
BEGIN
  UPDATE spaces SET readers = readers + 1 WHERE id = NEW.space_id;
END;

CREATE TRIGGER memberships_changed AFTER UPDATE OF level ON memberships
WHEN (NEW.level > 0) <> (OLD.level > 0) AND (SELECT state FROM members WHERE id = NEW.member_id) = 'active'
BEGIN
  UPDATE spaces SET readers = readers + iif(NEW.level > 0, 1, -1) WHERE id = NEW.space_id;
END;

CREATE TRIGGER memberships_removed AFTER DELETE ON memberships
WHEN OLD.level > 0 AND (SELECT state FROM members WHERE id = OLD.member_id) = 'active'
BEGIN
  UPDATE spaces SET readers = readers - 1 WHERE id = OLD.space_id;
END;

CREATE TRIGGER members_came_or_went AFTER UPDATE OF state ON members
WHEN (NEW.state = 'active') <> (OLD.state = 'active')
BEGIN
  UPDATE spaces SET readers = readers + iif(NEW.state = 'active', 1, -1)
  WHERE id IN (SELECT space_id FROM memberships WHERE member_id = NEW.id AND level > 0);
END;
