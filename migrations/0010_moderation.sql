-- What the Fachstelle does on the spot (pin, close, rename, move, split, merge), the log of it, and questions that wait.

-- Pinned until a moment: what lies behind us isn't pinned any more, without anybody doing anything.
DROP INDEX threads_pinned;
ALTER TABLE threads ADD COLUMN pinned_until TEXT;
UPDATE threads SET pinned_until = strftime('%Y-%m-%dT%H:%M:%fZ', 'now', '+90 days') WHERE pinned_at IS NOT NULL;
ALTER TABLE threads DROP COLUMN pinned_at;
CREATE INDEX threads_pinned ON threads (space_id, pinned_until) WHERE pinned_until IS NOT NULL AND removed_at IS NULL AND shelved_at IS NULL;

ALTER TABLE threads ADD COLUMN closed_at TEXT;
ALTER TABLE threads ADD COLUMN closed_reason TEXT;

-- A discussion whose posts all went into another one: its row stays for the old address and for the way back. It counts
-- as removed, so that no list and no index holds it.
ALTER TABLE threads ADD COLUMN merged_into INTEGER REFERENCES threads (id);
CREATE INDEX threads_merged ON threads (merged_into) WHERE merged_into IS NOT NULL;

-- Questions that wait for an answer; a closed one doesn't wait any more.
DROP INDEX threads_unanswered;
CREATE INDEX threads_unanswered ON threads (space_id, created_at)
WHERE kind = 'frage' AND answers = 0 AND removed_at IS NULL AND closed_at IS NULL;

ALTER TABLE thread_topics ADD COLUMN waiting INTEGER NOT NULL DEFAULT 0;
UPDATE thread_topics SET waiting = 1
WHERE kind = 'frage' AND thread_id IN (SELECT id FROM threads WHERE answers = 0 AND removed_at IS NULL);
-- With the space behind the kind it can't be taken for a list of all kinds, which it would have to sort.
DROP INDEX thread_topics_by_kind;
CREATE INDEX thread_topics_by_kind ON thread_topics (topic, kind, space_id, created_at, thread_id);
CREATE INDEX thread_topics_waiting ON thread_topics (topic, space_id, created_at, thread_id) WHERE waiting = 1;

CREATE TRIGGER thread_topics_added AFTER INSERT ON thread_topics WHEN NEW.kind = 'frage'
BEGIN
  UPDATE thread_topics SET waiting = 1
  WHERE topic = NEW.topic AND space_id = NEW.space_id AND created_at = NEW.created_at AND thread_id = NEW.thread_id
  AND (SELECT answers = 0 AND removed_at IS NULL AND closed_at IS NULL FROM threads WHERE id = NEW.thread_id);
END;

CREATE TRIGGER threads_waited AFTER UPDATE OF answers, removed_at, closed_at ON threads
WHEN (NEW.answers = 0 AND NEW.removed_at IS NULL AND NEW.closed_at IS NULL)
  <> (OLD.answers = 0 AND OLD.removed_at IS NULL AND OLD.closed_at IS NULL)
BEGIN
  UPDATE thread_topics SET waiting = (NEW.answers = 0 AND NEW.removed_at IS NULL AND NEW.closed_at IS NULL)
  WHERE thread_id = NEW.id AND kind = 'frage';
END;

CREATE TRIGGER threads_retopiced AFTER UPDATE OF topics ON threads WHEN NEW.topics <> OLD.topics
BEGIN
  DELETE FROM thread_topics WHERE thread_id = NEW.id;
  INSERT INTO thread_topics (topic, space_id, kind, created_at, thread_id)
  SELECT value, NEW.space_id, NEW.kind, NEW.created_at, NEW.id FROM json_each(NEW.topics)
  WHERE NEW.shelved_at IS NULL AND (NEW.removed_at IS NULL OR NEW.replies > 0);
END;

-- One row an act. request names the request that wrote (or undid) it: the other statements of its batch hold on to it, so
-- that a batch whose entry wasn't written does nothing. plan is where each post goes: [post, seq it had, seq it gets,
-- post above it, post that was above it]. details is what else undoing needs. listed: stands in the log; shown: stands in
-- the discussion. of_id: the same act once more, in the other discussion or in the space that was left.
CREATE TABLE log (
  id INTEGER PRIMARY KEY,
  space_id TEXT NOT NULL REFERENCES spaces (id),
  thread_id INTEGER REFERENCES threads (id),
  other_id INTEGER REFERENCES threads (id),
  post_id INTEGER REFERENCES posts (id),
  of_id INTEGER REFERENCES log (id),
  act TEXT NOT NULL,
  by_id INTEGER NOT NULL REFERENCES members (id),
  reason TEXT,
  details TEXT NOT NULL DEFAULT '{}',
  plan TEXT NOT NULL DEFAULT '[]',
  listed INTEGER NOT NULL DEFAULT 1,
  shown INTEGER NOT NULL DEFAULT 1,
  form_key TEXT,
  request TEXT UNIQUE,
  created_at TEXT NOT NULL,
  undone_at TEXT,
  undone_by INTEGER REFERENCES members (id),
  UNIQUE (by_id, form_key)
) STRICT;

CREATE INDEX log_by_space ON log (space_id, id) WHERE listed = 1;
CREATE INDEX log_by_thread ON log (thread_id, shown, id);
CREATE INDEX log_by_post ON log (post_id) WHERE post_id IS NOT NULL;
CREATE INDEX log_by_act ON log (of_id) WHERE of_id IS NOT NULL;

-- What was new to somebody in a discussion that left for a space they can't read: it counts nowhere, and comes back with
-- the discussion. seen_seq and seen_more go on saying what they have seen.
ALTER TABLE readings ADD COLUMN parked_since TEXT;

CREATE TRIGGER readings_woken AFTER UPDATE OF unread_since ON readings
WHEN NEW.unread_since IS NOT NULL AND NEW.parked_since IS NOT NULL
BEGIN
  UPDATE readings SET parked_since = NULL WHERE member_id = NEW.member_id AND thread_id = NEW.thread_id;
END;

DROP TRIGGER readings_changed;
CREATE TRIGGER readings_changed AFTER UPDATE OF unread_since, space_id ON readings
WHEN (NEW.unread_since IS NULL) <> (OLD.unread_since IS NULL) OR NEW.space_id <> OLD.space_id
BEGIN
  UPDATE memberships SET unread = unread - 1
  WHERE OLD.unread_since IS NOT NULL AND member_id = OLD.member_id AND space_id = OLD.space_id;
  UPDATE memberships SET unread = unread + 1
  WHERE NEW.unread_since IS NOT NULL AND member_id = NEW.member_id AND space_id = NEW.space_id;
END;

CREATE INDEX drafts_by_thread ON drafts (thread_id) WHERE thread_id IS NOT NULL;
CREATE INDEX drafts_by_post ON drafts (post_id) WHERE post_id IS NOT NULL;

-- A discussion goes to another space, and everything that hangs on it goes along. To those who read only there it is
-- nothing new; whoever can't read there loses it.
CREATE TRIGGER threads_moved AFTER UPDATE OF space_id ON threads WHEN NEW.space_id <> OLD.space_id
BEGIN
  UPDATE posts SET space_id = NEW.space_id WHERE thread_id = NEW.id;
  UPDATE thread_topics SET space_id = NEW.space_id WHERE thread_id = NEW.id;
  UPDATE revisions SET space_id = NEW.space_id WHERE post_id IN (SELECT id FROM posts WHERE thread_id = NEW.id);
  UPDATE thanks SET space_id = NEW.space_id WHERE post_id IN (SELECT id FROM posts WHERE thread_id = NEW.id);
  UPDATE bookmarks SET space_id = NEW.space_id WHERE post_id IN (SELECT id FROM posts WHERE thread_id = NEW.id);
  UPDATE drafts SET space_id = NEW.space_id WHERE thread_id = NEW.id;
  UPDATE log SET space_id = NEW.space_id WHERE thread_id = NEW.id;
  UPDATE readings SET (space_id, unread_since, parked_since) = (
    SELECT NEW.space_id, iif(may, since, NULL), iif(may, NULL, since) FROM (
      SELECT coalesce(readings.unread_since, readings.parked_since) AS since, EXISTS (
        SELECT 1 FROM memberships ms JOIN members m ON m.id = ms.member_id
        WHERE ms.member_id = readings.member_id AND ms.space_id = NEW.space_id AND ms.level > 0 AND m.state = 'active'
      ) AS may
    )
  ) WHERE thread_id = NEW.id;
END;

-- A post goes to another discussion. A draft for a reply to it follows: it stands under the discussion where the post is
-- the opening one, and under the post everywhere else.
CREATE TRIGGER posts_carried AFTER UPDATE OF thread_id ON posts WHEN NEW.thread_id <> OLD.thread_id
BEGIN
  UPDATE revisions SET space_id = NEW.space_id WHERE post_id = NEW.id;
  UPDATE thanks SET space_id = NEW.space_id WHERE post_id = NEW.id;
  UPDATE bookmarks SET thread_id = NEW.thread_id, space_id = NEW.space_id WHERE post_id = NEW.id;
  UPDATE log SET thread_id = NEW.thread_id, space_id = NEW.space_id WHERE post_id = NEW.id;
  UPDATE OR REPLACE drafts SET thread_id = NEW.thread_id, space_id = NEW.space_id,
    post_id = iif(NEW.depth = 0, NULL, NEW.id),
    place = iif(NEW.depth = 0, CAST(NEW.thread_id AS TEXT), NEW.thread_id || '/' || NEW.id)
  WHERE OLD.depth > 0 AND post_id = NEW.id;
  UPDATE OR REPLACE drafts SET thread_id = NEW.thread_id, space_id = NEW.space_id,
    post_id = iif(NEW.depth = 0, NULL, NEW.id),
    place = iif(NEW.depth = 0, CAST(NEW.thread_id AS TEXT), NEW.thread_id || '/' || NEW.id)
  WHERE OLD.depth = 0 AND place = CAST(OLD.thread_id AS TEXT);
  UPDATE OR REPLACE drafts SET thread_id = NEW.thread_id, space_id = NEW.space_id, place = NEW.thread_id || '/umfrage'
  WHERE OLD.depth = 0 AND place = OLD.thread_id || '/umfrage' AND fields IS NOT NULL
    AND NOT EXISTS (SELECT 1 FROM drafts d WHERE d.member_id = drafts.member_id
      AND d.place = NEW.thread_id || '/umfrage' AND d.fields IS NOT NULL);
END;

-- After a merge the numbers don't follow the clock any more: the latest moment counts, not the highest number.
DROP TRIGGER replies_removed_or_restored;
CREATE TRIGGER replies_removed_or_restored AFTER UPDATE OF removed_at ON posts
WHEN (NEW.removed_at IS NULL) <> (OLD.removed_at IS NULL) AND NEW.depth > 0
BEGIN
  UPDATE threads SET
    replies = replies + iif(NEW.removed_at IS NULL, 1, -1),
    answers = answers + iif(NEW.author_id = author_id, 0, iif(NEW.removed_at IS NULL, 1, -1)),
    active_at = (SELECT max(created_at) FROM posts WHERE thread_id = NEW.thread_id AND (removed_at IS NULL OR depth = 0))
  WHERE id = NEW.thread_id;
END;
