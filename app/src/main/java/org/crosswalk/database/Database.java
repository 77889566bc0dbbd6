package org.crosswalk.database;

/**
 * A database that is ready to be migrated and used, with its two users.
 *
 * @param url JDBC URL
 * @param service who the running service is: reads and writes, and only appends to the archive
 * @param owner who owns the tables: used for migrations only
 */
record Database(String url, Login service, Login owner) {

    /**
     * @param host from where the user connects, as MariaDB knows it
     */
    record Login(String user, String host, String password) {
        /** The account as a GRANT names it. */
        String account() {
            return "'" + user + "'@'" + host + "'";
        }

        @Override
        public String toString() {
            return user;
        }
    }
}
