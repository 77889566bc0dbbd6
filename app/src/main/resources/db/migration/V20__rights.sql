-- What the SIS said of a guardianship, and when: the roster knows today, this knows every day before.
CREATE TABLE IF NOT EXISTS roster_guardianship_said (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    student_id VARCHAR(191) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    guardian_id VARCHAR(191) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    relationship VARCHAR(60) NOT NULL,
    educational_rights BOOLEAN NULL,
    restriction VARCHAR(120) NULL,
    restricted_from DATE NULL,
    restricted_to DATE NULL,
    listed BOOLEAN NOT NULL COMMENT 'false: from here on the SIS did not list it any more',
    said_at DATETIME(6) NOT NULL,
    INDEX roster_guardianship_said_student (student_id, said_at),
    INDEX roster_guardianship_said_guardian (guardian_id, said_at)
);

INSERT INTO roster_guardianship_said
    (student_id, guardian_id, relationship, educational_rights, restriction, restricted_from, restricted_to, listed, said_at)
SELECT g.student_id, g.guardian_id, g.relationship, g.educational_rights, g.restriction, g.restricted_from, g.restricted_to,
       TRUE, (SELECT MAX(i.imported_at) FROM roster_imports i)
FROM roster_guardianships g
WHERE g.ended_on IS NULL AND NOT EXISTS (SELECT 1 FROM roster_guardianship_said);

-- When the SIS last changed a person: an address verified before that is no longer verified.
CREATE TABLE IF NOT EXISTS roster_person_change (
    person_id VARCHAR(191) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    changed_at DATETIME(6) NOT NULL,
    INDEX roster_person_change_person (person_id, changed_at)
);

-- Of OneRoster's demographics the birth date alone, since rights depend on it.
CREATE TABLE IF NOT EXISTS roster_demographics (
    id VARCHAR(191) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL PRIMARY KEY COMMENT 'the person',
    birth_date DATE NULL,
    ended_on DATE NULL
);

-- A paper that takes a guardian's rights away, as the office put it on file; no import touches it.
CREATE TABLE IF NOT EXISTS rights_paper (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    student_id VARCHAR(191) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    guardian_id VARCHAR(191) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    ground VARCHAR(40) CHARACTER SET ascii NOT NULL,
    first_day DATE NULL,
    last_day DATE NULL,
    evidence VARCHAR(1000) NOT NULL,
    filed_by VARCHAR(191) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    filed_at DATETIME(6) NOT NULL,
    INDEX rights_paper_student (student_id)
);

CREATE TABLE IF NOT EXISTS rights_paper_end (
    paper BIGINT NOT NULL PRIMARY KEY,
    last_day DATE NOT NULL,
    evidence VARCHAR(1000) NOT NULL,
    ended_by VARCHAR(191) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    ended_at DATETIME(6) NOT NULL
);

GRANT SELECT, INSERT ON roster_guardianship_said TO ${service};
GRANT SELECT, INSERT ON roster_person_change TO ${service};
GRANT SELECT, INSERT, UPDATE ON roster_demographics TO ${service};
GRANT SELECT, INSERT ON rights_paper TO ${service};
GRANT SELECT, INSERT ON rights_paper_end TO ${service};
