package org.crosswalk.messaging.replies;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.crosswalk.common.PersonId;
import org.crosswalk.messaging.Message;
import org.crosswalk.messaging.replies.Reply.As;
import org.crosswalk.roster.Groups;
import org.crosswalk.roster.Guardianship;
import org.crosswalk.roster.Guardianships;
import org.crosswalk.roster.Member;
import org.crosswalk.roster.People;
import org.crosswalk.roster.Schools;

/** Who reads an answer. A student's is for all staff of the group, so that no adult is ever alone with it (LEI-09). */
@Singleton
public class Circles {
    private final Groups groups;
    private final Schools schools;
    private final People people;
    private final Guardianships guardianships;

    Circles(Groups groups, Schools schools, People people, Guardianships guardianships) {
        this.groups = groups;
        this.schools = schools;
        this.people = people;
        this.guardianships = guardianships;
    }

    /** Who would read an answer to the message; empty where nobody may, and a reviewer has to see to it. */
    public Set<PersonId> of(Message message, As as, LocalDate on) {
        return switch (as) {
            case STUDENT -> moreThanOne(staff(message, on), message, on);
            case GUARDIAN -> sender(message, on);
        };
    }

    private Set<PersonId> staff(Message message, LocalDate on) {
        return members(message, Member.Part.STAFF, on);
    }

    /** Where the group has a single adult, the school's principal reads along; one adult alone reads nothing. */
    private Set<PersonId> moreThanOne(Set<PersonId> staff, Message message, LocalDate on) {
        Set<PersonId> circle = new LinkedHashSet<>(staff);
        circle.addAll(senderWhoIsHere(message));
        if (circle.size() < 2) {
            circle.addAll(schools.principalsOf(message.school(), on));
        }
        return circle.size() < 2 ? Set.of() : circle;
    }

    /** Where the sender has left, the principals of the school. */
    private Set<PersonId> sender(Message message, LocalDate on) {
        List<PersonId> here = senderWhoIsHere(message);
        return here.isEmpty() ? schools.principalsOf(message.school(), on) : Set.copyOf(here);
    }

    private List<PersonId> senderWhoIsHere(Message message) {
        return people.find(message.sender()).map(person -> List.of(person.id())).orElse(List.of());
    }

    /** Whether the author is still somebody who may answer: in the group, or a guardian of one who is. */
    public boolean isStillOfIt(PersonId author, Message message, As as, LocalDate on) {
        return switch (as) {
            case STUDENT -> members(message, Member.Part.STUDENT, on).contains(author);
            case GUARDIAN -> studentOf(author, message, on).isPresent();
        };
    }

    /** A student of the group about whom this guardian may hear: whom an answer to them is about. */
    public Optional<PersonId> studentOf(PersonId guardian, Message message, LocalDate on) {
        return guardianships.of(members(message, Member.Part.STUDENT, on)).stream()
                .filter(guardianship -> guardianship.guardian().equals(guardian) && guardianship.mayHear(on))
                .map(Guardianship::student)
                .min(Comparator.comparing(PersonId::value));
    }

    private Set<PersonId> members(Message message, Member.Part part, LocalDate on) {
        return groups.members(message.draft().group(), on).stream()
                .filter(member -> member.part() == part)
                .map(Member::person)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
