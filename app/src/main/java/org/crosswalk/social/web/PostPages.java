package org.crosswalk.social.web;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.crosswalk.access.SignedIn;
import org.crosswalk.common.PersonId;
import org.crosswalk.policy.posts.Appearance;
import org.crosswalk.social.Account;
import org.crosswalk.social.Accounts;
import org.crosswalk.social.Publications;
import org.crosswalk.social.approval.Approval;
import org.crosswalk.social.consent.Asking;
import org.crosswalk.social.consent.Question;
import org.crosswalk.social.posts.Appeal;
import org.crosswalk.social.posts.Appeals;
import org.crosswalk.social.posts.Checked;
import org.crosswalk.social.posts.Checked.Outcome;
import org.crosswalk.social.posts.Checking;
import org.crosswalk.social.posts.Draft;
import org.crosswalk.social.posts.Fitting;
import org.crosswalk.social.posts.Found;
import org.crosswalk.social.posts.PostStep;
import org.crosswalk.social.posts.Writing;
import org.crosswalk.social.posts.WrittenPost;
import org.crosswalk.templates.Frame;
import org.crosswalk.templates.page.Passages;
import org.crosswalk.templates.page.PostPage;
import org.jspecify.annotations.Nullable;

/** Fills the page of one post: what it says, what was found in it, and how far it has come. */
@Singleton
class PostPages {
    private final Writing writing;
    private final Approval approval;
    private final Asking asking;
    private final Appeals appeals;
    private final Accounts accounts;
    private final Publications publications;
    private final Fitting fitting;
    private final Checks checks;
    private final Names names;
    private final PostRights rights;
    private final Clock clock;

    PostPages(
            Writing writing,
            Approval approval,
            Asking asking,
            Appeals appeals,
            Accounts accounts,
            Publications publications,
            Fitting fitting,
            Checks checks,
            Names names,
            PostRights rights,
            Clock clock) {
        this.writing = writing;
        this.approval = approval;
        this.asking = asking;
        this.appeals = appeals;
        this.accounts = accounts;
        this.publications = publications;
        this.fitting = fitting;
        this.checks = checks;
        this.names = names;
        this.rights = rights;
        this.clock = clock;
    }

    PostPage page(SignedIn who, Frame frame, WrittenPost post, @Nullable String problem) {
        Draft draft = post.draft();
        Checked checked = today(post);
        List<Appeal> said = appeals.of(post.id(), post.version().number());
        Map<PersonId, Set<Appearance>> appearing = Checking.appearing(draft, checked.found(), Set.of());
        return new PostPage(
                frame,
                post.id().value(),
                post.state().name(),
                names.person(post.author()),
                names.school(post.school()),
                Passages.of(
                        draft.text(), checks.inText(checked, said, 0), org.crosswalk.templates.page.Found.Field.TEXT),
                draft.link() == null ? "" : draft.link().toString(),
                pictures(draft),
                networks(draft),
                draft.comments(),
                draft.at(),
                approval.lapsesAt(post).orElse(null),
                post.stage(),
                post.stages(),
                students(appearing),
                gaps(checked),
                checks.inText(checked, said, 0),
                findings(checked, said),
                checked.unread(),
                checks.decision(checked),
                questions(post),
                steps(post),
                published(post),
                rights.may(who, post, checked),
                problem);
    }

    /** What is out is shown as it was; of anything else the consents are as they are now. */
    private Checked today(WrittenPost post) {
        Checked then = post.checked();
        List<Checked.Gap> gaps = writing.gaps(post, LocalDate.now(clock));
        Outcome outcome = !gaps.isEmpty() ? Outcome.STOPPED : then.gaps().isEmpty() ? then.outcome() : Outcome.HELD;
        return new Checked(
                outcome, then.edition(), then.day(), then.found(), gaps, then.words(), then.unread(), then.scanned());
    }

    static List<PostPage.Picture> pictures(Draft draft) {
        return draft.pictures().stream()
                .map(picture -> new PostPage.Picture(
                        picture.digest(), picture.width(), picture.height(), picture.alternative(), picture.caption()))
                .toList();
    }

    private List<PostPage.Network> networks(Draft draft) {
        return fitting.of(draft).stream()
                .map(fit -> new PostPage.Network(
                        fit.account().network().name(),
                        fit.account().handle(),
                        fit.used(),
                        fit.most(),
                        fit.misfits().stream().map(Enum::name).toList()))
                .toList();
    }

    private List<PostPage.Student> students(Map<PersonId, Set<Appearance>> appearing) {
        return appearing.entrySet().stream()
                .flatMap(entry -> entry.getValue().stream()
                        .map(how ->
                                new PostPage.Student(entry.getKey().value(), names.person(entry.getKey()), how.name())))
                .sorted(Comparator.comparing(PostPage.Student::name))
                .toList();
    }

    private List<PostPage.Gap> gaps(Checked checked) {
        return checked.gaps().stream()
                .map(gap -> new PostPage.Gap(
                        names.person(new PersonId(gap.student())),
                        gap.appearance(),
                        gap.outlets(),
                        gap.why(),
                        gap.clause(),
                        gap.document() + ", " + gap.section(),
                        gap.quote()))
                .toList();
    }

    private static List<PostPage.Elsewhere> findings(Checked checked, List<Appeal> said) {
        return IntStream.range(0, checked.found().size())
                .mapToObj(i -> finding(i, checked.found().get(i), said))
                .toList();
    }

    private static PostPage.Elsewhere finding(int index, Found found, List<Appeal> said) {
        String[] part = found.part().split("-");
        return new PostPage.Elsewhere(
                index,
                part[0],
                part.length > 1 ? Integer.parseInt(part[1]) + 1 : 0,
                found.words(),
                found.category(),
                found.why(),
                said.stream()
                        .filter(appeal -> appeal.finding() == index)
                        .map(Appeal::note)
                        .findFirst()
                        .orElse(""));
    }

    private List<PostPage.Question> questions(WrittenPost post) {
        return asking.of(post.id()).stream().map(this::question).toList();
    }

    private PostPage.Question question(Question question) {
        Optional<Question.Answered> newest = question.answers().stream().reduce((_, newer) -> newer);
        return new PostPage.Question(
                names.person(question.student()),
                names.person(question.person()),
                newest.map(Question.Answered::at).orElse(question.askedAt()),
                newest.map(answered -> answered.answer().name()).orElse(""));
    }

    private List<PostPage.Step> steps(WrittenPost post) {
        return post.steps().stream()
                .map(step -> new PostPage.Step(
                        step.kind().name(),
                        step.by().equals(PostStep.THE_CLOCK) ? "" : names.person(step.by()),
                        step.at(),
                        step.note()))
                .toList();
    }

    private List<PostPage.Published> published(WrittenPost post) {
        return publications.of(post.id()).stream()
                .map(one -> new PostPage.Published(
                        accounts.find(one.account())
                                .map(account -> account.network().name())
                                .orElse("FEED"),
                        accounts.find(one.account()).map(Account::handle).orElse(""),
                        one.state().name(),
                        one.at(),
                        one.where() == null ? "" : one.where().toString(),
                        one.detail()))
                .toList();
    }
}
