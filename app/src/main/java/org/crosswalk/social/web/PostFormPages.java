package org.crosswalk.social.web;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crosswalk.access.Act;
import org.crosswalk.access.DutyTable;
import org.crosswalk.access.Place;
import org.crosswalk.access.SignedIn;
import org.crosswalk.common.OrgId;
import org.crosswalk.roster.Schools;
import org.crosswalk.roster.Students;
import org.crosswalk.social.Account;
import org.crosswalk.social.Post;
import org.crosswalk.social.accounts.Register;
import org.crosswalk.social.accounts.Standing;
import org.crosswalk.social.posts.Checked;
import org.crosswalk.social.posts.Checking;
import org.crosswalk.social.posts.Draft;
import org.crosswalk.social.posts.Fitting;
import org.crosswalk.social.posts.WrittenPost;
import org.crosswalk.templates.Frame;
import org.crosswalk.templates.page.PostFormPage;
import org.crosswalk.templates.page.PostFormPage.Choice;
import org.crosswalk.templates.page.PostPreviewPart;

/** Fills the pages on which a post is written. */
@Singleton
class PostFormPages {
    private static final Draft EMPTY =
            new Draft(Optional.empty(), "", null, List.of(), Set.of(), false, null, Set.of(), Set.of(), false, false);

    private final Schools schools;
    private final Students students;
    private final Register register;
    private final Checking checking;
    private final Checks checks;
    private final Fitting fitting;
    private final Names names;
    private final Clock clock;

    PostFormPages(
            Schools schools,
            Students students,
            Register register,
            Checking checking,
            Checks checks,
            Fitting fitting,
            Names names,
            Clock clock) {
        this.schools = schools;
        this.students = students;
        this.register = register;
        this.checking = checking;
        this.checks = checks;
        this.fitting = fitting;
        this.names = names;
        this.clock = clock;
    }

    PostFormPage empty(SignedIn who, Frame frame) {
        List<Choice> places = places(who);
        PostFormPage.Form form = PostForm.shown(EMPTY, "", "");
        return page(
                who,
                frame,
                "/posts/new",
                "",
                withSchool(form, places.isEmpty() ? "" : places.getFirst().id()),
                List.of());
    }

    private static PostFormPage.Form withSchool(PostFormPage.Form form, String school) {
        return new PostFormPage.Form(
                school,
                form.text(),
                form.link(),
                form.pictures(),
                form.accounts(),
                form.comments(),
                form.at(),
                form.shown(),
                form.named(),
                form.nobodyShown(),
                form.rights());
    }

    PostFormPage edit(SignedIn who, Frame frame, WrittenPost post) {
        Draft draft = post.draft();
        String at = draft.at() == null
                ? ""
                : LocalDateTime.ofInstant(draft.at(), clock.getZone())
                        .withSecond(0)
                        .withNano(0)
                        .toString();
        String link = draft.link() == null ? "" : draft.link().toString();
        return again(who, frame, Optional.of(post), PostForm.shown(draft, link, at), List.of());
    }

    PostFormPage again(
            SignedIn who, Frame frame, Optional<WrittenPost> post, PostFormPage.Form form, List<String> problems) {
        String self = post.map(found -> "/posts/" + found.id()).orElse("/posts");
        return page(who, frame, post.isPresent() ? self + "/edit" : "/posts/new", self + "/pictures", form, problems);
    }

    private PostFormPage page(
            SignedIn who, Frame frame, String action, String pictures, PostFormPage.Form form, List<String> problems) {
        List<Choice> places = places(who);
        return new PostFormPage(
                frame,
                action,
                pictures,
                form,
                places,
                accounts(places),
                students(places),
                problems,
                preview(frame, PostForm.school(form.school()), form.text(), form.link(), form.accounts()));
    }

    private List<Choice> places(SignedIn who) {
        Stream<Choice> ofSchools = schools.all().stream()
                .filter(school -> DutyTable.may(who, Act.WRITE_POST, new Place(school.id(), null)))
                .map(school -> new Choice(school.id().value(), school.name()));
        Stream<Choice> district =
                DutyTable.may(who, Act.WRITE_POST, Place.DISTRICT) ? Stream.of(new Choice("", "")) : Stream.empty();
        return Stream.concat(ofSchools, district).toList();
    }

    private List<PostFormPage.Account> accounts(List<Choice> places) {
        Set<String> theirs = places.stream().map(Choice::id).collect(Collectors.toSet());
        return register.all().stream()
                .map(Standing::account)
                .filter(Account::mayPublish)
                .filter(account -> account.school().isEmpty()
                        || theirs.contains(account.school().get().value()))
                .map(account -> new PostFormPage.Account(
                        account.id().value(),
                        account.handle(),
                        account.network().name(),
                        names.school(account.school()),
                        account.comments()))
                .toList();
    }

    private List<Choice> students(List<Choice> places) {
        Set<OrgId> theirs = places.stream()
                .filter(place -> !place.id().isEmpty())
                .map(place -> new OrgId(place.id()))
                .collect(Collectors.toSet());
        return students.all(LocalDate.now(clock)).stream()
                .filter(student -> student.schools().stream().anyMatch(theirs::contains))
                .sorted(Comparator.comparing(Students.Student::familyName)
                        .thenComparing(student -> student.givenNames().getFirst()))
                .map(student -> new Choice(student.id().value(), names.person(student.id())))
                .toList();
    }

    PostPreviewPart preview(Frame frame, Optional<OrgId> school, String typed, String link, Set<String> accounts) {
        String text = typed.replace("\r\n", "\n");
        int before = text.length() - text.stripLeading().length();
        Checked checked = checking.ofText(school, text.strip(), LocalDate.now(clock));
        return new PostPreviewPart(
                frame,
                checks.inText(checked, List.of(), before),
                checks.decision(checked),
                limits(
                        Fitting.graphemes(
                                Post.withLink(text.strip(), PostForm.link(link).orElse(null))),
                        accounts));
    }

    private List<PostPreviewPart.Limit> limits(int used, Set<String> accounts) {
        return register.all().stream()
                .map(Standing::account)
                .filter(account -> accounts.contains(account.id().value()))
                .map(Account::network)
                .distinct()
                .map(network -> new PostPreviewPart.Limit(
                        network.name(), used, fitting.limits(network).graphemes()))
                .toList();
    }
}
