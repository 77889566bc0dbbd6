-- What a message asks beyond its text: one guardian alone, not to wait, not to leave before a time.
ALTER TABLE message
  ADD COLUMN IF NOT EXISTS guardian VARCHAR(191) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL,
  ADD COLUMN IF NOT EXISTS urgency VARCHAR(10) CHARACTER SET ascii NOT NULL DEFAULT 'NONE',
  ADD COLUMN IF NOT EXISTS leave_at DATETIME(6) NULL;

-- A decided message that waits for its time. It is decided again when that has come; how it ended stays.
CREATE TABLE IF NOT EXISTS departure (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  message CHAR(36) CHARACTER SET ascii NOT NULL,
  leaves_at DATETIME(6) NOT NULL,
  made_at DATETIME(6) NOT NULL,
  ended_at DATETIME(6) NULL,
  how VARCHAR(10) CHARACTER SET ascii NULL,
  ended_by VARCHAR(191) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL,
  CHECK (how IN ('LEFT', 'STOPPED', 'HELD', 'CANCELLED')),
  KEY due (ended_at, leaves_at, id),
  KEY of_message (message, id)
);

GRANT SELECT, INSERT, UPDATE (leaves_at, ended_at, how, ended_by) ON departure TO ${service};

-- Whether mail to an address came back is asked before each message.
CREATE INDEX IF NOT EXISTS of_address ON delivery (address, state, last_at);
