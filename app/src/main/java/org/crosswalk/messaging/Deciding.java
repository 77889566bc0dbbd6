package org.crosswalk.messaging;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crosswalk.access.Act;
import org.crosswalk.access.Charge;
import org.crosswalk.access.Charges;
import org.crosswalk.access.Delegation;
import org.crosswalk.access.Delegations;
import org.crosswalk.access.DutyTable;
import org.crosswalk.access.Place;
import org.crosswalk.common.GroupId;
import org.crosswalk.common.OrgId;
import org.crosswalk.common.PersonId;
import org.crosswalk.policy.Capacity;
import org.crosswalk.policy.Facts;
import org.crosswalk.policy.Known;
import org.crosswalk.policy.Policy;
import org.crosswalk.policy.Proposal;
import org.crosswalk.policy.ScanFact;
import org.crosswalk.roster.Group;
import org.crosswalk.roster.Groups;
import org.crosswalk.roster.Schools;

/** Gathers all that is known about a draft and asks the policy. Preview, sending and release all come through here. */
@Singleton
class Deciding {
    private final Audiences audiences;
    private final Scans scans;
    private final Charges charges;
    private final Groups groups;
    private final Schools schools;
    private final Delegations delegations;
    private final PolicyInForce policy;
    private final DistrictFiles files;

    Deciding(
            Audiences audiences,
            Scans scans,
            Charges charges,
            Groups groups,
            Schools schools,
            Delegations delegations,
            PolicyInForce policy,
            DistrictFiles files) {
        this.audiences = audiences;
        this.scans = scans;
        this.charges = charges;
        this.groups = groups;
        this.schools = schools;
        this.delegations = delegations;
        this.policy = policy;
        this.files = files;
    }

    Preview on(PersonId sender, Draft draft, LocalDate day, Optional<Facts.Release> release) {
        Reach reach = audiences.of(draft, day);
        Scanned scan = scans.of(draft, reach.students());
        Facts facts = facts(sender, draft, day, reach, scan.known(), release);
        Proposal proposal = proposal(sender, draft);
        return new Preview(
                draft,
                reach,
                scan,
                Verdict.of(policy(draft.group(), day).decide(proposal, facts), FactsDigest.of(proposal, facts)));
    }

    private Policy policy(GroupId id, LocalDate day) {
        return groups.find(id).map(group -> policy.on(day, group.school(), id)).orElseGet(() -> policy.on(day));
    }

    /** The facts of a day as the roster shows them now, with what the scan had found in the draft then. */
    Facts again(PersonId sender, Draft draft, LocalDate day, Known<List<Found>> found) {
        return facts(sender, draft, day, audiences.of(draft, day), found, Optional.empty());
    }

    static Proposal proposal(PersonId sender, Draft draft) {
        return new Proposal(sender, draft.group(), draft.audience(), draft.matter(), draft.urgency());
    }

    private Facts facts(
            PersonId sender,
            Draft draft,
            LocalDate day,
            Reach reach,
            Known<List<Found>> found,
            Optional<Facts.Release> release) {
        Optional<Group> group = groups.find(draft.group());
        Set<Charge> held = charges.of(sender, day);
        return new Facts(
                day,
                Known.of(capacity(group, held)),
                Known.of(reach.students()),
                Known.of(reach.recipients()),
                Known.of(reach.hearers()),
                principals(reach, day),
                scanFacts(found),
                Known.of(Links.hosts(allWords(draft))),
                Known.of(DutyTable.may(held, Act.SEND_URGENT, place(group, draft))),
                release,
                files.on(sender, draft, policy(draft.group(), day).pack(), day));
    }

    /** A link in a file leads as far as one in the text. */
    private static String allWords(Draft draft) {
        return Stream.concat(
                        Stream.of(draft.subject(), draft.text()),
                        draft.files().stream().map(Enclosed::text))
                .collect(Collectors.joining("\n"));
    }

    private static Place place(Optional<Group> group, Draft draft) {
        return group.map(found -> new Place(found.school(), found.id())).orElse(new Place(null, draft.group()));
    }

    /** The nearest to the group counts: who coaches it and is principal too writes as its coach. */
    private static Capacity capacity(Optional<Group> group, Set<Charge> charges) {
        return group.stream()
                .flatMap(found -> charges.stream().map(charge -> capacity(found, charge)))
                .min(Comparator.naturalOrder())
                .orElse(Capacity.NONE);
    }

    private static Capacity capacity(Group group, Charge charge) {
        boolean leads = group.id().equals(charge.group());
        boolean isThere = group.school().equals(charge.school());
        return switch (charge.duty()) {
            case COACH -> leads ? Capacity.COACH : Capacity.NONE;
            case TEACHER -> leads ? Capacity.TEACHER : Capacity.NONE;
            case PRINCIPAL -> isThere ? Capacity.PRINCIPAL : Capacity.NONE;
            case SUPERINTENDENT -> Capacity.SUPERINTENDENT;
            case COUNSELOR -> isThere ? Capacity.COUNSELOR : Capacity.NONE;
            case NURSE -> isThere ? Capacity.NURSE : Capacity.NONE;
            case OFFICE -> isThere ? Capacity.OFFICE : Capacity.NONE;
            case PRINCIPALS_DELEGATE,
                    REVIEWER,
                    COMMUNICATIONS,
                    RECORDS_OFFICER,
                    TECHNOLOGY_DIRECTOR,
                    CHIEF_OPERATING_OFFICER,
                    COUNSEL,
                    IT_ADMINISTRATOR -> Capacity.NONE;
        };
    }

    private Map<PersonId, Known<Set<PersonId>>> principals(Reach reach, LocalDate day) {
        Map<PersonId, Set<OrgId>> attended = schools.attendedBy(reach.studentsReached(), day);
        Map<PersonId, Known<Set<PersonId>>> principals = new HashMap<>();
        reach.studentsReached()
                .forEach(student -> principals.put(
                        student,
                        attended.containsKey(student)
                                ? Known.of(principalsOf(attended.get(student), day))
                                : Known.unknown("The roster names no school for this student")));
        return principals;
    }

    private Set<PersonId> principalsOf(Set<OrgId> attended, LocalDate day) {
        return attended.stream()
                .flatMap(school -> Stream.concat(
                        schools.principalsOf(school, day).stream(),
                        delegations.in(school, day).stream().map(Delegation::delegate)))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Known<List<ScanFact>> scanFacts(Known<List<Found>> found) {
        return switch (found) {
            case Known.Fact<List<Found>>(List<Found> findings) ->
                Known.of(findings.stream().map(Deciding::scanFact).toList());
            case Known.Unknown<List<Found>>(String why) -> Known.unknown(why);
        };
    }

    private static ScanFact scanFact(Found found) {
        return new ScanFact(
                found.category(), found.students().stream().map(PersonId::new).collect(Collectors.toSet()));
    }
}
