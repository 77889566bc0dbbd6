-- Which account of the register has a name outside: one at a time, and whoever asks for it too is told which.
-- A name is free again when the account was not approved. Can be run again.
CREATE TABLE IF NOT EXISTS social_account_name (
  name VARCHAR(750) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL PRIMARY KEY COMMENT 'as Account.outside writes it',
  account CHAR(36) CHARACTER SET ascii NOT NULL UNIQUE
) ENGINE = InnoDB;

-- Of those that were registered twice until now, the one that was asked for first has it.
INSERT IGNORE INTO social_account_name (name, account)
SELECT
  LOWER(CONCAT_WS(
    ' ',
    network,
    IF(network IN ('MASTODON', 'WORDPRESS'), SUBSTRING_INDEX(SUBSTRING_INDEX(address, '://', -1), '/', 1), NULL),
    TRIM(LEADING '@' FROM handle))),
  id
FROM social_account
WHERE network <> 'FEED'
  AND id NOT IN (SELECT account FROM social_account_step WHERE step = 'RETURNED')
ORDER BY asked_at, id;

GRANT SELECT, INSERT, DELETE ON social_account_name TO ${service};
