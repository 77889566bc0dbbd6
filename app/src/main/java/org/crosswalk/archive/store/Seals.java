package org.crosswalk.archive.store;

import io.micronaut.context.annotation.Property;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.util.Arrays;
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
        MasterKey found = file.read().orElseGet(this::first);
        master = found;
        return found;
    }

    /** A new key beside contents that another one sealed would hide that theirs is lost. */
    private MasterKey first() {
        boolean sealed = transactions.executeRead(status -> {
            try (var query = status.getConnection()
                            .prepareStatement("SELECT EXISTS (SELECT 1 FROM archive_key)"
                                    + " OR EXISTS (SELECT 1 FROM archive_attachment_key)");
                    ResultSet row = query.executeQuery()) {
                row.next();
                return row.getBoolean(1);
            }
        });
        if (sealed) {
            throw new IllegalStateException("The archive's master key " + file.file()
                    + " is missing: bring it back from a backup, or from another node");
        }
        return file.make();
    }
}
