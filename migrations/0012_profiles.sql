-- What people tell about themselves and to whom, and the directory in which they are found.

-- circle says who may know somebody, as a sum: 1 mo, 2 lotsen, 4 gemeinsam for the spaces they read, 8 for the people of the
-- Fachstelle, whom every member may know. It follows from memberships and roles by triggers, so that asking whether two
-- people share a space reads no further row. listed: 0 keeps somebody out of the directory.
ALTER TABLE members ADD COLUMN circle INTEGER NOT NULL DEFAULT 0;
ALTER TABLE members ADD COLUMN listed INTEGER NOT NULL DEFAULT 1;

-- Three boxes of JSON by who may open them: everybody who may know the person, the Fachstelle, the person alone. A field lies
-- in exactly one of them. card is the part of the first box that the directory finds people by.
CREATE TABLE profiles (
  member_id INTEGER PRIMARY KEY REFERENCES members (id),
  shared TEXT NOT NULL,
  staff TEXT NOT NULL,
  own TEXT NOT NULL,
  email_for TEXT NOT NULL CHECK (email_for IN ('alle', 'fachstelle', 'ich')),
  card TEXT NOT NULL,
  version INTEGER NOT NULL DEFAULT 1,
  form_key TEXT NOT NULL,
  updated_at TEXT NOT NULL
) STRICT;

-- One row a circle: everybody in it who is active and listed, by name, as JSON. A page reads the rows of the circles that the
-- viewer may know, at most fifteen however many people there are, and counts in them. stale = 1 makes a row anew.
CREATE TABLE directory (
  circle INTEGER PRIMARY KEY,
  people TEXT NOT NULL DEFAULT '[]',
  stale INTEGER NOT NULL DEFAULT 0
) STRICT;

INSERT INTO directory (circle) VALUES (1), (2), (3), (4), (5), (6), (7), (8), (9), (10), (11), (12), (13), (14), (15);

CREATE INDEX members_by_circle ON members (circle, sort_key, id) WHERE state = 'active' AND listed = 1;

UPDATE members SET circle = iif(role IN ('fachstelle', 'verwaltung'), 8, 0) | coalesce((
  SELECT sum(1 << (s.position - 1)) FROM memberships ms JOIN spaces s ON s.id = ms.space_id WHERE ms.member_id = members.id AND ms.level > 0
), 0);

CREATE TRIGGER directory_renewed AFTER UPDATE OF stale ON directory WHEN NEW.stale = 1
BEGIN
  UPDATE directory SET stale = 0, people = (
    SELECT json_group_array(json_array(id, name, sort_key, organisation, role, region, json(card))) FROM (
      SELECT m.id, m.name, m.sort_key, m.organisation, m.role, m.region, coalesce(p.card, '{}') AS card
      FROM members m LEFT JOIN profiles p ON p.member_id = m.id
      WHERE m.circle = NEW.circle AND m.state = 'active' AND m.listed = 1 ORDER BY m.sort_key, m.id
    )
  ) WHERE circle = NEW.circle;
END;

UPDATE directory SET stale = 1;

CREATE TRIGGER memberships_circle_added AFTER INSERT ON memberships WHEN NEW.level > 0
BEGIN
  UPDATE members SET circle = circle | (SELECT 1 << (position - 1) FROM spaces WHERE id = NEW.space_id) WHERE id = NEW.member_id;
END;

CREATE TRIGGER memberships_circle_changed AFTER UPDATE OF level ON memberships WHEN (NEW.level > 0) <> (OLD.level > 0)
BEGIN
  UPDATE members SET circle = iif(NEW.level > 0, circle | (SELECT 1 << (position - 1) FROM spaces WHERE id = NEW.space_id),
    circle & ~(SELECT 1 << (position - 1) FROM spaces WHERE id = NEW.space_id)) WHERE id = NEW.member_id;
END;

CREATE TRIGGER memberships_circle_removed AFTER DELETE ON memberships WHEN OLD.level > 0
BEGIN
  UPDATE members SET circle = circle & ~(SELECT 1 << (position - 1) FROM spaces WHERE id = OLD.space_id) WHERE id = OLD.member_id;
END;

CREATE TRIGGER members_circle_added AFTER INSERT ON members WHEN NEW.role IN ('fachstelle', 'verwaltung')
BEGIN
  UPDATE members SET circle = circle | 8 WHERE id = NEW.id;
END;

CREATE TRIGGER members_circle_changed AFTER UPDATE OF role ON members
WHEN (NEW.role IN ('fachstelle', 'verwaltung')) <> (OLD.role IN ('fachstelle', 'verwaltung'))
BEGIN
  UPDATE members SET circle = iif(NEW.role IN ('fachstelle', 'verwaltung'), circle | 8, circle & ~8) WHERE id = NEW.id;
END;

CREATE TRIGGER members_directory_changed AFTER UPDATE OF name, sort_key, organisation, role, region, state, listed, circle ON members
WHEN (NEW.state = 'active' OR OLD.state = 'active')
  AND (NEW.name, NEW.sort_key, NEW.organisation, NEW.role, NEW.region, NEW.state, NEW.listed, NEW.circle)
  IS NOT (OLD.name, OLD.sort_key, OLD.organisation, OLD.role, OLD.region, OLD.state, OLD.listed, OLD.circle)
BEGIN
  UPDATE directory SET stale = 1 WHERE circle IN (OLD.circle, NEW.circle);
END;

CREATE TRIGGER members_directory_removed AFTER DELETE ON members WHEN OLD.state = 'active'
BEGIN
  UPDATE directory SET stale = 1 WHERE circle = OLD.circle;
END;

CREATE TRIGGER profiles_directory_added AFTER INSERT ON profiles
BEGIN
  UPDATE directory SET stale = 1 WHERE circle = (SELECT circle FROM members WHERE id = NEW.member_id);
END;

CREATE TRIGGER profiles_directory_changed AFTER UPDATE OF card ON profiles WHEN NEW.card <> OLD.card
BEGIN
  UPDATE directory SET stale = 1 WHERE circle = (SELECT circle FROM members WHERE id = NEW.member_id);
END;

CREATE TRIGGER profiles_directory_removed AFTER DELETE ON profiles
BEGIN
  UPDATE directory SET stale = 1 WHERE circle = (SELECT circle FROM members WHERE id = OLD.member_id);
END;

-- What somebody wrote, newest first, a space at a time: a profile shows it to those who read that space.
CREATE INDEX posts_by_author ON posts (author_id, space_id, created_at, id) WHERE removed_at IS NULL;
