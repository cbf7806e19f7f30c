-- Polls inside a discussion: a poll hangs on a reply, whose text is the question. options is a JSON list of texts: for
-- dates "2026-12-03", "2026-12-03 18:00" or "2026-12-03 18:00-19:30", as the clock on the wall in Hesse says it; else
-- what was typed. chosen is the place in that list that was settled on.
CREATE TABLE polls (
  post_id INTEGER PRIMARY KEY REFERENCES posts (id),
  thread_id INTEGER NOT NULL REFERENCES threads (id),
  space_id TEXT NOT NULL REFERENCES spaces (id),
  kind TEXT NOT NULL CHECK (kind IN ('dates', 'options')),
  multiple INTEGER NOT NULL,
  anonymous INTEGER NOT NULL,
  options TEXT NOT NULL,
  ends_at TEXT,
  closed_at TEXT,
  closed_by INTEGER REFERENCES members (id),
  chosen INTEGER,
  created_at TEXT NOT NULL
) STRICT;

CREATE INDEX polls_by_thread ON polls (thread_id);

-- One row a person and poll, so that nobody votes twice. choices is JSON, {"0":"yes","2":"maybe"}. anonymous is the
-- poll's own, which never changes: the window then needn't look the poll up. When somebody voted isn't kept.
CREATE TABLE votes (
  post_id INTEGER NOT NULL REFERENCES polls (post_id),
  member_id INTEGER NOT NULL REFERENCES members (id),
  thread_id INTEGER NOT NULL REFERENCES threads (id),
  space_id TEXT NOT NULL REFERENCES spaces (id),
  anonymous INTEGER NOT NULL,
  choices TEXT NOT NULL,
  PRIMARY KEY (post_id, member_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX votes_by_thread ON votes (thread_id);

-- A poll with its counts stands in the post too, so that a page of a discussion reads no row more. voted says who chose
-- what, {"m12":{"0":"yes"}}; the window gives of it only the viewer's own part, as own_vote.
ALTER TABLE posts ADD COLUMN poll TEXT;
ALTER TABLE posts ADD COLUMN voted TEXT;

CREATE TRIGGER polls_added AFTER INSERT ON polls
BEGIN
  UPDATE posts SET voted = '{}', poll = json_object('kind', NEW.kind, 'multiple', NEW.multiple, 'anonymous', NEW.anonymous,
    'options', json(NEW.options), 'ends', NEW.ends_at, 'closed', NEW.closed_at, 'chosen', NEW.chosen, 'voters', 0, 'tally', json('{}'))
  WHERE id = NEW.post_id;
END;

CREATE TRIGGER polls_changed AFTER UPDATE OF ends_at, closed_at, chosen ON polls
BEGIN
  UPDATE posts SET poll = json_set(poll, '$.ends', NEW.ends_at, '$.closed', NEW.closed_at, '$.chosen', NEW.chosen) WHERE id = NEW.post_id;
END;

CREATE TRIGGER votes_added AFTER INSERT ON votes
BEGIN
  UPDATE posts SET
    voted = (SELECT json_group_object('m' || member_id, json(choices)) FROM votes WHERE post_id = NEW.post_id),
    poll = json_set(poll, '$.voters', (SELECT count(*) FROM votes WHERE post_id = NEW.post_id),
      '$.tally', json((SELECT json_group_object(name, people) FROM (SELECT c.key || c.value AS name, count(*) AS people
        FROM votes v, json_each(v.choices) c WHERE v.post_id = NEW.post_id GROUP BY 1))))
  WHERE id = NEW.post_id;
END;

CREATE TRIGGER votes_changed AFTER UPDATE OF choices ON votes
BEGIN
  UPDATE posts SET
    voted = (SELECT json_group_object('m' || member_id, json(choices)) FROM votes WHERE post_id = NEW.post_id),
    poll = json_set(poll, '$.voters', (SELECT count(*) FROM votes WHERE post_id = NEW.post_id),
      '$.tally', json((SELECT json_group_object(name, people) FROM (SELECT c.key || c.value AS name, count(*) AS people
        FROM votes v, json_each(v.choices) c WHERE v.post_id = NEW.post_id GROUP BY 1))))
  WHERE id = NEW.post_id;
END;

CREATE TRIGGER votes_removed AFTER DELETE ON votes
BEGIN
  UPDATE posts SET
    voted = (SELECT json_group_object('m' || member_id, json(choices)) FROM votes WHERE post_id = OLD.post_id),
    poll = json_set(poll, '$.voters', (SELECT count(*) FROM votes WHERE post_id = OLD.post_id),
      '$.tally', json((SELECT json_group_object(name, people) FROM (SELECT c.key || c.value AS name, count(*) AS people
        FROM votes v, json_each(v.choices) c WHERE v.post_id = OLD.post_id GROUP BY 1))))
  WHERE id = OLD.post_id;
END;

-- A discussion that goes to another space, or a post that goes to another discussion, takes its polls along.
CREATE TRIGGER polls_moved AFTER UPDATE OF space_id ON threads
BEGIN
  UPDATE polls SET space_id = NEW.space_id WHERE thread_id = NEW.id;
END;

CREATE TRIGGER votes_moved AFTER UPDATE OF space_id ON threads
BEGIN
  UPDATE votes SET space_id = NEW.space_id WHERE thread_id = NEW.id;
END;

CREATE TRIGGER polls_followed AFTER UPDATE OF thread_id ON posts WHEN NEW.poll IS NOT NULL
BEGIN
  UPDATE polls SET thread_id = NEW.thread_id, space_id = (SELECT space_id FROM threads WHERE id = NEW.thread_id) WHERE post_id = NEW.id;
  UPDATE votes SET thread_id = NEW.thread_id, space_id = (SELECT space_id FROM threads WHERE id = NEW.thread_id) WHERE post_id = NEW.id;
END;
