package org.crosswalk.social.oversight;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crosswalk.access.Act;
import org.crosswalk.access.DutyTable;
import org.crosswalk.access.SignedIn;
import org.crosswalk.archive.CanonicalJson;
import org.crosswalk.social.accounts.Register;
import org.crosswalk.social.posts.Appeal;
import org.crosswalk.social.posts.Appeals;
import org.crosswalk.social.posts.Found;
import org.crosswalk.social.posts.PostBook;
import org.crosswalk.social.posts.Version;

/**
 * Disputed findings as labelled examples for the scanner's owners: the words that were found, to what the scan took them, and
 * what the author says. They hold children's names, so they stay in the district and never become part of the published rules.
 */
@Singleton
public class AppealExport {
    private static final int MOST = 10_000;

    private final Appeals appeals;
    private final PostBook book;
    private final CanonicalJson json;

    AppealExport(Appeals appeals, PostBook book, CanonicalJson json) {
        this.appeals = appeals;
        this.book = book;
        this.json = json;
    }

    /** @param label always {@code disputed}: nobody has decided yet who is right */
    @Serdeable
    public record Example(
            String text, String part, int start, int end, String category, String rule, String label, String note) {}

    public List<Example> of(SignedIn who) {
        return appeals.newest(MOST).stream()
                .flatMap(appeal -> example(who, appeal))
                .toList();
    }

    private Stream<Example> example(SignedIn who, Appeal appeal) {
        return book
                .find(appeal.post())
                .filter(post -> DutyTable.may(who, Act.OVERSEE_POSTS, Register.place(post.school())))
                .flatMap(post -> book.version(post.id(), appeal.version()))
                .filter(version -> appeal.finding() < version.checked().found().size())
                .map(version -> example(version, appeal))
                .stream();
    }

    /** Of the words as they were then: whoever disputes a finding often goes on writing. */
    private static Example example(Version version, Appeal appeal) {
        Found found = version.checked().found().get(appeal.finding());
        boolean isText = found.part().equals("text");
        return new Example(
                isText ? version.draft().text() : found.words(),
                found.part(),
                isText ? found.start() : 0,
                isText ? found.end() : found.words().length(),
                found.category(),
                found.rule(),
                "disputed",
                appeal.note());
    }

    /** One a line. */
    public String lines(SignedIn who) {
        return of(who).stream().map(json::of).map(line -> line + "\n").collect(Collectors.joining());
    }
}
