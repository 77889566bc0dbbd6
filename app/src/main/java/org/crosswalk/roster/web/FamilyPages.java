package org.crosswalk.roster.web;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import org.crosswalk.access.Act;
import org.crosswalk.access.SignedIn;
import org.crosswalk.access.StudentReach;
import org.crosswalk.common.PersonId;
import org.crosswalk.roster.Ages;
import org.crosswalk.roster.Guardianship;
import org.crosswalk.roster.Guardianship.Source;
import org.crosswalk.roster.Paper;
import org.crosswalk.roster.Papers;
import org.crosswalk.roster.People;
import org.crosswalk.roster.Person;
import org.crosswalk.roster.Rights;
import org.crosswalk.templates.Frame;
import org.crosswalk.templates.page.FamilyPage;
import org.crosswalk.templates.page.FamilyPage.Filing;
import org.jspecify.annotations.Nullable;

/** Fills the page about one student's guardians. */
@Singleton
class FamilyPages {
    private final Rights rights;
    private final Papers papers;
    private final Ages ages;
    private final People people;
    private final StudentReach reach;
    private final Clock clock;

    FamilyPages(Rights rights, Papers papers, Ages ages, People people, StudentReach reach, Clock clock) {
        this.rights = rights;
        this.papers = papers;
        this.ages = ages;
        this.people = people;
        this.reach = reach;
        this.clock = clock;
    }

    /** @param filing the form as it was sent and has to be mended, or null */
    FamilyPage of(SignedIn who, Frame frame, Person student, LocalDate day, @Nullable Filing filing) {
        LocalDate today = LocalDate.now(clock);
        boolean addresses = reach.may(who, Act.VERIFY_ADDRESSES, student.id(), today);
        boolean files = reach.may(who, Act.KEEP_PAPERS, student.id(), today);
        return new FamilyPage(
                frame,
                student.id().value(),
                student.name(),
                FamilyPage.Eligibility.valueOf(
                        ages.of(student.id()).eligibility(day).name()),
                day,
                rights.on(student.id(), day, ZonedDateTime.now(clock)).stream()
                        .map(answer -> guardian(answer, addresses))
                        .toList(),
                papers.of(student.id()).stream().map(this::paper).toList(),
                !files ? null : filing == null ? Filing.empty() : filing);
    }

    private FamilyPage.Guardian guardian(Rights.Answer answer, boolean addresses) {
        return new FamilyPage.Guardian(
                answer.guardian().value(),
                name(answer.guardian()),
                answer.relationship(),
                standing(answer.lawful()),
                answer.wasKnownOtherwise() ? standing(answer.knownThen()) : null,
                answer.restrictions().stream()
                        .map(restriction -> new FamilyPage.Because(
                                restriction.kind(),
                                restriction.source() == Source.PAPER,
                                restriction.from(),
                                restriction.to()))
                        .toList(),
                addresses && answer.lawful() == Guardianship.Standing.MAY_HEAR);
    }

    private FamilyPage.Paper paper(Paper paper) {
        return new FamilyPage.Paper(
                paper.id(),
                FamilyPage.Ground.valueOf(paper.ground().name()),
                name(paper.guardian()),
                paper.from(),
                paper.to(),
                paper.evidence(),
                name(paper.by()),
                paper.at(),
                paper.end().map(Paper.End::lastDay).orElse(null),
                paper.end().map(Paper.End::evidence).orElse(""));
    }

    private static FamilyPage.Standing standing(Guardianship.Standing standing) {
        return FamilyPage.Standing.valueOf(standing.name());
    }

    private String name(PersonId person) {
        return people.find(person).map(Person::name).orElse(person.value());
    }
}
