package org.crosswalk.moderation.detect;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.crosswalk.moderation.particulars.EmailAddresses;
import org.crosswalk.moderation.particulars.EmailAddresses.EmailAddress;
import org.crosswalk.moderation.particulars.KnownParticulars;
import org.crosswalk.moderation.roster.RosterNames;
import org.crosswalk.moderation.text.Tokens;
import org.crosswalk.moderation.text.WordList;
import org.crosswalk.moderation.verdict.Category;
import org.crosswalk.moderation.verdict.Finding;
import org.crosswalk.moderation.verdict.Severity;

/** E-mail addresses of students and their families; a school's own domain is for staff unless it says otherwise. */
final class EmailDetector implements Detector {
    private static final Set<String> STUDENT_DOMAINS = WordList.words(EmailDetector.class, "student-domains.txt");
    private static final Set<String> ROLES = WordList.words(EmailDetector.class, "role-mailboxes.txt");

    private static final int SHORTEST_NAME = 4;

    private final KnownParticulars known;
    private final RosterNames names;

    EmailDetector(KnownParticulars known, RosterNames names) {
        this.known = known;
        this.names = names;
    }

    @Override
    public List<Finding> in(Reading reading) {
        return EmailAddresses.in(reading.tokens().original()).stream()
                .flatMap(address -> finding(reading, address).stream())
                .toList();
    }

    private Optional<Finding> finding(Reading reading, EmailAddress address) {
        Set<String> bearers = known.withEmail(address.text());
        if (!bearers.isEmpty()) {
            return Optional.of(finding(address, bearers, "email.roster", "This is the e-mail address of a student."));
        }
        if (known.isPublished(address.text())) {
            return Optional.empty();
        }
        int from = firstToken(reading.tokens(), address.start());
        int to = firstToken(reading.tokens(), address.end());
        if (parts(address.domain()).anyMatch(STUDENT_DOMAINS::contains)) {
            return Optional.of(finding(
                    address, named(reading, from, to), "email.student", "This is an address at the students' domain."));
        }
        return isFamilys(reading, address, from, to)
                ? Optional.of(finding(
                        address,
                        named(reading, from, to),
                        "email.private",
                        "This reads like a private e-mail address."))
                : Optional.empty();
    }

    private boolean isFamilys(Reading reading, EmailAddress address, int from, int to) {
        return !known.isSchoolDomain(address.domain())
                && parts(address.localPart()).noneMatch(ROLES::contains)
                && (mentionIn(reading, from, to).isPresent()
                        || isOfNamed(reading, address)
                        || Belonging.isFamilys(reading, from, to));
    }

    /** Where a student is named, an address made of a student's name is no office's. */
    private boolean isOfNamed(Reading reading, EmailAddress address) {
        return !reading.mentions().isEmpty()
                && parts(address.localPart()).anyMatch(part -> part.length() >= SHORTEST_NAME && names.knows(part));
    }

    private static Stream<String> parts(String name) {
        return Stream.of(name.toLowerCase(Locale.ROOT).split("[^a-z]+"));
    }

    private static Set<String> named(Reading reading, int from, int to) {
        return mentionIn(reading, from, to)
                .map(Mention::students)
                .orElseGet(() ->
                        reading.subjects().at(Math.min(from, reading.tokens().size() - 1)));
    }

    private static Optional<Mention> mentionIn(Reading reading, int from, int to) {
        return Mentions.meeting(reading.mentions(), from, to);
    }

    /** The first token at or after a place in the text. */
    private static int firstToken(Tokens tokens, int place) {
        int low = 0;
        int high = tokens.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (tokens.start(middle) < place) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static Finding finding(EmailAddress address, Set<String> students, String rule, String why) {
        return new Finding(Category.EMAIL, address.start(), address.end(), students, Severity.MEDIUM, rule, why);
    }
}
