package org.crosswalk.social.store;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.crosswalk.common.PersonId;
import org.crosswalk.database.Sql;
import org.crosswalk.social.PostId;
import org.crosswalk.social.posts.Appeal;
import org.crosswalk.social.posts.Appeals;

@Singleton
@Transactional
class StoredAppeals implements Appeals {
    private final Sql sql;

    StoredAppeals(Sql sql) {
        this.sql = sql;
    }

    @Override
    public List<Appeal> of(PostId post, int version) {
        return sql.list(
                "SELECT * FROM social_appeal WHERE post = ? AND version = ? ORDER BY finding",
                StoredAppeals::appeal,
                post.value(),
                version);
    }

    @Override
    public List<Appeal> newest(int limit) {
        return sql.list(
                "SELECT * FROM social_appeal ORDER BY appealed_at DESC, post, finding LIMIT ?",
                StoredAppeals::appeal,
                limit);
    }

    private static Appeal appeal(ResultSet row) throws SQLException {
        return new Appeal(
                new PostId(row.getString("post")),
                row.getInt("version"),
                row.getInt("finding"),
                new PersonId(row.getString("author")),
                row.getString("note"),
                Sql.instant(row, "appealed_at"));
    }

    @Override
    public boolean add(Appeal appeal) {
        return sql.change(
                        """
                        INSERT IGNORE INTO social_appeal (post, version, finding, author, note, appealed_at)
                        VALUES (?, ?, ?, ?, ?, ?)""",
                        appeal.post().value(),
                        appeal.version(),
                        appeal.finding(),
                        appeal.author().value(),
                        appeal.note(),
                        appeal.at())
                == 1;
    }
}
