-- The roster mirrors the SIS. What vanishes there is ended here, never deleted.
-- begins_on is the first day; ends_on is the day after the last one, as OneRoster has it (exclusive).

CREATE TABLE roster_orgs (
    id VARCHAR(191) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL PRIMARY KEY,
    name VARCHAR(255) NOT NULL,
    kind VARCHAR(40) NOT NULL,
    parent_id VARCHAR(191) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL,
    ended_on DATE NULL
);

CREATE TABLE roster_terms (
    id VARCHAR(191) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL PRIMARY KEY,
    title VARCHAR(255) NOT NULL,
    begins_on DATE NOT NULL,
    ends_on DATE NOT NULL,
    ended_on DATE NULL
);

CREATE TABLE roster_people (
    id VARCHAR(191) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL PRIMARY KEY,
    given_name VARCHAR(255) NOT NULL,
    family_name VARCHAR(255) NOT NULL,
    middle_name VARCHAR(255) NULL,
    preferred_given_name VARCHAR(255) NULL,
    identifier VARCHAR(255) NULL,
    email VARCHAR(320) NULL,
    language VARCHAR(35) NOT NULL,
    grade VARCHAR(40) NULL,
    ended_on DATE NULL
);

CREATE TABLE roster_roles (
    id VARCHAR(600) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL PRIMARY KEY,
    person_id VARCHAR(191) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    org_id VARCHAR(191) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    role VARCHAR(60) NOT NULL,
    begins_on DATE NULL,
    ends_on DATE NULL,
    ended_on DATE NULL,
    INDEX roster_roles_person (person_id),
    INDEX roster_roles_org (org_id, role)
);

CREATE TABLE roster_groups (
    id VARCHAR(191) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL PRIMARY KEY,
    title VARCHAR(255) NOT NULL,
    kind VARCHAR(20) NOT NULL,
    org_id VARCHAR(191) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    term_ids TEXT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL,
    begins_on DATE NULL,
    ends_on DATE NULL,
    ended_on DATE NULL,
    INDEX roster_groups_org (org_id)
);

CREATE TABLE roster_enrolments (
    id VARCHAR(191) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL PRIMARY KEY,
    group_id VARCHAR(191) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    person_id VARCHAR(191) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    role VARCHAR(60) NOT NULL,
    begins_on DATE NULL,
    ends_on DATE NULL,
    ended_on DATE NULL,
    INDEX roster_enrolments_group (group_id),
    INDEX roster_enrolments_person (person_id, role)
);

CREATE TABLE roster_guardianships (
    id VARCHAR(400) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL PRIMARY KEY,
    student_id VARCHAR(191) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    guardian_id VARCHAR(191) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    relationship VARCHAR(60) NOT NULL,
    educational_rights BOOLEAN NULL,
    restriction VARCHAR(120) NULL,
    restricted_from DATE NULL,
    restricted_to DATE NULL,
    ended_on DATE NULL,
    INDEX roster_guardianships_student (student_id),
    INDEX roster_guardianships_guardian (guardian_id)
);

CREATE TABLE roster_consents (
    id VARCHAR(191) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL PRIMARY KEY COMMENT 'the student',
    media_release VARCHAR(40) NULL,
    media_release_expires DATE NULL,
    publication_opt_out BOOLEAN NULL,
    directory_opt_out BOOLEAN NULL,
    ended_on DATE NULL
);

CREATE TABLE roster_imports (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    imported_at DATETIME(6) NOT NULL,
    changes BIGINT NOT NULL,
    report TEXT NOT NULL
);

CREATE TABLE roster_quarantine (
    import_id BIGINT NOT NULL,
    number INT NOT NULL,
    file VARCHAR(191) NOT NULL,
    line BIGINT NOT NULL,
    field VARCHAR(191) NOT NULL,
    why VARCHAR(500) NOT NULL,
    PRIMARY KEY (import_id, number)
);

-- one import at a time: each locks this row first
CREATE TABLE roster_import_turn (id INT NOT NULL PRIMARY KEY);
INSERT INTO roster_import_turn VALUES (1);

GRANT SELECT, INSERT, UPDATE ON roster_orgs TO ${service};
GRANT SELECT, INSERT, UPDATE ON roster_terms TO ${service};
GRANT SELECT, INSERT, UPDATE ON roster_people TO ${service};
GRANT SELECT, INSERT, UPDATE ON roster_roles TO ${service};
GRANT SELECT, INSERT, UPDATE ON roster_groups TO ${service};
GRANT SELECT, INSERT, UPDATE ON roster_enrolments TO ${service};
GRANT SELECT, INSERT, UPDATE ON roster_guardianships TO ${service};
GRANT SELECT, INSERT, UPDATE ON roster_consents TO ${service};
GRANT SELECT, INSERT ON roster_imports TO ${service};
GRANT SELECT, INSERT ON roster_quarantine TO ${service};
GRANT SELECT, UPDATE ON roster_import_turn TO ${service};
