package org.crosswalk.gates.embargo;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.crosswalk.access.Act;
import org.crosswalk.access.Charges;
import org.crosswalk.access.DutyTable;
import org.crosswalk.access.SignedIn;
import org.crosswalk.archive.Archive;
import org.crosswalk.archive.EntryKind;
import org.crosswalk.common.PersonId;
import org.crosswalk.policy.OnFile.Embargoed;
import org.crosswalk.social.posts.NotPublic;
import org.jspecify.annotations.Nullable;

/** What the Superintendent has not made public. The superintendent's office and communications, its designee, place and end it. */
@Singleton
public class Embargoes implements NotPublic {
    public static final int LONGEST_TOPIC = 150;
    public static final int LONGEST_TERMS = 1000;
    private static final int SHORTEST_TERM = 3;

    private final EmbargoesOnFile embargoes;
    private final Charges charges;
    private final Archive archive;

    Embargoes(EmbargoesOnFile embargoes, Charges charges, Archive archive) {
        this.embargoes = embargoes;
        this.charges = charges;
        this.archive = archive;
    }

    public List<Embargo> all() {
        return embargoes.all();
    }

    /** Those in force that the text speaks of; none for those who make news public themselves. */
    public List<Embargoed> against(PersonId writer, String text, LocalDate day) {
        List<Embargoed> mentioned = mentionedIn(text, day);
        return mentioned.isEmpty() || mayAnnounce(writer, day) ? List.of() : mentioned;
    }

    @Override
    public List<Embargoed> mentionedIn(String text, LocalDate day) {
        return embargoes.all().stream()
                .filter(embargo -> embargo.isInForce(day) && embargo.isMentionedIn(text))
                .map(Embargoes::embargoed)
                .toList();
    }

    private static Embargoed embargoed(Embargo embargo) {
        LocalDate until = embargo.until();
        return new Embargoed(embargo.topic(), until == null ? "until they do" : "until " + until + " at the latest");
    }

    private boolean mayAnnounce(PersonId writer, LocalDate day) {
        return DutyTable.mayAnywhere(charges.of(writer, day), Act.KEEP_EMBARGOES);
    }

    /** False where the topic or every term is missing, or a term is so short that it is in everything. */
    @Transactional
    public boolean place(
            SignedIn who, String topic, List<String> terms, @Nullable LocalDate until, LocalDate day, Instant at) {
        boolean isFit = !topic.isBlank()
                && topic.strip().length() <= LONGEST_TOPIC
                && !terms.isEmpty()
                && String.join("\n", terms).length() <= LONGEST_TERMS
                && terms.stream().allMatch(term -> term.strip().length() >= SHORTEST_TERM)
                && (until == null || !until.isBefore(day));
        if (!isFit) {
            return false;
        }
        long id = embargoes.place(topic.strip(), terms, until, who.person(), at);
        archive.append(
                EntryKind.COMPLIANCE,
                "embargo-" + id,
                at,
                new EmbargoEntry(
                        "embargo-placed",
                        topic.strip(),
                        terms,
                        until == null ? null : until.toString(),
                        who.person().value()));
        return true;
    }

    @Transactional
    public boolean end(SignedIn who, long id, Instant at) {
        if (!embargoes.end(id, new Embargo.End(who.person(), at))) {
            return false;
        }
        archive.append(
                EntryKind.COMPLIANCE,
                "embargo-" + id,
                at,
                new EmbargoEntry(
                        "embargo-ended", "", List.of(), null, who.person().value()));
        return true;
    }

    @Serdeable
    record EmbargoEntry(
            String what,
            String topic,
            List<String> terms,
            @Nullable String until,
            String by) {}
}
