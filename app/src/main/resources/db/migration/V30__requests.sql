-- Public-records requests, their steps, what may be responsive to them, and the days on which the office is closed.
-- Requests and steps are only ever added. Each statement can be run again.

CREATE TABLE IF NOT EXISTS records_request (
    id CHAR(17) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    what TEXT CHARACTER SET utf8mb4 NOT NULL,
    arrival VARCHAR(16) CHARACTER SET ascii NOT NULL,
    requester VARCHAR(200) CHARACTER SET utf8mb4 NULL,
    email VARCHAR(320) CHARACTER SET utf8mb4 NULL,
    elsewhere VARCHAR(500) CHARACTER SET utf8mb4 NULL,
    asked_at DATETIME(6) NOT NULL
) ENGINE = InnoDB;

CREATE TABLE IF NOT EXISTS records_request_step (
    request CHAR(17) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    number INT NOT NULL,
    kind VARCHAR(32) CHARACTER SET ascii NOT NULL,
    step TEXT CHARACTER SET utf8mb4 NOT NULL,
    person VARCHAR(191) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL,
    at DATETIME(6) NOT NULL,
    why TEXT CHARACTER SET utf8mb4 NOT NULL,
    PRIMARY KEY (request, number),
    FOREIGN KEY (request) REFERENCES records_request (id)
) ENGINE = InnoDB;

CREATE TABLE IF NOT EXISTS closed_day (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    day DATE NOT NULL,
    why VARCHAR(200) CHARACTER SET utf8mb4 NOT NULL,
    closed_by VARCHAR(191) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    closed_at DATETIME(6) NOT NULL,
    taken_back_by VARCHAR(191) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL,
    taken_back_at DATETIME(6) NULL,
    INDEX closed_day_day (day)
) ENGINE = InnoDB;

CREATE TABLE IF NOT EXISTS responsive_item (
    request CHAR(17) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    entry BIGINT NOT NULL,
    thread VARCHAR(191) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    same VARCHAR(191) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    PRIMARY KEY (request, entry),
    FOREIGN KEY (request) REFERENCES records_request (id)
) ENGINE = InnoDB;

-- the newest mark of an entry counts; undoing adds marks too
CREATE TABLE IF NOT EXISTS responsive_mark (
    number BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    request CHAR(17) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    entry BIGINT NOT NULL,
    mark VARCHAR(16) CHARACTER SET ascii NOT NULL,
    batch BIGINT NOT NULL,
    marked_by VARCHAR(191) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    marked_at DATETIME(6) NOT NULL,
    why VARCHAR(1000) CHARACTER SET utf8mb4 NOT NULL,
    INDEX responsive_mark_entry (request, entry, number),
    INDEX responsive_mark_batch (request, batch),
    FOREIGN KEY (request, entry) REFERENCES responsive_item (request, entry)
) ENGINE = InnoDB;

CREATE TABLE IF NOT EXISTS public_form_use (
    counted CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    hour DATETIME NOT NULL,
    uses INT NOT NULL,
    PRIMARY KEY (counted, hour),
    INDEX public_form_use_hour (hour)
) ENGINE = InnoDB;

GRANT SELECT, INSERT ON records_request TO ${service};
GRANT SELECT, INSERT ON records_request_step TO ${service};
GRANT SELECT, INSERT, UPDATE (taken_back_by, taken_back_at) ON closed_day TO ${service};
GRANT SELECT, INSERT ON responsive_item TO ${service};
GRANT SELECT, INSERT ON responsive_mark TO ${service};
GRANT SELECT, INSERT, DELETE, UPDATE (uses) ON public_form_use TO ${service};
