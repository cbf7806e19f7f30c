-- Messages between members, what is reported of them, and private questions to the Fachstelle.

-- From whom somebody takes messages, and how many conversations and answers of the Fachstelle hold something new for them.
ALTER TABLE members ADD COLUMN messages_from TEXT NOT NULL DEFAULT 'raum' CHECK (messages_from IN ('raum', 'fachstelle', 'niemand'));
ALTER TABLE members ADD COLUMN letters INTEGER NOT NULL DEFAULT 0;

-- people: who takes part, as JSON [[number, name], …]; last_by and last_words: the beginning of the latest message. Both by
-- triggers, so that a list of conversations reads no other row. Between
-- two people there is one conversation at a time; pair ("3-17") holds it until one of them leaves.
CREATE TABLE conversations (
  id INTEGER PRIMARY KEY,
  begun_by INTEGER NOT NULL REFERENCES members (id),
  people TEXT NOT NULL DEFAULT '[]',
  size INTEGER NOT NULL CHECK (size BETWEEN 2 AND 8),
  pair TEXT,
  form_key TEXT NOT NULL,
  created_at TEXT NOT NULL,
  last_seq INTEGER NOT NULL DEFAULT 0,
  last_by INTEGER REFERENCES members (id),
  last_words TEXT NOT NULL DEFAULT '',
  UNIQUE (begun_by, form_key)
) STRICT;

CREATE UNIQUE INDEX conversations_by_pair ON conversations (pair) WHERE pair IS NOT NULL;

CREATE TABLE participants (
  conversation_id INTEGER NOT NULL REFERENCES conversations (id),
  member_id INTEGER NOT NULL REFERENCES members (id),
  active_at TEXT NOT NULL,
  unread INTEGER NOT NULL DEFAULT 0,
  seen_seq INTEGER NOT NULL DEFAULT 0,
  left_at TEXT,
  PRIMARY KEY (conversation_id, member_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX participants_by_member ON participants (member_id, unread, active_at, conversation_id) WHERE left_at IS NULL;

CREATE TABLE messages (
  id INTEGER PRIMARY KEY,
  conversation_id INTEGER NOT NULL REFERENCES conversations (id),
  seq INTEGER NOT NULL,
  author_id INTEGER NOT NULL REFERENCES members (id),
  source TEXT NOT NULL,
  html TEXT NOT NULL,
  renderer INTEGER NOT NULL,
  language TEXT NOT NULL,
  form_key TEXT NOT NULL,
  created_at TEXT NOT NULL,
  UNIQUE (conversation_id, seq),
  UNIQUE (author_id, form_key)
) STRICT;

-- Whom somebody doesn't want to hear from. Only they themselves know.
CREATE TABLE blocks (
  member_id INTEGER NOT NULL REFERENCES members (id),
  blocked_id INTEGER NOT NULL REFERENCES members (id),
  created_at TEXT NOT NULL,
  PRIMARY KEY (member_id, blocked_id)
) STRICT, WITHOUT ROWID;

-- What the Fachstelle gets to see: a copy of the reported message and the two before it, nothing else. circle: the spaces
-- (1 mo, 2 lotsen, 4 gemeinsam) whose Fachstelle decides. excerpt: JSON [{"by", "name", "at", "html", "reported"}, …].
CREATE TABLE message_reports (
  id INTEGER PRIMARY KEY,
  message_id INTEGER NOT NULL,
  author_id INTEGER NOT NULL REFERENCES members (id),
  reporter_id INTEGER NOT NULL REFERENCES members (id),
  circle INTEGER NOT NULL,
  reason TEXT NOT NULL,
  excerpt TEXT NOT NULL,
  created_at TEXT NOT NULL,
  done_at TEXT,
  done_by INTEGER REFERENCES members (id),
  note TEXT NOT NULL DEFAULT '',
  UNIQUE (message_id, reporter_id)
) STRICT;

CREATE INDEX message_reports_open ON message_reports (created_at, id) WHERE done_at IS NULL;
CREATE INDEX message_reports_by_reporter ON message_reports (reporter_id, message_id);

-- Whoever begins a conversation takes part in it.
CREATE TRIGGER conversations_begun AFTER INSERT ON conversations
BEGIN
  INSERT INTO participants (conversation_id, member_id, active_at) VALUES (NEW.id, NEW.begun_by, NEW.created_at);
END;

CREATE TRIGGER participants_added AFTER INSERT ON participants
BEGIN
  UPDATE conversations SET people = (SELECT json_group_array(json_array(m.id, m.name) ORDER BY m.sort_key, m.id)
    FROM participants p JOIN members m ON m.id = p.member_id WHERE p.conversation_id = NEW.conversation_id)
  WHERE id = NEW.conversation_id;
END;

-- A group forgets who left. Of two people both names stay, or nobody would know whom it was with. When the last one has
-- left, nothing stays.
CREATE TRIGGER participants_left AFTER UPDATE OF left_at ON participants WHEN NEW.left_at IS NOT NULL AND OLD.left_at IS NULL
BEGIN
  UPDATE conversations SET pair = NULL, people = iif(size = 2, people, (SELECT json_group_array(json_array(m.id, m.name) ORDER BY m.sort_key, m.id)
    FROM participants p JOIN members m ON m.id = p.member_id WHERE p.conversation_id = NEW.conversation_id AND p.left_at IS NULL))
  WHERE id = NEW.conversation_id;
  DELETE FROM messages WHERE conversation_id = NEW.conversation_id
    AND NOT EXISTS (SELECT 1 FROM participants WHERE conversation_id = NEW.conversation_id AND left_at IS NULL);
  DELETE FROM participants WHERE conversation_id = NEW.conversation_id
    AND NOT EXISTS (SELECT 1 FROM messages WHERE conversation_id = NEW.conversation_id);
  DELETE FROM conversations WHERE id = NEW.conversation_id
    AND NOT EXISTS (SELECT 1 FROM participants WHERE conversation_id = NEW.conversation_id);
END;

CREATE TRIGGER members_renamed_in_conversations AFTER UPDATE OF name ON members WHEN NEW.name <> OLD.name
BEGIN
  UPDATE conversations SET people = (SELECT json_group_array(json_array(value ->> 0, iif(value ->> 0 = NEW.id, NEW.name, value ->> 1)) ORDER BY key) FROM json_each(people))
  WHERE id IN (SELECT conversation_id FROM participants WHERE member_id = NEW.id);
END;

-- A message is new to everybody else, but not to those who blocked its author. Whoever has read everything before has also
-- read their own.
CREATE TRIGGER messages_added AFTER INSERT ON messages
BEGIN
  UPDATE conversations SET last_seq = NEW.seq, last_by = NEW.author_id, last_words = substr(NEW.source, 1, 600) WHERE id = NEW.conversation_id;
  UPDATE participants SET
    active_at = max(active_at, NEW.created_at),
    seen_seq = iif(unread = 0 AND member_id = NEW.author_id, NEW.seq, seen_seq),
    unread = iif(member_id = NEW.author_id, unread, 1)
  WHERE conversation_id = NEW.conversation_id AND left_at IS NULL
    AND NOT EXISTS (SELECT 1 FROM blocks WHERE member_id = participants.member_id AND blocked_id = NEW.author_id);
END;

CREATE TRIGGER messages_emptied AFTER UPDATE OF source ON messages
BEGIN
  UPDATE conversations SET last_words = substr(NEW.source, 1, 600) WHERE id = NEW.conversation_id AND last_seq = NEW.seq;
END;

CREATE TRIGGER participants_read AFTER UPDATE OF unread ON participants WHEN NEW.unread <> OLD.unread
BEGIN
  UPDATE members SET letters = max(0, letters + NEW.unread - OLD.unread) WHERE id = NEW.member_id;
END;

-- A private question to the Fachstelle of a space. state: offen, arbeit (somebody takes it), beantwortet. asker_news: an answer
-- that the asker hasn't opened yet. proposed_*: a text without names that the Fachstelle wants to make public; only when the
-- asker agrees, it becomes a discussion. published_id is the only trace from one to the other, and stays in here; when that
-- discussion moves elsewhere, the question stays with its Fachstelle.
CREATE TABLE inquiries (
  id INTEGER PRIMARY KEY,
  space_id TEXT NOT NULL REFERENCES spaces (id),
  asker_id INTEGER NOT NULL REFERENCES members (id),
  title TEXT NOT NULL,
  state TEXT NOT NULL DEFAULT 'offen' CHECK (state IN ('offen', 'arbeit', 'beantwortet')),
  owner_id INTEGER REFERENCES members (id),
  form_key TEXT NOT NULL,
  created_at TEXT NOT NULL,
  last_seq INTEGER NOT NULL DEFAULT 0,
  asker_news INTEGER NOT NULL DEFAULT 0,
  proposed_by INTEGER REFERENCES members (id),
  proposed_title TEXT,
  proposed_body TEXT,
  proposed_key TEXT,
  publication TEXT CHECK (publication IN ('vorgeschlagen', 'abgelehnt', 'veroeffentlicht')),
  published_id INTEGER REFERENCES threads (id),
  UNIQUE (asker_id, form_key)
) STRICT;

CREATE INDEX inquiries_by_state ON inquiries (space_id, state, created_at, id);
CREATE INDEX inquiries_by_asker ON inquiries (asker_id, created_at, id);
CREATE INDEX inquiries_news ON inquiries (asker_id, id) WHERE asker_news = 1;
CREATE INDEX inquiries_by_thread ON inquiries (published_id) WHERE published_id IS NOT NULL;

-- What was written to a question, the question itself (seq 1) included.
CREATE TABLE inquiry_answers (
  id INTEGER PRIMARY KEY,
  inquiry_id INTEGER NOT NULL REFERENCES inquiries (id),
  space_id TEXT NOT NULL REFERENCES spaces (id),
  seq INTEGER NOT NULL,
  author_id INTEGER NOT NULL REFERENCES members (id),
  source TEXT NOT NULL,
  html TEXT NOT NULL,
  renderer INTEGER NOT NULL,
  language TEXT NOT NULL,
  form_key TEXT NOT NULL,
  created_at TEXT NOT NULL,
  UNIQUE (inquiry_id, seq),
  UNIQUE (author_id, form_key)
) STRICT;

-- Who answers takes the question, unless somebody has it; when the asker writes again, it isn't answered any more.
CREATE TRIGGER inquiry_answers_added AFTER INSERT ON inquiry_answers
BEGIN
  UPDATE inquiries SET last_seq = NEW.seq,
    state = iif(NEW.author_id <> asker_id, 'beantwortet', iif(owner_id IS NULL, 'offen', 'arbeit')),
    owner_id = iif(NEW.author_id <> asker_id, coalesce(owner_id, NEW.author_id), owner_id),
    asker_news = (NEW.author_id <> asker_id)
  WHERE id = NEW.inquiry_id;
END;

CREATE TRIGGER inquiries_news_changed AFTER UPDATE OF asker_news ON inquiries WHEN NEW.asker_news <> OLD.asker_news
BEGIN
  UPDATE members SET letters = max(0, letters + NEW.asker_news - OLD.asker_news) WHERE id = NEW.asker_id;
END;

-- The Fachstelle put a question of somebody else here, with their consent. By whom it was asked isn't known here.
ALTER TABLE threads ADD COLUMN anonymous INTEGER NOT NULL DEFAULT 0;
