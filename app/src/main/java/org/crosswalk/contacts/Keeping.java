package org.crosswalk.contacts;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import org.crosswalk.archive.Archive;
import org.crosswalk.archive.EntryKind;
import org.crosswalk.common.PersonId;

/** Enters what was verified into the book, and takes it out again; each with its archive entry. */
@Singleton
class Keeping {
    private final AddressBook book;
    private final ContactSettings settings;
    private final Archive archive;

    Keeping(AddressBook book, ContactSettings settings, Archive archive) {
        this.book = book;
        this.settings = settings;
        this.archive = archive;
    }

    /** The new address takes the place of every earlier one. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void enter(AddressBook.Entry entry, Instant at) {
        book.of(List.of(entry.guardian())).stream()
                .filter(known -> known.end().isEmpty())
                .forEach(known ->
                        book.end(known.id(), new VerifiedAddress.End("Another took its place", entry.by(), at)));
        book.add(entry, at, at.plus(settings.address()));
        archive.append(
                EntryKind.CONTACT,
                entry.guardian().value(),
                at,
                new AddressEntry(
                        "address-verified",
                        entry.guardian().value(),
                        entry.student().value(),
                        entry.address().value(),
                        entry.how().name(),
                        entry.evidence(),
                        entry.by().value()));
    }

    /** False where it was ended before. */
    @Transactional
    public boolean revoke(VerifiedAddress address, String why, PersonId by, Instant at) {
        if (!book.end(address.id(), new VerifiedAddress.End(why, by, at))) {
            return false;
        }
        archive.append(
                EntryKind.CONTACT,
                address.guardian().value(),
                at,
                new AddressEntry(
                        "address-revoked",
                        address.guardian().value(),
                        address.student().value(),
                        address.address().value(),
                        address.how().name(),
                        why,
                        by.value()));
        return true;
    }

    /** What the archive keeps. */
    @Serdeable
    record AddressEntry(
            String what, String guardian, String student, String address, String how, String evidence, String by) {}
}
