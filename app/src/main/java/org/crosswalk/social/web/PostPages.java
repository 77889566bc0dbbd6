package org.crosswalk.social.web;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.crosswalk.access.Act;
import org.crosswalk.access.DutyTable;
import org.crosswalk.access.SignedIn;
import org.crosswalk.common.PersonId;
import org.crosswalk.policy.posts.Appearance;
import org.crosswalk.roster.Staff;
import org.crosswalk.social.Account;
import org.crosswalk.social.Accounts;
import org.crosswalk.social.Picture;
import org.crosswalk.social.Publications;
import org.crosswalk.social.accounts.Register;
import org.crosswalk.social.approval.Absences;
import org.crosswalk.social.approval.Approval;
import org.crosswalk.social.approval.Approvers;
import org.crosswalk.social.approval.Emergency;
import org.crosswalk.social.consent.Asking;
import org.crosswalk.social.consent.Question;
import org.crosswalk.social.oversight.Retracting;
import org.crosswalk.social.posts.Appeal;
import org.crosswalk.social.posts.Appeals;
import org.crosswalk.social.posts.Checked;
import org.crosswalk.social.posts.Checked.Outcome;
import org.crosswalk.social.posts.Checking;
import org.crosswalk.social.posts.Draft;
import org.crosswalk.social.posts.Fitting;
import org.crosswalk.social.posts.Found;
import org.crosswalk.social.posts.PostBook;
import org.crosswalk.social.posts.PostStep;
import org.crosswalk.social.posts.Writing;
import org.crosswalk.social.posts.WrittenPost;
import org.crosswalk.social.posts.WrittenPost.State;
import org.crosswalk.templates.Frame;
import org.crosswalk.templates.page.Passages;
import org.crosswalk.templates.page.PostPage;
import org.crosswalk.templates.page.PostsPage;
import org.jspecify.annotations.Nullable;

/** Fills the pages of posts. */
@Singleton
class PostPages {
    private static final int NEWEST = 100;
    private static final int LONGEST_LINE = 80;
    private static final Set<State> OPEN = Set.of(State.DRAFT, State.RETURNED, State.LAPSED, State.WITHDRAWN);

    private final PostBook book;
    private final Writing writing;
    private final Approval approval;
    private final Emergency emergency;
    private final Absences absences;
    private final Asking asking;
    private final Appeals appeals;
    private final Accounts accounts;
    private final Publications publications;
    private final Fitting fitting;
    private final Checks checks;
    private final Names names;
    private final Staff staff;
    private final Clock clock;

    PostPages(
            PostBook book,
            Writing writing,
            Approval approval,
            Emergency emergency,
            Absences absences,
            Asking asking,
            Appeals appeals,
            Accounts accounts,
            Publications publications,
            Fitting fitting,
            Checks checks,
            Names names,
            Staff staff,
            Clock clock) {
        this.book = book;
        this.writing = writing;
        this.approval = approval;
        this.emergency = emergency;
        this.absences = absences;
        this.asking = asking;
        this.appeals = appeals;
        this.accounts = accounts;
        this.publications = publications;
        this.fitting = fitting;
        this.checks = checks;
        this.names = names;
        this.staff = staff;
        this.clock = clock;
    }

    /** @param problem why a delegate could not be named; null where nobody tried */
    PostsPage list(SignedIn who, Frame frame, @Nullable String problem) {
        LocalDate day = LocalDate.now(clock);
        boolean mayDelegate = who.charges().stream()
                .anyMatch(charge -> Approvers.as(charge.duty()).isPresent());
        return new PostsPage(
                frame,
                lines(approval.waitingFor(who, day)),
                lines(emergency.unread(who)),
                lines(book.writtenBy(who.person(), NEWEST)),
                mayDelegate,
                absences.namedBy(who.person()).stream()
                        .map(delegate -> new PostsPage.Absence(
                                delegate.id(), names.person(delegate.person()), delegate.from(), delegate.to()))
                        .toList(),
                mayDelegate ? staff(who) : List.of(),
                problem);
    }

    private List<PostsPage.Choice> staff(SignedIn who) {
        return staff.all().stream()
                .filter(employee -> !employee.id().equals(who.person()))
                .sorted(Comparator.comparing(Staff.Employee::familyName))
                .map(employee -> new PostsPage.Choice(
                        employee.id().value(), employee.givenNames().getFirst() + " " + employee.familyName()))
                .toList();
    }

    List<PostsPage.Line> lines(List<WrittenPost> posts) {
        return posts.stream()
                .map(post -> new PostsPage.Line(
                        post.id().value(),
                        line(post),
                        names.person(post.author()),
                        names.school(post.school()),
                        post.version().at(),
                        post.state().name()))
                .toList();
    }

    static String line(WrittenPost post) {
        String first = Stream.concat(
                        post.draft().text().lines(),
                        post.draft().pictures().stream().map(Picture::alternative))
                .findFirst()
                .orElse("");
        return first.length() <= LONGEST_LINE ? first : first.substring(0, LONGEST_LINE) + "…";
    }

    /** The author, whoever approves or oversees, and a delegate whose turn it is. */
    boolean maySee(SignedIn who, WrittenPost post) {
        return post.author().equals(who.person())
                || DutyTable.may(who, Act.APPROVE_POST, Register.place(post.school()))
                || DutyTable.may(who, Act.OVERSEE_POSTS, Register.place(post.school()))
                || (post.state() == State.WAITING && approval.mayAnswer(who, post, LocalDate.now(clock)));
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
                may(who, post, checked),
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

    private Set<String> may(SignedIn who, WrittenPost post, Checked checked) {
        Set<String> may = new LinkedHashSet<>();
        State state = post.state();
        boolean own = post.author().equals(who.person());
        boolean fits = fitting.fits(post.draft());
        add(may, "EDIT", own && OPEN.contains(state));
        add(may, "HAND_IN", own && state == State.DRAFT && checked.outcome() != Outcome.STOPPED && fits);
        add(may, "ASK", own && OPEN.contains(state) && !checked.gaps().isEmpty());
        add(may, "WITHDRAW", own && state == State.WAITING);
        add(may, "EMERGENCY", checked.outcome() != Outcome.STOPPED && fits && emergency.may(who, post));
        add(may, "APPROVE", state == State.WAITING && approval.mayAnswer(who, post, LocalDate.now(clock)));
        add(may, "READ", emergency.mayRead(who, post));
        add(may, "RETRACT", (state == State.APPROVED || state == State.EMERGENCY) && Retracting.may(who, post));
        return may;
    }

    private static void add(Set<String> may, String act, boolean isSo) {
        if (isSo) {
            may.add(act);
        }
    }
}
