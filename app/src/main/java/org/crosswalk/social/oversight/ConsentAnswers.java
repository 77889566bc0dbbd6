package org.crosswalk.social.oversight;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.crosswalk.access.Secret;
import org.crosswalk.archive.Archive;
import org.crosswalk.archive.EntryKind;
import org.crosswalk.social.Publications;
import org.crosswalk.social.Publications.State;
import org.crosswalk.social.consent.Question;
import org.crosswalk.social.consent.Question.Answer;
import org.crosswalk.social.consent.Questions;
import org.crosswalk.social.consent.Rights;
import org.crosswalk.social.posts.PostBook;
import org.crosswalk.social.posts.WrittenPost;

/** A family's answer, given by the link it was sent: kept, archived, and followed where it is a no. */
@Singleton
public class ConsentAnswers {
    private final Questions questions;
    private final Rights rights;
    private final PostBook book;
    private final Retracting retracting;
    private final Publications publications;
    private final Archive archive;

    ConsentAnswers(
            Questions questions,
            Rights rights,
            PostBook book,
            Retracting retracting,
            Publications publications,
            Archive archive) {
        this.questions = questions;
        this.rights = rights;
        this.book = book;
        this.retracting = retracting;
        this.publications = publications;
        this.archive = archive;
    }

    /** What came of it. */
    public sealed interface Answered {
        record Kept(Question question) implements Answered {}

        /** The link is none of ours, or has ended. */
        record NoSuchQuestion() implements Answered {}

        /** The right has gone since, as by an order. */
        record NoRight() implements Answered {}
    }

    /** The question behind a link, with the post it is about; nothing where the link has ended or the right has. */
    public Optional<Question> find(Secret token, ZonedDateTime now) {
        return questions
                .withToken(token.hash())
                .filter(question -> question.isOpen(now.toInstant()))
                .filter(question -> hasRight(question, now));
    }

    private boolean hasRight(Question question, ZonedDateTime now) {
        return rights.of(Set.of(question.student()), now.toLocalDate())
                .getOrDefault(question.student(), Set.of())
                .contains(question.person());
    }

    public Optional<WrittenPost> post(Question question) {
        return book.find(question.post());
    }

    @Transactional
    public Answered answer(Secret token, Answer answer, ZonedDateTime now) {
        Optional<Question> asked =
                questions.withToken(token.hash()).filter(question -> question.isOpen(now.toInstant()));
        if (asked.isEmpty()) {
            return new Answered.NoSuchQuestion();
        }
        Question question = asked.get();
        if (!hasRight(question, now)) {
            return new Answered.NoRight();
        }
        questions.answer(question, answer, now.toInstant());
        if (answer != Answer.YES) {
            stop(question, answer, now.toInstant());
        }
        archive.append(
                EntryKind.CONTACT,
                question.post().value(),
                now.toInstant(),
                new Said(
                        question.id(),
                        question.student().value(),
                        question.person().value(),
                        answer.name()));
        return new Answered.Kept(question);
    }

    /** What is planned stops at once; what is out is for whoever oversees, who finds it by the student. */
    private void stop(Question question, Answer answer, Instant at) {
        List<WrittenPost> posts = answer == Answer.NO_TO_ALL
                ? retracting.with(question.student())
                : book.find(question.post()).stream().toList();
        posts.stream()
                .filter(this::isPlannedOnly)
                .forEach(post -> retracting.retract(post, question.person(), "A family said no.", at));
    }

    private boolean isPlannedOnly(WrittenPost post) {
        List<Publications.Published> all = publications.of(post.id());
        return !all.isEmpty() && all.stream().allMatch(one -> one.state() == State.PLANNED);
    }

    @Serdeable
    record Said(String question, String student, String by, String answer) {}
}
