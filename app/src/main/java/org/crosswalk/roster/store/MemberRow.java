package org.crosswalk.roster.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.crosswalk.common.PersonId;
import org.crosswalk.roster.Member;
import org.crosswalk.roster.Member.Part;

/** A member as {@code person_id} and {@code is_staff} tell it. */
final class MemberRow {
    private MemberRow() {}

    static Member read(ResultSet row) throws SQLException {
        return new Member(
                new PersonId(row.getString("person_id")), row.getBoolean("is_staff") ? Part.STAFF : Part.STUDENT);
    }
}
