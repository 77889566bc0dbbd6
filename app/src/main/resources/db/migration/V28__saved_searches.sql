-- Searches that somebody kept under a name, for everybody who searches; one that is no longer wanted is said so.
CREATE TABLE IF NOT EXISTS saved_search (
    id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    name VARCHAR(100) NOT NULL,
    words VARCHAR(1000) NOT NULL,
    saved_by VARCHAR(191) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    saved_at DATETIME(6) NOT NULL
) ENGINE = InnoDB;

CREATE TABLE IF NOT EXISTS saved_search_removal (
    search CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    removed_by VARCHAR(191) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    removed_at DATETIME(6) NOT NULL,
    CONSTRAINT saved_search_removal_of FOREIGN KEY (search) REFERENCES saved_search (id)
) ENGINE = InnoDB;

GRANT SELECT, INSERT ON saved_search TO ${service};
GRANT SELECT, INSERT ON saved_search_removal TO ${service};
