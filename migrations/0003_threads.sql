-- Discussions: a thread, its posts as a tree, earlier versions of posts, and what each person has read.

CREATE TABLE threads (
  id INTEGER PRIMARY KEY,
  space_id TEXT NOT NULL REFERENCES spaces (id),
  kind TEXT NOT NULL,
  title TEXT NOT NULL,
  topics TEXT NOT NULL DEFAULT '[]',
  author_id INTEGER NOT NULL REFERENCES members (id),
  form_key TEXT NOT NULL,
  created_at TEXT NOT NULL,
  active_at TEXT NOT NULL,
  pinned_at TEXT,
  removed_at TEXT,
  last_seq INTEGER NOT NULL DEFAULT 0,
  replies INTEGER NOT NULL DEFAULT 0,
  answers INTEGER NOT NULL DEFAULT 0,
  UNIQUE (author_id, form_key)
) STRICT;

-- A discussion stands until its opening post and all its replies are removed. Lists read only what stands, however much
-- was removed; their queries say the same words as these indexes.
CREATE INDEX threads_by_activity ON threads (space_id, active_at) WHERE removed_at IS NULL OR replies > 0;
CREATE INDEX threads_by_age ON threads (space_id, created_at) WHERE removed_at IS NULL OR replies > 0;
CREATE INDEX threads_by_kind ON threads (space_id, kind, created_at) WHERE removed_at IS NULL OR replies > 0;
CREATE INDEX threads_pinned ON threads (space_id, pinned_at) WHERE pinned_at IS NOT NULL AND removed_at IS NULL;
CREATE INDEX threads_unanswered ON threads (space_id, created_at) WHERE kind = 'frage' AND answers = 0 AND removed_at IS NULL;

-- The same topics as threads.topics, one row each for what stands, so that a filter reads only its own rows.
CREATE TABLE thread_topics (
  topic TEXT NOT NULL,
  space_id TEXT NOT NULL,
  kind TEXT NOT NULL,
  created_at TEXT NOT NULL,
  thread_id INTEGER NOT NULL REFERENCES threads (id),
  PRIMARY KEY (topic, space_id, created_at, thread_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX thread_topics_by_kind ON thread_topics (topic, space_id, kind, created_at, thread_id);
CREATE INDEX thread_topics_by_thread ON thread_topics (thread_id);

-- seq counts a thread's posts in the order they came (the opening post is 1); path is the parent's path plus seq as
-- five hex digits, so ORDER BY path is the tree; the opening post has depth 0 and the empty path. parent_author_id follows
-- from parent_id by a trigger: it saves a page the look at every post that is answered on it.
CREATE TABLE posts (
  id INTEGER PRIMARY KEY,
  thread_id INTEGER NOT NULL REFERENCES threads (id),
  space_id TEXT NOT NULL REFERENCES spaces (id),
  parent_id INTEGER REFERENCES posts (id),
  parent_author_id INTEGER REFERENCES members (id),
  author_id INTEGER NOT NULL REFERENCES members (id),
  seq INTEGER NOT NULL,
  depth INTEGER NOT NULL,
  path TEXT NOT NULL,
  language TEXT NOT NULL,
  source TEXT NOT NULL,
  html TEXT NOT NULL,
  renderer INTEGER NOT NULL,
  version INTEGER NOT NULL DEFAULT 1,
  form_key TEXT NOT NULL,
  created_at TEXT NOT NULL,
  edited_at TEXT,
  removed_at TEXT,
  removed_by INTEGER REFERENCES members (id),
  removed_reason TEXT,
  UNIQUE (author_id, form_key),
  UNIQUE (thread_id, seq)
) STRICT;

CREATE UNIQUE INDEX posts_tree ON posts (thread_id, path);

CREATE TABLE revisions (
  post_id INTEGER NOT NULL REFERENCES posts (id),
  version INTEGER NOT NULL,
  space_id TEXT NOT NULL REFERENCES spaces (id),
  author_id INTEGER NOT NULL REFERENCES members (id),
  title TEXT,
  source TEXT NOT NULL,
  html TEXT NOT NULL,
  replaced_at TEXT NOT NULL,
  PRIMARY KEY (post_id, version)
) STRICT, WITHOUT ROWID;

-- What is new to a person in a thread. unread_since is set by the first post they haven't seen; from then on seen_seq and
-- seen_more (JSON, ascending) say which posts they have seen after all. When nothing is left, unread_since is empty.
CREATE TABLE readings (
  member_id INTEGER NOT NULL REFERENCES members (id),
  thread_id INTEGER NOT NULL REFERENCES threads (id),
  space_id TEXT NOT NULL REFERENCES spaces (id),
  seen_seq INTEGER NOT NULL DEFAULT 0,
  seen_more TEXT NOT NULL DEFAULT '[]',
  unread_since TEXT,
  PRIMARY KEY (member_id, thread_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX readings_unread ON readings (member_id, space_id, unread_since, thread_id) WHERE unread_since IS NOT NULL;
CREATE INDEX readings_by_thread ON readings (thread_id);

-- Everything that is counted follows from these triggers, so no writer can forget it.
CREATE TRIGGER posts_added AFTER INSERT ON posts
BEGIN
  UPDATE posts SET parent_author_id = (SELECT author_id FROM posts WHERE id = NEW.parent_id)
  WHERE id = NEW.id AND NEW.parent_id IS NOT NULL;

  UPDATE threads SET
    last_seq = max(last_seq, NEW.seq),
    replies = replies + (NEW.depth > 0),
    answers = answers + (NEW.depth > 0 AND NEW.author_id <> author_id),
    active_at = max(active_at, NEW.created_at)
  WHERE id = NEW.thread_id;

  INSERT INTO readings (member_id, thread_id, space_id, seen_seq, unread_since)
  SELECT ms.member_id, NEW.thread_id, NEW.space_id, NEW.seq - 1, NEW.created_at
  FROM memberships ms JOIN members m ON m.id = ms.member_id
  WHERE ms.space_id = NEW.space_id AND ms.level > 0 AND ms.member_id <> NEW.author_id AND m.state = 'active'
  ON CONFLICT (member_id, thread_id) DO UPDATE
  SET unread_since = excluded.unread_since, seen_seq = excluded.seen_seq, seen_more = '[]'
  WHERE readings.unread_since IS NULL;
END;

CREATE TRIGGER opening_removed_or_restored AFTER UPDATE OF removed_at ON posts
WHEN (NEW.removed_at IS NULL) <> (OLD.removed_at IS NULL) AND NEW.depth = 0
BEGIN
  UPDATE threads SET removed_at = NEW.removed_at WHERE id = NEW.thread_id;
END;

CREATE TRIGGER replies_removed_or_restored AFTER UPDATE OF removed_at ON posts
WHEN (NEW.removed_at IS NULL) <> (OLD.removed_at IS NULL) AND NEW.depth > 0
BEGIN
  UPDATE threads SET
    replies = replies + iif(NEW.removed_at IS NULL, 1, -1),
    answers = answers + iif(NEW.author_id = author_id, 0, iif(NEW.removed_at IS NULL, 1, -1)),
    active_at = (SELECT created_at FROM posts WHERE thread_id = NEW.thread_id AND (removed_at IS NULL OR seq = 1) ORDER BY seq DESC LIMIT 1)
  WHERE id = NEW.thread_id;
END;

-- What no longer stands leaves the lists by topic and of what is new; nobody could open it there to tick it off.
CREATE TRIGGER threads_fell AFTER UPDATE OF removed_at, replies ON threads
WHEN (OLD.removed_at IS NULL OR OLD.replies > 0) AND NOT (NEW.removed_at IS NULL OR NEW.replies > 0)
BEGIN
  DELETE FROM thread_topics WHERE thread_id = NEW.id;
  DELETE FROM readings WHERE thread_id = NEW.id AND unread_since IS NOT NULL;
END;

CREATE TRIGGER threads_rose AFTER UPDATE OF removed_at, replies ON threads
WHEN (NEW.removed_at IS NULL OR NEW.replies > 0) AND NOT (OLD.removed_at IS NULL OR OLD.replies > 0)
BEGIN
  INSERT INTO thread_topics (topic, space_id, kind, created_at, thread_id)
  SELECT value, NEW.space_id, NEW.kind, NEW.created_at, NEW.id FROM json_each(NEW.topics);
END;

CREATE TRIGGER readings_added AFTER INSERT ON readings WHEN NEW.unread_since IS NOT NULL
BEGIN
  UPDATE memberships SET unread = unread + 1 WHERE member_id = NEW.member_id AND space_id = NEW.space_id;
END;

CREATE TRIGGER readings_changed AFTER UPDATE OF unread_since ON readings
WHEN (NEW.unread_since IS NULL) <> (OLD.unread_since IS NULL)
BEGIN
  UPDATE memberships SET unread = unread + iif(NEW.unread_since IS NULL, -1, 1)
  WHERE member_id = NEW.member_id AND space_id = NEW.space_id;
END;

CREATE TRIGGER readings_removed AFTER DELETE ON readings WHEN OLD.unread_since IS NOT NULL
BEGIN
  UPDATE memberships SET unread = unread - 1 WHERE member_id = OLD.member_id AND space_id = OLD.space_id;
END;

-- Whoever can't read a space has nothing new in it, and whoever comes back begins like somebody new. Else posts that came
-- meanwhile would count in some discussions and not in others.
CREATE TRIGGER memberships_lost AFTER UPDATE OF level ON memberships WHEN NEW.level = 0 AND OLD.level > 0
BEGIN
  DELETE FROM readings WHERE member_id = NEW.member_id AND space_id = NEW.space_id AND unread_since IS NOT NULL;
END;

CREATE TRIGGER memberships_ended AFTER DELETE ON memberships
BEGIN
  DELETE FROM readings WHERE member_id = OLD.member_id AND space_id = OLD.space_id AND unread_since IS NOT NULL;
END;

CREATE TRIGGER members_left AFTER UPDATE OF state ON members WHEN NEW.state <> 'active' AND OLD.state = 'active'
BEGIN
  DELETE FROM readings WHERE member_id = NEW.id AND unread_since IS NOT NULL;
END;
