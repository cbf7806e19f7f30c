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
