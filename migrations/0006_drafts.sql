-- What somebody has begun to write: one row a person and place. fields is JSON as typed; it is empty once the text was
-- sent or thrown away, so that a save that comes late from the same form doesn't bring it back.
CREATE TABLE drafts (
  member_id INTEGER NOT NULL REFERENCES members (id),
  place TEXT NOT NULL,
  space_id TEXT NOT NULL REFERENCES spaces (id),
  thread_id INTEGER REFERENCES threads (id),
  post_id INTEGER REFERENCES posts (id),
  form_id TEXT NOT NULL,
  fields TEXT,
  saved_at TEXT NOT NULL,
  PRIMARY KEY (member_id, place)
) STRICT, WITHOUT ROWID;

CREATE INDEX drafts_by_age ON drafts (member_id, saved_at) WHERE fields IS NOT NULL;
