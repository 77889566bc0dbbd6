package org.crosswalk.records.leavers;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.crosswalk.access.Act;
import org.crosswalk.access.DutyTable;
import org.crosswalk.access.Place;
import org.crosswalk.access.SignedIn;
import org.crosswalk.archive.Archive;
import org.crosswalk.archive.EntryKind;
import org.crosswalk.common.PersonId;
import org.crosswalk.records.requests.Arrival;
import org.crosswalk.records.requests.Asked;
import org.crosswalk.records.requests.RecordsDesk;
import org.crosswalk.records.requests.RequestId;
import org.crosswalk.records.requests.Requester;
import org.crosswalk.roster.Staff;
import org.jspecify.annotations.Nullable;

/**
 * Staff who leave may take a copy of their own data where somebody approves it; the district keeps everything (LEI-22). What is approved becomes a
 * request at the records desk, so that the copy is redacted by two officers, produced and archived like anything that leaves.
 */
@Singleton
public class LeaverCopies {
    /** In UTF-16 units, of what is asked for. */
    public static final int LONGEST_WHAT = 2000;

    /** In UTF-16 units, of the reason. */
    public static final int LONGEST_WHY = 1000;

    private final LeaverCopiesOnFile copies;
    private final Staff staff;
    private final RecordsDesk desk;
    private final Archive archive;

    LeaverCopies(LeaverCopiesOnFile copies, Staff staff, RecordsDesk desk, Archive archive) {
        this.copies = copies;
        this.staff = staff;
        this.desk = desk;
        this.archive = archive;
    }

    public enum Answer {
        DONE,
        NOT_THERE,
        SAY_MORE,
        /** Nobody approves their own copy, nor one that they asked for in another's name. */
        OWN,
        SAID_BEFORE
    }

    /** Whether this person may ask for themselves. */
    public boolean isStaff(SignedIn who) {
        return staff.all().stream().anyMatch(employee -> employee.id().equals(who.person()));
    }

    public List<LeaverCopy> all() {
        return copies.all();
    }

    public List<LeaverCopy> of(SignedIn who) {
        return copies.all().stream()
                .filter(copy -> copy.person().equals(who.person()))
                .toList();
    }

    /** The one whose copy this request makes, where somebody approved it. */
    public Optional<LeaverCopy> grantedBy(RequestId request) {
        return copies.grantedBy(request);
    }

    /** Before one leaves. */
    @Transactional
    public Answer ask(SignedIn who, String what, Instant at) {
        return isStaff(who) ? ask(who, who.person(), who.name(), what, at) : Answer.NOT_THERE;
    }

    /** For somebody who has left already and wrote to the district. */
    @Transactional
    public Answer askFor(SignedIn who, String person, String name, String what, Instant at) {
        if (!DutyTable.may(who, Act.KEEP_LEAVER_COPIES, Place.DISTRICT)) {
            return Answer.NOT_THERE;
        }
        boolean fit =
                person.matches("\\S{1,191}") && !name.isBlank() && name.strip().length() <= Requester.LONGEST_NAME;
        return fit ? ask(who, new PersonId(person), name.strip(), what, at) : Answer.SAY_MORE;
    }

    private Answer ask(SignedIn who, PersonId person, String name, String what, Instant at) {
        if (isUnfit(what, LONGEST_WHAT)) {
            return Answer.SAY_MORE;
        }
        long id = copies.add(person, name, what.strip(), who.person(), at);
        archive.append(
                EntryKind.COMPLIANCE,
                about(id),
                at,
                new AskedEntry(
                        "leaver-copy-asked",
                        person.value(),
                        what.strip(),
                        who.person().value()));
        return Answer.DONE;
    }

    /** Says yes or no, once and with a reason; a yes becomes a request at the records desk. */
    @Transactional
    public Answer answer(SignedIn who, long id, boolean granted, String why, Instant at) {
        Optional<LeaverCopy> known = copies.locked(id);
        if (known.isEmpty() || !DutyTable.may(who, Act.APPROVE_LEAVER_COPY, Place.DISTRICT)) {
            return Answer.NOT_THERE;
        }
        LeaverCopy copy = known.get();
        if (copy.person().equals(who.person()) || copy.by().equals(who.person())) {
            return Answer.OWN;
        }
        if (copy.answer().isPresent()) {
            return Answer.SAID_BEFORE;
        }
        if (isUnfit(why, LONGEST_WHY)) {
            return Answer.SAY_MORE;
        }
        RequestId request = granted ? request(copy, who, at) : null;
        copies.answer(id, new LeaverCopy.Answer(granted, why.strip(), request, who.person(), at));
        archive.append(
                EntryKind.COMPLIANCE,
                about(id),
                at,
                new AnsweredEntry(
                        granted ? "leaver-copy-granted" : "leaver-copy-refused",
                        copy.person().value(),
                        why.strip(),
                        request == null ? null : request.value(),
                        who.person().value()));
        return Answer.DONE;
    }

    private RequestId request(LeaverCopy copy, SignedIn who, Instant at) {
        String what =
                "A copy of the own data of " + copy.name() + " (" + copy.person() + "), who leaves: " + copy.what();
        Requester by = new Requester(copy.name(), null, null);
        return desk.receive(new Asked(what, by, Arrival.LEAVER, at), who.person(), at)
                .id();
    }

    private static boolean isUnfit(String words, int longest) {
        return words.isBlank() || words.strip().length() > longest;
    }

    private static String about(long copy) {
        return "leaver-copy-" + copy;
    }

    @Serdeable
    record AskedEntry(String what, String person, String of, String by) {}

    @Serdeable
    record AnsweredEntry(
            String what,
            String person,
            String why,
            @Nullable String request,
            String by) {}
}
