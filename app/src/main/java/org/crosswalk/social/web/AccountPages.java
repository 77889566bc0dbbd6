package org.crosswalk.social.web;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.crosswalk.access.Act;
import org.crosswalk.access.DutyTable;
import org.crosswalk.access.Place;
import org.crosswalk.access.SignedIn;
import org.crosswalk.common.GroupId;
import org.crosswalk.common.PersonId;
import org.crosswalk.delivery.MailSettings;
import org.crosswalk.roster.Groups;
import org.crosswalk.roster.Member;
import org.crosswalk.roster.People;
import org.crosswalk.roster.Person;
import org.crosswalk.roster.Schools;
import org.crosswalk.social.Account;
import org.crosswalk.social.Network;
import org.crosswalk.social.accounts.Opening;
import org.crosswalk.social.accounts.Register;
import org.crosswalk.social.accounts.SealedCredentials;
import org.crosswalk.social.accounts.Standing;
import org.crosswalk.social.accounts.Step;
import org.crosswalk.social.accounts.TwoPersonOpening;
import org.crosswalk.templates.Frame;
import org.crosswalk.templates.page.AccountPage;
import org.crosswalk.templates.page.AccountsPage;
import org.crosswalk.templates.page.AskAccountPage;
import org.crosswalk.templates.page.AskAccountPage.Choice;
import org.crosswalk.templates.page.OfficialAccountsPage;
import org.jspecify.annotations.Nullable;

/** Fills the pages of the register. */
@Singleton
class AccountPages {
    private static final String SCHOOL_GROUP = "school:";

    private final Register register;
    private final SealedCredentials credentials;
    private final TwoPersonOpening openings;
    private final Names names;
    private final People people;
    private final Groups groups;
    private final Schools schools;
    private final MailSettings mail;
    private final Clock clock;

    AccountPages(
            Register register,
            SealedCredentials credentials,
            TwoPersonOpening openings,
            Names names,
            People people,
            Groups groups,
            Schools schools,
            MailSettings mail,
            Clock clock) {
        this.register = register;
        this.credentials = credentials;
        this.openings = openings;
        this.names = names;
        this.people = people;
        this.groups = groups;
        this.schools = schools;
        this.mail = mail;
        this.clock = clock;
    }

    OfficialAccountsPage official(Frame frame) {
        return new OfficialAccountsPage(
                frame,
                mail.district(),
                register.all().stream()
                        .map(Standing::account)
                        .filter(Account::mayPublish)
                        .map(account -> new OfficialAccountsPage.Line(
                                account.network().name(),
                                account.handle(),
                                account.page().toString(),
                                names.school(account.school()),
                                account.purpose(),
                                account.comments()))
                        .toList());
    }

    AccountsPage list(SignedIn who, Frame frame) {
        Instant now = clock.instant();
        List<Standing> seen = register.all().stream()
                .filter(standing -> maySee(who, standing))
                .toList();
        return new AccountsPage(
                frame,
                lines(seen.stream()
                        .filter(standing -> standing.account().state() == Account.State.ASKED_FOR)
                        .filter(standing -> DutyTable.may(who, Act.APPROVE_ACCOUNT, place(standing)))),
                lines(seen.stream().filter(standing -> standing.isReviewDue(now))),
                lines(seen.stream()));
    }

    static boolean maySee(SignedIn who, Standing standing) {
        return standing.account().mayPublish()
                || standing.owner().equals(who.person())
                || DutyTable.may(who, Act.ASK_ACCOUNT, place(standing));
    }

    private List<AccountsPage.Line> lines(Stream<Standing> standings) {
        return standings
                .map(standing -> new AccountsPage.Line(
                        standing.id().value(),
                        standing.account().network().name(),
                        standing.account().handle(),
                        names.school(standing.account().school()),
                        standing.account().state().name(),
                        names.person(standing.account().keeper())))
                .toList();
    }

    AskAccountPage empty(SignedIn who, Frame frame) {
        String address = people.find(who.person())
                .map(Person::email)
                .map(email -> email.value())
                .orElse("");
        List<Choice> places = places(who);
        return asking(
                who,
                frame,
                new AskAccountPage.Form(
                        places.isEmpty() ? "" : places.getFirst().id(),
                        "FEED",
                        "",
                        "",
                        "",
                        who.person().value(),
                        address,
                        "",
                        false),
                List.of());
    }

    AskAccountPage asking(SignedIn who, Frame frame, AskAccountPage.Form form, List<String> problems) {
        return new AskAccountPage(
                frame,
                form,
                places(who),
                moderators(who),
                Arrays.stream(Network.values()).map(Network::name).toList(),
                problems);
    }

    /** The schools for which the person may ask, and the district where they may. */
    private List<Choice> places(SignedIn who) {
        Stream<Choice> ofSchools = schools.all().stream()
                .filter(school -> DutyTable.may(who, Act.ASK_ACCOUNT, new Place(school.id(), null)))
                .map(school -> new Choice(school.id().value(), school.name()));
        Stream<Choice> district =
                DutyTable.may(who, Act.ASK_ACCOUNT, Place.DISTRICT) ? Stream.of(new Choice("", "")) : Stream.empty();
        return Stream.concat(ofSchools, district).toList();
    }

    private List<Choice> moderators(SignedIn who) {
        LocalDate day = LocalDate.now(clock);
        Set<PersonId> staff = new LinkedHashSet<>(Set.of(who.person()));
        places(who).stream()
                .filter(place -> !place.id().isEmpty())
                .flatMap(place -> groups.members(new GroupId(SCHOOL_GROUP + place.id()), day).stream())
                .filter(member -> member.part() == Member.Part.STAFF)
                .forEach(member -> staff.add(member.person()));
        Map<PersonId, Person> known = people.all(staff);
        return known.values().stream()
                .sorted(Comparator.comparing(Person::familyName))
                .map(person -> new Choice(person.id().value(), person.name()))
                .toList();
    }

    AccountPage account(
            SignedIn who, Frame frame, Standing standing, @Nullable String secret, @Nullable String problem) {
        Account account = standing.account();
        return new AccountPage(
                frame,
                account.id().value(),
                account.network().name(),
                account.handle(),
                account.address().toString(),
                names.school(account.school()),
                account.state().name(),
                account.purpose(),
                account.privacy(),
                account.opener().value(),
                names.person(account.keeper()),
                names.person(account.moderator()),
                account.comments(),
                standing.commentsWished(),
                steps(standing),
                openings(who, standing),
                may(who, standing),
                credentials.isSealed(account.id()),
                secret,
                problem);
    }

    private List<AccountPage.Step> steps(Standing standing) {
        return Stream.concat(
                        Stream.of(new AccountPage.Step(
                                "ASKED_FOR", names.person(standing.owner()), standing.askedAt(), "")),
                        standing.steps().stream().map(this::step))
                .toList();
    }

    private AccountPage.Step step(Step step) {
        String by = step.by().equals(Step.THE_ROSTER) ? mail.district() : names.person(step.by());
        String to = step.person() == null ? "" : names.person(step.person()) + ". ";
        return new AccountPage.Step(step.kind().name(), by, step.at(), to + step.note());
    }

    private List<AccountPage.Opening> openings(SignedIn who, Standing standing) {
        return openings.of(standing.id()).stream()
                .filter(opening -> opening.isOpen(clock.instant()))
                .map(opening -> new AccountPage.Opening(
                        opening.id(),
                        opening.purpose(),
                        names.person(opening.askedBy()),
                        opening.askedAt(),
                        opening.agreedBy() == null ? "" : names.person(opening.agreedBy()),
                        turn(who, opening)))
                .toList();
    }

    private static String turn(SignedIn who, Opening opening) {
        boolean own = opening.askedBy().equals(who.person());
        return opening.isAgreed() ? (own ? "SEE" : "") : (own ? "" : "AGREE");
    }

    private Set<String> may(SignedIn who, Standing standing) {
        Set<String> may = new LinkedHashSet<>();
        Account account = standing.account();
        boolean keeps = DutyTable.may(who, Act.KEEP_ACCOUNTS, place(standing));
        if (account.state() == Account.State.ASKED_FOR
                && !standing.owner().equals(who.person())
                && DutyTable.may(who, Act.APPROVE_ACCOUNT, place(standing))) {
            may.addAll(List.of("APPROVE", "RETURN"));
        }
        if (keeps) {
            may.addAll(
                    switch (account.state()) {
                        case APPROVED ->
                            List.of(
                                    "REVIEWED",
                                    "FROZEN",
                                    "SEIZED",
                                    account.comments() ? "COMMENTS_OFF" : "COMMENTS_ON");
                        case FROZEN -> List.of("THAWED", "SEIZED");
                        case ASKED_FOR, RETURNED, SEIZED -> List.of();
                    });
            may.add("OPEN");
        }
        if (account.network() != Network.FEED
                && account.state() != Account.State.RETURNED
                && (keeps || account.keeper().equals(who.person()))) {
            may.add("SEAL");
        }
        return may;
    }

    private static Place place(Standing standing) {
        return new Place(standing.account().school().orElse(null), null);
    }

    Optional<Standing> find(SignedIn who, org.crosswalk.social.AccountId id) {
        return register.find(id).filter(standing -> maySee(who, standing));
    }
}
