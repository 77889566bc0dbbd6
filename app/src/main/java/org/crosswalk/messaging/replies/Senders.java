package org.crosswalk.messaging.replies;

import jakarta.inject.Singleton;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crosswalk.common.EmailAddress;
import org.crosswalk.common.MessageId;
import org.crosswalk.common.PersonId;
import org.crosswalk.delivery.Deliveries;
import org.crosswalk.delivery.DeliveryStatus;
import org.crosswalk.delivery.IncomingMail;
import org.crosswalk.delivery.Parcel;
import org.crosswalk.messaging.Message;
import org.crosswalk.roster.Groups;
import org.crosswalk.roster.Member;
import org.crosswalk.roster.People;
import org.crosswalk.roster.Person;

/** Tells by the address to which a message went who answers it. */
@Singleton
class Senders {
    private final Deliveries deliveries;
    private final Groups groups;
    private final People people;
    private final DistrictMail accounts;
    private final PersonalAddresses personal;

    Senders(Deliveries deliveries, Groups groups, People people, DistrictMail accounts, PersonalAddresses personal) {
        this.deliveries = deliveries;
        this.groups = groups;
        this.people = people;
        this.accounts = accounts;
        this.personal = personal;
    }

    Sender of(IncomingMail mail, MessageId id, Optional<Message> message, LocalDate on) {
        EmailAddress from = mail.from();
        if (from == null) {
            return new Sender.Unknown();
        }
        List<Parcel> sentThere = deliveries.of(id).stream()
                .map(DeliveryStatus::parcel)
                .filter(parcel -> from.equals(parcel.address()))
                .toList();
        return message.map(to -> of(mail, from, sentThere, to, on)).orElseGet(() -> ofLetter(sentThere));
    }

    private static Sender ofLetter(List<Parcel> sentThere) {
        return sentThere.stream()
                .findFirst()
                .<Sender>map(parcel -> new Sender.Family(parcel.recipient(), Optional.empty()))
                .orElseGet(Sender.Unknown::new);
    }

    private Sender of(IncomingMail mail, EmailAddress from, List<Parcel> sentThere, Message to, LocalDate on) {
        Set<PersonId> staff = staff(to, on);
        if (sentThere.stream().anyMatch(parcel -> isStaffs(parcel, staff))) {
            return accounts.isAccount(from) ? new Sender.Staff() : ofOwnAccount(to, on, new Sender.Staff());
        }
        return family(sentThere)
                .orElseGet(() -> isNamed(mail.name(), staff)
                        ? ofOwnAccount(to, on, new Sender.Unknown())
                        : new Sender.Unknown());
    }

    private Sender ofOwnAccount(Message to, LocalDate on, Sender otherwise) {
        return personal.clause(to, on).isPresent() ? new Sender.PersonalAccount() : otherwise;
    }

    /** Where a child and a parent share an address it may be the child, whose answer no adult reads alone. */
    private static Optional<Sender> family(List<Parcel> sentThere) {
        return sentThere.stream()
                .min(Comparator.comparing((Parcel parcel) -> parcel.part() != Parcel.Part.MEMBER)
                        .thenComparing(parcel -> parcel.recipient().value()))
                .map(parcel -> new Sender.Family(
                        parcel.recipient(),
                        Optional.of(parcel.part() == Parcel.Part.GUARDIAN ? Reply.As.GUARDIAN : Reply.As.STUDENT)));
    }

    private static boolean isStaffs(Parcel parcel, Set<PersonId> staff) {
        return switch (parcel.part()) {
            case PRINCIPAL_COPY, NOTICE -> true;
            case MEMBER -> staff.contains(parcel.recipient());
            case GUARDIAN -> false;
        };
    }

    private Set<PersonId> staff(Message to, LocalDate on) {
        return Stream.concat(
                        Stream.of(to.sender()),
                        groups.members(to.draft().group(), on).stream()
                                .filter(member -> member.part() == Member.Part.STAFF)
                                .map(Member::person))
                .collect(Collectors.toSet());
    }

    /** A name that says to be one of theirs, at an address that nobody knows. */
    private boolean isNamed(String name, Collection<PersonId> staff) {
        String said = plain(name);
        return !said.isEmpty()
                && people.all(staff).values().stream()
                        .anyMatch(person -> names(person).anyMatch(said::equals));
    }

    private static Stream<String> names(Person person) {
        return Stream.of(
                        person.name(),
                        person.givenName() + " " + person.familyName(),
                        person.familyName() + ", " + person.givenName())
                .map(Senders::plain);
    }

    private static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^\\p{L}]+", " ")
                .strip()
                .toLowerCase(Locale.ROOT);
    }
}
