package org.crosswalk.messaging;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import org.crosswalk.archive.Archive;
import org.crosswalk.archive.EntryKind;
import org.crosswalk.common.PersonId;
import org.crosswalk.roster.People;
import org.crosswalk.roster.Person;

/** An author says that a finding is not so: kept and archived in one transaction. It changes no decision by itself. */
@Singleton
public class Disputing {
    private final Disputes disputes;
    private final Archive archive;
    private final People people;

    Disputing(Disputes disputes, Archive archive, People people) {
        this.disputes = disputes;
        this.archive = archive;
        this.people = people;
    }

    /** What came of disputing a finding. */
    public sealed interface Answer {
        /** Now, or before in the same words. */
        record Kept(Dispute dispute) implements Answer {}

        /** In other words; those stay. */
        record SaidBefore(Dispute dispute) implements Answer {}

        record NoteUnfit() implements Answer {}

        record NoSuchFinding() implements Answer {}

        /** Only its author knows what was meant. */
        record NotTheAuthor() implements Answer {}
    }

    @Transactional
    public Answer dispute(Message message, int finding, PersonId by, String note, Instant at) {
        if (!message.sender().equals(by)) {
            return new Answer.NotTheAuthor();
        }
        if (finding < 0 || finding >= message.found().size()) {
            return new Answer.NoSuchFinding();
        }
        if (!Dispute.isFit(note)) {
            return new Answer.NoteUnfit();
        }
        Found found = message.found().get(finding);
        return keep(new Dispute(message.id(), finding, found.category(), by, note, at), found);
    }

    private Answer keep(Dispute dispute, Found found) {
        if (!disputes.add(dispute)) {
            return saidBefore(dispute);
        }
        archive.append(EntryKind.DISPUTE, dispute.message().value(), dispute.at(), entry(dispute, found));
        return new Answer.Kept(dispute);
    }

    private Answer saidBefore(Dispute dispute) {
        Dispute first = disputes.of(dispute.message()).stream()
                .filter(known -> known.finding() == dispute.finding())
                .findFirst()
                .orElseThrow();
        return first.note().equals(dispute.note()) ? new Answer.Kept(first) : new Answer.SaidBefore(first);
    }

    private Entries.DisputeEntry entry(Dispute dispute, Found found) {
        return new Entries.DisputeEntry(
                Entries.staff(dispute.author(), people.find(dispute.author()).map(Person::name)),
                dispute.finding(),
                found,
                dispute.note());
    }
}
