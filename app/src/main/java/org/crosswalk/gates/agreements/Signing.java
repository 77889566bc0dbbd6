package org.crosswalk.gates.agreements;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.crosswalk.access.Secret;
import org.crosswalk.access.SignedIn;
import org.crosswalk.archive.Archive;
import org.crosswalk.archive.Digest;
import org.crosswalk.archive.EntryKind;
import org.crosswalk.archive.NewEntry;
import org.crosswalk.common.PersonId;
import org.crosswalk.gates.agreements.Agreements.Standing;
import org.crosswalk.gates.agreements.Signature.How;
import org.crosswalk.gates.agreements.Signature.Part;
import org.crosswalk.gates.agreements.Signatures.Link;
import org.crosswalk.policy.Agreement;
import org.crosswalk.policy.Agreement.Question;
import org.crosswalk.policy.Agreement.Text;
import org.crosswalk.roster.Guardianships;

/** Takes signatures, each archived: on a page, behind a guardian's link, or from paper. */
@Singleton
public class Signing {
    /** Where a paper is kept, in UTF-16 units. */
    public static final int LONGEST_NOTE = 500;

    private final Agreements agreements;
    private final Signatures signatures;
    private final Guardianships guardianships;
    private final Archive archive;

    Signing(Agreements agreements, Signatures signatures, Guardianships guardianships, Archive archive) {
        this.agreements = agreements;
        this.signatures = signatures;
        this.guardianships = guardianships;
        this.archive = archive;
    }

    public enum Answer {
        SIGNED,
        /** The box that says so was not ticked. */
        NOT_AGREED,
        /** An answer is not right yet. */
        NOT_RIGHT,
        NOT_THERE
    }

    /**
     * @param answers to the agreement's questions, in their order
     */
    @Transactional
    public Answer sign(SignedIn who, String id, boolean agreed, List<String> answers, ZonedDateTime now) {
        LocalDate day = now.toLocalDate();
        Optional<Standing> standing = agreements.of(who, day).stream()
                .filter(one -> one.agreement().id().equals(id) && one.missing().contains(Part.SELF))
                .findFirst();
        if (standing.isEmpty()) {
            return Answer.NOT_THERE;
        }
        Text text = standing.get().agreement().in(who.language());
        if (!agreed) {
            return Answer.NOT_AGREED;
        }
        if (!areRight(text.questions(), answers)) {
            return Answer.NOT_RIGHT;
        }
        keep(
                List.of(new Signature(id, who.person(), Part.SELF, who.person(), How.PAGE, day, "", digest(text))),
                who.person().value(),
                now.toInstant());
        return Answer.SIGNED;
    }

    private static boolean areRight(List<Question> questions, List<String> answers) {
        for (int i = 0; i < questions.size(); i++) {
            if (i >= answers.size() || !questions.get(i).isRight(answers.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** A link that has not run out, of a guardian who still may hear about the student. */
    public Optional<Link> open(String token, ZonedDateTime now) {
        return signatures
                .link(new Secret(token).hash())
                .filter(link -> now.toInstant().isBefore(link.until()))
                .filter(link -> guardianships.of(List.of(link.student())).stream()
                        .anyMatch(one -> one.guardian().equals(link.guardian()) && one.mayHear(now.toLocalDate())));
    }

    /**
     * @param together the guardian says that they went over it with the student, who agrees too; where the agreement is the
     *     guardian's alone, that they agree
     */
    @Transactional
    public Answer signFor(Link link, String language, boolean together, ZonedDateTime now) {
        Optional<Agreement> agreement = agreements.find(link.agreement(), now.toLocalDate());
        if (agreement.isEmpty()) {
            return Answer.NOT_THERE;
        }
        if (!together) {
            return Answer.NOT_AGREED;
        }
        String digest = digest(agreement.get().in(language));
        Stream<Part> parts = agreement.get().whom() == Agreement.Whom.STUDENTS_WITH_GUARDIANS
                ? Stream.of(Part.GUARDIAN, Part.SELF)
                : Stream.of(Part.GUARDIAN);
        keep(
                parts.map(part -> signature(link, part, digest, now)).toList(),
                link.guardian().value(),
                now.toInstant());
        return Answer.SIGNED;
    }

    private static Signature signature(Link link, Part part, String digest, ZonedDateTime now) {
        return new Signature(
                link.agreement(), link.student(), part, link.guardian(), How.LINK, now.toLocalDate(), "", digest);
    }

    /** The office has a paper. False where nobody could find it again. */
    @Transactional
    public boolean onPaper(
            Agreement agreement, PersonId person, boolean isStudent, String where, PersonId by, ZonedDateTime now) {
        if (where.isBlank() || where.strip().length() > LONGEST_NOTE) {
            return false;
        }
        keep(
                agreements.needed(agreement, person, isStudent, now.toLocalDate()).stream()
                        .map(part -> onPaper(agreement, person, part, where.strip(), now.toLocalDate()))
                        .toList(),
                by.value(),
                now.toInstant());
        return true;
    }

    private static Signature onPaper(Agreement agreement, PersonId person, Part part, String where, LocalDate day) {
        return new Signature(agreement.id(), person, part, person, How.PAPER, day, where, "");
    }

    /** In the caller's transaction. */
    void keep(List<Signature> signed, String recordedBy, Instant at) {
        signed.forEach(signature -> signatures.add(signature, recordedBy, at));
        if (!signed.isEmpty()) {
            archive.appendAll(signed.stream()
                    .map(signature -> new NewEntry(
                            EntryKind.COMPLIANCE, signature.person().value(), at, entry(signature, recordedBy)))
                    .toList());
        }
    }

    private static SignatureEntry entry(Signature signature, String recordedBy) {
        return new SignatureEntry(
                "agreement-signed",
                signature.agreement(),
                signature.person().value(),
                signature.part().name(),
                signature.by().value(),
                signature.how().name(),
                signature.on().toString(),
                signature.note(),
                signature.text(),
                recordedBy);
    }

    private static String digest(Text text) {
        return Digest.of(text.title() + "\n" + text.says());
    }

    @Serdeable
    record SignatureEntry(
            String what,
            String agreement,
            String person,
            String part,
            String by,
            String how,
            String on,
            String note,
            String text,
            String recordedBy) {}
}
