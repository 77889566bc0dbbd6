package org.crosswalk.optout.store;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface OptOutRows extends GenericRepository<OptOutRow, Long> {
    String WHOLE = "SELECT c.id, c.person, c.channel, c.wish, c.how, c.asked_by, c.why, c.at FROM optout_change c ";

    /** The newest row of each, where that is an end. */
    @Query(WHOLE + """
            JOIN (SELECT MAX(id) AS id FROM optout_change
                  WHERE person IN (:people) AND channel = :channel GROUP BY person) newest ON newest.id = c.id
            WHERE c.wish = 'END'""")
    List<OptOutRow> ended(List<String> people, String channel);

    @Query(WHOLE + "WHERE c.person = :person ORDER BY c.id DESC")
    List<OptOutRow> history(String person);

    @Query("""
            INSERT INTO optout_change (person, channel, wish, how, asked_by, why, at)
            VALUES (:person, :channel, :wish, :how, :askedBy, :why, :at)""")
    void insert(String person, String channel, String wish, String how, String askedBy, String why, LocalDateTime at);

    @Query("INSERT INTO optout_link (token_hash, person, channel, made_at) VALUES (:hash, :person, :channel, :at)")
    void insertLink(String hash, String person, String channel, LocalDateTime at);

    @Query("SELECT person, channel FROM optout_link WHERE token_hash = :hash")
    Optional<LinkRow> link(String hash);
}
