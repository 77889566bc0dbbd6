package org.crosswalk.gates.agreements;

import io.micronaut.context.annotation.Value;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crosswalk.access.Secret;
import org.crosswalk.archive.Archive;
import org.crosswalk.archive.EntryKind;
import org.crosswalk.common.Channel;
import org.crosswalk.common.GroupId;
import org.crosswalk.common.MessageId;
import org.crosswalk.common.PersonId;
import org.crosswalk.delivery.Letter;
import org.crosswalk.delivery.MailSettings;
import org.crosswalk.delivery.Outbox;
import org.crosswalk.delivery.Parcel;
import org.crosswalk.gates.agreements.Signatures.Link;
import org.crosswalk.gates.agreements.Signatures.Notice;
import org.crosswalk.policy.Agreement;
import org.crosswalk.roster.Groups;
import org.crosswalk.roster.Guardianship;
import org.crosswalk.roster.Guardianships;
import org.crosswalk.roster.Member;
import org.crosswalk.roster.People;
import org.crosswalk.roster.Person;
import org.crosswalk.roster.Schools.School;
import org.crosswalk.templates.Words;
import org.crosswalk.templates.notice.AgreementNotice;
import org.crosswalk.templates.notice.Notices;

/** Writes to everybody of a school whom an agreement concerns, once a year and when the office asks (LEI-02, WES-14, WES-15). */
@Singleton
public class Telling {
    private static final Duration BETWEEN = Duration.ofDays(7);
    private static final Duration OPEN_FOR = Duration.ofDays(90);

    private final Signatures signatures;
    private final Groups groups;
    private final People people;
    private final Guardianships guardianships;
    private final Outbox outbox;
    private final Archive archive;
    private final MailSettings mail;
    private final String address;
    private final ZoneId zone;
    private final Notices notices = new Notices();

    Telling(
            Signatures signatures,
            Groups groups,
            People people,
            Guardianships guardianships,
            Outbox outbox,
            Archive archive,
            MailSettings mail,
            @Value("${crosswalk.address:`http://localhost:8080`}") String address,
            Clock clock) {
        this.signatures = signatures;
        this.groups = groups;
        this.people = people;
        this.guardianships = guardianships;
        this.outbox = outbox;
        this.archive = archive;
        this.mail = mail;
        this.address = address;
        this.zone = clock.getZone();
    }

    /** How many letters are on their way; nothing where the last ones went out in the last seven days. */
    @Transactional
    public Optional<Integer> tell(School school, Agreement agreement, PersonId by, ZonedDateTime now) {
        Instant at = now.toInstant();
        if (signatures
                .lastNotice(agreement.id(), school.id())
                .filter(last -> at.isBefore(last.at().plus(BETWEEN)))
                .isPresent()) {
            return Optional.empty();
        }
        List<Member> members = groups.members(new GroupId("school:" + school.id()), now.toLocalDate());
        int letters = tellStaff(school, agreement, those(members, Member.Part.STAFF), at)
                + tellStudents(school, agreement, those(members, Member.Part.STUDENT), now);
        signatures.add(new Notice(agreement.id(), school.id(), by, at, letters));
        archive.append(
                EntryKind.COMPLIANCE,
                school.id().value(),
                at,
                new NoticeEntry("agreement-notice", agreement.id(), school.id().value(), letters, by.value()));
        return Optional.of(letters);
    }

    private Map<PersonId, Person> those(List<Member> members, Member.Part part) {
        return people.all(members.stream()
                .filter(member -> member.part() == part)
                .map(Member::person)
                .toList());
    }

    private int tellStaff(School school, Agreement agreement, Map<PersonId, Person> staff, Instant at) {
        return agreement.whom().isForStaff()
                ? staff.values().stream()
                        .mapToInt(person -> own(school, agreement, person, at))
                        .sum()
                : 0;
    }

    private int tellStudents(School school, Agreement agreement, Map<PersonId, Person> students, ZonedDateTime now) {
        if (agreement.whom() == Agreement.Whom.STAFF) {
            return 0;
        }
        int own = students.values().stream()
                .mapToInt(student -> own(school, agreement, student, now.toInstant()))
                .sum();
        return agreement.whom().isForGuardians() ? own + tellGuardians(school, agreement, students, now) : own;
    }

    private int own(School school, Agreement agreement, Person person, Instant at) {
        signatures.tell(agreement.id(), person.id(), LocalDate.ofInstant(at, zone));
        return write(school, agreement, person, "", address + "/agreements", at);
    }

    private int tellGuardians(School school, Agreement agreement, Map<PersonId, Person> students, ZonedDateTime now) {
        List<Guardianship> hearing = guardianships.of(students.keySet()).stream()
                .filter(one -> one.mayHear(now.toLocalDate()))
                .toList();
        Map<PersonId, Person> guardians =
                people.all(hearing.stream().map(Guardianship::guardian).toList());
        int letters = 0;
        for (Guardianship one : hearing) {
            Person guardian = guardians.get(one.guardian());
            Person student = students.get(one.student());
            if (guardian != null && student != null && guardian.email() != null) {
                letters += write(
                        school,
                        agreement,
                        guardian,
                        student.name(),
                        link(agreement, one, now.toInstant()),
                        now.toInstant());
            }
        }
        return letters;
    }

    private String link(Agreement agreement, Guardianship one, Instant at) {
        Secret token = Secret.random();
        signatures.add(token.hash(), new Link(agreement.id(), one.student(), one.guardian(), at, at.plus(OPEN_FOR)));
        return address + "/agreement/" + token.value();
    }

    /** One letter, or none where there is no address. */
    private int write(School school, Agreement agreement, Person to, String student, String link, Instant at) {
        if (to.email() == null) {
            return 0;
        }
        Words words = Words.of(to.language(), zone);
        AgreementNotice notice = new AgreementNotice(
                words, agreement.in(words.language()).title(), student, school.name(), mail.district(), link);
        MessageId id = MessageId.random();
        Letter letter = new Letter(
                id + "-agreement",
                id,
                notice.subject(),
                notices.text(notice),
                notices.html(notice),
                mail.district(),
                mail.sender());
        outbox.enqueue(letter, List.of(new Parcel(to.id(), Channel.EMAIL, to.email(), Parcel.Part.NOTICE)), at);
        return 1;
    }

    @Serdeable
    record NoticeEntry(String what, String agreement, String school, int letters, String by) {}
}
