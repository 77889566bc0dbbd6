package org.crosswalk.archive.tlog;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.crosswalk.archive.PaperLeaves;
import org.crosswalk.archive.note.Checkpoint;
import org.crosswalk.archive.note.SignedNote;

/** A log over leaves on paper, with its folder, keys and witness below one folder. */
public record PaperLog(PaperLeaves leaves, TlogSettings settings, LogKeys keys, TransparencyLog log) {
    public static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

    public static PaperLog in(Path folder) {
        return node(folder, "tlog", new PaperLeaves());
    }

    /** One of several nodes, which share keys and a witness. */
    static PaperLog node(Path folder, String home, PaperLeaves leaves) {
        TlogSettings settings = new TlogSettings(
                folder.resolve(home),
                folder.resolve("keys"),
                folder.resolve("witness"),
                null,
                null,
                "log.example/archive");
        LogKeys keys = new LogKeys(settings, Clock.fixed(NOON, ZoneOffset.UTC));
        return new PaperLog(leaves, settings, keys, new TransparencyLog(leaves, settings, keys));
    }

    /** The same files, as a service that starts again finds them. */
    PaperLog again() {
        LogKeys anew = new LogKeys(settings, Clock.fixed(NOON, ZoneOffset.UTC));
        return new PaperLog(leaves, settings, anew, new TransparencyLog(leaves, settings, anew));
    }

    public SignedNote sign() {
        return log.checkpoint(NOON);
    }

    /** The same files some time later. */
    PaperLog after(Duration time) {
        LogKeys anew = new LogKeys(settings, Clock.fixed(NOON.plus(time), ZoneOffset.UTC));
        return new PaperLog(leaves, settings, anew, new TransparencyLog(leaves, settings, anew));
    }

    Checkpoint checkpoint() {
        return Checkpoint.parse(sign().text());
    }

    LogFolder folder() {
        return new LogFolder(settings.home());
    }
}
