package org.crosswalk.social.web;

import jakarta.inject.Singleton;
import java.util.Optional;
import org.crosswalk.common.OrgId;
import org.crosswalk.common.PersonId;
import org.crosswalk.roster.People;
import org.crosswalk.roster.Person;
import org.crosswalk.roster.Schools;

/** The names that pages show. */
@Singleton
class Names {
    private final People people;
    private final Schools schools;

    Names(People people, Schools schools) {
        this.people = people;
        this.schools = schools;
    }

    String person(PersonId id) {
        return people.find(id).map(Person::name).orElse(id.value());
    }

    /** Empty for the whole district. */
    String school(Optional<OrgId> id) {
        return id.map(this::school).orElse("");
    }

    private String school(OrgId id) {
        return schools.all().stream()
                .filter(school -> school.id().equals(id))
                .map(Schools.School::name)
                .findFirst()
                .orElse(id.value());
    }
}
