-- Who asked to read what is sealed, and what the holders of the two keys answered; nothing of it is changed afterwards.
CREATE TABLE IF NOT EXISTS sealed_request (
    id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    about VARCHAR(191) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    asked_by VARCHAR(191) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    asked_at DATETIME(6) NOT NULL,
    purpose VARCHAR(1000) NOT NULL,
    INDEX sealed_request_of (asked_by, asked_at),
    INDEX sealed_request_newest (asked_at)
) ENGINE = InnoDB;

CREATE TABLE IF NOT EXISTS sealed_turn (
    request CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    which VARCHAR(32) CHARACTER SET ascii NOT NULL,
    turned_by VARCHAR(191) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    turned_at DATETIME(6) NOT NULL,
    answer VARCHAR(16) CHARACTER SET ascii NOT NULL,
    note VARCHAR(1000) NOT NULL,
    PRIMARY KEY (request, which),
    CONSTRAINT sealed_turn_one_person_one_key UNIQUE (request, turned_by),
    CONSTRAINT sealed_turn_of_request FOREIGN KEY (request) REFERENCES sealed_request (id)
) ENGINE = InnoDB;

GRANT SELECT, INSERT ON sealed_request TO ${service};
GRANT SELECT, INSERT ON sealed_turn TO ${service};
