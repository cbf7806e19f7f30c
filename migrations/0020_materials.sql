-- Materials: what is shared to be used – a file, a link or a text – with what one has to know about it, and its versions.

-- holding: what it is. audience: who sees it besides the space's readers. state: a draft is its owner's alone, one in review is
-- for those who write in the space, a published one for the audience, a withdrawn one leaves title and reason behind.
-- stand and valid_until are days (YYYY-MM-DD). version counts changes of this row, so that two people at once lose nothing.
-- number, link and files repeat the current version, so that a list reads one row a material.
CREATE TABLE materials (
  id INTEGER PRIMARY KEY,
  space_id TEXT NOT NULL REFERENCES spaces (id),
  author_id INTEGER NOT NULL REFERENCES members (id),
  title TEXT NOT NULL,
  summary TEXT NOT NULL DEFAULT '',
  type TEXT NOT NULL,
  holding TEXT NOT NULL CHECK (holding IN ('file', 'link', 'text')),
  licence TEXT NOT NULL,
  audience TEXT NOT NULL DEFAULT 'space' CHECK (audience IN ('space', 'members', 'public')),
  state TEXT NOT NULL DEFAULT 'published' CHECK (state IN ('draft', 'review', 'published', 'withdrawn')),
  topics TEXT NOT NULL DEFAULT '[]',
  target_groups TEXT NOT NULL DEFAULT '[]',
  languages TEXT NOT NULL DEFAULT '[]',
  level TEXT NOT NULL DEFAULT '',
  publisher TEXT NOT NULL DEFAULT '',
  year INTEGER,
  stand TEXT,
  valid_until TEXT,
  region TEXT,
  accessible INTEGER CHECK (accessible IN (0, 1)),
  by_staff INTEGER NOT NULL DEFAULT 0 CHECK (by_staff IN (0, 1)),
  checked_by INTEGER REFERENCES members (id),
  checked_at TEXT,
  number INTEGER NOT NULL DEFAULT 0,
  link TEXT NOT NULL DEFAULT '',
  files TEXT NOT NULL DEFAULT '[]',
  replaced_by INTEGER REFERENCES materials (id),
  withdrawn_because TEXT NOT NULL DEFAULT '',
  withdrawn_by INTEGER REFERENCES members (id),
  version INTEGER NOT NULL DEFAULT 1,
  form_key TEXT NOT NULL,
  created_at TEXT NOT NULL,
  edited_at TEXT,
  published_at TEXT,
  downloads INTEGER NOT NULL DEFAULT 0,
  UNIQUE (author_id, form_key)
) STRICT;

CREATE INDEX materials_by_author ON materials (author_id, created_at);
CREATE INDEX materials_by_space ON materials (space_id, published_at) WHERE state = 'published';
CREATE INDEX materials_open_to_all ON materials (audience, published_at) WHERE state = 'published' AND audience <> 'space';
CREATE INDEX materials_replaced ON materials (replaced_by) WHERE replaced_by IS NOT NULL;

-- One version: what changed, and the link or the text. Files hang on it by files.version_id. Never changed, only added to.
CREATE TABLE material_versions (
  id INTEGER PRIMARY KEY,
  material_id INTEGER NOT NULL REFERENCES materials (id),
  space_id TEXT NOT NULL REFERENCES spaces (id),
  number INTEGER NOT NULL,
  note TEXT NOT NULL DEFAULT '',
  link TEXT NOT NULL DEFAULT '',
  body TEXT NOT NULL DEFAULT '',
  body_html TEXT NOT NULL DEFAULT '',
  renderer INTEGER NOT NULL DEFAULT 0,
  author_id INTEGER NOT NULL REFERENCES members (id),
  form_key TEXT NOT NULL,
  created_at TEXT NOT NULL,
  UNIQUE (material_id, number),
  UNIQUE (material_id, form_key)
) STRICT;

CREATE INDEX material_versions_by_author ON material_versions (author_id);

CREATE TRIGGER material_versions_added AFTER INSERT ON material_versions
BEGIN
  UPDATE materials SET number = NEW.number, link = NEW.link, files = '[]' WHERE id = NEW.material_id;
END;

-- Who vouched for a material vouched for the version that they saw.
CREATE TRIGGER material_versions_unchecked AFTER INSERT ON material_versions WHEN NEW.number > 1
BEGIN
  UPDATE materials SET checked_by = NULL, checked_at = NULL WHERE id = NEW.material_id;
END;

CREATE TRIGGER materials_moved AFTER UPDATE OF space_id ON materials WHEN NEW.space_id <> OLD.space_id
BEGIN
  UPDATE material_versions SET space_id = NEW.space_id WHERE material_id = NEW.id;
END;
