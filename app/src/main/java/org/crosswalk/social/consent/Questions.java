package org.crosswalk.social.consent;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.crosswalk.common.PersonId;
import org.crosswalk.social.PostId;

/** All that people were asked about students in posts. */
public interface Questions {
    Optional<Question> withToken(String hash);

    List<Question> about(Collection<PersonId> students);

    List<Question> about(PostId post);

    /** False where this person was asked the same before. */
    boolean add(Question question, String tokenHash);

    void answer(Question question, Question.Answer answer, Instant at);
}
