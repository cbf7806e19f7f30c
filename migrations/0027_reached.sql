-- Whoever enters a code out of a mail gets mails: older news about them that comes late no longer counts.

DROP TRIGGER sign_ins_reached;
CREATE TRIGGER sign_ins_reached AFTER UPDATE OF used_at ON sign_ins WHEN NEW.used_at IS NOT NULL
BEGIN
  UPDATE members SET bounced_at = NULL, bounced = NULL, reached_at = NEW.used_at
  WHERE id = (SELECT member_id FROM accounts WHERE email_key = NEW.email_key);
  UPDATE invitation_guests SET bounced_at = NULL, bounced = NULL, failed_at = NULL
  WHERE email_key = NEW.email_key AND (bounced_at IS NOT NULL OR failed_at IS NOT NULL);
  UPDATE applications SET bounced_at = NULL, bounced = NULL WHERE email_key = NEW.email_key AND bounced_at IS NOT NULL;
END;
