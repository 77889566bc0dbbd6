package org.crosswalk.gates.apps;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.crosswalk.access.SignedIn;
import org.crosswalk.archive.Archive;
import org.crosswalk.archive.EntryKind;
import org.crosswalk.common.PersonId;
import org.jspecify.annotations.Nullable;

/** The register of apps and sites: asked for, reviewed by somebody else, and listed until a day. */
@Singleton
public class Apps {
    private static final int LONGEST_REASON = 1000;

    private final AppsOnFile apps;
    private final Archive archive;

    Apps(AppsOnFile apps, Archive archive) {
        this.apps = apps;
        this.archive = archive;
    }

    public List<App> all() {
        return apps.all();
    }

    public Optional<App> find(long id) {
        return apps.find(id);
    }

    public List<App> askedBy(PersonId person) {
        return apps.all().stream().filter(app -> app.askedBy().equals(person)).toList();
    }

    /** Each site once, by its newest request that was reviewed. */
    public List<App> listed(LocalDate day) {
        Set<String> seen = new HashSet<>();
        return apps.all().stream()
                .filter(app -> app.newest().isPresent())
                .filter(app -> seen.add(app.site()))
                .filter(app -> app.state(day) == App.State.LISTED)
                .toList();
    }

    /** The hosts of all that is listed. */
    public Set<String> sites(LocalDate day) {
        return listed(day).stream().map(App::site).collect(Collectors.toUnmodifiableSet());
    }

    /** What is wrong with it; nothing where it is asked now. */
    @Transactional
    public Set<Wish.Fault> ask(SignedIn who, Wish wish, Instant at) {
        Set<Wish.Fault> faults = wish.faults();
        if (faults.isEmpty()) {
            long id = apps.ask(wish, who.person(), at);
            archive.append(
                    EntryKind.COMPLIANCE,
                    about(id),
                    at,
                    new AppEntry(
                            "app-asked",
                            wish.name(),
                            wish.site(),
                            wish.purpose(),
                            wish.privacyPolicy(),
                            null,
                            who.person().value()));
        }
        return faults;
    }

    public enum Answer {
        DONE,
        /** Nobody reviews what they asked for themselves. */
        OWN_REQUEST,
        /** A refusal says why, and an approval until when. */
        SAY_MORE,
        NOT_THERE
    }

    /** @param until the last day of an approval, at most two years ahead; null for a refusal */
    @Transactional
    public Answer review(
            SignedIn who,
            long id,
            boolean approved,
            String reason,
            @Nullable LocalDate until,
            LocalDate day,
            Instant at) {
        Optional<App> app = apps.find(id);
        if (app.isEmpty()) {
            return Answer.NOT_THERE;
        }
        if (app.get().askedBy().equals(who.person())) {
            return Answer.OWN_REQUEST;
        }
        boolean says = approved
                ? until != null && !until.isBefore(day) && !until.isAfter(day.plusYears(2))
                : !reason.isBlank();
        if (!says || reason.length() > LONGEST_REASON) {
            return Answer.SAY_MORE;
        }
        apps.review(id, new App.Review(approved, reason.strip(), approved ? until : null, who.person(), at));
        archive.append(
                EntryKind.COMPLIANCE,
                about(id),
                at,
                new AppEntry(
                        approved ? "app-approved" : "app-refused",
                        app.get().name(),
                        app.get().site(),
                        reason.strip(),
                        app.get().privacyPolicy(),
                        approved && until != null ? until.toString() : null,
                        who.person().value()));
        return Answer.DONE;
    }

    private static String about(long id) {
        return "app-" + id;
    }

    @Serdeable
    record AppEntry(
            String what,
            String name,
            String site,
            String says,
            String privacyPolicy,
            @Nullable String until,
            String by) {}
}
