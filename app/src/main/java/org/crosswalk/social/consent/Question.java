package org.crosswalk.social.consent;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.crosswalk.common.PersonId;
import org.crosswalk.social.PostId;

/**
 * What somebody was asked, and what they answered.
 *
 * @param person who is asked: a guardian, or the student
 * @param outlets the networks it is about: {@code feed}
 * @param until when it can be answered no more
 * @param answers in their order; the newest counts
 */
public record Question(
        String id,
        PostId post,
        int version,
        PersonId student,
        PersonId person,
        Set<String> outlets,
        PersonId askedBy,
        Instant askedAt,
        Instant until,
        List<Answered> answers) {
    public Question {
        outlets = Set.copyOf(outlets);
        answers = List.copyOf(answers);
    }

    public enum Answer {
        /** To this post. */
        YES,
        /** To this post. */
        NO,
        /** To every post, from now on and back. */
        NO_TO_ALL
    }

    public record Answered(Answer answer, Instant at) {}

    public boolean isOpen(Instant now) {
        return now.isBefore(until);
    }
}
