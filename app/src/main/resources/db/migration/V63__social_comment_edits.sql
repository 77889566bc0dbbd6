-- What a comment says since whoever wrote it changed it; what it said first stays in social_comment.
CREATE TABLE IF NOT EXISTS social_comment_edit (
  comment CHAR(36) CHARACTER SET ascii NOT NULL,
  number INT NOT NULL,
  seen_at DATETIME(6) NOT NULL,
  text LONGTEXT CHARACTER SET utf8mb4 NOT NULL,
  concern VARCHAR(12) CHARACTER SET ascii NOT NULL,
  categories VARCHAR(1000) CHARACTER SET ascii NOT NULL,
  CHECK (concern IN ('NONE', 'SLIGHT', 'GRAVE', 'UNKNOWN')),
  PRIMARY KEY (comment, number),
  FOREIGN KEY (comment) REFERENCES social_comment (id)
);

-- Hidings that the network has not done yet are asked for again.
CREATE INDEX IF NOT EXISTS undone ON social_comment_hiding (done_at, asked_at);

GRANT SELECT, INSERT ON social_comment_edit TO ${service};
