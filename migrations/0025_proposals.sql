-- Co-writing: what somebody proposes for a section of a text, what is said about a section, and how often it was in review.

-- base: number of the version that the author saw. section and before: the section as it was then; after: as it could be.
-- taken: what was taken in the end, if it was changed on the way; version: the number of the version that it became.
-- Of one person the same form is one proposal; a decision is made once.
CREATE TABLE proposals (
  id INTEGER PRIMARY KEY,
  material_id INTEGER NOT NULL REFERENCES materials (id),
  space_id TEXT NOT NULL REFERENCES spaces (id),
  base INTEGER NOT NULL,
  section TEXT NOT NULL,
  heading TEXT NOT NULL DEFAULT '',
  before TEXT NOT NULL,
  after TEXT NOT NULL,
  note TEXT NOT NULL DEFAULT '',
  author_id INTEGER NOT NULL REFERENCES members (id),
  state TEXT NOT NULL DEFAULT 'open' CHECK (state IN ('open', 'accepted', 'declined', 'withdrawn')),
  decided_by INTEGER REFERENCES members (id),
  decided_at TEXT,
  reason TEXT NOT NULL DEFAULT '',
  taken TEXT,
  version INTEGER,
  form_key TEXT NOT NULL,
  created_at TEXT NOT NULL,
  UNIQUE (author_id, form_key)
) STRICT;

CREATE INDEX proposals_open ON proposals (material_id, id) WHERE state = 'open';
CREATE INDEX proposals_by_section ON proposals (material_id, section, id) WHERE state = 'open';
CREATE INDEX proposals_decided ON proposals (material_id, decided_at) WHERE state <> 'open';
CREATE INDEX proposals_by_author ON proposals (author_id, material_id, created_at);

-- A comment is open until somebody says that it is done; a removed one leaves its place behind.
CREATE TABLE section_comments (
  id INTEGER PRIMARY KEY,
  material_id INTEGER NOT NULL REFERENCES materials (id),
  space_id TEXT NOT NULL REFERENCES spaces (id),
  section TEXT NOT NULL,
  heading TEXT NOT NULL DEFAULT '',
  source TEXT NOT NULL,
  author_id INTEGER NOT NULL REFERENCES members (id),
  state TEXT NOT NULL DEFAULT 'open' CHECK (state IN ('open', 'done', 'removed')),
  settled_by INTEGER REFERENCES members (id),
  form_key TEXT NOT NULL,
  created_at TEXT NOT NULL,
  UNIQUE (author_id, form_key)
) STRICT;

CREATE INDEX section_comments_open ON section_comments (material_id, id) WHERE state = 'open';
CREATE INDEX section_comments_by_section ON section_comments (material_id, section, id);

-- What waits, so that a material's page needs no row more; and which round of review it is.
ALTER TABLE materials ADD COLUMN open_proposals INTEGER NOT NULL DEFAULT 0;
ALTER TABLE materials ADD COLUMN open_comments INTEGER NOT NULL DEFAULT 0;
ALTER TABLE materials ADD COLUMN round INTEGER NOT NULL DEFAULT 0;

-- Whose words a version took over from a proposal. The version's author is who took them.
ALTER TABLE material_versions ADD COLUMN credit_id INTEGER REFERENCES members (id);

CREATE TRIGGER proposals_added AFTER INSERT ON proposals WHEN NEW.state = 'open'
BEGIN
  UPDATE materials SET open_proposals = open_proposals + 1 WHERE id = NEW.material_id;
END;

CREATE TRIGGER proposals_settled AFTER UPDATE OF state ON proposals WHEN (OLD.state = 'open') <> (NEW.state = 'open')
BEGIN
  UPDATE materials SET open_proposals = open_proposals + iif(NEW.state = 'open', 1, -1) WHERE id = NEW.material_id;
END;

CREATE TRIGGER section_comments_added AFTER INSERT ON section_comments WHEN NEW.state = 'open'
BEGIN
  UPDATE materials SET open_comments = open_comments + 1 WHERE id = NEW.material_id;
END;

CREATE TRIGGER section_comments_settled AFTER UPDATE OF state ON section_comments WHEN (OLD.state = 'open') <> (NEW.state = 'open')
BEGIN
  UPDATE materials SET open_comments = open_comments + iif(NEW.state = 'open', 1, -1) WHERE id = NEW.material_id;
END;

CREATE TRIGGER proposals_moved AFTER UPDATE OF space_id ON materials WHEN NEW.space_id <> OLD.space_id
BEGIN
  UPDATE proposals SET space_id = NEW.space_id WHERE material_id = NEW.id;
  UPDATE section_comments SET space_id = NEW.space_id WHERE material_id = NEW.id;
END;
