package org.crosswalk.policy.rules;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.crosswalk.common.PersonId;
import org.crosswalk.policy.Check;
import org.crosswalk.policy.Explanation;
import org.crosswalk.policy.Facts;
import org.crosswalk.policy.Known;
import org.crosswalk.policy.Proposal;
import org.crosswalk.policy.Recipient;
import org.crosswalk.policy.Recipient.Guardian;
import org.crosswalk.policy.Ruling;
import org.crosswalk.policy.ScanFact;

/** A guardian hears of their own students only (LEI-11). Words that may mean one of theirs are not held against it. */
record OnlyOwnStudents() implements Check {
    @Override
    public Stream<Ruling> rulings(Proposal proposal, Facts facts) {
        return facts.recipients() instanceof Known.Fact<List<Recipient>>(List<Recipient> recipients)
                        && facts.scan() instanceof Known.Fact<List<ScanFact>>(List<ScanFact> found)
                        && namesOthers(named(found), recipients)
                ? Stream.of(ruling(facts))
                : Stream.empty();
    }

    private static Collection<Set<PersonId>> studentsOfEach(List<Recipient> recipients) {
        return GuardianRights.guardians(recipients)
                .collect(groupingBy(Guardian::person, mapping(Guardian::student, toSet())))
                .values();
    }

    private static Set<Set<PersonId>> named(List<ScanFact> found) {
        return found.stream()
                .map(ScanFact::students)
                .filter(named -> !named.isEmpty())
                .collect(toSet());
    }

    private static boolean namesOthers(Set<Set<PersonId>> named, List<Recipient> recipients) {
        return !named.isEmpty()
                && studentsOfEach(recipients).stream()
                        .anyMatch(own -> named.stream().anyMatch(students -> Collections.disjoint(own, students)));
    }

    private static Ruling ruling(Facts facts) {
        Explanation why = Explanation.of("others-student");
        return facts.release().isPresent() ? new Ruling.Note(why) : new Ruling.Hold(why);
    }
}
