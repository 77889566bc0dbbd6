-- Who may sign in, who is signed in, and who was granted a duty by hand.
CREATE TABLE account (
    person VARCHAR(191) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL PRIMARY KEY,
    email VARCHAR(320) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL,
    hash VARCHAR(255) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    set_at DATETIME(6) NOT NULL,
    ended_at DATETIME(6) NULL,
    INDEX account_email (email)
);

CREATE TABLE session (
    secret_hash CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    person VARCHAR(191) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    begun_at DATETIME(6) NOT NULL,
    seen_at DATETIME(6) NOT NULL,
    ended_at DATETIME(6) NULL,
    INDEX session_person (person),
    INDEX session_seen (seen_at)
);

CREATE TABLE api_token (
    token_hash CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    person VARCHAR(191) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    made_by VARCHAR(191) NOT NULL,
    made_at DATETIME(6) NOT NULL,
    revoked_by VARCHAR(191) NULL,
    revoked_at DATETIME(6) NULL,
    INDEX api_token_person (person)
);

CREATE TABLE sign_in_attempt (
    counted CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    tries INT NOT NULL,
    last_at DATETIME(6) NOT NULL
);

CREATE TABLE granted_duty (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    person VARCHAR(191) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    duty VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    school VARCHAR(191) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL,
    granted_by VARCHAR(191) NOT NULL,
    granted_at DATETIME(6) NOT NULL,
    ended_by VARCHAR(191) NULL,
    ended_at DATETIME(6) NULL,
    INDEX granted_duty_person (person, ended_at)
);

GRANT SELECT, INSERT, UPDATE ON account TO ${service};
GRANT SELECT, INSERT, UPDATE, DELETE ON session TO ${service};
GRANT SELECT, INSERT, UPDATE ON api_token TO ${service};
GRANT SELECT, INSERT, UPDATE, DELETE ON sign_in_attempt TO ${service};
GRANT SELECT, INSERT, UPDATE ON granted_duty TO ${service};
