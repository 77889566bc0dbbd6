package org.crosswalk.archive.journal;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.tika.detect.EncodingDetector;
import org.apache.tika.exception.WriteLimitReachedException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.parser.AutoDetectParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.html.JSoupParser;
import org.apache.tika.parser.microsoft.OfficeParser;
import org.apache.tika.parser.microsoft.ooxml.OOXMLParser;
import org.apache.tika.parser.microsoft.rtf.RTFParser;
import org.apache.tika.parser.odf.OpenDocumentParser;
import org.apache.tika.parser.pdf.PDFParser;
import org.apache.tika.parser.txt.TXTParser;
import org.apache.tika.sax.BodyContentHandler;
import org.jspecify.annotations.Nullable;
import org.xml.sax.ContentHandler;

/**
 * The text of files that mail brings along. Whoever sent them may mean harm: only these parsers, no other program is started, and
 * size, length of the text and time are limited.
 */
@Singleton
public class PartTexts {
    private static final int LARGEST = 32 << 20;
    private static final int LONGEST_TEXT = 1_000_000;
    private static final long SECONDS = 20;
    private static final Set<String> WORTH_READING = Set.of(
            "html",
            "xhtml+xml",
            "pdf",
            "msword",
            "rtf",
            "octet-stream",
            "vnd.ms-excel",
            "vnd.ms-powerpoint",
            "csv",
            "calendar",
            "x-vcard",
            "vcard",
            "json",
            "xml");

    private final Parser html = new JSoupParser();
    private final Parser parser = new AutoDetectParser(
            html,
            new PDFParser(),
            new OfficeParser(),
            new OOXMLParser(),
            new RTFParser(),
            new OpenDocumentParser(),
            new TXTParser());
    private final ExecutorService heavy = Executors.newFixedThreadPool(
            2, Thread.ofPlatform().daemon().name("part-text-", 0).factory());

    /** @param trouble why it is missing or cut short; null where it is whole */
    public record Text(String text, @Nullable String trouble) {}

    public Text of(byte[] bytes, String type, String name) {
        return of(bytes, type, null, name);
    }

    /** @param charset as its sender declared it, of HTML; null where it has to be guessed */
    Text of(byte[] bytes, String type, @Nullable Charset charset, String name) {
        if (bytes.length > LARGEST) {
            return new Text("", "its text was not read: it is too large");
        }
        if (!isWorthReading(type)) {
            return new Text("", null);
        }
        return type.equals("text/html") && bytes.length < 1 << 16
                ? read(bytes, type, charset, name)
                : inTime(bytes, type, charset, name);
    }

    private static boolean isWorthReading(String type) {
        String kind = type.substring(type.indexOf('/') + 1);
        return type.startsWith("text/")
                || WORTH_READING.contains(kind)
                || kind.startsWith("vnd.openxmlformats-")
                || kind.startsWith("vnd.oasis.opendocument.");
    }

    private Text inTime(byte[] bytes, String type, @Nullable Charset charset, String name) {
        Future<Text> text = heavy.submit(() -> read(bytes, type, charset, name));
        try {
            return text.get(SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            text.cancel(true);
            return new Text("", "its text was not read: it took too long");
        } catch (ExecutionException e) {
            return new Text("", "its text could not be read");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Text("", "its text was not read: the service was stopped");
        }
    }

    private Text read(byte[] bytes, String type, @Nullable Charset charset, String name) {
        BodyContentHandler text = new BodyContentHandler(LONGEST_TEXT);
        Metadata about = new Metadata();
        if (!type.equals("application/octet-stream")) {
            about.set(Metadata.CONTENT_TYPE, type);
        }
        about.set(TikaCoreProperties.RESOURCE_NAME_KEY, name);
        try (ByteArrayInputStream stream = new ByteArrayInputStream(bytes)) {
            (type.equals("text/html") ? html : parser).parse(stream, text, about, context(charset));
            return new Text(MailText.clean(text.toString()).strip(), null);
        } catch (Exception | LinkageError | StackOverflowError | OutOfMemoryError e) {
            String read = MailText.clean(text.toString()).strip();
            return WriteLimitReachedException.isWriteLimitReached(e)
                    ? new Text(read, "its text is longer than what was read")
                    : new Text(read, "its text could not be read");
        }
    }

    /** What is embedded in a file is not followed: a small archive may hold a very large one. */
    private static ParseContext context(@Nullable Charset charset) {
        ParseContext context = new ParseContext();
        if (charset != null) {
            context.set(EncodingDetector.class, (_, _) -> charset);
        }
        context.set(EmbeddedDocumentExtractor.class, new EmbeddedDocumentExtractor() {
            @Override
            public boolean shouldParseEmbedded(Metadata metadata) {
                return false;
            }

            @Override
            public void parseEmbedded(
                    java.io.InputStream stream, ContentHandler handler, Metadata metadata, boolean outputHtml) {
                // never asked to
            }
        });
        return context;
    }

    @PreDestroy
    void close() {
        heavy.shutdownNow();
    }
}
