-- The directory knows to which organisations somebody belongs, so that their people are found by belonging and not by words.

-- Each person in a circle's row has the numbers of their organisations at its end.
DROP TRIGGER directory_renewed;
CREATE TRIGGER directory_renewed AFTER UPDATE OF stale ON directory WHEN NEW.stale = 1
BEGIN
  UPDATE directory SET stale = 0, people = (
    SELECT json_group_array(json_array(id, name, sort_key, organisation, role, region, json(card), json(belongs))) FROM (
      SELECT m.id, m.name, m.sort_key, m.organisation, m.role, m.region, coalesce(p.card, '{}') AS card,
        (SELECT json_group_array(organisation_id) FROM affiliations WHERE member_id = m.id) AS belongs
      FROM members m LEFT JOIN profiles p ON p.member_id = m.id
      WHERE m.circle = NEW.circle AND m.state = 'active' AND m.listed = 1 ORDER BY m.sort_key, m.id
    )
  ) WHERE circle = NEW.circle;
END;

UPDATE directory SET stale = 1;

CREATE TRIGGER affiliations_directory_added AFTER INSERT ON affiliations
BEGIN
  UPDATE directory SET stale = 1 WHERE circle = (SELECT circle FROM members WHERE id = NEW.member_id AND state = 'active' AND listed = 1);
END;

CREATE TRIGGER affiliations_directory_moved AFTER UPDATE OF organisation_id, member_id ON affiliations
BEGIN
  UPDATE directory SET stale = 1 WHERE circle IN (SELECT circle FROM members WHERE id IN (OLD.member_id, NEW.member_id));
END;

CREATE TRIGGER affiliations_directory_removed AFTER DELETE ON affiliations
BEGIN
  UPDATE directory SET stale = 1 WHERE circle = (SELECT circle FROM members WHERE id = OLD.member_id AND state = 'active' AND listed = 1);
END;
