package org.crosswalk.records.letters;

import io.micronaut.serde.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crosswalk.archive.ArchiveEntries;
import org.crosswalk.archive.ArchiveEntry;
import org.crosswalk.delivery.MailSettings;
import org.crosswalk.records.production.ProductionSettings;
import org.crosswalk.records.production.pdf.Block;
import org.crosswalk.records.production.pdf.Typefaces;
import org.crosswalk.records.production.pdf.Typesetter;
import org.crosswalk.records.requests.RecordsRequest;
import org.crosswalk.records.requests.Requester;

/** Sets a letter that went out on paper, word for word as it was archived. */
@Singleton
public class LetterSheets {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(Locale.US);

    private final PostedLetters posted;
    private final ArchiveEntries entries;
    private final ObjectMapper json;
    private final MailSettings mail;
    private final Typefaces faces;

    LetterSheets(
            PostedLetters posted,
            ArchiveEntries entries,
            ObjectMapper json,
            MailSettings mail,
            ProductionSettings settings) {
        this.posted = posted;
        this.entries = entries;
        this.json = json;
        this.mail = mail;
        this.faces = Typefaces.with(settings.fonts());
    }

    /** The letter as PDF; nothing where the request has no such letter, or what it said was disposed of or cannot be read. */
    public Optional<byte[]> pdf(RecordsRequest request, long entry, ZoneId zone) {
        return posted.of(request.id()).stream()
                .filter(letter -> letter.entry() == entry)
                .findFirst()
                .flatMap(letter -> entries.find(letter.entry()))
                .filter(kept -> kept.isReadable() && !kept.isDisposed())
                .map(kept -> printed(request, kept, zone));
    }

    private byte[] printed(RecordsRequest request, ArchiveEntry kept, ZoneId zone) {
        LetterEntry letter = read(kept);
        List<Block> blocks = List.of(
                Block.text(mail.district()),
                new Block.Rule(),
                Block.text(day(kept.at(), zone)),
                Block.text(addressee(request.asked().by(), letter)),
                new Block.Heading(letter.subject()),
                Block.text(letter.text()));
        return Typesetter.print(
                        faces, letter.subject(), blocks, page -> request.id() + ", page " + (page + 1), kept.at())
                .bytes();
    }

    private LetterEntry read(ArchiveEntry kept) {
        try {
            return Objects.requireNonNull(json.readValue(kept.content(), LetterEntry.class));
        } catch (IOException e) {
            throw new UncheckedIOException("An archived letter cannot be read", e);
        }
    }

    private static String addressee(Requester by, LetterEntry letter) {
        return Stream.of(by.name(), by.elsewhere(), letter.to())
                .filter(Objects::nonNull)
                .collect(Collectors.joining("\n"));
    }

    private static String day(Instant at, ZoneId zone) {
        return DAY.format(LocalDate.ofInstant(at, zone));
    }
}
