package org.crosswalk.social.posts;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.crosswalk.common.PersonId;
import org.crosswalk.roster.People;
import org.crosswalk.roster.Schools;
import org.crosswalk.social.SocialLetters;
import org.crosswalk.templates.notice.PostNotice;
import org.crosswalk.templates.notice.PostNotice.What;

/** Tells staff of a post that asks something of them, in the caller's transaction. */
@Singleton
public class PostLetters {
    private final SocialLetters letters;
    private final People people;
    private final Schools schools;

    PostLetters(SocialLetters letters, People people, Schools schools) {
        this.letters = letters;
        this.people = people;
        this.schools = schools;
    }

    public void author(WrittenPost post, What what, Instant at) {
        tell(post, what, Set.of(post.author()), at);
    }

    public void tell(WrittenPost post, What what, Collection<PersonId> to, Instant at) {
        letters.tell(
                UUID.randomUUID().toString(),
                post.id().value(),
                new PostNotice(
                        letters.words(), what, speaker(post), letters.district(), letters.link("/posts/" + post.id())),
                people.all(to).values(),
                at);
    }

    private String speaker(WrittenPost post) {
        return post.school().flatMap(schools::name).orElse(letters.district());
    }
}
