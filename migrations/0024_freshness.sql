-- Staying true: who tends a material and when they are asked whether it still holds, links that are watched, uses, followers.

-- confirmed: somebody said "stimmt noch" about the current version. renewed_at: when the current version came, from the second on.
-- keeper_id: somebody of the Fachstelle who took it over. tended: whether its owner can still look after it. asked_for: the occasion
-- about which the owner has a mail. acted: who replaced or withdrew it, and when. links_of: the version whose links are watched.
ALTER TABLE materials ADD COLUMN confirmed_at TEXT;
ALTER TABLE materials ADD COLUMN confirmed_by INTEGER REFERENCES members (id);
ALTER TABLE materials ADD COLUMN renewed_at TEXT;
ALTER TABLE materials ADD COLUMN keeper_id INTEGER REFERENCES members (id);
ALTER TABLE materials ADD COLUMN tended INTEGER NOT NULL DEFAULT 1;
ALTER TABLE materials ADD COLUMN broken INTEGER NOT NULL DEFAULT 0;
ALTER TABLE materials ADD COLUMN asked_for TEXT;
ALTER TABLE materials ADD COLUMN acted_by INTEGER REFERENCES members (id);
ALTER TABLE materials ADD COLUMN acted_at TEXT;
ALTER TABLE materials ADD COLUMN links_of INTEGER;

-- What follows from the row alone. owner_id: who is asked. true_since: the last day on which somebody vouched for the content.
-- ask_on: the day from which the owner is asked: a year later, thirty days before it ends to be valid, and when it has ended.
-- calls_on: the day from which the material calls for its owner, at once if one of its links is broken.
ALTER TABLE materials ADD COLUMN owner_id INTEGER GENERATED ALWAYS AS (coalesce(keeper_id, author_id)) VIRTUAL;
ALTER TABLE materials ADD COLUMN true_since TEXT GENERATED ALWAYS AS (
  substr(max(coalesce(confirmed_at, ''), coalesce(renewed_at, ''), coalesce(published_at, created_at)), 1, 10)) VIRTUAL;
ALTER TABLE materials ADD COLUMN ask_on TEXT GENERATED ALWAYS AS (CASE WHEN state = 'published' AND replaced_by IS NULL THEN
  min(date(true_since, '+12 months'), coalesce(iif(date(valid_until, '-30 days') > true_since, date(valid_until, '-30 days'), date(valid_until, '+1 day')), '9999')) END) VIRTUAL;
ALTER TABLE materials ADD COLUMN calls_on TEXT GENERATED ALWAYS AS (iif(ask_on IS NOT NULL AND broken > 0, '0000', ask_on)) VIRTUAL;

CREATE INDEX materials_owned ON materials (owner_id, space_id);
CREATE INDEX materials_calling ON materials (owner_id, calls_on) WHERE calls_on IS NOT NULL;
CREATE INDEX materials_untended ON materials (space_id, calls_on) WHERE tended = 0 AND calls_on IS NOT NULL;
CREATE INDEX materials_broken ON materials (space_id) WHERE broken > 0;
CREATE INDEX materials_to_ask ON materials (ask_on) WHERE ask_on IS NOT NULL;
CREATE INDEX materials_unwatched ON materials (id) WHERE state = 'published' AND links_of IS NOT number;

-- A new version is what its author stands for: what was said about the old one doesn't hold for it.
CREATE TRIGGER material_versions_renewed AFTER INSERT ON material_versions WHEN NEW.number > 1
BEGIN
  UPDATE materials SET confirmed_at = NULL, confirmed_by = NULL, renewed_at = NEW.created_at WHERE id = NEW.material_id;
END;

-- The owner tends a material as long as they write in its space; who took it over, as long as they moderate it.
CREATE TRIGGER materials_tended_first AFTER INSERT ON materials
BEGIN
  UPDATE materials SET tended = EXISTS (SELECT 1 FROM members m JOIN memberships ms ON ms.member_id = m.id
      WHERE m.id = materials.owner_id AND m.state = 'active' AND ms.space_id = materials.space_id AND ms.level >= iif(materials.keeper_id IS NULL, 2, 3))
    WHERE id = NEW.id;
END;

CREATE TRIGGER materials_tended_anew AFTER UPDATE OF space_id, author_id, keeper_id ON materials
BEGIN
  UPDATE materials SET tended = EXISTS (SELECT 1 FROM members m JOIN memberships ms ON ms.member_id = m.id
      WHERE m.id = materials.owner_id AND m.state = 'active' AND ms.space_id = materials.space_id AND ms.level >= iif(materials.keeper_id IS NULL, 2, 3))
    WHERE id = NEW.id;
END;

CREATE TRIGGER members_tending AFTER UPDATE OF state ON members WHEN NEW.state <> OLD.state
BEGIN
  UPDATE materials SET tended = EXISTS (SELECT 1 FROM members m JOIN memberships ms ON ms.member_id = m.id
      WHERE m.id = materials.owner_id AND m.state = 'active' AND ms.space_id = materials.space_id AND ms.level >= iif(materials.keeper_id IS NULL, 2, 3))
    WHERE owner_id = NEW.id;
END;

CREATE TRIGGER memberships_tending_first AFTER INSERT ON memberships
BEGIN
  UPDATE materials SET tended = EXISTS (SELECT 1 FROM members m JOIN memberships ms ON ms.member_id = m.id
      WHERE m.id = materials.owner_id AND m.state = 'active' AND ms.space_id = materials.space_id AND ms.level >= iif(materials.keeper_id IS NULL, 2, 3))
    WHERE owner_id = NEW.member_id AND space_id = NEW.space_id;
END;

CREATE TRIGGER memberships_tending AFTER UPDATE OF level ON memberships WHEN NEW.level <> OLD.level
BEGIN
  UPDATE materials SET tended = EXISTS (SELECT 1 FROM members m JOIN memberships ms ON ms.member_id = m.id
      WHERE m.id = materials.owner_id AND m.state = 'active' AND ms.space_id = materials.space_id AND ms.level >= iif(materials.keeper_id IS NULL, 2, 3))
    WHERE owner_id = NEW.member_id AND space_id = NEW.space_id;
END;

CREATE TRIGGER memberships_tending_no_more AFTER DELETE ON memberships
BEGIN
  UPDATE materials SET tended = 0 WHERE owner_id = OLD.member_id AND space_id = OLD.space_id;
END;

UPDATE materials SET tended = EXISTS (SELECT 1 FROM members m JOIN memberships ms ON ms.member_id = m.id
  WHERE m.id = materials.owner_id AND m.state = 'active' AND ms.space_id = materials.space_id AND ms.level >= 2);

-- A link of a material's current version, and what came of looking it up. failures: in a row, at most one a day. From the third on it
-- is broken. due_on: the day of the next look. 'unknown': the other side doesn't let a program in, or we don't go there.
CREATE TABLE link_checks (
  material_id INTEGER NOT NULL REFERENCES materials (id),
  url TEXT NOT NULL,
  space_id TEXT NOT NULL REFERENCES spaces (id),
  due_on TEXT NOT NULL,
  outcome TEXT NOT NULL DEFAULT 'new' CHECK (outcome IN ('new', 'ok', 'failed', 'unknown')),
  status INTEGER,
  failures INTEGER NOT NULL DEFAULT 0,
  failed_on TEXT,
  checked_at TEXT,
  broken_since TEXT,
  PRIMARY KEY (material_id, url)
) STRICT, WITHOUT ROWID;

CREATE INDEX link_checks_due ON link_checks (due_on, url);
CREATE INDEX link_checks_by_url ON link_checks (url);
CREATE INDEX link_checks_broken ON link_checks (material_id) WHERE broken_since IS NOT NULL;

CREATE TRIGGER link_checks_counted AFTER UPDATE OF broken_since ON link_checks WHEN (NEW.broken_since IS NULL) <> (OLD.broken_since IS NULL)
BEGIN
  UPDATE materials SET broken = broken + iif(NEW.broken_since IS NULL, -1, 1) WHERE id = NEW.material_id;
END;

CREATE TRIGGER link_checks_gone AFTER DELETE ON link_checks WHEN OLD.broken_since IS NOT NULL
BEGIN
  UPDATE materials SET broken = broken - 1 WHERE id = OLD.material_id;
END;

CREATE TRIGGER link_checks_moved AFTER UPDATE OF space_id ON materials WHEN NEW.space_id <> OLD.space_id
BEGIN
  UPDATE link_checks SET space_id = NEW.space_id WHERE material_id = NEW.id;
END;

-- Which materials a post leads to: a JSON list of numbers that is written together with its words. The rows follow from it.
ALTER TABLE posts ADD COLUMN materials TEXT NOT NULL DEFAULT '[]';

CREATE TABLE material_uses (
  material_id INTEGER NOT NULL REFERENCES materials (id),
  space_id TEXT NOT NULL REFERENCES spaces (id),
  post_id INTEGER NOT NULL REFERENCES posts (id),
  thread_id INTEGER NOT NULL REFERENCES threads (id),
  PRIMARY KEY (material_id, post_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX material_uses_by_post ON material_uses (post_id);
CREATE INDEX material_uses_by_thread ON material_uses (thread_id, material_id, space_id);

CREATE TRIGGER posts_using AFTER INSERT ON posts WHEN NEW.materials <> '[]' AND NEW.removed_at IS NULL
BEGIN
  INSERT INTO material_uses (material_id, space_id, post_id, thread_id)
  SELECT m.id, NEW.space_id, NEW.id, NEW.thread_id FROM json_each(NEW.materials) one JOIN materials m ON m.id = one.value
  WHERE TRUE ON CONFLICT DO NOTHING;
END;

-- Other words, a removal, a return, another discussion, another space: the uses go along.
CREATE TRIGGER posts_using_anew AFTER UPDATE OF materials, removed_at, thread_id, space_id ON posts
WHEN (NEW.materials <> '[]' OR OLD.materials <> '[]') AND (NEW.materials <> OLD.materials OR (NEW.removed_at IS NULL) <> (OLD.removed_at IS NULL)
  OR NEW.thread_id <> OLD.thread_id OR NEW.space_id <> OLD.space_id)
BEGIN
  DELETE FROM material_uses WHERE post_id = NEW.id;
  INSERT INTO material_uses (material_id, space_id, post_id, thread_id)
  SELECT m.id, NEW.space_id, NEW.id, NEW.thread_id FROM json_each(NEW.materials) one JOIN materials m ON m.id = one.value
  WHERE NEW.removed_at IS NULL ON CONFLICT DO NOTHING;
END;

-- Who wants to know of new versions. news: what happened that they haven't ticked off yet; mailed_at: whether a mail has said so.
CREATE TABLE material_follows (
  member_id INTEGER NOT NULL REFERENCES members (id),
  material_id INTEGER NOT NULL REFERENCES materials (id),
  created_at TEXT NOT NULL,
  news TEXT CHECK (news IN ('version', 'replaced', 'withdrawn')),
  news_at TEXT,
  mailed_at TEXT,
  PRIMARY KEY (member_id, material_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX material_follows_by_material ON material_follows (material_id);
CREATE INDEX material_follows_news ON material_follows (member_id, news_at) WHERE news IS NOT NULL;
CREATE INDEX material_follows_to_mail ON material_follows (news_at) WHERE news IS NOT NULL AND mailed_at IS NULL;

CREATE TRIGGER material_versions_told AFTER INSERT ON material_versions
WHEN NEW.number > 1 AND (SELECT state FROM materials WHERE id = NEW.material_id) = 'published'
BEGIN
  UPDATE material_follows SET news = 'version', news_at = NEW.created_at, mailed_at = NULL
    WHERE material_id = NEW.material_id AND member_id <> NEW.author_id;
END;

CREATE TRIGGER materials_withdrawn_told AFTER UPDATE OF state ON materials
WHEN NEW.state = 'withdrawn' AND OLD.state = 'published' AND NEW.acted_at IS NOT NULL AND NEW.title <> ''
BEGIN
  UPDATE material_follows SET news = 'withdrawn', news_at = NEW.acted_at, mailed_at = NULL
    WHERE material_id = NEW.id AND member_id <> NEW.acted_by;
END;

CREATE TRIGGER materials_replaced_told AFTER UPDATE OF replaced_by ON materials
WHEN NEW.replaced_by IS NOT NULL AND NEW.replaced_by IS NOT OLD.replaced_by AND NEW.state = 'published' AND NEW.acted_at IS NOT NULL
BEGIN
  UPDATE material_follows SET news = 'replaced', news_at = NEW.acted_at, mailed_at = NULL
    WHERE material_id = NEW.id AND member_id <> NEW.acted_by;
END;

-- What was taken back is no news.
CREATE TRIGGER materials_told_too_soon AFTER UPDATE OF state, replaced_by ON materials
WHEN (OLD.state = 'withdrawn' AND NEW.state <> 'withdrawn') OR (OLD.replaced_by IS NOT NULL AND NEW.replaced_by IS NULL)
BEGIN
  UPDATE material_follows SET news = NULL, news_at = NULL
    WHERE material_id = NEW.id AND news = iif(OLD.state = 'withdrawn' AND NEW.state <> 'withdrawn', 'withdrawn', 'replaced');
END;
