package org.crosswalk.archive.store;

import io.micronaut.context.annotation.Property;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.crosswalk.archive.seal.BrokenSeal;
import org.crosswalk.archive.seal.ContentKey;
import org.crosswalk.archive.seal.MasterKey;
import org.crosswalk.archive.seal.MasterKeyFile;
import org.jspecify.annotations.Nullable;

/** Seals and opens what the archive keeps. A sealed entry begins with the byte 1, as no JSON does. */
@Singleton
class Seals {
    private static final byte SEALED = 1;
    private static final int WHOLE = 0;

    private static final String ANY_KEY =
            "SELECT EXISTS (SELECT 1 FROM archive_key) OR EXISTS (SELECT 1 FROM archive_attachment_key)";
    private static final String SOME_KEYS = """
            (SELECT wrapped FROM archive_key ORDER BY number LIMIT 100)
            UNION ALL (SELECT wrapped FROM archive_key ORDER BY number DESC LIMIT 100)
            """;
    private static final String ANYTHING_SEALED = """
            SELECT EXISTS (SELECT 1 FROM archive_entry e LEFT JOIN archive_disposed d ON d.number = e.number
                WHERE d.number IS NULL AND LEFT(e.content, 1) = CHAR(1))
            """;

    private final MasterKeyFile file;
    private final TransactionOperations<Connection> transactions;
    private volatile @Nullable MasterKey master;

    Seals(@Property(name = "crosswalk.archive.master-key") Path file, TransactionOperations<Connection> transactions) {
        this.file = new MasterKeyFile(file);
        this.transactions = transactions;
    }

    /** @param wrapped the key, as it may be kept beside the content */
    record Sealed(byte[] content, byte[] wrapped) {}

    Sealed seal(byte[] open) {
        ContentKey key = ContentKey.random();
        byte[] sealed = key.seal(WHOLE, open);
        byte[] content = new byte[sealed.length + 1];
        content[0] = SEALED;
        System.arraycopy(sealed, 0, content, 1, sealed.length);
        return new Sealed(content, wrap(key));
    }

    /** @throws BrokenSeal where its key is missing or another, or it was changed */
    byte[] open(byte[] content, byte @Nullable [] wrapped) {
        if (!isSealed(content)) {
            return content;
        }
        return key(wrapped).open(WHOLE, Arrays.copyOfRange(content, 1, content.length));
    }

    static boolean isSealed(byte[] content) {
        return content.length > 0 && content[0] == SEALED;
    }

    byte[] wrap(ContentKey key) {
        return master().wrap(key);
    }

    ContentKey key(byte @Nullable [] wrapped) {
        return master().unwrap(wrapped == null ? new byte[0] : wrapped);
    }

    private MasterKey master() {
        MasterKey known = master;
        return known == null ? found() : known;
    }

    private synchronized MasterKey found() {
        MasterKey found = file.read().map(this::proven).orElseGet(this::first);
        master = found;
        return found;
    }

    /**
     * With another master key every entry would look altered, and what is sealed from now on could not be opened with the right one. One
     * key that it unwraps proves it; keys are looked at on both ends, so that altering a few stops nobody.
     */
    private MasterKey proven(MasterKey found) {
        List<byte[]> known = some();
        if (known.isEmpty() ? is(ANYTHING_SEALED) : known.stream().noneMatch(found::unwraps)) {
            throw new IllegalStateException("The archive's master key " + file.file()
                    + " opens nothing in the archive: bring back the right one, or the table archive_key");
        }
        return found;
    }

    private List<byte[]> some() {
        return transactions.executeRead(status -> {
            try (var query = status.getConnection().prepareStatement(SOME_KEYS);
                    ResultSet row = query.executeQuery()) {
                List<byte[]> some = new ArrayList<>();
                while (row.next()) {
                    some.add(row.getBytes(1));
                }
                return some;
            }
        });
    }

    /** A new key beside contents that another one sealed would hide that theirs is lost. */
    private MasterKey first() {
        if (is(ANY_KEY)) {
            throw new IllegalStateException("The archive's master key " + file.file()
                    + " is missing: bring it back from a backup, or from another node");
        }
        return file.make();
    }

    private boolean is(String question) {
        return transactions.executeRead(status -> {
            try (var query = status.getConnection().prepareStatement(question);
                    ResultSet row = query.executeQuery()) {
                row.next();
                return row.getBoolean(1);
            }
        });
    }
}
