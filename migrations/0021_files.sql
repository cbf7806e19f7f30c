-- Files: what was uploaded, and on what it hangs. The bytes lie in the bucket under the key.

-- A file waits (hangs on nothing) until the form it was put into is sent; what still waits after a day is swept away together
-- with its bytes. family says what can be done with it: picture, pdf, office, text, sound, film, archive.
-- thumb_key: a small picture of it, if one could be made. Exactly one of version_id, post_id, message_id, photo_of once it hangs.
CREATE TABLE files (
  id INTEGER PRIMARY KEY,
  key TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  type TEXT NOT NULL,
  family TEXT NOT NULL,
  bytes INTEGER NOT NULL,
  width INTEGER,
  height INTEGER,
  pages INTEGER,
  thumb_key TEXT,
  owner_id INTEGER NOT NULL REFERENCES members (id),
  space_id TEXT REFERENCES spaces (id),
  material_id INTEGER REFERENCES materials (id),
  version_id INTEGER REFERENCES material_versions (id),
  thread_id INTEGER REFERENCES threads (id),
  post_id INTEGER REFERENCES posts (id),
  message_id INTEGER REFERENCES messages (id),
  photo_of INTEGER REFERENCES members (id),
  created_at TEXT NOT NULL,
  CHECK ((version_id IS NOT NULL) + (post_id IS NOT NULL) + (message_id IS NOT NULL) + (photo_of IS NOT NULL) <= 1)
) STRICT;

CREATE INDEX files_waiting ON files (created_at) WHERE version_id IS NULL AND post_id IS NULL AND message_id IS NULL AND photo_of IS NULL;
CREATE INDEX files_by_thumb ON files (thumb_key) WHERE thumb_key IS NOT NULL;
CREATE INDEX files_by_owner ON files (owner_id, created_at);
CREATE INDEX files_by_version ON files (version_id) WHERE version_id IS NOT NULL;
CREATE INDEX files_by_post ON files (post_id) WHERE post_id IS NOT NULL;
CREATE INDEX files_by_thread ON files (thread_id) WHERE thread_id IS NOT NULL;
CREATE INDEX files_by_message ON files (message_id) WHERE message_id IS NOT NULL;
CREATE INDEX files_by_photo ON files (photo_of) WHERE photo_of IS NOT NULL;
CREATE INDEX files_by_material ON files (material_id) WHERE material_id IS NOT NULL;

-- Bytes whose row is gone: the sweep takes them out of the bucket, and only then forgets them. With an upload_id it is an upload
-- in parts that has begun: the row goes when it has arrived, and after a day it counts as broken off.
CREATE TABLE file_remains (
  key TEXT PRIMARY KEY,
  upload_id TEXT NOT NULL DEFAULT '',
  since TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- How often a material's file was taken along, per day and never per person. The sum stands in the material.
CREATE TABLE file_downloads (
  material_id INTEGER NOT NULL REFERENCES materials (id),
  file_id INTEGER NOT NULL,
  day TEXT NOT NULL,
  n INTEGER NOT NULL,
  PRIMARY KEY (material_id, day, file_id)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER file_downloads_begun AFTER INSERT ON file_downloads
BEGIN
  UPDATE materials SET downloads = downloads + NEW.n WHERE id = NEW.material_id;
END;

CREATE TRIGGER file_downloads_counted AFTER UPDATE OF n ON file_downloads
BEGIN
  UPDATE materials SET downloads = downloads + NEW.n - OLD.n WHERE id = NEW.material_id;
END;

-- What carries files says which, so that no page reads a row more: [{id, name, type, family, bytes, pages, width, height, thumb}].
ALTER TABLE posts ADD COLUMN files TEXT NOT NULL DEFAULT '[]';
ALTER TABLE messages ADD COLUMN files TEXT NOT NULL DEFAULT '[]';

-- The file that is somebody's picture, on the row that every list of people reads anyway.
ALTER TABLE members ADD COLUMN photo INTEGER;

CREATE TRIGGER files_hung AFTER UPDATE OF version_id, post_id, message_id, pages, thumb_key ON files
BEGIN
  UPDATE materials SET files = (SELECT json_group_array(json_object('id', id, 'name', name, 'type', type, 'family', family, 'bytes', bytes,
      'pages', pages, 'width', width, 'height', height, 'thumb', thumb_key IS NOT NULL)) FROM (SELECT * FROM files WHERE version_id = NEW.version_id ORDER BY id))
    WHERE NEW.version_id IS NOT NULL AND id = NEW.material_id
      AND number = (SELECT number FROM material_versions WHERE id = NEW.version_id);
  UPDATE posts SET files = (SELECT json_group_array(json_object('id', id, 'name', name, 'type', type, 'family', family, 'bytes', bytes,
      'pages', pages, 'width', width, 'height', height, 'thumb', thumb_key IS NOT NULL)) FROM (SELECT * FROM files WHERE post_id = posts.id ORDER BY id))
    WHERE id = NEW.post_id OR id = OLD.post_id;
  UPDATE messages SET files = (SELECT json_group_array(json_object('id', id, 'name', name, 'type', type, 'family', family, 'bytes', bytes,
      'pages', pages, 'width', width, 'height', height, 'thumb', thumb_key IS NOT NULL)) FROM (SELECT * FROM files WHERE message_id = messages.id ORDER BY id))
    WHERE id = NEW.message_id OR id = OLD.message_id;
END;

CREATE TRIGGER files_pictured AFTER UPDATE OF photo_of ON files WHEN NEW.photo_of IS NOT NULL
BEGIN
  UPDATE members SET photo = NEW.id WHERE id = NEW.photo_of;
END;

CREATE TRIGGER files_gone AFTER DELETE ON files
BEGIN
  INSERT INTO file_remains (key, since) SELECT key, strftime('%Y-%m-%dT%H:%M:%fZ', 'now') FROM (SELECT OLD.key AS key UNION SELECT OLD.thumb_key)
    WHERE key IS NOT NULL ON CONFLICT DO NOTHING;
  UPDATE materials SET files = (SELECT json_group_array(json_object('id', id, 'name', name, 'type', type, 'family', family, 'bytes', bytes,
      'pages', pages, 'width', width, 'height', height, 'thumb', thumb_key IS NOT NULL)) FROM (SELECT * FROM files WHERE version_id = OLD.version_id ORDER BY id))
    WHERE OLD.version_id IS NOT NULL AND id = OLD.material_id
      AND number = (SELECT number FROM material_versions WHERE id = OLD.version_id);
  UPDATE posts SET files = (SELECT json_group_array(json_object('id', id, 'name', name, 'type', type, 'family', family, 'bytes', bytes,
      'pages', pages, 'width', width, 'height', height, 'thumb', thumb_key IS NOT NULL)) FROM (SELECT * FROM files WHERE post_id = posts.id ORDER BY id))
    WHERE id = OLD.post_id;
  UPDATE messages SET files = (SELECT json_group_array(json_object('id', id, 'name', name, 'type', type, 'family', family, 'bytes', bytes,
      'pages', pages, 'width', width, 'height', height, 'thumb', thumb_key IS NOT NULL)) FROM (SELECT * FROM files WHERE message_id = messages.id ORDER BY id))
    WHERE id = OLD.message_id;
  UPDATE members SET photo = NULL WHERE id = OLD.photo_of AND photo = OLD.id;
END;

-- Files go where their post goes, and with a material into its space.
CREATE TRIGGER files_moved AFTER UPDATE OF space_id ON threads
BEGIN
  UPDATE files SET space_id = NEW.space_id WHERE thread_id = NEW.id;
END;

CREATE TRIGGER files_followed AFTER UPDATE OF thread_id ON posts WHEN NEW.files <> '[]'
BEGIN
  UPDATE files SET thread_id = NEW.thread_id, space_id = NEW.space_id WHERE post_id = NEW.id;
END;

CREATE TRIGGER files_of_materials_moved AFTER UPDATE OF space_id ON materials
BEGIN
  UPDATE files SET space_id = NEW.space_id WHERE material_id = NEW.id;
END;
