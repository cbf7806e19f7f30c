-- Finding materials: the words and choices by which each is found, in order of age and of use, and shelves to count on.

-- The words of a material, folded and cut to stems by the program (src/library/words.ts), because SQLite folds ASCII only.
ALTER TABLE materials ADD COLUMN search_title TEXT NOT NULL DEFAULT '';
ALTER TABLE materials ADD COLUMN search_more TEXT NOT NULL DEFAULT '';

-- How often it was used, to two digits: the order of lists, which needn't change with every single download.
ALTER TABLE materials ADD COLUMN used INTEGER GENERATED ALWAYS AS (CASE WHEN downloads < 100 THEN downloads
  WHEN downloads < 1000 THEN downloads / 10 * 10 WHEN downloads < 10000 THEN downloads / 100 * 100 ELSE downloads / 1000 * 1000 END) VIRTUAL;

-- What is entered of a published material. shelf: who may see it – the readers of a space, all members, everybody. place and
-- used_place are its rowids in the two indexes: the second of its publishing, or its use, with its number behind (22 bits).
-- facets: the choices under which it is found; bi_ is the last day on which it is valid. until: month and year of that day, so
-- that "valid today" is a list of words, and no counter grows old overnight.
CREATE VIEW material_entries AS SELECT id, iif(audience = 'space', space_id, audience) AS shelf, id / 1024 AS part,
  unixepoch(coalesce(published_at, created_at)) * 4194304 + id AS place, used * 4194304 + id AS used_place,
  'ty_' || type || ' sp_' || space_id || ' li_' || licence || iif(level = '', '', ' ni_' || level)
    || coalesce(' ja_' || year, '') || coalesce(' re_' || region, '')
    || (SELECT coalesce(group_concat(' th_' || value, ''), '') FROM json_each(topics))
    || (SELECT coalesce(group_concat(' zi_' || value, ''), '') FROM json_each(target_groups))
    || (SELECT coalesce(group_concat(' la_' || value, ''), '') FROM json_each(languages))
    || coalesce(' bi_' || valid_until, '') AS facets,
  iif(valid_until IS NULL OR valid_until >= '2061', 'bi_nie', 'bi_' || substr(valid_until, 1, 4) || ' bi_' || substr(valid_until, 1, 7)) AS until,
  iif(search_title = '', lower(title), search_title) AS title, iif(search_title = '', lower(summary || ' ' || publisher), search_more) AS more
  FROM materials WHERE state = 'published';

-- Both hold the same, only the order of their rows differs. They keep no text but what is needed to find.
CREATE VIRTUAL TABLE material_finder USING fts5 (facets, title, more, content = '', contentless_delete = 1, tokenize = "unicode61 remove_diacritics 0 tokenchars '_-'");
CREATE VIRTUAL TABLE material_finder_used USING fts5 (facets, title, more, content = '', contentless_delete = 1, tokenize = "unicode61 remove_diacritics 0 tokenchars '_-'");

-- Choices and words of all materials of a shelf whose numbers lie together, {"number": text, …}: the program counts on them.
CREATE TABLE material_shelves (
  shelf TEXT NOT NULL,
  part INTEGER NOT NULL,
  items TEXT NOT NULL,
  words TEXT NOT NULL,
  PRIMARY KEY (shelf, part)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER materials_entered AFTER INSERT ON materials WHEN NEW.state = 'published'
BEGIN
  INSERT INTO material_finder (rowid, facets, title, more)
    SELECT place, 'au_' || shelf || ' ' || facets || ' ' || until, title, more FROM material_entries WHERE id = NEW.id;
  INSERT INTO material_finder_used (rowid, facets, title, more)
    SELECT used_place, 'au_' || shelf || ' ' || facets || ' ' || until, title, more FROM material_entries WHERE id = NEW.id;
  INSERT INTO material_shelves (shelf, part, items, words)
    SELECT shelf, part, json_object(CAST(id AS TEXT), facets), json_object(CAST(id AS TEXT), title || ' ' || more) FROM material_entries WHERE id = NEW.id
    ON CONFLICT DO UPDATE SET items = json_patch(items, excluded.items), words = json_patch(words, excluded.words);
END;

-- An entry goes and comes again as it is now. Of what isn't published none comes.
CREATE TRIGGER materials_entered_again
AFTER UPDATE OF id, space_id, title, summary, publisher, type, licence, audience, state, topics, target_groups, languages, level, year, valid_until,
  region, published_at, created_at, search_title, search_more ON materials WHEN OLD.state = 'published' OR NEW.state = 'published'
BEGIN
  DELETE FROM material_finder WHERE rowid = unixepoch(coalesce(OLD.published_at, OLD.created_at)) * 4194304 + OLD.id;
  DELETE FROM material_finder_used WHERE rowid = OLD.used * 4194304 + OLD.id;
  -- One change can set off both triggers. A finder that got the same place twice would keep the first words for good.
  DELETE FROM material_finder WHERE rowid = unixepoch(coalesce(NEW.published_at, NEW.created_at)) * 4194304 + NEW.id;
  DELETE FROM material_finder_used WHERE rowid = NEW.used * 4194304 + NEW.id;
  UPDATE material_shelves SET items = json_remove(items, '$."' || OLD.id || '"'), words = json_remove(words, '$."' || OLD.id || '"')
    WHERE shelf = iif(OLD.audience = 'space', OLD.space_id, OLD.audience) AND part = OLD.id / 1024;
  INSERT INTO material_finder (rowid, facets, title, more)
    SELECT place, 'au_' || shelf || ' ' || facets || ' ' || until, title, more FROM material_entries WHERE id = NEW.id;
  INSERT INTO material_finder_used (rowid, facets, title, more)
    SELECT used_place, 'au_' || shelf || ' ' || facets || ' ' || until, title, more FROM material_entries WHERE id = NEW.id;
  INSERT INTO material_shelves (shelf, part, items, words)
    SELECT shelf, part, json_object(CAST(id AS TEXT), facets), json_object(CAST(id AS TEXT), title || ' ' || more) FROM material_entries WHERE id = NEW.id
    ON CONFLICT DO UPDATE SET items = json_patch(items, excluded.items), words = json_patch(words, excluded.words);
END;

CREATE TRIGGER materials_used AFTER UPDATE OF downloads ON materials WHEN NEW.state = 'published' AND NEW.used <> OLD.used
BEGIN
  DELETE FROM material_finder_used WHERE rowid = OLD.used * 4194304 + OLD.id;
  DELETE FROM material_finder_used WHERE rowid = NEW.used * 4194304 + NEW.id;
  INSERT INTO material_finder_used (rowid, facets, title, more)
    SELECT used_place, 'au_' || shelf || ' ' || facets || ' ' || until, title, more FROM material_entries WHERE id = NEW.id;
END;

CREATE TRIGGER materials_gone AFTER DELETE ON materials WHEN OLD.state = 'published'
BEGIN
  DELETE FROM material_finder WHERE rowid = unixepoch(coalesce(OLD.published_at, OLD.created_at)) * 4194304 + OLD.id;
  DELETE FROM material_finder_used WHERE rowid = OLD.used * 4194304 + OLD.id;
  UPDATE material_shelves SET items = json_remove(items, '$."' || OLD.id || '"'), words = json_remove(words, '$."' || OLD.id || '"')
    WHERE shelf = iif(OLD.audience = 'space', OLD.space_id, OLD.audience) AND part = OLD.id / 1024;
END;

-- What was published before.
INSERT INTO material_finder (rowid, facets, title, more) SELECT place, 'au_' || shelf || ' ' || facets || ' ' || until, title, more FROM material_entries;
INSERT INTO material_finder_used (rowid, facets, title, more) SELECT used_place, 'au_' || shelf || ' ' || facets || ' ' || until, title, more FROM material_entries;
INSERT INTO material_shelves (shelf, part, items, words)
  SELECT shelf, part, json_group_object(CAST(id AS TEXT), facets), json_group_object(CAST(id AS TEXT), title || ' ' || more) FROM material_entries GROUP BY shelf, part;
