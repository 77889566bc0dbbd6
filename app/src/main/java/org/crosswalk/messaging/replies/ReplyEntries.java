package org.crosswalk.messaging.replies;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import org.crosswalk.common.PersonId;
import org.crosswalk.delivery.IncomingMail.Enclosure;
import org.crosswalk.messaging.Found;
import org.crosswalk.messaging.Message;
import org.crosswalk.review.Review;
import org.crosswalk.roster.People;
import org.crosswalk.roster.Person;
import org.crosswalk.scan.ScanEntry;

/** What the archive keeps of replies, each about the message that was answered. */
@Singleton
class ReplyEntries {
    private final People people;

    ReplyEntries(People people) {
        this.people = people;
    }

    @Serdeable
    record Who(String id, String name, String as) {}

    @Serdeable
    record File(String name, String type, long bytes, String sha256) {
        static File of(Enclosure enclosure) {
            return new File(enclosure.name(), enclosure.type(), enclosure.bytes(), enclosure.sha256());
        }
    }

    /** @param scan the number of the scan that what follows stands on */
    @Serdeable
    record ReplyEntry(
            String what,
            String reply,
            Who sender,
            String way,
            String text,
            String quoted,
            List<File> enclosures,
            long scan,
            String follows,
            List<Who> recipients) {}

    @Serdeable
    record ReviewedReply(String what, String reply, Who reviewer, String answer, String note) {}

    @Serdeable
    record AnsweredReply(String what, String reply, Who by, String answer) {}

    @Serdeable
    record QuarantineEntry(
            String what,
            String mail,
            String reason,
            String address,
            String name,
            String subject,
            String text,
            List<File> enclosures,
            boolean told) {}

    @Serdeable
    record QuarantineAnswer(String what, String mail, String answer, String person, Who by, String note) {}

    static ScanEntry scan(Reply reply, ReplyScan.Seen seen) {
        return new ScanEntry(
                ScanEntry.Of.REPLY,
                reply.id().value(),
                0,
                seen.edition(),
                seen.by(),
                seen.failed(),
                seen.found().stream().map(Found::spot).toList());
    }

    ReplyEntry of(Reply reply, long scan, Collection<PersonId> readers) {
        return new ReplyEntry(
                "reply",
                reply.id().value(),
                who(reply.author(), reply.as().name()),
                reply.way().name(),
                reply.text(),
                reply.quoted(),
                reply.enclosures().stream().map(File::of).toList(),
                scan,
                reply.follows().id(),
                readers.stream().map(this::staff).toList());
    }

    ReviewedReply of(Reply reply, Review review) {
        return new ReviewedReply(
                "reply", reply.id().value(), staff(review.by()), review.answer().name(), review.note());
    }

    AnsweredReply answered(Reply reply, Message answer, PersonId by) {
        return new AnsweredReply(
                "answered", reply.id().value(), staff(by), answer.id().value());
    }

    QuarantineEntry of(Quarantined mail) {
        return new QuarantineEntry(
                "quarantined",
                mail.id().value(),
                mail.reason().name(),
                mail.address(),
                mail.name(),
                mail.subject(),
                mail.text(),
                mail.enclosures().stream().map(File::of).toList(),
                mail.told());
    }

    QuarantineAnswer of(Quarantine.Answer answer) {
        return new QuarantineAnswer(
                "quarantined",
                answer.mail().value(),
                answer.answer().name(),
                answer.person() == null ? "" : answer.person().value(),
                staff(answer.by()),
                answer.note());
    }

    private Who staff(PersonId person) {
        return who(person, "STAFF");
    }

    private Who who(PersonId person, String as) {
        return new Who(person.value(), people.find(person).map(Person::name).orElse(""), as);
    }
}
