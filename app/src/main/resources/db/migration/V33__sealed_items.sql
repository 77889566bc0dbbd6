-- Whether an entry of a responsive set belongs to a private matter; where it is unknown, it does.
ALTER TABLE responsive_item ADD COLUMN IF NOT EXISTS sealed TINYINT NOT NULL DEFAULT 1;
