package org.crosswalk.social.web;

import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.crosswalk.access.Act;
import org.crosswalk.access.DutyTable;
import org.crosswalk.access.Place;
import org.crosswalk.access.SignedIn;
import org.crosswalk.roster.People;
import org.crosswalk.roster.Person;
import org.crosswalk.roster.Schools;
import org.crosswalk.social.Account;
import org.crosswalk.social.Network;
import org.crosswalk.templates.Frame;
import org.crosswalk.templates.page.AskAccountPage;
import org.crosswalk.templates.page.AskAccountPage.Choice;
import org.jspecify.annotations.Nullable;

/** Fills the form with which an account is asked for. */
@Singleton
class AskAccountPages {
    private final People people;
    private final Schools schools;
    private final Colleagues colleagues;
    private final Names names;

    AskAccountPages(People people, Schools schools, Colleagues colleagues, Names names) {
        this.people = people;
        this.schools = schools;
        this.colleagues = colleagues;
        this.names = names;
    }

    AskAccountPage empty(SignedIn who, Frame frame) {
        String address = people.find(who.person())
                .map(Person::email)
                .map(email -> email.value())
                .orElse("");
        List<Choice> places = places(who);
        return again(
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

    AskAccountPage again(SignedIn who, Frame frame, AskAccountPage.Form form, List<String> problems) {
        return page(who, frame, form, problems, null);
    }

    /** @param account the one in the register that has its name already */
    AskAccountPage held(SignedIn who, Frame frame, AskAccountPage.Form form, Account account) {
        return page(
                who,
                frame,
                form,
                List.of(),
                new AskAccountPage.Held(
                        account.handle(), names.person(account.keeper()), names.school(account.school())));
    }

    private AskAccountPage page(
            SignedIn who,
            Frame frame,
            AskAccountPage.Form form,
            List<String> problems,
            AskAccountPage.@Nullable Held held) {
        return new AskAccountPage(
                frame,
                form,
                places(who),
                colleagues.of(who),
                Arrays.stream(Network.values()).map(Network::name).toList(),
                problems,
                held);
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
}
