-- How closely somebody follows a discussion or a whole space, and who is mentioned in a post: both decide what is new.
-- follow is what holds in a space: 'alles' every post, 'betrifft' what concerns the person, 'nichts' nothing.
ALTER TABLE memberships ADD COLUMN follow TEXT NOT NULL DEFAULT 'alles' CHECK (follow IN ('alles', 'betrifft', 'nichts'));

CREATE INDEX memberships_quiet ON memberships (space_id, member_id) WHERE follow <> 'alles';

-- What holds in one discussion, before what holds in its space. by_hand: the person chose it. why: what made them follow
-- by itself; it is kept beside a choice, so that the choice can be taken back.
CREATE TABLE follows (
  member_id INTEGER NOT NULL REFERENCES members (id),
  thread_id INTEGER NOT NULL REFERENCES threads (id),
  space_id TEXT NOT NULL REFERENCES spaces (id),
  level TEXT NOT NULL CHECK (level IN ('alles', 'betrifft', 'nichts')),
  by_hand INTEGER NOT NULL DEFAULT 0,
  why TEXT CHECK (why IN ('begonnen', 'geantwortet', 'erwaehnt')),
  changed_at TEXT NOT NULL,
  PRIMARY KEY (member_id, thread_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX follows_by_hand ON follows (member_id, changed_at, thread_id) WHERE by_hand = 1;
CREATE INDEX follows_quiet ON follows (thread_id, member_id) WHERE level <> 'alles';

-- Whoever has written in a discussion follows it.
INSERT INTO follows (member_id, thread_id, space_id, level, why, changed_at)
SELECT author_id, thread_id, space_id, 'alles', iif(min(depth) = 0, 'begonnen', 'geantwortet'), min(created_at)
FROM posts GROUP BY author_id, thread_id;

CREATE TRIGGER follows_moved AFTER UPDATE OF space_id ON threads
BEGIN
  UPDATE follows SET space_id = NEW.space_id WHERE thread_id = NEW.id;
END;

-- Posts that come into another discussion bring along those who wrote them.
CREATE TRIGGER follows_came_along AFTER UPDATE OF thread_id ON posts WHEN NEW.thread_id <> OLD.thread_id
BEGIN
  INSERT INTO follows (member_id, thread_id, space_id, level, why, changed_at)
  SELECT NEW.author_id, t.id, t.space_id, 'alles', 'geantwortet', NEW.created_at FROM threads t WHERE t.id = NEW.thread_id
  ON CONFLICT (member_id, thread_id) DO UPDATE SET why = coalesce(why, excluded.why);
END;

-- Where somebody follows nothing any more, nothing is new either.
CREATE TRIGGER follows_muted AFTER UPDATE OF level ON follows WHEN NEW.level = 'nichts' AND OLD.level <> 'nichts'
BEGIN
  UPDATE readings SET unread_since = NULL
  WHERE member_id = NEW.member_id AND thread_id = NEW.thread_id AND unread_since IS NOT NULL;
END;

CREATE TRIGGER follows_begun_muted AFTER INSERT ON follows WHEN NEW.level = 'nichts'
BEGIN
  UPDATE readings SET unread_since = NULL
  WHERE member_id = NEW.member_id AND thread_id = NEW.thread_id AND unread_since IS NOT NULL;
END;

-- Members whom a post mentions, as a JSON list of their numbers.
ALTER TABLE posts ADD COLUMN mentioned TEXT NOT NULL DEFAULT '[]';

-- The latest post in a discussion that speaks to the person and that they haven't seen: it mentions them, or answers them.
ALTER TABLE readings ADD COLUMN called TEXT CHECK (called IN ('antwort', 'erwaehnt'));
ALTER TABLE readings ADD COLUMN called_seq INTEGER;

CREATE INDEX readings_called ON readings (member_id, unread_since, thread_id) WHERE called IS NOT NULL;

CREATE TRIGGER readings_answered AFTER UPDATE OF seen_seq, seen_more, unread_since ON readings
WHEN NEW.called IS NOT NULL AND (NEW.unread_since IS NULL OR NEW.called_seq <= NEW.seen_seq
  OR EXISTS (SELECT 1 FROM json_each(NEW.seen_more) WHERE value = NEW.called_seq))
BEGIN
  UPDATE readings SET called = NULL, called_seq = NULL WHERE member_id = NEW.member_id AND thread_id = NEW.thread_id;
END;

-- As in 0003, and now it also asks who follows what: 'betrifft' means a reply to an own post, or a mention.
DROP TRIGGER posts_added;

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

  -- Where something is new already, a post that isn't must not be counted with it.
  UPDATE readings SET seen_more = json_insert(seen_more, '$[#]', NEW.seq)
  WHERE thread_id = NEW.thread_id AND unread_since IS NOT NULL AND member_id <> NEW.author_id
  AND member_id IN (
    SELECT member_id FROM memberships WHERE space_id = NEW.space_id AND follow <> 'alles'
    UNION SELECT member_id FROM follows WHERE thread_id = NEW.thread_id AND level <> 'alles')
  AND (SELECT iif(member_id IN (SELECT author_id FROM posts WHERE id = NEW.parent_id UNION SELECT value FROM json_each(NEW.mentioned)),
    level = 'nichts', level <> 'alles') FROM (
      SELECT coalesce(f.level, ms.follow) AS level FROM memberships ms
      LEFT JOIN follows f ON f.member_id = ms.member_id AND f.thread_id = NEW.thread_id
      WHERE ms.member_id = readings.member_id AND ms.space_id = NEW.space_id));

  INSERT INTO readings (member_id, thread_id, space_id, seen_seq, unread_since, called, called_seq)
  SELECT member_id, NEW.thread_id, NEW.space_id, NEW.seq - 1, NEW.created_at, called, iif(called IS NULL, NULL, NEW.seq)
  FROM (
    SELECT ms.member_id, coalesce(f.level, ms.follow) AS level,
      iif(ms.member_id IN (SELECT value FROM json_each(NEW.mentioned)), 'erwaehnt',
        iif(ms.member_id = (SELECT author_id FROM posts WHERE id = NEW.parent_id), 'antwort', NULL)) AS called
    FROM memberships ms JOIN members m ON m.id = ms.member_id
    LEFT JOIN follows f ON f.member_id = ms.member_id AND f.thread_id = NEW.thread_id
    WHERE ms.space_id = NEW.space_id AND ms.level > 0 AND ms.member_id <> NEW.author_id AND m.state = 'active')
  WHERE level = 'alles' OR (level = 'betrifft' AND called IS NOT NULL)
  ON CONFLICT (member_id, thread_id) DO UPDATE SET
    seen_seq = iif(readings.unread_since IS NULL, excluded.seen_seq, readings.seen_seq),
    seen_more = iif(readings.unread_since IS NULL, '[]', readings.seen_more),
    unread_since = coalesce(readings.unread_since, excluded.unread_since),
    called_seq = iif(excluded.called IS NULL OR (readings.called = 'erwaehnt' AND excluded.called = 'antwort'), readings.called_seq, excluded.called_seq),
    called = iif(readings.called = 'erwaehnt', 'erwaehnt', coalesce(excluded.called, readings.called))
  WHERE readings.unread_since IS NULL OR excluded.called IS NOT NULL;

  -- Whoever begins, answers or is mentioned follows, unless they chose something else themselves.
  INSERT INTO follows (member_id, thread_id, space_id, level, why, changed_at)
  VALUES (NEW.author_id, NEW.thread_id, NEW.space_id, 'alles', iif(NEW.depth = 0, 'begonnen', 'geantwortet'), NEW.created_at)
  ON CONFLICT (member_id, thread_id) DO UPDATE SET why = excluded.why WHERE follows.why IS NULL;

  INSERT INTO follows (member_id, thread_id, space_id, level, why, changed_at)
  SELECT ms.member_id, NEW.thread_id, NEW.space_id, 'alles', 'erwaehnt', NEW.created_at
  FROM json_each(NEW.mentioned) who CROSS JOIN memberships ms ON ms.member_id = who.value AND ms.space_id = NEW.space_id
  WHERE ms.level > 0 AND ms.follow <> 'nichts'
  ON CONFLICT (member_id, thread_id) DO UPDATE SET why = excluded.why WHERE follows.why IS NULL;
END;

-- Somebody is mentioned by a change of words: then that post is new to them, and nothing else that they have seen.
CREATE TRIGGER posts_mentioned AFTER UPDATE OF mentioned ON posts WHEN NEW.mentioned <> OLD.mentioned AND NEW.removed_at IS NULL
BEGIN
  INSERT INTO readings (member_id, thread_id, space_id, seen_seq, seen_more, unread_since, called, called_seq)
  SELECT ms.member_id, NEW.thread_id, NEW.space_id, NEW.seq - 1,
    (SELECT json_group_array(seq ORDER BY seq) FROM posts WHERE thread_id = NEW.thread_id AND seq > NEW.seq),
    coalesce(NEW.edited_at, NEW.created_at), 'erwaehnt', NEW.seq
  FROM json_each(NEW.mentioned) who CROSS JOIN memberships ms ON ms.member_id = who.value AND ms.space_id = NEW.space_id
  JOIN members m ON m.id = ms.member_id
  LEFT JOIN follows f ON f.member_id = ms.member_id AND f.thread_id = NEW.thread_id
  WHERE ms.level > 0 AND m.state = 'active' AND ms.member_id <> NEW.author_id AND coalesce(f.level, ms.follow) <> 'nichts'
  AND who.value NOT IN (SELECT value FROM json_each(OLD.mentioned))
  ON CONFLICT (member_id, thread_id) DO UPDATE SET
    seen_seq = iif(readings.unread_since IS NULL, excluded.seen_seq, min(readings.seen_seq, excluded.seen_seq)),
    seen_more = iif(readings.unread_since IS NULL, excluded.seen_more, (SELECT json_group_array(seq ORDER BY seq) FROM posts
      WHERE thread_id = NEW.thread_id AND seq > min(readings.seen_seq, excluded.seen_seq) AND seq <> NEW.seq
      AND (seq <= readings.seen_seq OR seq IN (SELECT value FROM json_each(readings.seen_more))))),
    unread_since = coalesce(readings.unread_since, excluded.unread_since),
    called = 'erwaehnt', called_seq = excluded.called_seq;

  INSERT INTO follows (member_id, thread_id, space_id, level, why, changed_at)
  SELECT ms.member_id, NEW.thread_id, NEW.space_id, 'alles', 'erwaehnt', coalesce(NEW.edited_at, NEW.created_at)
  FROM json_each(NEW.mentioned) who CROSS JOIN memberships ms ON ms.member_id = who.value AND ms.space_id = NEW.space_id
  WHERE ms.level > 0 AND ms.follow <> 'nichts' AND who.value NOT IN (SELECT value FROM json_each(OLD.mentioned))
  ON CONFLICT (member_id, thread_id) DO UPDATE SET why = excluded.why WHERE follows.why IS NULL;
END;

-- Who can be mentioned in a space: its readers by their folded names, once from each word on ("petra lindner", "lindner"),
-- so that the first letters of any word find them, however many members there are. whole: with all but titles.
CREATE TABLE mention_names (
  space_id TEXT NOT NULL REFERENCES spaces (id),
  text TEXT NOT NULL,
  member_id INTEGER NOT NULL REFERENCES members (id),
  whole INTEGER NOT NULL,
  PRIMARY KEY (space_id, text, member_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX mention_names_by_member ON mention_names (member_id, space_id);

-- sort_key holds names without marks in their words from now on; those that are there already are brought to it.
UPDATE members SET sort_key = trim(replace(replace(replace(replace(replace(replace(sort_key, '.', ' '), '-', ' '), '''', ' '), '’', ' '), '  ', ' '), '  ', ' '));

-- What mention_names has to hold.
CREATE VIEW readers_by_name AS
SELECT ms.space_id, ms.member_id,
  (SELECT group_concat(value, ' ' ORDER BY key) FROM json_each('[' || replace(json_quote(m.sort_key), ' ', '","') || ']') WHERE key >= word.key) AS text,
  NOT EXISTS (SELECT 1 FROM json_each('[' || replace(json_quote(m.sort_key), ' ', '","') || ']')
    WHERE key < word.key AND value NOT IN ('dr', 'prof', 'dipl', 'ing', 'med', 'phil', 'jur', 'h', 'c', 'mag')) AS whole
FROM memberships ms JOIN members m ON m.id = ms.member_id, json_each('[' || replace(json_quote(m.sort_key), ' ', '","') || ']') word
WHERE ms.level > 0 AND m.state = 'active' AND word.value <> '';

INSERT INTO mention_names (space_id, member_id, text, whole) SELECT space_id, member_id, text, whole FROM readers_by_name;

CREATE TRIGGER mention_names_came AFTER INSERT ON memberships WHEN NEW.level > 0
BEGIN
  INSERT INTO mention_names (space_id, member_id, text, whole) SELECT space_id, member_id, text, whole FROM readers_by_name
  WHERE member_id = NEW.member_id AND space_id = NEW.space_id;
END;

CREATE TRIGGER mention_names_changed AFTER UPDATE OF level ON memberships WHEN (NEW.level > 0) <> (OLD.level > 0)
BEGIN
  DELETE FROM mention_names WHERE member_id = NEW.member_id AND space_id = NEW.space_id;
  INSERT INTO mention_names (space_id, member_id, text, whole) SELECT space_id, member_id, text, whole FROM readers_by_name
  WHERE member_id = NEW.member_id AND space_id = NEW.space_id;
END;

CREATE TRIGGER mention_names_went AFTER DELETE ON memberships
BEGIN
  DELETE FROM mention_names WHERE member_id = OLD.member_id AND space_id = OLD.space_id;
END;

CREATE TRIGGER mention_names_renamed AFTER UPDATE OF state, sort_key ON members
BEGIN
  DELETE FROM mention_names WHERE member_id = NEW.id;
  INSERT INTO mention_names (space_id, member_id, text, whole) SELECT space_id, member_id, text, whole FROM readers_by_name
  WHERE member_id = NEW.id;
END;
