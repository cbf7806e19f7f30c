-- The text of files: what was read out of a PDF, an Office file or a plain text, or why there is none.

-- A file waits from the moment it hangs on a material or a post; what it hangs on says who sees its text. tries counts how often
-- reading was begun, so that one which ends the reader each time isn't begun for ever. cut: the file goes on, the text doesn't.
-- words are those of the text by which it is found, folded by the program (src/library/words.ts).
CREATE TABLE file_texts (
  file_id INTEGER PRIMARY KEY REFERENCES files (id),
  state TEXT NOT NULL DEFAULT 'waiting' CHECK (state IN ('waiting', 'done', 'failed')),
  reason TEXT NOT NULL DEFAULT '',
  text TEXT NOT NULL DEFAULT '',
  cut INTEGER NOT NULL DEFAULT 0 CHECK (cut IN (0, 1)),
  words TEXT NOT NULL DEFAULT '',
  tries INTEGER NOT NULL DEFAULT 0,
  since TEXT NOT NULL,
  at TEXT
) STRICT;

CREATE INDEX file_texts_waiting ON file_texts (since) WHERE state = 'waiting';

CREATE TRIGGER file_texts_begun AFTER UPDATE OF version_id, post_id ON files
  WHEN (NEW.version_id IS NOT NULL OR NEW.post_id IS NOT NULL) AND NEW.family IN ('pdf', 'office', 'text')
BEGIN
  INSERT INTO file_texts (file_id, since) VALUES (NEW.id, NEW.created_at) ON CONFLICT DO NOTHING;
END;

CREATE TRIGGER file_texts_gone BEFORE DELETE ON files
BEGIN
  DELETE FROM file_texts WHERE file_id = OLD.id;
END;

-- What hung before.
INSERT INTO file_texts (file_id, since) SELECT id, created_at FROM files
  WHERE (version_id IS NOT NULL OR post_id IS NOT NULL) AND family IN ('pdf', 'office', 'text');

-- Materials found by what stands in the files of their current version. A finder of its own, with title and the rest once more,
-- because the words of a question may stand anywhere; only materials whose files have a text are in it. `files` of a material
-- changes with its version, and is written again when a text has come.
CREATE VIRTUAL TABLE material_text_finder USING fts5 (facets, title, more, body, content = '', contentless_delete = 1,
  tokenize = "unicode61 remove_diacritics 0 tokenchars '_-'");

CREATE VIEW material_bodies AS SELECT m.id, group_concat(t.words, ' ') AS body
  FROM materials m JOIN json_each(m.files) j JOIN file_texts t ON t.file_id = j.value ->> 'id' WHERE t.words <> '' GROUP BY m.id;

CREATE TRIGGER materials_entered_by_text
AFTER UPDATE OF space_id, title, summary, publisher, type, licence, audience, state, topics, target_groups, languages, level, year, valid_until,
  region, published_at, search_title, search_more, files ON materials
  WHEN (OLD.state = 'published' OR NEW.state = 'published') AND (OLD.files <> '[]' OR NEW.files <> '[]')
BEGIN
  DELETE FROM material_text_finder WHERE rowid = unixepoch(coalesce(OLD.published_at, OLD.created_at)) * 4194304 + OLD.id;
  DELETE FROM material_text_finder WHERE rowid = unixepoch(coalesce(NEW.published_at, NEW.created_at)) * 4194304 + NEW.id;
  INSERT INTO material_text_finder (rowid, facets, title, more, body)
    SELECT e.place, 'au_' || e.shelf || ' ' || e.facets || ' ' || e.until, e.title, e.more, b.body
    FROM material_entries e JOIN material_bodies b ON b.id = e.id WHERE e.id = NEW.id;
END;

CREATE TRIGGER materials_gone_by_text AFTER DELETE ON materials WHEN OLD.state = 'published'
BEGIN
  DELETE FROM material_text_finder WHERE rowid = unixepoch(coalesce(OLD.published_at, OLD.created_at)) * 4194304 + OLD.id;
END;

CREATE TRIGGER file_texts_found AFTER UPDATE OF words ON file_texts WHEN NEW.words <> OLD.words
BEGIN
  UPDATE materials SET files = files WHERE id IN (SELECT material_id FROM files WHERE id = NEW.file_id);
END;
