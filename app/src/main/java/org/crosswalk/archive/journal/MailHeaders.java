package org.crosswalk.archive.journal;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MailDateFormat;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;
import java.io.UnsupportedEncodingException;
import java.text.ParseException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A mail's headers as people read them; one that is broken is taken as it stands. */
final class MailHeaders {
    private static final Pattern ID = Pattern.compile("<([^<>\\s]{1,900})>");
    private static final int LONGEST = 10_000;

    /** Making one takes longer than reading a date; each serves one thread. */
    private static final ThreadLocal<MailDateFormat> DATES = ThreadLocal.withInitial(MailDateFormat::new);

    private static final String[] EXPECTED = {"From", "To", "Subject", "Date", "Message-ID", "Received"};

    private final MimeMessage mail;

    MailHeaders(MimeMessage mail) {
        this.mail = mail;
    }

    boolean areMissing() throws MessagingException {
        return !mail.getMatchingHeaders(EXPECTED).hasMoreElements();
    }

    String subject() throws MessagingException {
        String subject = first("Subject");
        return subject == null ? "" : decoded(subject);
    }

    List<String> addresses(String name) throws MessagingException {
        List<String> found = new ArrayList<>();
        for (String header : all(name)) {
            try {
                for (InternetAddress address : InternetAddress.parseHeader(header, false)) {
                    found.add(cut(words(address)));
                }
            } catch (AddressException | RuntimeException e) {
                found.add(decoded(header));
            }
        }
        return found;
    }

    private static String words(InternetAddress address) {
        String name = address.getPersonal();
        return name == null || name.isBlank()
                ? String.valueOf(address.getAddress())
                : name + " <" + address.getAddress() + ">";
    }

    @Nullable
    Instant sent() throws MessagingException {
        String date = first("Date");
        if (date == null) {
            return null;
        }
        try {
            return DATES.get().parse(date.strip()).toInstant();
        } catch (ParseException | RuntimeException e) {
            return null;
        }
    }

    @Nullable
    String messageId() throws MessagingException {
        List<String> ids = ids("Message-ID");
        return ids.isEmpty() ? null : ids.getFirst();
    }

    @Nullable
    String inReplyTo() throws MessagingException {
        List<String> ids = ids("In-Reply-To");
        return ids.isEmpty() ? null : ids.getFirst();
    }

    List<String> references() throws MessagingException {
        return ids("References");
    }

    private List<String> ids(String name) throws MessagingException {
        List<String> ids = new ArrayList<>();
        for (String header : all(name)) {
            Matcher id = ID.matcher(header);
            while (id.find()) {
                ids.add(id.group(1));
            }
        }
        return ids;
    }

    private @Nullable String first(String name) throws MessagingException {
        List<String> all = all(name);
        return all.isEmpty() ? null : all.getFirst();
    }

    private List<String> all(String name) throws MessagingException {
        String[] headers = mail.getHeader(name);
        return headers == null ? List.of() : List.of(headers);
    }

    /** Encoded words (RFC 2047) as what they mean. */
    static String decoded(String header) {
        String line = header.replaceAll("\\s*[\\r\\n]+\\s*", " ").strip();
        try {
            return cut(MimeUtility.decodeText(line));
        } catch (UnsupportedEncodingException | RuntimeException e) {
            return cut(line);
        }
    }

    private static String cut(String text) {
        return MailText.clean(text.length() > LONGEST ? text.substring(0, LONGEST) : text);
    }
}
