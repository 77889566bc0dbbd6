package org.crosswalk.social.consent;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.crosswalk.common.PersonId;
import org.crosswalk.policy.posts.Consents;
import org.crosswalk.policy.posts.Consents.Release;
import org.crosswalk.policy.posts.Consents.Word;
import org.crosswalk.roster.ConsentRecord;
import org.crosswalk.roster.ConsentRecords;
import org.crosswalk.social.PostId;
import org.crosswalk.social.consent.Question.Answer;
import org.jspecify.annotations.Nullable;

/** Gathers all that is known of students' consent to one post on a day: the roster's records, and what people answered. */
@Singleton
public class ConsentsKnown {
    private final ConsentRecords records;
    private final Questions questions;
    private final Rights rights;

    ConsentsKnown(ConsentRecords records, Questions questions, Rights rights) {
        this.records = records;
        this.questions = questions;
        this.rights = rights;
    }

    /** A student whom the roster does not have (any more) is absent from the answer. */
    public Map<PersonId, Consents> of(Collection<PersonId> students, PostId post, LocalDate on) {
        Map<PersonId, Set<PersonId>> speakers = rights.of(students, on);
        Map<PersonId, ConsentRecord> recorded = records.of(students);
        List<Question> asked = questions.about(students);
        Map<PersonId, Consents> known = new HashMap<>();
        speakers.forEach((student, may) ->
                known.put(student, consents(recorded.get(student), words(student, may, asked, post))));
        return known;
    }

    private static Consents consents(@Nullable ConsentRecord record, List<Word> words) {
        return record == null
                ? new Consents(new Release.None(), null, null, words)
                : new Consents(release(record), record.publicationOptOut(), record.directoryOptOut(), words);
    }

    private static Release release(ConsentRecord record) {
        String word = record.mediaRelease() == null ? "" : record.mediaRelease().toLowerCase(Locale.ROOT);
        return switch (word) {
            case "signed" -> new Release.Signed(record.expires());
            case "refused", "declined", "denied", "revoked" -> new Release.Refused();
            default -> new Release.None();
        };
    }

    /** Of each speaker the newest word on this post, or else their newest no to all. */
    private static List<Word> words(PersonId student, Set<PersonId> may, List<Question> asked, PostId post) {
        return may.stream()
                .flatMap(person -> word(
                        asked.stream()
                                .filter(question -> question.student().equals(student)
                                        && question.person().equals(person))
                                .toList(),
                        post)
                        .stream())
                .toList();
    }

    private record Said(Question question, Question.Answered answered) {
        boolean counts(PostId post) {
            return question.post().equals(post) || answered.answer() == Answer.NO_TO_ALL;
        }

        Word word() {
            return answered.answer() == Answer.NO_TO_ALL
                    ? new Word(false, Set.of())
                    : new Word(answered.answer() == Answer.YES, question.outlets());
        }
    }

    private static Optional<Word> word(List<Question> asked, PostId post) {
        Stream<Said> said = asked.stream()
                .flatMap(question -> question.answers().stream().map(answered -> new Said(question, answered)));
        return said.filter(one -> one.counts(post))
                .max(java.util.Comparator.comparing(one -> one.answered().at()))
                .map(Said::word);
    }
}
