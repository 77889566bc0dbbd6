package org.crosswalk.social.store;

import io.micronaut.core.type.Argument;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.crosswalk.archive.CanonicalJson;
import org.crosswalk.common.OrgId;
import org.crosswalk.common.PersonId;
import org.crosswalk.database.Sql;
import org.crosswalk.policy.posts.Appearance;
import org.crosswalk.social.PostId;
import org.crosswalk.social.posts.Checked;
import org.crosswalk.social.posts.PostBook;
import org.crosswalk.social.posts.PostStep;
import org.crosswalk.social.posts.Version;
import org.crosswalk.social.posts.WrittenPost;

@Singleton
@Transactional
class StoredPosts implements PostBook {
    private static final String WHOLE = """
            SELECT p.*, v.version, v.draft, v.checked, v.written_at AS version_at
            FROM social_post p JOIN social_post_version v
              ON v.post = p.id AND v.version = (SELECT MAX(version) FROM social_post_version WHERE post = p.id)
            """;

    private final Sql sql;
    private final CanonicalJson canonical;
    private final io.micronaut.serde.ObjectMapper json;

    StoredPosts(Sql sql, CanonicalJson canonical, io.micronaut.serde.ObjectMapper json) {
        this.sql = sql;
        this.canonical = canonical;
        this.json = json;
    }

    @Override
    public Optional<WrittenPost> find(PostId id) {
        return sql.one(WHOLE + "WHERE p.id = ?", this::post, id.value());
    }

    @Override
    public List<WrittenPost> writtenBy(PersonId author, int limit) {
        return sql.list(
                WHOLE + "WHERE p.author = ? ORDER BY p.written_at DESC, p.id LIMIT ?",
                this::post,
                author.value(),
                limit);
    }

    @Override
    public List<WrittenPost> newest(int limit) {
        return sql.list(WHOLE + "ORDER BY p.written_at DESC, p.id LIMIT ?", this::post, limit);
    }

    /** As {@link WrittenPost#state()} tells it, so that nobody has to read every post to find the few that wait. */
    @Override
    public List<WrittenPost> waiting() {
        return sql.list(WHOLE + """
                WHERE EXISTS (SELECT 1 FROM social_post_step h WHERE h.post = p.id AND h.version = v.version AND h.step = 'HANDED_IN'
                    AND h.stage > (SELECT COUNT(*) FROM social_post_step a
                                   WHERE a.post = p.id AND a.version = v.version AND a.step = 'APPROVED'))
                  AND NOT EXISTS (SELECT 1 FROM social_post_step o WHERE o.post = p.id
                    AND (o.version = v.version AND o.step IN ('RETURNED', 'LAPSED', 'WITHDRAWN') OR o.step = 'RETRACTED'))
                ORDER BY v.written_at, p.id""", this::post);
    }

    @Override
    public List<WrittenPost> unread() {
        return sql.list(WHOLE + """
                WHERE EXISTS (SELECT 1 FROM social_post_step e WHERE e.post = p.id AND e.version = v.version AND e.step = 'EMERGENCY')
                  AND NOT EXISTS (SELECT 1 FROM social_post_step r WHERE r.post = p.id
                    AND r.step IN ('READ_AFTERWARDS', 'RETRACTED'))
                ORDER BY v.written_at, p.id""", this::post);
    }

    @Override
    public List<Past> past(int limit) {
        return sql.list(
                """
                SELECT p.id, p.school, v.checked FROM social_post_version v JOIN social_post p ON p.id = v.post
                ORDER BY v.written_at DESC, p.id LIMIT ?""",
                row -> new Past(
                        new PostId(row.getString("id")),
                        Optional.ofNullable(row.getString("school")).map(OrgId::new),
                        read(row.getString("checked"), Checked.class)),
                limit);
    }

    @Override
    public Optional<Version> version(PostId post, int number) {
        return sql.one(
                "SELECT *, written_at AS version_at FROM social_post_version WHERE post = ? AND version = ?",
                this::version,
                post.value(),
                number);
    }

    @Override
    public List<WrittenPost> with(PersonId student) {
        return sql.list(WHOLE + """
                WHERE p.id IN (SELECT post FROM social_post_student WHERE student = ?)
                ORDER BY p.written_at DESC, p.id""", this::post, student.value());
    }

    private WrittenPost post(ResultSet row) throws SQLException {
        PostId id = new PostId(row.getString("id"));
        return new WrittenPost(
                id,
                new PersonId(row.getString("author")),
                Optional.ofNullable(row.getString("school")).map(OrgId::new),
                Sql.instant(row, "written_at"),
                version(row),
                steps(id));
    }

    private Version version(ResultSet row) throws SQLException {
        return new Version(
                row.getInt("version"),
                read(row.getString("draft"), DraftJson.class).draft(),
                read(row.getString("checked"), Checked.class),
                Sql.instant(row, "version_at"));
    }

    private List<PostStep> steps(PostId post) {
        return sql.list(
                "SELECT * FROM social_post_step WHERE post = ? ORDER BY id",
                row -> new PostStep(
                        post,
                        row.getInt("version"),
                        PostStep.Kind.valueOf(row.getString("step")),
                        row.getInt("stage"),
                        new PersonId(row.getString("done_by")),
                        Sql.instant(row, "done_at"),
                        row.getString("note")),
                post.value());
    }

    @Override
    public void add(PostId id, PersonId author, Optional<OrgId> school, Instant at) {
        sql.change(
                "INSERT INTO social_post (id, author, school, written_at) VALUES (?, ?, ?, ?)",
                id.value(),
                author.value(),
                school.map(OrgId::value).orElse(null),
                at);
    }

    @Override
    public void add(PostId id, Version version, Map<PersonId, Set<Appearance>> appearing) {
        sql.change(
                """
                INSERT INTO social_post_version (post, version, draft, checked, written_at)
                VALUES (?, ?, ?, ?, ?)""",
                id.value(),
                version.number(),
                canonical.of(DraftJson.of(version.draft())),
                canonical.of(version.checked()),
                version.at());
        appearing.forEach((student, as) -> as.forEach(appearance -> sql.change(
                "INSERT INTO social_post_student (post, version, student, appearance) VALUES (?, ?, ?, ?)",
                id.value(),
                version.number(),
                student.value(),
                appearance.name())));
    }

    @Override
    public boolean add(PostStep step) {
        return sql.change(
                        """
                        INSERT IGNORE INTO social_post_step (post, version, step, stage, turn, done_by, done_at, note)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?)""",
                        step.post().value(),
                        step.version(),
                        step.kind().name(),
                        step.stage(),
                        step.turn(),
                        step.by().value(),
                        step.at(),
                        step.note())
                == 1;
    }

    private <T> T read(String text, Class<T> type) {
        try {
            return Objects.requireNonNull(json.readValue(text, Argument.of(type)));
        } catch (IOException e) {
            throw new UncheckedIOException("A post's words cannot be read", e);
        }
    }
}
