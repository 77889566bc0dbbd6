package org.crosswalk.archive.verify;

import java.util.Optional;
import org.crosswalk.archive.ArchiveRow;
import org.crosswalk.archive.Leaf;
import org.crosswalk.archive.tree.Hash;

/** Compares one number's rows in the database with each other, and with what was signed. */
final class RowCheck {
    private RowCheck() {}

    /** @param signed the leaf that was signed; nothing where none was yet */
    static Optional<Finding> of(ArchiveRow row, Optional<Hash> signed) {
        String entry = "Entry " + row.number();
        ArchiveRow.Body body = row.body();
        if (body == null) {
            return Optional.of(
                    row.leaf() == null && signed.isEmpty()
                            ? Finding.added(entry, "a salt without an entry and without a leaf")
                            : Finding.missing(entry, "its leaf is there and it is not"));
        }
        if (row.leaf() == null && signed.isEmpty()) {
            return Optional.of(Finding.added(entry, "it was never logged"));
        }
        if (row.disposedUnder() != null) {
            return disposed(row, signed);
        }
        if (row.salt() == null) {
            return Optional.of(
                    Finding.missing("The salt of entry " + row.number(), "so nobody can tell what was logged"));
        }
        if (!body.isDigested()) {
            return Optional.of(Finding.altered(entry, "its content is not what was digested"));
        }
        return leaf(row, row.logged().map(Leaf::hash), signed);
    }

    /** Its content and salt are gone, so only its leaf can be compared. */
    private static Optional<Finding> disposed(ArchiveRow row, Optional<Hash> signed) {
        return signed.isPresent() && !signed.equals(Optional.ofNullable(row.leaf()))
                ? Optional.of(Finding.altered(
                        "The leaf of entry " + row.number(),
                        "it is not what was signed before the entry was disposed of"))
                : Optional.empty();
    }

    private static Optional<Finding> leaf(ArchiveRow row, Optional<Hash> logged, Optional<Hash> signed) {
        Optional<Hash> kept = Optional.ofNullable(row.leaf());
        if (signed.isPresent() && !logged.equals(signed)) {
            return Optional.of(Finding.altered("Entry " + row.number(), "it is not what was logged and signed"));
        }
        if (signed.isEmpty() && !logged.equals(kept)) {
            return Optional.of(Finding.altered("Entry " + row.number(), "it is not what was logged"));
        }
        if (kept.isEmpty()) {
            return Optional.of(
                    Finding.missing("The leaf of entry " + row.number(), "the entry itself is what was signed"));
        }
        return kept.equals(logged)
                ? Optional.empty()
                : Optional.of(
                        Finding.altered("The leaf of entry " + row.number(), "the entry itself is what was signed"));
    }
}
