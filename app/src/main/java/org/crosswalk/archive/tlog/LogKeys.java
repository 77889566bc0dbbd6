package org.crosswalk.archive.tlog;

import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import org.crosswalk.archive.folder.KeyFolder;
import org.crosswalk.archive.note.SignatureType;
import org.crosswalk.archive.note.SigningKey;
import org.crosswalk.archive.note.VerifierKey;
import org.crosswalk.archive.witness.FolderWitness;
import org.crosswalk.archive.witness.Witness;
import org.crosswalk.archive.witness.http.HttpWitness;

/** The log's name, which its keys bear, and the keys. */
@Singleton
public class LogKeys {
    private final TlogSettings settings;
    private final KeyFolder keys;
    private final FolderWitness witness;

    LogKeys(TlogSettings settings, Clock clock) {
        this.settings = settings;
        this.keys = new KeyFolder(settings.keys(), SignatureType.NOTE);
        this.witness = new FolderWitness(settings.witness(), clock);
    }

    /** Makes the log's first key, unless it has one. */
    void begin() {
        keys.begin(settings.origin() == null ? "crosswalk-archive/" + random() : settings.origin());
    }

    /** A witness that has never heard of the log is told its keys; one that has is told new ones by a person only. */
    void introduce() {
        witness.begin(origin() + "/witness");
        witness.meet(origin(), verifiers());
    }

    /** Makes a new key, which signs beside the one before it, and lets the witness know. */
    public VerifierKey rotate() {
        begin();
        introduce();
        VerifierKey made = keys.rotate();
        witness.trust(origin(), verifiers());
        return made;
    }

    /** Every key the log ever had, the newest last; none before its first checkpoint. */
    public List<VerifierKey> verifiers() {
        return keys.verifiers();
    }

    /** The witness in a folder. */
    public FolderWitness witness() {
        return witness;
    }

    /** Everybody who is handed each checkpoint: the witness in a folder, and one at a URL where there is one. */
    public List<Witness> witnesses() {
        return settings.witnessUrl() == null || settings.witnessKey() == null
                ? List.of(witness)
                : List.of(
                        witness,
                        new HttpWitness(settings.witnessUrl(), List.of(VerifierKey.parse(settings.witnessKey()))));
    }

    /** The log's name, which no other log in the world should have; all its keys bear it. */
    public String origin() {
        return verifiers().getLast().name();
    }

    List<SigningKey> signing() {
        return keys.signing();
    }

    private static String random() {
        byte[] bytes = new byte[8];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
