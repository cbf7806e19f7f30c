-- A question's answer: which post it is, who said so, and how fresh it is (stand_at). doubted_at: somebody asked
-- whether it still holds.
ALTER TABLE threads ADD COLUMN accepted_post_id INTEGER REFERENCES posts (id);
ALTER TABLE threads ADD COLUMN accepted_by INTEGER REFERENCES members (id);
ALTER TABLE threads ADD COLUMN stand_at TEXT;
ALTER TABLE threads ADD COLUMN doubted_at TEXT;

CREATE INDEX threads_doubted ON threads (space_id, doubted_at) WHERE doubted_at IS NOT NULL;
CREATE INDEX threads_accepted ON threads (accepted_post_id) WHERE accepted_post_id IS NOT NULL;

-- An answer that is removed is no answer: the question is open again.
CREATE TRIGGER accepted_removed AFTER UPDATE OF removed_at ON posts WHEN NEW.removed_at IS NOT NULL AND OLD.removed_at IS NULL
BEGIN
  UPDATE threads SET accepted_post_id = NULL, accepted_by = NULL, stand_at = NULL, doubted_at = NULL
  WHERE accepted_post_id = NEW.id;
END;
