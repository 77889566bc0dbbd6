-- Legal holds: nothing they cover is disposed of before they are lifted. A hold is lifted once and stays on file.
CREATE TABLE IF NOT EXISTS legal_hold (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    custodian VARCHAR(191) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL,
    term VARCHAR(200) CHARACTER SET utf8mb4 NULL,
    from_day DATE NULL,
    to_day DATE NULL,
    why TEXT CHARACTER SET utf8mb4 NOT NULL,
    placed_by VARCHAR(191) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    placed_at DATETIME(6) NOT NULL,
    lifted_by VARCHAR(191) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL,
    lifted_at DATETIME(6) NULL,
    lifted_because TEXT CHARACTER SET utf8mb4 NULL
) ENGINE = InnoDB;

GRANT SELECT, INSERT, UPDATE (lifted_by, lifted_at, lifted_because) ON legal_hold TO ${service};
