package org.crosswalk.social.oversight;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.crosswalk.access.Secret;
import org.crosswalk.archive.Archive;
import org.crosswalk.archive.EntryKind;
import org.crosswalk.common.PersonId;
import org.crosswalk.social.Publications;
import org.crosswalk.social.Publications.State;
import org.crosswalk.social.approval.Turns;
import org.crosswalk.social.consent.Question;
import org.crosswalk.social.consent.Question.Answer;
import org.crosswalk.social.consent.Questions;
import org.crosswalk.social.consent.Rights;
import org.crosswalk.social.posts.PostBook;
import org.crosswalk.social.posts.PostLetters;
import org.crosswalk.social.posts.PostPolicy;
import org.crosswalk.social.posts.WrittenPost;
import org.crosswalk.templates.notice.PostNotice.What;

/** A family's answer, given by the link it was sent: kept, archived, and followed where it is a no. */
@Singleton
public class ConsentAnswers {
    private final Questions questions;
    private final Rights rights;
    private final PostBook book;
    private final Retracting retracting;
    private final Publications publications;
    private final PostPolicy policy;
    private final Turns turns;
    private final PostLetters letters;
    private final Archive archive;

    ConsentAnswers(
            Questions questions,
            Rights rights,
            PostBook book,
            Retracting retracting,
            Publications publications,
            PostPolicy policy,
            Turns turns,
            PostLetters letters,
            Archive archive) {
        this.questions = questions;
        this.rights = rights;
        this.book = book;
        this.retracting = retracting;
        this.publications = publications;
        this.policy = policy;
        this.turns = turns;
        this.letters = letters;
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

    /** What is planned stops at once; of what is out its author and its approvers are told, and one of them takes it back. */
    private void stop(Question question, Answer answer, Instant at) {
        List<WrittenPost> posts = answer == Answer.NO_TO_ALL
                ? retracting.with(question.student())
                : book.find(question.post()).stream().toList();
        posts.forEach(post -> {
            if (isPlannedOnly(post)) {
                retracting.retract(post, question.person(), "A family said no.", at);
            } else if (isOut(post)) {
                letters.tell(post, What.CONSENT_GONE, whoTakesItBack(post, at), at);
            }
        });
    }

    private Set<PersonId> whoTakesItBack(WrittenPost post, Instant at) {
        Set<PersonId> told = new LinkedHashSet<>(Set.of(post.author()));
        LocalDate day = LocalDate.ofInstant(at, ZoneOffset.UTC);
        told.addAll(
                turns.at(policy.of(post, day).posts().stages().getFirst(), post.school(), Set.of(post.author()), day));
        return told;
    }

    private boolean isOut(WrittenPost post) {
        return publications.of(post.id()).stream().anyMatch(one -> one.state() == State.PUBLISHED);
    }

    private boolean isPlannedOnly(WrittenPost post) {
        List<Publications.Published> all = publications.of(post.id());
        return !all.isEmpty() && all.stream().allMatch(one -> one.state() == State.PLANNED);
    }

    @Serdeable
    record Said(String question, String student, String by, String answer) {}
}
