package org.crosswalk.delivery.store;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.crosswalk.archive.Attached;
import org.crosswalk.common.Channel;
import org.crosswalk.common.EmailAddress;
import org.crosswalk.common.MessageId;
import org.crosswalk.common.PersonId;
import org.crosswalk.delivery.Letter;
import org.crosswalk.delivery.Parcel;

/** How rows become the values of this feature. */
final class Rows {
    private Rows() {}

    interface Reader<T> {
        T read(ResultSet row) throws SQLException;
    }

    static <T> List<T> list(PreparedStatement query, Reader<T> reader) throws SQLException {
        try (ResultSet rows = query.executeQuery()) {
            List<T> list = new ArrayList<>();
            while (rows.next()) {
                list.add(reader.read(rows));
            }
            return list;
        }
    }

    /** Sets the parameters of a statement in order. */
    static PreparedStatement bound(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return statement;
    }

    static Letter letter(ResultSet row) throws SQLException {
        return new Letter(
                row.getString("letter.id"),
                new MessageId(row.getString("letter.message")),
                row.getString("letter.subject"),
                row.getString("letter.text"),
                row.getString("letter.html"),
                row.getString("letter.sender_name"),
                new EmailAddress(row.getString("letter.reply_to")));
    }

    static Attached file(ResultSet row) throws SQLException {
        return new Attached(row.getString("digest"), row.getString("name"), row.getString("type"), row.getLong("size"));
    }

    static Parcel parcel(ResultSet row) throws SQLException {
        String address = row.getString("address");
        return new Parcel(
                new PersonId(row.getString("recipient")),
                Channel.valueOf(row.getString("channel")),
                address == null ? null : new EmailAddress(address),
                Parcel.Part.valueOf(row.getString("part")));
    }
}
