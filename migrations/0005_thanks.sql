-- Thanks for a post, and posts that somebody keeps for themselves with a note.
CREATE TABLE thanks (
  post_id INTEGER NOT NULL REFERENCES posts (id),
  member_id INTEGER NOT NULL REFERENCES members (id),
  space_id TEXT NOT NULL REFERENCES spaces (id),
  created_at TEXT NOT NULL,
  PRIMARY KEY (post_id, member_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE bookmarks (
  member_id INTEGER NOT NULL REFERENCES members (id),
  post_id INTEGER NOT NULL REFERENCES posts (id),
  thread_id INTEGER NOT NULL REFERENCES threads (id),
  space_id TEXT NOT NULL REFERENCES spaces (id),
  note TEXT NOT NULL DEFAULT '',
  created_at TEXT NOT NULL,
  PRIMARY KEY (member_id, post_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX bookmarks_by_age ON bookmarks (member_id, created_at, post_id);

-- Who thanked and who keeps a post, as JSON lists of members' numbers in the post itself: a page of twenty posts then
-- knows it without reading another row. They follow from the tables above.
ALTER TABLE posts ADD COLUMN thanked_by TEXT NOT NULL DEFAULT '[]';
ALTER TABLE posts ADD COLUMN kept_by TEXT NOT NULL DEFAULT '[]';

CREATE TRIGGER thanks_added AFTER INSERT ON thanks
BEGIN
  UPDATE posts SET thanked_by = (SELECT json_group_array(member_id) FROM thanks WHERE post_id = NEW.post_id) WHERE id = NEW.post_id;
END;

CREATE TRIGGER thanks_removed AFTER DELETE ON thanks
BEGIN
  UPDATE posts SET thanked_by = (SELECT json_group_array(member_id) FROM thanks WHERE post_id = OLD.post_id) WHERE id = OLD.post_id;
END;

CREATE INDEX bookmarks_by_post ON bookmarks (post_id);

CREATE TRIGGER bookmarks_added AFTER INSERT ON bookmarks
BEGIN
  UPDATE posts SET kept_by = (SELECT json_group_array(member_id) FROM bookmarks WHERE post_id = NEW.post_id) WHERE id = NEW.post_id;
END;

CREATE TRIGGER bookmarks_removed AFTER DELETE ON bookmarks
BEGIN
  UPDATE posts SET kept_by = (SELECT json_group_array(member_id) FROM bookmarks WHERE post_id = OLD.post_id) WHERE id = OLD.post_id;
END;
