package org.crosswalk.files;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.tika.detect.DefaultDetector;
import org.apache.tika.detect.Detector;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.crosswalk.archive.Digest;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes of an upload what may be sent, or says why it is not: by size, by type as its name and its content say it, by the virus scanner
 * where there is one, and by what is in it. Nothing of it is kept here.
 */
@Singleton
public class FileIntake {
    private static final Logger LOG = LoggerFactory.getLogger(FileIntake.class);
    private static final int LONGEST_NAME = 120;
    private static final int SECONDS = 120;

    private final FileSettings settings;
    private final Optional<Antivirus> antivirus;
    private final PictureIntake pictures;
    private final FileWords words;
    private final Detector detector = new DefaultDetector();
    private final ExecutorService heavy = Executors.newFixedThreadPool(
            2, Thread.ofPlatform().daemon().name("file-", 0).factory());

    FileIntake(FileSettings settings, @Nullable Antivirus antivirus, PictureIntake pictures, FileWords words) {
        this.settings = settings;
        this.antivirus = Optional.ofNullable(antivirus);
        this.pictures = pictures;
        this.words = words;
    }

    /** What came of it. */
    public sealed interface Taking {
        record Taken(FileToSend file) implements Taking {}

        /** @param name of the file, as it may be shown */
        record Refused(String name, Unfitness why) implements Taking {}
    }

    public FileSettings settings() {
        return settings;
    }

    /** @param named as the browser or program says that the file is called */
    public Taking take(String named, byte[] bytes) {
        String name = plain(named);
        Optional<FileType> type = FileType.named(name).filter(settings.allowed()::contains);
        if (bytes.length == 0) {
            return new Taking.Refused(name, Unfitness.EMPTY);
        }
        if (bytes.length > settings.mostBytes()) {
            return new Taking.Refused(name, Unfitness.TOO_LARGE);
        }
        return type.map(known -> inTime(name, known, bytes))
                .orElseGet(() -> new Taking.Refused(name, Unfitness.TYPE_NOT_ALLOWED));
    }

    /** Without folders and what no file system or mail header bears. */
    private static String plain(String named) {
        String last = named.substring(Math.max(named.lastIndexOf('/'), named.lastIndexOf('\\')) + 1);
        String name = last.replaceAll("[:*?\"<>|\\p{Cntrl}\\p{Cf}]", "_").strip();
        return name.length() <= LONGEST_NAME ? name : name.substring(name.length() - LONGEST_NAME);
    }

    private Taking inTime(String name, FileType type, byte[] bytes) {
        Future<Taking> taking = heavy.submit(() -> looked(name, type, bytes));
        try {
            return taking.get(SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException e) {
            taking.cancel(true);
            LOG.warn("A file could not be looked at: {}", e.getClass().getName());
            return new Taking.Refused(name, Unfitness.DAMAGED);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Taking.Refused(name, Unfitness.NOT_CHECKED);
        }
    }

    private Taking looked(String name, FileType type, byte[] bytes) throws IOException {
        if (!type.is(found(bytes))) {
            return new Taking.Refused(name, Unfitness.OTHER_THAN_ITS_NAME);
        }
        return switch (checked(bytes)) {
            case Antivirus.Answer.Clean _ -> cleaned(name, type, bytes);
            case Antivirus.Answer.Infected _ -> new Taking.Refused(name, Unfitness.INFECTED);
            case Antivirus.Answer.NotLookedThrough(String why) -> {
                LOG.error("A file could not be checked for viruses: {}", why);
                yield new Taking.Refused(name, Unfitness.NOT_CHECKED);
            }
        };
    }

    /** A district without a scanner has decided so; one whose scanner fails has not. */
    private Antivirus.Answer checked(byte[] bytes) {
        return antivirus.map(scanner -> scanner.ask(bytes)).orElseGet(Antivirus.Answer.Clean::new);
    }

    /** By its content alone: its name is what it is compared with. */
    private String found(byte[] bytes) throws IOException {
        try (TikaInputStream stream = TikaInputStream.get(bytes)) {
            return detector.detect(stream, new Metadata()).getBaseType().toString();
        }
    }

    private Taking cleaned(String name, FileType type, byte[] bytes) {
        if (type.isPicture()) {
            return switch (pictures.take(bytes)) {
                case PictureIntake.Taking.Taken drawn ->
                    taken(
                            name.substring(0, name.lastIndexOf('.')) + ".jpg",
                            FileType.JPEG,
                            new Cleaned.Clean(drawn.bytes(), List.of(drawn.bytes()), false),
                            bytes);
                case PictureIntake.Taking.Unfit _ -> new Taking.Refused(name, Unfitness.DAMAGED);
            };
        }
        Cleaned cleaned = type == FileType.PDF
                ? PdfCleaning.of(bytes)
                : type.isZip() ? ZipCleaning.of(bytes) : new Cleaned.Clean(bytes, List.of(), false);
        return switch (cleaned) {
            case Cleaned.Clean clean -> taken(name, type, clean, bytes);
            case Cleaned.Unfit(Unfitness why) -> new Taking.Refused(name, why);
        };
    }

    private Taking taken(String name, FileType type, Cleaned.Clean clean, byte[] source) {
        FileWords.Read read = words.of(name, type, clean);
        return new Taking.Taken(
                new FileToSend(name, type.mediaType(), clean.bytes(), read.text(), read.unread(), Digest.of(source)));
    }

    @PreDestroy
    void close() {
        heavy.shutdownNow();
    }
}
