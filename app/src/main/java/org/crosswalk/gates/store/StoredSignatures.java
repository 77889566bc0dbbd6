package org.crosswalk.gates.store;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crosswalk.common.OrgId;
import org.crosswalk.common.PersonId;
import org.crosswalk.database.Sql;
import org.crosswalk.gates.agreements.Signature;
import org.crosswalk.gates.agreements.Signatures;

@Singleton
@Transactional
class StoredSignatures implements Signatures {
    private final Sql sql;

    StoredSignatures(Sql sql) {
        this.sql = sql;
    }

    @Override
    public List<Signature> of(PersonId person) {
        return sql.list(
                "SELECT * FROM agreement_signature WHERE person = ? ORDER BY id",
                StoredSignatures::signature,
                person.value());
    }

    @Override
    public List<Signature> since(String agreement, LocalDate from) {
        return sql.list(
                "SELECT * FROM agreement_signature WHERE agreement = ? AND signed_on >= ? ORDER BY id",
                StoredSignatures::signature,
                agreement,
                from);
    }

    private static Signature signature(ResultSet row) throws SQLException {
        return new Signature(
                row.getString("agreement"),
                new PersonId(row.getString("person")),
                Signature.Part.valueOf(row.getString("part")),
                new PersonId(row.getString("signed_by")),
                Signature.How.valueOf(row.getString("how")),
                row.getObject("signed_on", LocalDate.class),
                row.getString("note"),
                row.getString("text_digest"));
    }

    @Override
    public void add(Signature signature, String recordedBy, Instant at) {
        sql.change(
                """
                INSERT INTO agreement_signature
                  (agreement, person, part, signed_by, how, signed_on, note, text_digest, recorded_by, recorded_at)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                signature.agreement(),
                signature.person().value(),
                signature.part().name(),
                signature.by().value(),
                signature.how().name(),
                signature.on(),
                signature.note(),
                signature.text(),
                recordedBy,
                at);
    }

    @Override
    public Optional<LocalDate> told(String agreement, PersonId person, LocalDate from) {
        return sql.one("""
                        SELECT told_on FROM agreement_told
                        WHERE agreement = ? AND person = ? AND told_on >= ? ORDER BY told_on LIMIT 1
                        """, row -> row.getObject("told_on", LocalDate.class), agreement, person.value(), from);
    }

    @Override
    public Map<PersonId, LocalDate> told(String agreement, LocalDate from) {
        Map<PersonId, LocalDate> told = new HashMap<>();
        sql.list(
                "SELECT person, MIN(told_on) first FROM agreement_told WHERE agreement = ? AND told_on >= ? GROUP BY person",
                row -> told.put(new PersonId(row.getString("person")), row.getObject("first", LocalDate.class)),
                agreement,
                from);
        return told;
    }

    @Override
    public void tell(String agreement, PersonId person, LocalDate on) {
        sql.change(
                "INSERT IGNORE INTO agreement_told (agreement, person, told_on) VALUES (?, ?, ?)",
                agreement,
                person.value(),
                on);
    }

    @Override
    public void add(Notice notice) {
        sql.change(
                "INSERT INTO agreement_notice (agreement, school, told_by, told_at, people) VALUES (?, ?, ?, ?, ?)",
                notice.agreement(),
                notice.school().value(),
                notice.by().value(),
                notice.at(),
                notice.people());
    }

    @Override
    public Optional<Notice> lastNotice(String agreement, OrgId school) {
        return sql.one(
                "SELECT * FROM agreement_notice WHERE school = ? AND agreement = ? ORDER BY id DESC LIMIT 1",
                row -> new Notice(
                        row.getString("agreement"),
                        new OrgId(row.getString("school")),
                        new PersonId(row.getString("told_by")),
                        Sql.instant(row, "told_at"),
                        row.getInt("people")),
                school.value(),
                agreement);
    }

    @Override
    public void add(String tokenHash, Link link) {
        sql.change(
                """
                INSERT INTO agreement_link (token_hash, agreement, student, guardian, made_at, ends_at)
                VALUES (?, ?, ?, ?, ?, ?)
                """,
                tokenHash,
                link.agreement(),
                link.student().value(),
                link.guardian().value(),
                link.at(),
                link.until());
    }

    @Override
    public Optional<Link> link(String tokenHash) {
        return sql.one(
                "SELECT * FROM agreement_link WHERE token_hash = ?",
                row -> new Link(
                        row.getString("agreement"),
                        new PersonId(row.getString("student")),
                        new PersonId(row.getString("guardian")),
                        Sql.instant(row, "made_at"),
                        Sql.instant(row, "ends_at")),
                tokenHash);
    }
}
