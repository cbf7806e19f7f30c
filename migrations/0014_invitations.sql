-- Invitations: links, printed sheets and lists of people, tied to spaces and perhaps an organisation; who came by them.

-- seed is random; the token follows from it and the forum's secret, so that a sheet can be printed again. Only its SHA-256
-- stands here. kind 'liste': for one person out of a list. uses counts those who came in by it.
CREATE TABLE invitations (
  id INTEGER PRIMARY KEY,
  kind TEXT NOT NULL CHECK (kind IN ('link', 'liste')),
  inviter_id INTEGER NOT NULL REFERENCES members (id),
  organisation_id INTEGER REFERENCES organisations (id),
  levels TEXT NOT NULL,
  seed TEXT NOT NULL,
  token_hash TEXT NOT NULL UNIQUE,
  uses INTEGER NOT NULL DEFAULT 0,
  most_uses INTEGER NOT NULL CHECK (uses <= most_uses),
  created_at TEXT NOT NULL,
  expires_at TEXT NOT NULL,
  revoked_at TEXT,
  revoked_by INTEGER REFERENCES members (id),
  form_key TEXT NOT NULL
) STRICT;

CREATE INDEX invitations_by_inviter ON invitations (inviter_id, form_key);
CREATE INDEX invitations_by_organisation ON invitations (organisation_id, id) WHERE organisation_id IS NOT NULL;
CREATE INDEX invitations_by_kind ON invitations (kind, id);
CREATE INDEX invitations_by_expiry ON invitations (expires_at);

-- invited: out of a list, a mail went to them. begun: typed their name, the code is missing. in: a member by this invitation.
-- asked: how often a mail went out; asked_at when last. returned_at: they were here again on a later day.
CREATE TABLE invitation_guests (
  id INTEGER PRIMARY KEY,
  invitation_id INTEGER NOT NULL REFERENCES invitations (id),
  name TEXT NOT NULL,
  sort_key TEXT NOT NULL,
  email TEXT NOT NULL,
  email_key TEXT NOT NULL,
  organisation TEXT NOT NULL DEFAULT '',
  role TEXT NOT NULL DEFAULT '',
  region TEXT,
  language TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('invited', 'begun', 'in')),
  member_id INTEGER REFERENCES members (id),
  asked INTEGER NOT NULL DEFAULT 1,
  asked_at TEXT NOT NULL,
  failed_at TEXT,
  created_at TEXT NOT NULL,
  done_at TEXT,
  returned_at TEXT
) STRICT;

CREATE INDEX invitation_guests_by_invitation ON invitation_guests (invitation_id, state);
CREATE INDEX invitation_guests_by_address ON invitation_guests (email_key);
CREATE INDEX invitation_guests_stuck ON invitation_guests (id) WHERE state <> 'in' OR returned_at IS NULL;
CREATE UNIQUE INDEX invitation_guests_by_member ON invitation_guests (member_id, invitation_id) WHERE member_id IS NOT NULL;

ALTER TABLE sign_ins ADD COLUMN guest_id INTEGER;

-- Requests to join: sent again, and whether somebody came back after they were let in.
ALTER TABLE applications ADD COLUMN asked INTEGER NOT NULL DEFAULT 1;
ALTER TABLE applications ADD COLUMN asked_at TEXT;
ALTER TABLE applications ADD COLUMN returned_at TEXT;

-- What was done with invitations, for those who look after them. Only added to.
CREATE TABLE invitation_entries (
  id INTEGER PRIMARY KEY,
  invitation_id INTEGER REFERENCES invitations (id),
  application_id INTEGER REFERENCES applications (id),
  act TEXT NOT NULL CHECK (act IN ('made', 'revoked', 'sent')),
  by_id INTEGER REFERENCES members (id),
  at TEXT NOT NULL
) STRICT;

CREATE INDEX invitation_entries_by_invitation ON invitation_entries (invitation_id, id);
CREATE INDEX invitation_entries_by_application ON invitation_entries (application_id) WHERE application_id IS NOT NULL;

-- Whoever is here more than half a day after they came in has come back.
CREATE TRIGGER sessions_returned AFTER INSERT ON sessions
BEGIN
  UPDATE invitation_guests SET returned_at = NEW.seen_at
  WHERE member_id = NEW.member_id AND returned_at IS NULL AND julianday(NEW.seen_at) - julianday(done_at) > 0.5;
  UPDATE applications SET returned_at = NEW.seen_at
  WHERE member_id = NEW.member_id AND state = 'approved' AND returned_at IS NULL;
END;

CREATE TRIGGER sessions_returned_later AFTER UPDATE OF seen_at ON sessions
BEGIN
  UPDATE invitation_guests SET returned_at = NEW.seen_at
  WHERE member_id = NEW.member_id AND returned_at IS NULL AND julianday(NEW.seen_at) - julianday(done_at) > 0.5;
  UPDATE applications SET returned_at = NEW.seen_at
  WHERE member_id = NEW.member_id AND state = 'approved' AND returned_at IS NULL;
END;

-- Two pages of an organisation became one: its invitations go along.
CREATE TRIGGER organisations_invitations_merged AFTER UPDATE OF merged_into ON organisations WHEN NEW.merged_into IS NOT NULL
BEGIN
  UPDATE invitations SET organisation_id = NEW.merged_into WHERE organisation_id = NEW.id;
END;
