-- Sign-in by a code sent to an address: attempts, sessions, rate limits.

-- One row an attempt, also for strangers. The code itself is never stored, only its HMAC (ASVS 6.6.2, 6.5.5).
CREATE TABLE sign_ins (
  id TEXT PRIMARY KEY,
  purpose TEXT NOT NULL CHECK (purpose IN ('anmelden', 'beitreten')),
  email TEXT NOT NULL,
  email_key TEXT NOT NULL,
  application_id INTEGER REFERENCES applications (id),
  code_hash TEXT NOT NULL,
  tries INTEGER NOT NULL DEFAULT 0,
  created_at TEXT NOT NULL,
  expires_at TEXT NOT NULL,
  used_at TEXT,
  session_hash TEXT
) STRICT, WITHOUT ROWID;

CREATE INDEX sign_ins_by_age ON sign_ins (created_at);
CREATE INDEX sign_ins_by_application ON sign_ins (application_id) WHERE application_id IS NOT NULL;

-- handle names a session on the settings page; the token itself stands nowhere, only its SHA-256.
CREATE TABLE sessions (
  token_hash TEXT PRIMARY KEY,
  handle TEXT NOT NULL UNIQUE,
  member_id INTEGER NOT NULL REFERENCES members (id),
  device TEXT NOT NULL,
  created_at TEXT NOT NULL,
  seen_at TEXT NOT NULL,
  expires_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX sessions_by_member ON sessions (member_id);
CREATE INDEX sessions_by_expiry ON sessions (expires_at);

-- key is an HMAC of what is counted (address or network) and the day, so that no address stands here.
CREATE TABLE limits (
  key TEXT PRIMARY KEY,
  count INTEGER NOT NULL,
  expires_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX limits_by_expiry ON limits (expires_at);

-- Somebody asks to join. unconfirmed: the code is still missing; waiting: for the Fachstelle.
CREATE TABLE applications (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  sort_key TEXT NOT NULL,
  email TEXT NOT NULL,
  email_key TEXT NOT NULL,
  organisation TEXT NOT NULL,
  role TEXT NOT NULL,
  region TEXT,
  sentence TEXT NOT NULL,
  language TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('unconfirmed', 'waiting', 'approved', 'declined')),
  member_id INTEGER REFERENCES members (id),
  created_at TEXT NOT NULL,
  decided_at TEXT,
  decided_by INTEGER REFERENCES members (id),
  reason TEXT
) STRICT;

CREATE INDEX applications_waiting ON applications (created_at) WHERE state = 'waiting';
CREATE INDEX applications_by_member ON applications (member_id);
CREATE INDEX applications_unconfirmed ON applications (created_at) WHERE state = 'unconfirmed';

CREATE TABLE application_spaces (
  application_id INTEGER NOT NULL REFERENCES applications (id),
  space_id TEXT NOT NULL REFERENCES spaces (id),
  PRIMARY KEY (application_id, space_id)
) STRICT, WITHOUT ROWID;
