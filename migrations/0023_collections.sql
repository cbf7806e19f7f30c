-- Collections: materials in an order that somebody chose, with sections and sentences of their own.

-- audience: a collection for oneself ('self') lies in no space; any other lies in one, whose Fachstelle looks after it.
-- by_staff: it belongs to the Fachstelle of its space, whoever began it, and stays there. version counts changes of this row.
CREATE TABLE collections (
  id INTEGER PRIMARY KEY,
  space_id TEXT REFERENCES spaces (id),
  author_id INTEGER NOT NULL REFERENCES members (id),
  title TEXT NOT NULL,
  sort_key TEXT NOT NULL,
  about TEXT NOT NULL DEFAULT '',
  about_html TEXT NOT NULL DEFAULT '',
  renderer INTEGER NOT NULL DEFAULT 0,
  audience TEXT NOT NULL DEFAULT 'self' CHECK (audience IN ('self', 'space', 'members', 'public')),
  by_staff INTEGER NOT NULL DEFAULT 0 CHECK (by_staff IN (0, 1)),
  version INTEGER NOT NULL DEFAULT 1,
  form_key TEXT NOT NULL,
  created_at TEXT NOT NULL,
  edited_at TEXT,
  removed_at TEXT,
  UNIQUE (author_id, form_key),
  CHECK ((audience = 'self') = (space_id IS NULL)),
  CHECK (by_staff = 0 OR audience <> 'self')
) STRICT;

CREATE INDEX collections_shared ON collections (by_staff DESC, sort_key, id) WHERE audience <> 'self' AND removed_at IS NULL;
CREATE INDEX collections_by_author ON collections (author_id, sort_key);
CREATE INDEX collections_by_space ON collections (space_id, sort_key) WHERE space_id IS NOT NULL;

-- One place in a collection: a section (title, text) or a material with a sentence of one's own. Places lie apart; where they
-- come too close, all of the collection are numbered anew. What was taken out keeps its row and its place until the night.
CREATE TABLE collection_entries (
  id INTEGER PRIMARY KEY,
  collection_id INTEGER NOT NULL REFERENCES collections (id),
  position REAL NOT NULL,
  material_id INTEGER REFERENCES materials (id),
  title TEXT NOT NULL DEFAULT '',
  source TEXT NOT NULL DEFAULT '',
  html TEXT NOT NULL DEFAULT '',
  renderer INTEGER NOT NULL DEFAULT 0,
  version INTEGER NOT NULL DEFAULT 1,
  form_key TEXT,
  created_at TEXT NOT NULL,
  removed_at TEXT,
  UNIQUE (collection_id, material_id),
  UNIQUE (collection_id, form_key),
  CHECK ((material_id IS NULL) = (title <> ''))
) STRICT;

CREATE INDEX collection_entries_in_order ON collection_entries (collection_id, position);
CREATE INDEX collection_entries_by_material ON collection_entries (material_id) WHERE material_id IS NOT NULL;
CREATE INDEX collection_entries_removed ON collection_entries (collection_id, removed_at) WHERE removed_at IS NOT NULL;
CREATE INDEX collections_removed ON collections (removed_at) WHERE removed_at IS NOT NULL;

CREATE TRIGGER collection_entries_added AFTER INSERT ON collection_entries
WHEN EXISTS (SELECT 1 FROM collection_entries WHERE collection_id = NEW.collection_id AND id <> NEW.id AND position = NEW.position)
BEGIN
  UPDATE collection_entries SET position = placed.place
    FROM (SELECT id, row_number() OVER (ORDER BY position, id) AS place FROM collection_entries WHERE collection_id = NEW.collection_id) AS placed
    WHERE collection_entries.id = placed.id;
END;

CREATE TRIGGER collection_entries_crowded AFTER UPDATE OF position ON collection_entries
WHEN EXISTS (SELECT 1 FROM collection_entries WHERE collection_id = NEW.collection_id AND id <> NEW.id
  AND position BETWEEN NEW.position - 0.000001 AND NEW.position + 0.000001)
BEGIN
  UPDATE collection_entries SET position = placed.place
    FROM (SELECT id, row_number() OVER (ORDER BY position, id) AS place FROM collection_entries WHERE collection_id = NEW.collection_id) AS placed
    WHERE collection_entries.id = placed.id;
END;
