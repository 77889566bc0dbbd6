-- The two users of a MariaDB of your own; run once as its administrator, with your host and two passwords put in.
-- The owner holds the tables and migrates them; it also grants the service, table by table, no more than it needs:
-- in the archive that is SELECT and INSERT.
CREATE DATABASE IF NOT EXISTS crosswalk CHARACTER SET utf8mb4;
CREATE USER IF NOT EXISTS 'crosswalk'@'%' IDENTIFIED BY 'a password';
CREATE USER IF NOT EXISTS 'crosswalk_owner'@'%' IDENTIFIED BY 'another password';
GRANT ALL PRIVILEGES ON crosswalk.* TO 'crosswalk_owner'@'%' WITH GRANT OPTION;
