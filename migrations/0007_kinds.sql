-- Kinds of discussion: their own fields, offers that end, deadlines, filters, and who has done the same.

-- fields: the kind's own fields (JSON), facets: by what it can be found (JSON, see below).
-- ends_at: the first moment at which an offer is over; end_answered_at: its owner has said whether to extend it.
-- due_at: the end of a deadline's day in Berlin; until then an announcement stands among the pinned ones.
-- shelved_at: the offer is over and has left all lists (set a few minutes after ends_at).
ALTER TABLE threads ADD COLUMN fields TEXT NOT NULL DEFAULT '{}';
ALTER TABLE threads ADD COLUMN facets TEXT NOT NULL DEFAULT '[]';
ALTER TABLE threads ADD COLUMN ends_at TEXT;
ALTER TABLE threads ADD COLUMN end_answered_at TEXT;
ALTER TABLE threads ADD COLUMN done_at TEXT;
ALTER TABLE threads ADD COLUMN done_by INTEGER REFERENCES members (id);
ALTER TABLE threads ADD COLUMN due_at TEXT;
ALTER TABLE threads ADD COLUMN shelved_at TEXT;

-- What the fields said before. Empty where a version is older than the fields.
ALTER TABLE revisions ADD COLUMN fields TEXT;

-- A discussion stands as long as it isn't shelved and something in it isn't removed.
DROP INDEX threads_by_activity;
DROP INDEX threads_by_age;
DROP INDEX threads_by_kind;
DROP INDEX threads_pinned;
CREATE INDEX threads_by_activity ON threads (space_id, active_at) WHERE shelved_at IS NULL AND (removed_at IS NULL OR replies > 0);
CREATE INDEX threads_by_age ON threads (space_id, created_at) WHERE shelved_at IS NULL AND (removed_at IS NULL OR replies > 0);
CREATE INDEX threads_by_kind ON threads (space_id, kind, created_at) WHERE shelved_at IS NULL AND (removed_at IS NULL OR replies > 0);
CREATE INDEX threads_pinned ON threads (space_id, pinned_at) WHERE pinned_at IS NOT NULL AND removed_at IS NULL AND shelved_at IS NULL;
CREATE INDEX threads_due ON threads (space_id, due_at) WHERE due_at IS NOT NULL AND removed_at IS NULL;
CREATE INDEX threads_ending ON threads (ends_at) WHERE ends_at IS NOT NULL AND shelved_at IS NULL;
CREATE INDEX threads_asked ON threads (author_id, ends_at)
  WHERE ends_at IS NOT NULL AND end_answered_at IS NULL AND done_at IS NULL AND removed_at IS NULL;

DROP TRIGGER threads_fell;
DROP TRIGGER threads_rose;

CREATE TRIGGER threads_fell AFTER UPDATE OF removed_at, replies, shelved_at ON threads
WHEN (OLD.shelved_at IS NULL AND (OLD.removed_at IS NULL OR OLD.replies > 0))
  AND NOT (NEW.shelved_at IS NULL AND (NEW.removed_at IS NULL OR NEW.replies > 0))
BEGIN
  DELETE FROM thread_topics WHERE thread_id = NEW.id;
  DELETE FROM readings WHERE thread_id = NEW.id AND unread_since IS NOT NULL;
END;

CREATE TRIGGER threads_rose AFTER UPDATE OF removed_at, replies, shelved_at ON threads
WHEN (NEW.shelved_at IS NULL AND (NEW.removed_at IS NULL OR NEW.replies > 0))
  AND NOT (OLD.shelved_at IS NULL AND (OLD.removed_at IS NULL OR OLD.replies > 0))
BEGIN
  INSERT INTO thread_topics (topic, space_id, kind, created_at, thread_id)
  SELECT value, NEW.space_id, NEW.kind, NEW.created_at, NEW.id FROM json_each(NEW.topics);
END;

-- Filters can be combined, and each combination reads only its own rows: threads.facets is a list of filters, each with its
-- choices ('' for "not asked for"), and here stands every way to choose one of each, with and without one of the topics.
-- All of it follows from the discussion by the triggers.
CREATE TABLE thread_facets (
  kind TEXT NOT NULL,
  combination TEXT NOT NULL,
  space_id TEXT NOT NULL,
  created_at TEXT NOT NULL,
  thread_id INTEGER NOT NULL REFERENCES threads (id),
  PRIMARY KEY (kind, combination, space_id, created_at, thread_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX thread_facets_by_thread ON thread_facets (thread_id);

CREATE TRIGGER threads_faceted AFTER INSERT ON threads
WHEN NEW.facets <> '[]' AND NEW.removed_at IS NULL AND NEW.shelved_at IS NULL
BEGIN
  INSERT INTO thread_facets (kind, combination, space_id, created_at, thread_id)
  SELECT NEW.kind, own.combination || topic.part, NEW.space_id, NEW.created_at, NEW.id
  FROM (
    WITH RECURSIVE chosen (filter, combination) AS (
      SELECT 0, ''
      UNION ALL
      SELECT filter + 1, combination || choice.value FROM chosen, json_each(NEW.facets, '$[' || filter || ']') choice
      WHERE filter < json_array_length(NEW.facets)
    )
    SELECT combination FROM chosen WHERE filter = json_array_length(NEW.facets) AND combination <> ''
  ) own, (SELECT '' AS part UNION ALL SELECT '&thema=' || value FROM json_each(NEW.topics)) topic;
END;

CREATE TRIGGER threads_faceted_anew AFTER UPDATE OF facets, topics, kind, space_id, removed_at, shelved_at ON threads
WHEN OLD.facets <> '[]' OR NEW.facets <> '[]'
BEGIN
  DELETE FROM thread_facets WHERE thread_id = NEW.id;
  INSERT INTO thread_facets (kind, combination, space_id, created_at, thread_id)
  SELECT NEW.kind, own.combination || topic.part, NEW.space_id, NEW.created_at, NEW.id
  FROM (
    WITH RECURSIVE chosen (filter, combination) AS (
      SELECT 0, ''
      UNION ALL
      SELECT filter + 1, combination || choice.value FROM chosen, json_each(NEW.facets, '$[' || filter || ']') choice
      WHERE filter < json_array_length(NEW.facets)
    )
    SELECT combination FROM chosen WHERE filter = json_array_length(NEW.facets) AND combination <> ''
  ) own, (SELECT '' AS part UNION ALL SELECT '&thema=' || value FROM json_each(NEW.topics)) topic
  WHERE NEW.removed_at IS NULL AND NEW.shelved_at IS NULL;
END;

-- "We have done this too": who, with a line about it. threads.adopted_by follows as a list of members' numbers.
CREATE TABLE adoptions (
  thread_id INTEGER NOT NULL REFERENCES threads (id),
  member_id INTEGER NOT NULL REFERENCES members (id),
  space_id TEXT NOT NULL REFERENCES spaces (id),
  note TEXT NOT NULL DEFAULT '',
  created_at TEXT NOT NULL,
  PRIMARY KEY (thread_id, member_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX adoptions_by_age ON adoptions (thread_id, created_at, member_id);

ALTER TABLE threads ADD COLUMN adopted_by TEXT NOT NULL DEFAULT '[]';

CREATE TRIGGER adoptions_added AFTER INSERT ON adoptions
BEGIN
  UPDATE threads SET adopted_by = (SELECT json_group_array(member_id) FROM adoptions WHERE thread_id = NEW.thread_id) WHERE id = NEW.thread_id;
END;

CREATE TRIGGER adoptions_removed AFTER DELETE ON adoptions
BEGIN
  UPDATE threads SET adopted_by = (SELECT json_group_array(member_id) FROM adoptions WHERE thread_id = OLD.thread_id) WHERE id = OLD.thread_id;
END;

CREATE TRIGGER adoptions_moved AFTER UPDATE OF space_id ON threads
BEGIN
  UPDATE adoptions SET space_id = NEW.space_id WHERE thread_id = NEW.id;
END;
