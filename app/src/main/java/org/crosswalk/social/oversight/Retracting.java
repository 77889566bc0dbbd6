package org.crosswalk.social.oversight;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import org.crosswalk.access.Act;
import org.crosswalk.access.DutyTable;
import org.crosswalk.access.SignedIn;
import org.crosswalk.archive.Archive;
import org.crosswalk.archive.EntryKind;
import org.crosswalk.common.PersonId;
import org.crosswalk.social.PostId;
import org.crosswalk.social.Publications;
import org.crosswalk.social.accounts.Register;
import org.crosswalk.social.posts.PostBook;
import org.crosswalk.social.posts.PostEntries.Stepped;
import org.crosswalk.social.posts.PostLetters;
import org.crosswalk.social.posts.PostStep;
import org.crosswalk.social.posts.PostStep.Kind;
import org.crosswalk.social.posts.WrittenPost;
import org.crosswalk.social.posts.WrittenPost.State;
import org.crosswalk.templates.notice.PostNotice.What;

/** Takes back what may not stand any longer, everywhere with one action; the archive keeps it. */
@Singleton
public class Retracting {
    private final PostBook book;
    private final Publications publications;
    private final PostLetters letters;
    private final Archive archive;

    Retracting(PostBook book, Publications publications, PostLetters letters, Archive archive) {
        this.book = book;
        this.publications = publications;
        this.letters = letters;
        this.archive = archive;
    }

    public enum Answer {
        RETRACTED,
        NOT_THEIRS,
        /** It is not out and not planned, or was taken back before. */
        NOT_OUT,
        REASON_MISSING
    }

    /** Posts that show or name the student and are out or planned. */
    public List<WrittenPost> with(PersonId student) {
        return book.with(student).stream().filter(Retracting::isOut).toList();
    }

    private static boolean isOut(WrittenPost post) {
        return post.state() == State.APPROVED || post.state() == State.EMERGENCY;
    }

    public static boolean may(SignedIn who, WrittenPost post) {
        return post.author().equals(who.person())
                || DutyTable.may(who, Act.OVERSEE_POSTS, Register.place(post.school()));
    }

    @Transactional
    public Answer retract(SignedIn who, WrittenPost post, String why, Instant at) {
        if (!may(who, post)) {
            return Answer.NOT_THEIRS;
        }
        if (why.isBlank() || why.length() > PostStep.LONGEST_NOTE) {
            return Answer.REASON_MISSING;
        }
        Answer answer = retract(post, who.person(), why.strip(), at);
        if (answer == Answer.RETRACTED && !post.author().equals(who.person())) {
            letters.author(post, What.RETRACTED, at);
        }
        return answer;
    }

    /** On a family's no to all posts, what is planned is stopped without waiting for anybody. */
    @Transactional
    public Answer retract(WrittenPost post, PersonId by, String why, Instant at) {
        PostStep step = new PostStep(post.id(), post.version().number(), Kind.RETRACTED, 0, by, at, why);
        if (!isOut(post) || !book.add(step)) {
            return Answer.NOT_OUT;
        }
        publications.retract(post.id(), by, why, at);
        archive.append(
                EntryKind.APPROVAL,
                post.id().value(),
                at,
                new Stepped(step.kind().name(), step.version(), 0, by.value(), why, null));
        return Answer.RETRACTED;
    }

    public java.util.Optional<WrittenPost> find(PostId id) {
        return book.find(id);
    }
}
