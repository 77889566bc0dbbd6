package org.crosswalk.social.web;

import jakarta.inject.Singleton;
import org.crosswalk.common.PersonId;
import org.crosswalk.social.afterwards.Comments;
import org.crosswalk.social.afterwards.Heard;
import org.crosswalk.templates.Frame;
import org.crosswalk.templates.Words;
import org.crosswalk.templates.page.CommentsPage;
import org.jspecify.annotations.Nullable;

/** Fills the page of comments. */
@Singleton
class CommentPages {
    private static final int MOST = 100;

    private final Comments comments;
    private final Names names;

    CommentPages(Comments comments, Names names) {
        this.comments = comments;
        this.names = names;
    }

    CommentsPage of(Frame frame, PersonId moderator, CommentsPage.@Nullable Problem problem) {
        return new CommentsPage(
                frame,
                comments.unseen(moderator).stream()
                        .map(unseen -> new CommentsPage.Unseen(
                                unseen.account().handle(),
                                unseen.account().network().name(),
                                unseen.why(),
                                unseen.next()))
                        .toList(),
                comments.of(moderator, MOST).stream()
                        .map(shown -> line(frame.words(), shown))
                        .toList(),
                problem);
    }

    private CommentsPage.Line line(Words words, Comments.Shown shown) {
        Heard heard = shown.heard();
        return new CommentsPage.Line(
                heard.id(),
                shown.account().handle(),
                shown.account().network().name(),
                heard.author(),
                heard.text(),
                heard.written(),
                heard.url().toString(),
                heard.concern().name(),
                heard.categories().stream()
                        .map(category -> words.orElse("category." + category, category))
                        .toList(),
                heard.edits() > 0,
                shown.hideable(),
                hiding(heard.hiding()));
    }

    private CommentsPage.@Nullable Hiding hiding(Heard.@Nullable Hiding hiding) {
        return hiding == null
                ? null
                : new CommentsPage.Hiding(
                        names.person(hiding.by()), hiding.asked(), hiding.reason(), hiding.done() != null);
    }
}
