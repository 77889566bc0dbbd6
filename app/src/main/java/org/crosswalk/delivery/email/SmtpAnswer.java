package org.crosswalk.delivery.email;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.crosswalk.delivery.Outcome;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.jspecify.annotations.Nullable;

/** What a mail server's reply means (RFC 5321, 4.2.1; RFC 3463). Its own words are dropped, as they often hold an address. */
final class SmtpAnswer {
    private static final Pattern STATUS = Pattern.compile("\\b[245]\\.\\d{1,3}\\.\\d{1,3}\\b");

    /** It wants a sign-in or encryption (RFC 4954): ours to mend, and no fault of the recipient's address. */
    private static final Set<Integer> OURS_TO_MEND = Set.of(530, 534, 535, 538);

    private SmtpAnswer() {}

    static Outcome of(MessagingException failure) {
        if (failure instanceof AuthenticationFailedException) {
            return new Outcome.TryAgain("The mail server does not accept the service's sign-in");
        }
        return replies(failure).findFirst().map(SmtpAnswer::meaning).orElseGet(SmtpAnswer::noAnswer);
    }

    /** True where the server refused just this recipient and the connection is good for the next. */
    static boolean isAboutTheAddress(MessagingException failure) {
        return chain(failure).anyMatch(SMTPAddressFailedException.class::isInstance)
                && replies(failure).noneMatch(reply -> reply.code() == 421);
    }

    private static Outcome meaning(Reply reply) {
        if (reply.code() >= 500 && !OURS_TO_MEND.contains(reply.code())) {
            return new Outcome.Refused(refusal(reply) + " (" + reply.number() + ")");
        }
        return new Outcome.TryAgain("The mail server cannot take it at the moment (" + reply.number() + ")");
    }

    private static String refusal(Reply reply) {
        return refusal(reply.status().orElse(""));
    }

    /** @param status an enhanced status code such as {@code 5.1.1}, or empty */
    static String refusal(String status) {
        return switch (status.isEmpty() ? "" : status.substring(2)) {
            case "1.1", "1.10", "1.6" -> "The mail server knows no such mailbox";
            case "2.1" -> "The mailbox is closed";
            case "2.2" -> "The mailbox is full";
            case "3.4", "2.3" -> "The mail server finds the mail too large";
            default -> "The mail server refused it";
        };
    }

    private static Outcome noAnswer() {
        return new Outcome.TryAgain("The mail server could not be reached, or did not answer");
    }

    private static Stream<Reply> replies(MessagingException failure) {
        return chain(failure).flatMap(SmtpAnswer::reply).filter(reply -> reply.code() >= 400);
    }

    /** The most telling comes last: the recipient's refusal is chained behind the mail's. */
    private static Stream<Exception> chain(MessagingException failure) {
        return Stream.<Exception>iterate(
                failure, e -> e != null, e -> e instanceof MessagingException m ? m.getNextException() : null)
                .toList()
                .reversed()
                .stream();
    }

    private static Stream<Reply> reply(Exception failure) {
        return switch (failure) {
            case SMTPAddressFailedException e -> Stream.of(Reply.of(e.getReturnCode(), String.valueOf(e.getMessage())));
            case SMTPSenderFailedException e -> Stream.of(Reply.of(e.getReturnCode(), String.valueOf(e.getMessage())));
            case SMTPSendFailedException e -> Stream.of(Reply.of(e.getReturnCode(), String.valueOf(e.getMessage())));
            default -> Stream.empty();
        };
    }

    private record Reply(int code, Optional<String> status) {
        static Reply of(int code, @Nullable String words) {
            Matcher matcher = STATUS.matcher(words == null ? "" : words);
            return new Reply(code, matcher.find() ? Optional.of(matcher.group()) : Optional.empty());
        }

        String number() {
            return code + status.map(" "::concat).orElse("");
        }
    }
}
