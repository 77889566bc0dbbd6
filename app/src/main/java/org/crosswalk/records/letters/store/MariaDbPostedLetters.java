package org.crosswalk.records.letters.store;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.crosswalk.common.PersonId;
import org.crosswalk.database.Sql;
import org.crosswalk.records.letters.LetterKind;
import org.crosswalk.records.letters.PostedLetter;
import org.crosswalk.records.letters.PostedLetters;
import org.crosswalk.records.requests.RequestId;

@Singleton
@Transactional
class MariaDbPostedLetters implements PostedLetters {
    private final Sql sql;

    MariaDbPostedLetters(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void add(PostedLetter letter) {
        sql.change(
                "INSERT INTO records_letter (entry, request, letter, mailed, person, at) VALUES (?, ?, ?, ?, ?, ?)",
                letter.entry(),
                letter.request().value(),
                letter.kind().name(),
                letter.mailed(),
                letter.by().value(),
                letter.at());
    }

    @Override
    public List<PostedLetter> of(RequestId request) {
        return sql.list(
                "SELECT entry, request, letter, mailed, person, at FROM records_letter WHERE request = ? ORDER BY entry DESC",
                MariaDbPostedLetters::letter,
                request.value());
    }

    private static PostedLetter letter(ResultSet row) throws SQLException {
        return new PostedLetter(
                row.getLong("entry"),
                new RequestId(row.getString("request")),
                LetterKind.valueOf(row.getString("letter")),
                row.getBoolean("mailed"),
                new PersonId(row.getString("person")),
                Sql.instant(row, "at"));
    }
}
