package org.crosswalk.records.requests.web;

import jakarta.inject.Singleton;
import java.util.List;
import org.crosswalk.access.Duty;
import org.crosswalk.access.GrantedDuties;
import org.crosswalk.common.PersonId;
import org.crosswalk.roster.People;
import org.crosswalk.roster.Person;
import org.crosswalk.templates.desk.RequestPage;

/** The names of those who work at the desk; somebody who has left keeps their id. */
@Singleton
class Names {
    private final People people;
    private final GrantedDuties duties;

    Names(People people, GrantedDuties duties) {
        this.people = people;
        this.duties = duties;
    }

    String of(PersonId person) {
        return people.find(person).map(Person::name).orElse(person.value());
    }

    List<RequestPage.Officer> officers() {
        return duties.holders(Duty.RECORDS_OFFICER).stream()
                .map(officer -> new RequestPage.Officer(officer.value(), of(officer)))
                .toList();
    }
}
