package org.crosswalk.social.store;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.crosswalk.common.PersonId;
import org.crosswalk.database.Sql;
import org.crosswalk.social.PostId;
import org.crosswalk.social.consent.Question;
import org.crosswalk.social.consent.Question.Answer;
import org.crosswalk.social.consent.Question.Answered;
import org.crosswalk.social.consent.Questions;

@Singleton
@Transactional
class StoredQuestions implements Questions {
    private final Sql sql;

    StoredQuestions(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Optional<Question> withToken(String hash) {
        return sql.one("SELECT * FROM social_consent_request WHERE token_hash = ?", this::question, hash);
    }

    @Override
    public List<Question> about(Collection<PersonId> students) {
        // SQL knows no empty list
        return students.isEmpty()
                ? List.of()
                : sql.list(
                        "SELECT * FROM social_consent_request WHERE student IN (%s) ORDER BY asked_at, id"
                                .formatted(String.join(", ", Collections.nCopies(students.size(), "?"))),
                        this::question,
                        students.stream().map(PersonId::value).toArray());
    }

    @Override
    public List<Question> about(PostId post) {
        return sql.list(
                "SELECT * FROM social_consent_request WHERE post = ? ORDER BY asked_at, id",
                this::question,
                post.value());
    }

    private Question question(ResultSet row) throws SQLException {
        String id = row.getString("id");
        return new Question(
                id,
                new PostId(row.getString("post")),
                row.getInt("version"),
                new PersonId(row.getString("student")),
                new PersonId(row.getString("person")),
                Set.of(row.getString("outlets").split(" ")),
                new PersonId(row.getString("asked_by")),
                Sql.instant(row, "asked_at"),
                Sql.instant(row, "until_at"),
                answers(id));
    }

    private List<Answered> answers(String request) {
        return sql.list(
                "SELECT answer, answered_at FROM social_consent_answer WHERE request = ? ORDER BY id",
                row -> new Answered(Answer.valueOf(row.getString("answer")), Sql.instant(row, "answered_at")),
                request);
    }

    @Override
    public boolean add(Question question, String tokenHash) {
        return sql.change(
                        """
                        INSERT IGNORE INTO social_consent_request (id, token_hash, post, version, student, person,
                          outlets, asked_by, asked_at, until_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                        question.id(),
                        tokenHash,
                        question.post().value(),
                        question.version(),
                        question.student().value(),
                        question.person().value(),
                        String.join(" ", new TreeSet<>(question.outlets())),
                        question.askedBy().value(),
                        question.askedAt(),
                        question.until())
                == 1;
    }

    @Override
    public void answer(Question question, Answer answer, Instant at) {
        sql.change(
                "INSERT INTO social_consent_answer (request, answer, answered_at) VALUES (?, ?, ?)",
                question.id(),
                answer.name(),
                at);
    }
}
