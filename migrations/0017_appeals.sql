-- Who could know the answer: people who are asked by name to answer a question, how often they let themselves be asked, and what they answered so far.

-- How often in a month somebody may be asked for an answer; 0 is never.
ALTER TABLE members ADD COLUMN asked_monthly INTEGER NOT NULL DEFAULT 2 CHECK (asked_monthly IN (0, 1, 2, 5));

-- One row for each person who was asked to answer a question. month: the one in Berlin ("2026-11"), because the limit is one a
-- calendar month. answered follows from what they wrote there; declined_at: they can't help with this one.
CREATE TABLE appeals (
  thread_id INTEGER NOT NULL REFERENCES threads (id),
  asked_id INTEGER NOT NULL REFERENCES members (id),
  asker_id INTEGER NOT NULL REFERENCES members (id),
  space_id TEXT NOT NULL REFERENCES spaces (id),
  month TEXT NOT NULL,
  note TEXT NOT NULL DEFAULT '',
  created_at TEXT NOT NULL,
  answered INTEGER NOT NULL DEFAULT 0,
  declined_at TEXT,
  PRIMARY KEY (thread_id, asked_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX appeals_by_month ON appeals (asked_id, month);
CREATE INDEX appeals_by_asker ON appeals (asker_id, created_at);
CREATE INDEX appeals_open ON appeals (asked_id, created_at, thread_id) WHERE answered = 0 AND declined_at IS NULL;

-- The same in the question itself: {"17": {"by": 3, "note": "…"}} for those who haven't answered or declined, so that its page
-- tells them without reading another row. The window shows everybody their own entry alone.
ALTER TABLE threads ADD COLUMN appealed TEXT NOT NULL DEFAULT '{}';

-- How often each person was asked this month, as JSON {"17": 2}: one row tells who can't be asked any more.
CREATE TABLE appeal_months (
  month TEXT PRIMARY KEY,
  people TEXT NOT NULL DEFAULT '{}'
) STRICT, WITHOUT ROWID;

CREATE TRIGGER appeals_added AFTER INSERT ON appeals
BEGIN
  UPDATE threads SET appealed = (SELECT json_group_object(CAST(asked_id AS TEXT), json_object('by', asker_id, 'note', note)) FROM appeals
    WHERE thread_id = NEW.thread_id AND answered = 0 AND declined_at IS NULL) WHERE id = NEW.thread_id;
  INSERT INTO appeal_months (month) VALUES (NEW.month) ON CONFLICT DO NOTHING;
  UPDATE appeal_months SET people = json_set(people, '$."' || NEW.asked_id || '"',
    (SELECT count(*) FROM appeals WHERE asked_id = NEW.asked_id AND month = NEW.month)) WHERE month = NEW.month;
  DELETE FROM appeal_months WHERE month < NEW.month;
END;

CREATE TRIGGER appeals_changed AFTER UPDATE OF answered, declined_at, note ON appeals
BEGIN
  UPDATE threads SET appealed = (SELECT json_group_object(CAST(asked_id AS TEXT), json_object('by', asker_id, 'note', note)) FROM appeals
    WHERE thread_id = NEW.thread_id AND answered = 0 AND declined_at IS NULL) WHERE id = NEW.thread_id;
END;

CREATE TRIGGER appeals_removed AFTER DELETE ON appeals
BEGIN
  UPDATE threads SET appealed = (SELECT json_group_object(CAST(asked_id AS TEXT), json_object('by', asker_id, 'note', note)) FROM appeals
    WHERE thread_id = OLD.thread_id AND answered = 0 AND declined_at IS NULL) WHERE id = OLD.thread_id;
  UPDATE appeal_months SET people = iif((SELECT count(*) FROM appeals WHERE asked_id = OLD.asked_id AND month = OLD.month) = 0,
    json_remove(people, '$."' || OLD.asked_id || '"'), json_set(people, '$."' || OLD.asked_id || '"',
    (SELECT count(*) FROM appeals WHERE asked_id = OLD.asked_id AND month = OLD.month))) WHERE month = OLD.month;
END;

CREATE TRIGGER appeals_moved AFTER UPDATE OF space_id ON threads WHEN NEW.space_id <> OLD.space_id
BEGIN
  UPDATE appeals SET space_id = NEW.space_id WHERE thread_id = NEW.id;
END;

-- Whoever writes in the question has answered, as long as what they wrote stands there.
CREATE TRIGGER appeals_answered AFTER INSERT ON posts
WHEN NEW.depth > 0 AND EXISTS (SELECT 1 FROM appeals WHERE thread_id = NEW.thread_id AND asked_id = NEW.author_id)
BEGIN
  UPDATE appeals SET answered = (NEW.removed_at IS NULL) WHERE thread_id = NEW.thread_id AND asked_id = NEW.author_id AND answered = 0;
END;

CREATE TRIGGER appeals_reconsidered AFTER UPDATE OF removed_at, thread_id ON posts
WHEN ((NEW.removed_at IS NULL) <> (OLD.removed_at IS NULL) OR NEW.thread_id <> OLD.thread_id)
  AND EXISTS (SELECT 1 FROM appeals WHERE thread_id IN (OLD.thread_id, NEW.thread_id) AND asked_id = NEW.author_id)
BEGIN
  UPDATE appeals SET answered = EXISTS (SELECT 1 FROM posts p WHERE p.thread_id = appeals.thread_id AND p.author_id = NEW.author_id
    AND p.depth > 0 AND p.removed_at IS NULL)
  WHERE thread_id IN (OLD.thread_id, NEW.thread_id) AND asked_id = NEW.author_id;
END;

-- One row a space: who may write there, stands in the directory and lets themselves be asked, as JSON {"17": 2} with how often a month.
CREATE TABLE askable (
  space_id TEXT PRIMARY KEY REFERENCES spaces (id),
  people TEXT NOT NULL DEFAULT '{}'
) STRICT, WITHOUT ROWID;

INSERT INTO askable (space_id, people)
SELECT s.id, (SELECT json_group_object(CAST(m.id AS TEXT), m.asked_monthly) FROM memberships ms JOIN members m ON m.id = ms.member_id
  WHERE ms.space_id = s.id AND ms.level >= 2 AND m.state = 'active' AND m.listed = 1) FROM spaces s;

CREATE TRIGGER askable_came AFTER INSERT ON memberships WHEN NEW.level >= 2
BEGIN
  UPDATE askable SET people = json_set(people, '$."' || NEW.member_id || '"', (SELECT asked_monthly FROM members WHERE id = NEW.member_id))
  WHERE space_id = NEW.space_id AND EXISTS (SELECT 1 FROM members WHERE id = NEW.member_id AND state = 'active' AND listed = 1 AND asked_monthly > 0);
END;

CREATE TRIGGER askable_changed AFTER UPDATE OF level ON memberships WHEN (NEW.level >= 2) <> (OLD.level >= 2)
BEGIN
  UPDATE askable SET people = iif(NEW.level >= 2 AND EXISTS (SELECT 1 FROM members WHERE id = NEW.member_id AND state = 'active' AND listed = 1 AND asked_monthly > 0),
    json_set(people, '$."' || NEW.member_id || '"', (SELECT asked_monthly FROM members WHERE id = NEW.member_id)),
    json_remove(people, '$."' || NEW.member_id || '"'))
  WHERE space_id = NEW.space_id;
END;

CREATE TRIGGER askable_went AFTER DELETE ON memberships WHEN OLD.level >= 2
BEGIN
  UPDATE askable SET people = json_remove(people, '$."' || OLD.member_id || '"') WHERE space_id = OLD.space_id;
END;

CREATE TRIGGER askable_chose AFTER UPDATE OF state, listed, asked_monthly ON members
WHEN (NEW.state = 'active', NEW.listed, NEW.asked_monthly) IS NOT (OLD.state = 'active', OLD.listed, OLD.asked_monthly)
BEGIN
  UPDATE askable SET people = iif(NEW.state = 'active' AND NEW.listed = 1 AND NEW.asked_monthly > 0
      AND EXISTS (SELECT 1 FROM memberships WHERE member_id = NEW.id AND space_id = askable.space_id AND level >= 2),
    json_set(people, '$."' || NEW.id || '"', NEW.asked_monthly), json_remove(people, '$."' || NEW.id || '"'));
END;

-- One row a topic and space: who has answered questions about it, as JSON {"17": [answers, of these the most helpful]}. Only
-- what stands counts, and nobody's answers to themselves.
CREATE TABLE experience (
  topic TEXT NOT NULL,
  space_id TEXT NOT NULL REFERENCES spaces (id),
  people TEXT NOT NULL DEFAULT '{}',
  PRIMARY KEY (topic, space_id)
) STRICT, WITHOUT ROWID;

-- All triggers below say what changed by a row of this view; its own trigger is the only place that counts.
CREATE VIEW experience_steps AS SELECT '[]' AS topics, '' AS space_id, 0 AS member_id, 0 AS answers, 0 AS accepted;

CREATE TRIGGER experience_counted INSTEAD OF INSERT ON experience_steps
BEGIN
  INSERT INTO experience (topic, space_id) SELECT value, NEW.space_id FROM json_each(NEW.topics) WHERE TRUE ON CONFLICT DO NOTHING;
  UPDATE experience SET people = json_set(people, '$."' || NEW.member_id || '"', json_array(
    coalesce(people ->> ('$."' || NEW.member_id || '"[0]'), 0) + NEW.answers, coalesce(people ->> ('$."' || NEW.member_id || '"[1]'), 0) + NEW.accepted))
  WHERE space_id = NEW.space_id AND topic IN (SELECT value FROM json_each(NEW.topics));
  UPDATE experience SET people = json_remove(people, '$."' || NEW.member_id || '"')
  WHERE space_id = NEW.space_id AND topic IN (SELECT value FROM json_each(NEW.topics)) AND people -> ('$."' || NEW.member_id || '"') = '[0,0]';
END;

CREATE TRIGGER experience_grew AFTER INSERT ON posts WHEN NEW.depth > 0 AND NEW.removed_at IS NULL
BEGIN
  INSERT INTO experience_steps SELECT t.topics, t.space_id, NEW.author_id, 1, 0 FROM threads t
  WHERE t.id = NEW.thread_id AND t.kind = 'frage' AND t.topics <> '[]' AND t.author_id <> NEW.author_id;
END;

CREATE TRIGGER experience_changed AFTER UPDATE OF removed_at, thread_id, depth ON posts
WHEN (NEW.removed_at IS NULL, NEW.thread_id, NEW.depth > 0) IS NOT (OLD.removed_at IS NULL, OLD.thread_id, OLD.depth > 0)
BEGIN
  INSERT INTO experience_steps SELECT t.topics, t.space_id, OLD.author_id, -1, 0 FROM threads t
  WHERE OLD.depth > 0 AND OLD.removed_at IS NULL AND t.id = OLD.thread_id AND t.kind = 'frage' AND t.topics <> '[]' AND t.author_id <> OLD.author_id;
  INSERT INTO experience_steps SELECT t.topics, t.space_id, NEW.author_id, 1, 0 FROM threads t
  WHERE NEW.depth > 0 AND NEW.removed_at IS NULL AND t.id = NEW.thread_id AND t.kind = 'frage' AND t.topics <> '[]' AND t.author_id <> NEW.author_id;
END;

CREATE TRIGGER experience_moved AFTER UPDATE OF topics, space_id, kind ON threads
WHEN (NEW.topics, NEW.space_id, NEW.kind) IS NOT (OLD.topics, OLD.space_id, OLD.kind)
BEGIN
  INSERT INTO experience_steps SELECT OLD.topics, OLD.space_id, author_id, -count(*), 0 FROM posts
  WHERE OLD.kind = 'frage' AND thread_id = OLD.id AND depth > 0 AND removed_at IS NULL AND author_id <> OLD.author_id GROUP BY author_id;
  INSERT INTO experience_steps SELECT NEW.topics, NEW.space_id, author_id, count(*), 0 FROM posts
  WHERE NEW.kind = 'frage' AND thread_id = NEW.id AND depth > 0 AND removed_at IS NULL AND author_id <> NEW.author_id GROUP BY author_id;
END;

CREATE TRIGGER experience_accepted AFTER UPDATE OF accepted_post_id, topics, space_id, kind ON threads
WHEN (NEW.accepted_post_id, NEW.topics, NEW.space_id, NEW.kind) IS NOT (OLD.accepted_post_id, OLD.topics, OLD.space_id, OLD.kind)
  AND (NEW.accepted_post_id IS NOT NULL OR OLD.accepted_post_id IS NOT NULL)
BEGIN
  INSERT INTO experience_steps SELECT OLD.topics, OLD.space_id, author_id, 0, -1 FROM posts
  WHERE OLD.kind = 'frage' AND id = OLD.accepted_post_id AND author_id <> OLD.author_id;
  INSERT INTO experience_steps SELECT NEW.topics, NEW.space_id, author_id, 0, 1 FROM posts
  WHERE NEW.kind = 'frage' AND id = NEW.accepted_post_id AND author_id <> NEW.author_id;
END;

INSERT INTO experience (topic, space_id, people)
SELECT topic, space_id, json_group_object(CAST(member_id AS TEXT), json_array(answers, accepted)) FROM (
  SELECT k.value AS topic, t.space_id, p.author_id AS member_id, count(*) AS answers, sum(p.id IS t.accepted_post_id) AS accepted
  FROM threads t JOIN posts p ON p.thread_id = t.id, json_each(t.topics) k
  WHERE t.kind = 'frage' AND p.depth > 0 AND p.removed_at IS NULL AND p.author_id <> t.author_id
  GROUP BY k.value, t.space_id, p.author_id
) GROUP BY topic, space_id;

-- Whom somebody doesn't want to hear from is looked for from the other side too.
CREATE INDEX blocks_by_blocked ON blocks (blocked_id, member_id);

-- The topics that somebody shows to all in their profile, once more with the person: every page reads that row anyway, so the
-- start page finds questions about them without looking for the profile first.
ALTER TABLE members ADD COLUMN topics TEXT NOT NULL DEFAULT '[]';

UPDATE members SET topics = coalesce((SELECT card -> '$.t' FROM profiles WHERE member_id = members.id), '[]');

CREATE TRIGGER profiles_topics_added AFTER INSERT ON profiles
BEGIN
  UPDATE members SET topics = coalesce(NEW.card -> '$.t', '[]') WHERE id = NEW.member_id;
END;

CREATE TRIGGER profiles_topics_changed AFTER UPDATE OF card ON profiles WHEN NEW.card -> '$.t' IS NOT OLD.card -> '$.t'
BEGIN
  UPDATE members SET topics = coalesce(NEW.card -> '$.t', '[]') WHERE id = NEW.member_id;
END;

CREATE TRIGGER profiles_topics_removed AFTER DELETE ON profiles
BEGIN
  UPDATE members SET topics = '[]' WHERE id = OLD.member_id;
END;
