-- Mails that didn't arrive: noted with the day and the kind where their receiver stands; nothing about the mail itself.

-- bounced: 'hart' the address doesn't exist or is refused for good, 'weich' this one mail wasn't taken. A member's stand with
-- the person, because every page tells them. reached_at: since then mails arrive again; older news about them no longer counts.
ALTER TABLE members ADD COLUMN bounced_at TEXT;
ALTER TABLE members ADD COLUMN bounced TEXT CHECK (bounced IN ('hart', 'weich'));
ALTER TABLE members ADD COLUMN reached_at TEXT;

ALTER TABLE invitation_guests ADD COLUMN bounced_at TEXT;
ALTER TABLE invitation_guests ADD COLUMN bounced TEXT CHECK (bounced IN ('hart', 'weich'));
ALTER TABLE applications ADD COLUMN bounced_at TEXT;
ALTER TABLE applications ADD COLUMN bounced TEXT CHECK (bounced IN ('hart', 'weich'));

CREATE INDEX members_bounced ON members (bounced_at) WHERE bounced_at IS NOT NULL;
CREATE INDEX invitation_guests_unreached ON invitation_guests (id) WHERE bounced_at IS NOT NULL OR failed_at IS NOT NULL;
CREATE INDEX applications_unreached ON applications (id) WHERE bounced_at IS NOT NULL;
CREATE INDEX applications_by_address ON applications (email_key);

-- Whoever enters a code out of a mail gets mails.
CREATE TRIGGER sign_ins_reached AFTER UPDATE OF used_at ON sign_ins WHEN NEW.used_at IS NOT NULL
BEGIN
  UPDATE members SET bounced_at = NULL, bounced = NULL, reached_at = NEW.used_at
  WHERE bounced_at IS NOT NULL AND id = (SELECT member_id FROM accounts WHERE email_key = NEW.email_key);
  UPDATE invitation_guests SET bounced_at = NULL, bounced = NULL, failed_at = NULL
  WHERE email_key = NEW.email_key AND (bounced_at IS NOT NULL OR failed_at IS NOT NULL);
  UPDATE applications SET bounced_at = NULL, bounced = NULL WHERE email_key = NEW.email_key AND bounced_at IS NOT NULL;
END;

-- A new address begins without a stain.
CREATE TRIGGER accounts_readdressed AFTER UPDATE OF email_key ON accounts WHEN NEW.email_key <> OLD.email_key
BEGIN
  UPDATE members SET bounced_at = NULL, bounced = NULL, reached_at = NULL WHERE id = NEW.member_id;
  UPDATE applications SET bounced_at = NULL, bounced = NULL WHERE email_key = OLD.email_key;
END;

-- Mails about private messages: whether somebody wants them; when the last one about a conversation went out, and when its
-- receiver looked there last.
ALTER TABLE members ADD COLUMN letter_mails INTEGER NOT NULL DEFAULT 1;
ALTER TABLE participants ADD COLUMN mailed_at TEXT;
ALTER TABLE participants ADD COLUMN looked_at TEXT;

-- A reported message that the Fachstelle took away: nobody reads it any more, its place says why. The words stay for a
-- fortnight, so that who took it away can put it back. removed_for: the report on which that was decided.
ALTER TABLE messages ADD COLUMN removed_at TEXT;
ALTER TABLE messages ADD COLUMN removed_reason TEXT;
ALTER TABLE messages ADD COLUMN removed_for INTEGER REFERENCES message_reports (id);
ALTER TABLE message_reports ADD COLUMN removed INTEGER NOT NULL DEFAULT 0;
ALTER TABLE message_reports ADD COLUMN undone_at TEXT;

CREATE INDEX messages_removed ON messages (removed_at) WHERE removed_at IS NOT NULL;
CREATE INDEX message_reports_removed ON message_reports (done_by, done_at) WHERE removed = 1;

CREATE TRIGGER messages_removed_or_back AFTER UPDATE OF removed_at ON messages
BEGIN
  UPDATE conversations SET last_words = iif(NEW.removed_at IS NULL, substr(NEW.source, 1, 600), '')
  WHERE id = NEW.conversation_id AND last_seq = NEW.seq;
END;
