package org.crosswalk.delivery.email;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Tells a machine's mail by what machines say of themselves: RFC 3834, 5 (Auto-Submitted), RFC 2919 (List-Id), and the
 * headers that were usual before. To answer one may begin a talk without end.
 */
final class AutomaticMail {
    private static final Set<String> BULK = Set.of("bulk", "junk", "list", "auto_reply");
    private static final List<String> MACHINES = List.of(
            "X-Autoreply",
            "X-Autorespond",
            "X-Auto-Response-Suppress",
            "List-Id",
            "List-Unsubscribe",
            "List-Post",
            "Feedback-ID",
            "X-Loop");

    private AutomaticMail() {}

    static boolean is(MimeMessage mail, String returnPath) throws MessagingException {
        return returnPath.isBlank()
                || saysSo(mail)
                || BULK.contains(first(mail, "Precedence"))
                || "<>".equals(first(mail, "Return-Path"))
                || MACHINES.stream().anyMatch(header -> has(mail, header))
                || returnPath.toLowerCase(Locale.ROOT).startsWith("mailer-daemon@");
    }

    private static boolean saysSo(MimeMessage mail) throws MessagingException {
        String said = first(mail, "Auto-Submitted");
        return !said.isEmpty() && !said.startsWith("no");
    }

    private static boolean has(MimeMessage mail, String header) {
        try {
            return mail.getHeader(header) != null;
        } catch (MessagingException e) {
            // what cannot be read is better not answered
            return true;
        }
    }

    private static String first(MimeMessage mail, String header) throws MessagingException {
        String[] values = mail.getHeader(header);
        return values == null ? "" : values[0].strip().toLowerCase(Locale.ROOT);
    }
}
