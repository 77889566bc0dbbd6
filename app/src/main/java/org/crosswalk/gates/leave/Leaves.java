package org.crosswalk.gates.leave;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.crosswalk.access.Act;
import org.crosswalk.access.DutyTable;
import org.crosswalk.access.Place;
import org.crosswalk.access.SignedIn;
import org.crosswalk.archive.Archive;
import org.crosswalk.archive.EntryKind;
import org.crosswalk.common.GroupId;
import org.crosswalk.common.OrgId;
import org.crosswalk.common.PersonId;
import org.crosswalk.roster.Groups;
import org.crosswalk.roster.Member;

/** Principals give leave to their own school's staff for their own school's students, and take it back. */
@Singleton
public class Leaves {
    private static final int LONGEST_WORDS = 1000;
    private static final int LONGEST_YEARS = 1;

    private final LeavesOnFile leaves;
    private final Groups groups;
    private final Archive archive;

    Leaves(LeavesOnFile leaves, Groups groups, Archive archive) {
        this.leaves = leaves;
        this.groups = groups;
        this.archive = archive;
    }

    /** What the principal wrote. */
    public record Wish(PersonId staff, PersonId student, OrgId school, String words, LocalDate from, LocalDate to) {}

    public List<Leave> at(OrgId school) {
        return leaves.at(school);
    }

    /** With whom somebody may exchange contact details on that day. */
    public Set<PersonId> students(PersonId staff, LocalDate day) {
        return leaves.of(staff).stream()
                .filter(leave -> leave.holds(day))
                .map(Leave::student)
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * False where it is not the principal's school, its staff or its student, where no words say why, or the days are none;
     * it lasts a year at most. Nobody gives themselves leave.
     */
    @Transactional
    public boolean give(SignedIn who, Wish wish, ZonedDateTime now) {
        if (!isFit(who, wish, now.toLocalDate())) {
            return false;
        }
        long id = leaves.give(wish, who.person(), now.toInstant());
        archive.append(EntryKind.COMPLIANCE, about(id), now.toInstant(), entry("leave-given", wish, who));
        return true;
    }

    private boolean isFit(SignedIn who, Wish wish, LocalDate day) {
        return DutyTable.may(who, Act.GIVE_LEAVE, new Place(wish.school(), null))
                && !wish.staff().equals(who.person())
                && isMember(wish.staff(), Member.Part.STAFF, wish.school(), day)
                && isMember(wish.student(), Member.Part.STUDENT, wish.school(), day)
                && !wish.words().isBlank()
                && wish.words().strip().length() <= LONGEST_WORDS
                && !wish.to().isBefore(wish.from())
                && !wish.to().isBefore(day)
                && !wish.to().isAfter(wish.from().plusYears(LONGEST_YEARS));
    }

    private boolean isMember(PersonId person, Member.Part part, OrgId school, LocalDate day) {
        return groups.members(new GroupId("school:" + school), day).contains(new Member(person, part));
    }

    /** False where it is not there for this principal, or was taken back before. */
    @Transactional
    public boolean end(SignedIn who, long id, Instant at) {
        Optional<Leave> leave =
                leaves.find(id).filter(known -> DutyTable.may(who, Act.GIVE_LEAVE, new Place(known.school(), null)));
        if (leave.isEmpty() || !leaves.end(id, new Leave.Ended(who.person(), at))) {
            return false;
        }
        Leave known = leave.get();
        archive.append(
                EntryKind.COMPLIANCE,
                about(id),
                at,
                entry(
                        "leave-ended",
                        new Wish(
                                known.staff(),
                                known.student(),
                                known.school(),
                                known.words(),
                                known.from(),
                                known.to()),
                        who));
        return true;
    }

    private static LeaveEntry entry(String what, Wish wish, SignedIn who) {
        return new LeaveEntry(
                what,
                wish.staff().value(),
                wish.student().value(),
                wish.school().value(),
                wish.words().strip(),
                wish.from().toString(),
                wish.to().toString(),
                who.person().value());
    }

    private static String about(long id) {
        return "leave-" + id;
    }

    @Serdeable
    record LeaveEntry(
            String what,
            String staff,
            String student,
            String school,
            String words,
            String from,
            String to,
            String by) {}
}
