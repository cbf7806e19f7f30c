-- Words of titles, to find discussions that are like the one that somebody is about to begin.

-- The words that count in a title, folded and cut to their stems (SQLite can't fold): a JSON list that is written
-- together with the title. Everything else follows from it.
ALTER TABLE threads ADD COLUMN title_words TEXT NOT NULL DEFAULT '[]';

-- One row for each word of each title that stands, with what is shown of the discussion: looking for six words then
-- reads no other row.
CREATE TABLE title_words (
  space_id TEXT NOT NULL REFERENCES spaces (id),
  word TEXT NOT NULL,
  thread_id INTEGER NOT NULL REFERENCES threads (id),
  title TEXT NOT NULL,
  kind TEXT NOT NULL,
  solved INTEGER NOT NULL,
  PRIMARY KEY (space_id, word, thread_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX title_words_by_thread ON title_words (thread_id);

CREATE TRIGGER threads_titled AFTER INSERT ON threads WHEN NEW.removed_at IS NULL
BEGIN
  INSERT INTO title_words (space_id, word, thread_id, title, kind, solved)
  SELECT NEW.space_id, value, NEW.id, NEW.title, NEW.kind, NEW.accepted_post_id IS NOT NULL FROM json_each(NEW.title_words)
  WHERE TRUE ON CONFLICT DO NOTHING;
END;

-- A new title, a removed or restored one, a discussion in another space or of another kind, an answer: the words go along.
CREATE TRIGGER threads_retitled AFTER UPDATE OF title, title_words, space_id, kind, removed_at, accepted_post_id ON threads
WHEN NEW.title <> OLD.title OR NEW.title_words <> OLD.title_words OR NEW.space_id <> OLD.space_id OR NEW.kind <> OLD.kind
  OR (NEW.removed_at IS NULL) <> (OLD.removed_at IS NULL) OR (NEW.accepted_post_id IS NULL) <> (OLD.accepted_post_id IS NULL)
BEGIN
  DELETE FROM title_words WHERE thread_id = NEW.id;
  INSERT INTO title_words (space_id, word, thread_id, title, kind, solved)
  SELECT NEW.space_id, value, NEW.id, NEW.title, NEW.kind, NEW.accepted_post_id IS NOT NULL FROM json_each(NEW.title_words)
  WHERE NEW.removed_at IS NULL ON CONFLICT DO NOTHING;
END;
