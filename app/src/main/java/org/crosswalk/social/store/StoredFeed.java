package org.crosswalk.social.store;

import io.micronaut.core.type.Argument;
import io.micronaut.json.JsonMapper;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crosswalk.common.OrgId;
import org.crosswalk.database.Sql;
import org.crosswalk.social.Picture;
import org.crosswalk.social.Post;
import org.crosswalk.social.PostId;
import org.crosswalk.social.feed.FeedBook;
import org.crosswalk.social.publishing.Wording;

@Singleton
@Transactional
class StoredFeed implements FeedBook {
    /** How many accounts a post is on at most, for the purpose of reading enough rows. */
    private static final int ACCOUNTS = 10;

    private static final String OUT = """
            SELECT publication.*, handle, school, gone_at FROM publication
            JOIN social_account ON social_account.id = account
            LEFT JOIN publication_look ON publication_look.publication = publication.id
            WHERE published_at IS NOT NULL AND state IN ('PUBLISHED', 'RETRACTING', 'RETRACTED')""";
    private static final String OF_SCHOOL = OUT + " AND school = ? ORDER BY published_at DESC, publication.id LIMIT ?";
    private static final String OF_DISTRICT = OUT + " ORDER BY published_at DESC, publication.id LIMIT ?";

    private final Sql sql;
    private final JsonMapper json;

    StoredFeed(Sql sql, JsonMapper json) {
        this.sql = sql;
        this.json = json;
    }

    @Override
    public List<Entry> newest(Optional<OrgId> school, int limit) {
        int rows = limit * ACCOUNTS;
        List<Row> found = school.isPresent()
                ? sql.list(OF_SCHOOL, this::row, school.get().value(), rows)
                : sql.list(OF_DISTRICT, this::row, rows);
        Map<PostId, List<Row>> posts = new LinkedHashMap<>();
        found.forEach(row ->
                posts.computeIfAbsent(row.post().id(), _ -> new ArrayList<>()).add(row));
        return posts.values().stream().map(StoredFeed::entry).limit(limit).toList();
    }

    /** From the first words on, since a picture's digest is somewhere in them. */
    @Override
    public Optional<Picture> picture(String digest) {
        if (!digest.matches("[0-9a-f]{64}")) {
            return Optional.empty();
        }
        return sql.list("""
                        SELECT publication.* FROM publication
                        LEFT JOIN publication_look ON publication_look.publication = publication.id
                        WHERE state = 'PUBLISHED' AND gone_at IS NULL AND wording LIKE ? LIMIT 1""", this::post, "%" + digest + "%").stream()
                .flatMap(post -> post.pictures().stream())
                .filter(picture -> picture.digest().equals(digest))
                .findFirst();
    }

    private record Row(Post post, String handle, URI where, Instant published, boolean out, Instant last) {}

    /** It is withdrawn for followers as soon as somebody took it back everywhere, here or on the networks, also where one is slow. */
    private static Entry entry(List<Row> rows) {
        Row first = rows.stream().min(Comparator.comparing(Row::published)).orElseThrow();
        Optional<Instant> withdrawn = rows.stream().anyMatch(Row::out)
                ? Optional.empty()
                : rows.stream().map(Row::last).max(Comparator.naturalOrder());
        return new Entry(first.post(), first.handle(), first.where(), first.published(), withdrawn);
    }

    private Row row(ResultSet row) throws SQLException {
        Instant published = Sql.instant(row, "published_at");
        Instant gone = Sql.maybe(row, "gone_at");
        Instant last = gone == null ? Sql.maybe(row, "last_at") : gone;
        return new Row(
                post(row),
                row.getString("handle"),
                URI.create(row.getString("url")),
                published,
                gone == null && row.getString("state").equals("PUBLISHED"),
                last == null ? published : last);
    }

    private Post post(ResultSet row) throws SQLException {
        try {
            return json.readValue(row.getString("wording"), Argument.of(Wording.class))
                    .post(new PostId(row.getString("post")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
