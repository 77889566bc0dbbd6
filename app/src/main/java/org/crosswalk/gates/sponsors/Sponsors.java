package org.crosswalk.gates.sponsors;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.crosswalk.access.SignedIn;
import org.crosswalk.access.Sponsored;
import org.crosswalk.archive.Archive;
import org.crosswalk.archive.EntryKind;
import org.crosswalk.common.PersonId;
import org.crosswalk.roster.People;
import org.crosswalk.roster.Staff;

/**
 * Names who of the staff answers for somebody from outside. Whoever was once put on file as one has access only while a
 * sponsorship lasts and the sponsor works here, until it is put on file that they are employed.
 */
@Singleton
public class Sponsors implements Sponsored {
    private static final int LONGEST_WHY = 1000;

    private final SponsorshipsOnFile sponsorships;
    private final People people;
    private final Staff staff;
    private final Archive archive;

    Sponsors(SponsorshipsOnFile sponsorships, People people, Staff staff, Archive archive) {
        this.sponsorships = sponsorships;
        this.people = people;
        this.staff = staff;
        this.archive = archive;
    }

    public List<Sponsorship> all() {
        return sponsorships.all();
    }

    @Override
    public boolean isShutOut(PersonId person, LocalDate day) {
        List<Sponsorship> known = sponsorships.of(person);
        boolean isOutsider = known.stream()
                .noneMatch(one -> one.end().filter(Sponsorship.End::employed).isPresent());
        return !known.isEmpty() && isOutsider && known.stream().noneMatch(one -> counts(one, day));
    }

    /** The sponsor's leaving ends it that moment. */
    public boolean counts(Sponsorship one, LocalDate day) {
        return one.end().isEmpty()
                && !day.isAfter(one.to())
                && people.find(one.sponsor()).isPresent();
    }

    public enum Answer {
        DONE,
        /** Nobody sponsors themselves, and a sponsor works here and is no outsider. */
        NO_SPONSOR,
        UNKNOWN_PERSON,
        /** Why, and until when, within a year. */
        SAY_MORE
    }

    @Transactional
    public Answer place(
            SignedIn who, PersonId outsider, PersonId sponsor, String why, LocalDate to, LocalDate day, Instant at) {
        if (people.find(outsider).isEmpty()) {
            return Answer.UNKNOWN_PERSON;
        }
        boolean maySponsor = !sponsor.equals(outsider)
                && people.find(sponsor).isPresent()
                && staff.all().stream().anyMatch(employee -> employee.id().equals(sponsor))
                && sponsorships.of(sponsor).isEmpty();
        if (!maySponsor) {
            return Answer.NO_SPONSOR;
        }
        if (why.isBlank() || why.strip().length() > LONGEST_WHY || to.isBefore(day) || to.isAfter(day.plusYears(1))) {
            return Answer.SAY_MORE;
        }
        long id = sponsorships.place(outsider, sponsor, why.strip(), to, who.person(), at);
        archive.append(
                EntryKind.COMPLIANCE,
                outsider.value(),
                at,
                new SponsorEntry(
                        "sponsor-named",
                        id,
                        outsider.value(),
                        sponsor.value(),
                        why.strip(),
                        to.toString(),
                        who.person().value()));
        return Answer.DONE;
    }

    /** @param employed whether the person works for the district now, so that nobody needs to answer for them */
    @Transactional
    public boolean end(SignedIn who, long id, boolean employed, Instant at) {
        Optional<Sponsorship> known =
                sponsorships.all().stream().filter(one -> one.id() == id).findFirst();
        if (known.isEmpty() || !sponsorships.end(id, new Sponsorship.End(employed, who.person(), at))) {
            return false;
        }
        archive.append(
                EntryKind.COMPLIANCE,
                known.get().outsider().value(),
                at,
                new SponsorEntry(
                        employed ? "sponsored-is-employed" : "sponsor-ended",
                        id,
                        known.get().outsider().value(),
                        known.get().sponsor().value(),
                        known.get().why(),
                        known.get().to().toString(),
                        who.person().value()));
        return true;
    }

    @Serdeable
    record SponsorEntry(
            String what, long sponsorship, String outsider, String sponsor, String why, String to, String by) {}
}
