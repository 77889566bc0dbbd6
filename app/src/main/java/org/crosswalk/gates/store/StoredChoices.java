package org.crosswalk.gates.store;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Set;
import org.crosswalk.common.GroupId;
import org.crosswalk.common.PersonId;
import org.crosswalk.database.Sql;
import org.crosswalk.gates.leave.ChoicesOnFile;

@Singleton
@Transactional
class StoredChoices implements ChoicesOnFile {
    private final Sql sql;

    StoredChoices(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Set<PersonId> joined(GroupId group) {
        return Set.copyOf(sql.list("""
                SELECT person FROM group_choice c
                WHERE group_id = ? AND joined
                  AND NOT EXISTS (SELECT 1 FROM group_choice n
                                  WHERE n.group_id = c.group_id AND n.person = c.person AND n.id > c.id)
                """, row -> new PersonId(row.getString("person")), group.value()));
    }

    @Override
    public void choose(GroupId group, PersonId person, boolean join, Instant at) {
        sql.change(
                "INSERT INTO group_choice (group_id, person, joined, chosen_at) VALUES (?, ?, ?, ?)",
                group.value(),
                person.value(),
                join,
                at);
    }
}
