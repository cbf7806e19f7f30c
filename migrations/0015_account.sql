-- An account of one's own: leaving, a new address, passkeys, and people who haven't come for a long time.

-- When somebody will be gone. Until then they may change their mind; it stands here because every page tells them.
ALTER TABLE members ADD COLUMN leaving_at TEXT;

CREATE INDEX members_leaving ON members (leaving_at) WHERE leaving_at IS NOT NULL;

-- leaving_posts: what becomes of their posts then. seen_on: the day on which they last came. reminded_on: the day on which
-- they were asked whether they still want the account.
ALTER TABLE accounts ADD COLUMN leaving_posts TEXT CHECK (leaving_posts IN ('behalten', 'entfernen'));
ALTER TABLE accounts ADD COLUMN seen_on TEXT;
ALTER TABLE accounts ADD COLUMN reminded_on TEXT;

UPDATE accounts SET seen_on = coalesce(
  (SELECT max(substr(seen_at, 1, 10)) FROM sessions s WHERE s.member_id = accounts.member_id),
  (SELECT substr(coalesce(joined_at, created_at), 1, 10) FROM members m WHERE m.id = accounts.member_id)
);

CREATE INDEX accounts_by_last_visit ON accounts (seen_on);

CREATE TRIGGER accounts_begun AFTER INSERT ON accounts WHEN NEW.seen_on IS NULL
BEGIN
  UPDATE accounts SET seen_on = (SELECT substr(coalesce(joined_at, created_at), 1, 10) FROM members WHERE id = NEW.member_id)
  WHERE member_id = NEW.member_id;
END;

-- Only the day is kept, and only the last one.
CREATE TRIGGER sessions_begun AFTER INSERT ON sessions
BEGIN
  UPDATE accounts SET seen_on = substr(NEW.seen_at, 1, 10), reminded_on = NULL
  WHERE member_id = NEW.member_id AND (seen_on IS NULL OR seen_on < substr(NEW.seen_at, 1, 10) OR reminded_on IS NOT NULL);
END;

CREATE TRIGGER sessions_used AFTER UPDATE OF seen_at ON sessions
BEGIN
  UPDATE accounts SET seen_on = substr(NEW.seen_at, 1, 10), reminded_on = NULL
  WHERE member_id = NEW.member_id AND (seen_on IS NULL OR seen_on < substr(NEW.seen_at, 1, 10) OR reminded_on IS NOT NULL);
END;

-- A new address waits for two codes: one sent to it, one sent to the address there is. Codes are kept as HMACs.
CREATE TABLE address_changes (
  member_id INTEGER PRIMARY KEY REFERENCES members (id),
  id TEXT NOT NULL,
  email TEXT NOT NULL,
  email_key TEXT NOT NULL,
  new_hash TEXT NOT NULL,
  old_hash TEXT NOT NULL,
  tries INTEGER NOT NULL DEFAULT 0,
  expires_at TEXT NOT NULL
) STRICT;

CREATE INDEX address_changes_by_expiry ON address_changes (expires_at);

-- id and public_key are base64url; counter is what the device last counted to (0 if it doesn't count).
CREATE TABLE passkeys (
  id TEXT PRIMARY KEY,
  member_id INTEGER NOT NULL REFERENCES members (id),
  name TEXT NOT NULL,
  public_key TEXT NOT NULL,
  counter INTEGER NOT NULL,
  transports TEXT NOT NULL DEFAULT '[]',
  created_at TEXT NOT NULL,
  used_at TEXT
) STRICT, WITHOUT ROWID;

CREATE INDEX passkeys_by_member ON passkeys (member_id, created_at);

-- What a device has to sign, once and within five minutes. member_id: who adds a key; empty for a sign-in.
CREATE TABLE passkey_challenges (
  challenge TEXT PRIMARY KEY,
  member_id INTEGER REFERENCES members (id),
  expires_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX passkey_challenges_by_expiry ON passkey_challenges (expires_at);

-- Who of the Fachstelle looked at what only they may see of a person, once a day.
CREATE TABLE looks (
  member_id INTEGER NOT NULL REFERENCES members (id),
  by_id INTEGER NOT NULL REFERENCES members (id),
  what TEXT NOT NULL CHECK (what IN ('anfrage', 'profil', 'verlauf')),
  day TEXT NOT NULL,
  at TEXT NOT NULL,
  PRIMARY KEY (member_id, by_id, what, day)
) STRICT, WITHOUT ROWID;

CREATE INDEX looks_by_day ON looks (day);
