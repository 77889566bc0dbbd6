package org.crosswalk.database;

import java.sql.SQLException;

/** Tells a database's own complaint from others: it quotes what it was given, which is nobody's business. */
public final class DatabaseTrouble {
    private DatabaseTrouble() {}

    public static boolean is(Throwable failure) {
        return failure instanceof SQLException;
    }
}
