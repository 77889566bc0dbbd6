package org.crosswalk.roster.store;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crosswalk.common.EmailAddress;
import org.crosswalk.common.PersonId;
import org.crosswalk.roster.People;
import org.crosswalk.roster.Person;

@Singleton
class StoredPeople implements People {
    private final Sql sql;

    StoredPeople(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Optional<Person> find(PersonId id) {
        return Optional.ofNullable(all(List.of(id)).get(id));
    }

    @Override
    public Map<PersonId, Person> all(Collection<PersonId> ids) {
        Map<PersonId, Person> people = new LinkedHashMap<>();
        sql.rowsIn("""
                SELECT id, given_name, family_name, preferred_given_name, email, language, grade
                FROM roster_people WHERE id IN (%s) AND ended_on IS NULL
                """, StoredPeople::person, ids).forEach(person -> people.put(person.id(), person));
        return people;
    }

    private static Person person(ResultSet row) throws SQLException {
        String email = row.getString("email");
        return new Person(
                new PersonId(row.getString("id")),
                row.getString("given_name"),
                row.getString("family_name"),
                row.getString("preferred_given_name"),
                email == null ? null : EmailAddress.parse(email).orElse(null),
                row.getString("language"),
                row.getString("grade"));
    }
}
