package org.crosswalk.social.feed;

import java.io.StringWriter;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.crosswalk.social.Picture;
import org.crosswalk.social.feed.FeedBook.Entry;
import org.jspecify.annotations.Nullable;

/** The feed as Atom (RFC 4287). What was taken back is named, so that readers take it away too (RFC 6721). */
final class Atom {
    private static final String ATOM = "http://www.w3.org/2005/Atom";
    private static final String TOMBSTONES = "http://purl.org/atompub/tombstones/1.0";
    private static final int LONGEST_TITLE = 80;

    private final XMLStreamWriter xml;
    private final String address;

    private Atom(XMLStreamWriter xml, String address) {
        this.xml = xml;
        this.address = address;
    }

    /**
     * @param address where people find the service, without a slash at the end
     * @param path of this feed, from the slash on
     * @param begun what stands for the time of a feed in which nothing is yet
     */
    static String of(String title, String address, String path, List<Entry> entries, Instant begun) {
        try {
            StringWriter text = new StringWriter();
            XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
            new Atom(xml, address).feed(title, path, entries, begun);
            xml.close();
            return text.toString();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("The feed cannot be written", e);
        }
    }

    private void feed(String title, String path, List<Entry> entries, Instant begun) throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("feed");
        xml.writeDefaultNamespace(ATOM);
        xml.writeNamespace("at", TOMBSTONES);
        element("id", address + path);
        element("title", title);
        element("updated", updated(entries).orElse(begun).toString());
        link("self", address + path, "application/atom+xml");
        for (Entry entry : entries) {
            if (entry.withdrawn().isPresent()) {
                tombstone(entry, entry.withdrawn().get());
            } else {
                entry(entry);
            }
        }
        xml.writeEndElement();
        xml.writeEndDocument();
    }

    private static Optional<Instant> updated(List<Entry> entries) {
        return entries.stream()
                .map(entry -> entry.withdrawn().orElse(entry.published()))
                .max(Instant::compareTo);
    }

    private void tombstone(Entry entry, Instant when) throws XMLStreamException {
        xml.writeEmptyElement("at", "deleted-entry", TOMBSTONES);
        xml.writeAttribute("ref", id(entry));
        xml.writeAttribute("when", when.toString());
    }

    private void entry(Entry entry) throws XMLStreamException {
        xml.writeStartElement("entry");
        element("id", id(entry));
        element("title", title(entry));
        element("published", entry.published().toString());
        element("updated", entry.published().toString());
        xml.writeStartElement("author");
        element("name", entry.account());
        xml.writeEndElement();
        link("alternate", entry.where().toString(), "text/html");
        if (entry.post().link() != null) {
            link("related", entry.post().link().toString(), null);
        }
        for (Picture picture : entry.post().pictures()) {
            link("enclosure", address + "/feed/pictures/" + picture.digest(), picture.mediaType());
        }
        xml.writeStartElement("content");
        xml.writeAttribute("type", "html");
        xml.writeCharacters(html(entry));
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private String html(Entry entry) {
        StringBuilder html = new StringBuilder();
        entry.post().text().strip().lines().map(Atom::escaped).forEach(line -> html.append("<p>" + line + "</p>"));
        for (Picture picture : entry.post().pictures()) {
            html.append("<figure><img src=\"" + address + "/feed/pictures/" + picture.digest() + "\" alt=\""
                    + escaped(picture.alternative()) + "\">" + caption(picture) + "</figure>");
        }
        return html.toString();
    }

    private static String caption(Picture picture) {
        return picture.caption().isBlank() ? "" : "<figcaption>" + escaped(picture.caption()) + "</figcaption>";
    }

    private static String title(Entry entry) {
        String line = Stream.concat(
                        entry.post().text().strip().lines(),
                        entry.post().pictures().stream().map(Picture::alternative))
                .findFirst()
                .orElse("");
        return line.codePointCount(0, line.length()) <= LONGEST_TITLE
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST_TITLE)) + "…";
    }

    private static String id(Entry entry) {
        return "urn:uuid:" + entry.post().id();
    }

    private void element(String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(printable(text));
        xml.writeEndElement();
    }

    private void link(String relation, String address, @Nullable String type) throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", relation);
        xml.writeAttribute("href", address);
        if (type != null) {
            xml.writeAttribute("type", type);
        }
    }

    private static String escaped(String text) {
        return printable(text)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    /** XML 1.0 has no control characters. */
    private static String printable(String text) {
        return text.replaceAll("[\\p{Cntrl}&&[^\\n\\t]]", "");
    }
}
