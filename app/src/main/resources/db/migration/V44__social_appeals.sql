-- What an author says against a finding: an example for the scanner's owners, apart from the rules that are published.
CREATE TABLE IF NOT EXISTS social_appeal (
  post CHAR(36) CHARACTER SET ascii NOT NULL,
  version INT NOT NULL,
  finding INT NOT NULL,
  author VARCHAR(191) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  note TEXT NOT NULL,
  appealed_at DATETIME(6) NOT NULL,
  PRIMARY KEY (post, version, finding),
  KEY newest (appealed_at)
);

GRANT SELECT, INSERT ON social_appeal TO ${service};
