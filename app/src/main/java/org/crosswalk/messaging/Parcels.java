package org.crosswalk.messaging;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.crosswalk.common.Channel;
import org.crosswalk.delivery.Parcel;
import org.crosswalk.roster.Person;

/** Who gets a letter, and by which channel. */
final class Parcels {
    private Parcels() {}

    static List<Parcel> of(Preview preview) {
        return preview.reach().addressees().stream()
                .flatMap(addressee -> addressee.channels().stream()
                        .map(channel -> new Parcel(
                                addressee.person(),
                                channel,
                                channel == Channel.EMAIL ? addressee.email() : null,
                                addressee.as() == Addressee.As.GUARDIAN ? Parcel.Part.GUARDIAN : Parcel.Part.MEMBER)))
                .toList();
    }

    /** What is confidential is read after signing in; what travels only says that there is something. */
    static List<Parcel> byInboxAndEmail(List<Person> staff, Parcel.Part part) {
        return staff.stream()
                .flatMap(person -> Stream.concat(
                        Stream.of(new Parcel(person.id(), Channel.INBOX, null, part)),
                        Optional.ofNullable(person.email()).stream()
                                .map(address -> new Parcel(person.id(), Channel.EMAIL, address, part))))
                .toList();
    }
}
