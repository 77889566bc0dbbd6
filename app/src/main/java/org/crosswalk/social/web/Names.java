package org.crosswalk.social.web;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Optional;
import org.crosswalk.common.OrgId;
import org.crosswalk.common.PersonId;
import org.crosswalk.roster.People;
import org.crosswalk.roster.Person;
import org.crosswalk.roster.Schools;
import org.crosswalk.templates.Words;

/** The names that pages show. */
@Singleton
class Names {
    private final People people;
    private final Schools schools;
    private final Clock clock;

    Names(People people, Schools schools, Clock clock) {
        this.people = people;
        this.schools = schools;
        this.clock = clock;
    }

    String person(PersonId id) {
        return people.find(id).map(Person::name).orElse(id.value());
    }

    /** The words of pages that somebody reads, in the language that the roster lists for them. */
    Words words(PersonId id) {
        return Words.of(people.find(id).map(Person::language).orElse("en"), clock.getZone());
    }

    /** Empty for the whole district. */
    String school(Optional<OrgId> id) {
        return id.map(school -> schools.name(school).orElse(school.value())).orElse("");
    }
}
