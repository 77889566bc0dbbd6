package org.crosswalk.messaging.web;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.swagger.v3.oas.annotations.Hidden;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.crosswalk.access.Act;
import org.crosswalk.access.Needs;
import org.crosswalk.common.MessageId;
import org.crosswalk.common.PersonId;
import org.crosswalk.messaging.Message;
import org.crosswalk.messaging.Messages;
import org.crosswalk.roster.Groups;
import org.crosswalk.roster.Guardianship.Source;
import org.crosswalk.roster.Guardianship.Standing;
import org.crosswalk.roster.Member;
import org.crosswalk.roster.Rights;
import org.crosswalk.templates.Frame;
import org.crosswalk.templates.View;
import org.crosswalk.templates.page.FamilyPage;
import org.crosswalk.templates.page.LawfulPage;

/** "Who could lawfully receive this on 3 March?", for a message's students. */
@Hidden
@Controller("/messages/{message}/rights")
@Produces(MediaType.TEXT_HTML)
class LawfulController {
    private final Messages messages;
    private final Groups groups;
    private final Rights rights;
    private final MessagePages pages;
    private final GroupNames names;
    private final Clock clock;

    LawfulController(
            Messages messages, Groups groups, Rights rights, MessagePages pages, GroupNames names, Clock clock) {
        this.messages = messages;
        this.groups = groups;
        this.rights = rights;
        this.pages = pages;
        this.names = names;
        this.clock = clock;
    }

    @Get("{?on}")
    @Needs(value = Act.READ_RIGHTS, message = "message")
    Optional<View> lawful(Frame frame, String message, @Nullable @QueryValue String on) {
        return messages.find(new MessageId(message)).map(found -> page(frame, found, day(on, found)));
    }

    private LocalDate day(@Nullable String on, Message message) {
        try {
            return on == null ? LocalDate.ofInstant(message.at(), clock.getZone()) : LocalDate.parse(on);
        } catch (DateTimeParseException notADay) {
            return LocalDate.ofInstant(message.at(), clock.getZone());
        }
    }

    private LawfulPage page(Frame frame, Message message, LocalDate day) {
        List<PersonId> students = students(message, day);
        Map<PersonId, List<Rights.Answer>> answers = rights.on(students, day, ZonedDateTime.now(clock));
        long could = answers.values().stream()
                .flatMap(List::stream)
                .filter(answer -> answer.lawful() == Standing.MAY_HEAR)
                .map(Rights.Answer::guardian)
                .distinct()
                .count();
        return new LawfulPage(
                frame,
                message.id().value(),
                names.of(message.draft().group()),
                day,
                (int) could,
                students.stream()
                        .map(student -> student(student, answers.getOrDefault(student, List.of())))
                        .toList());
    }

    private List<PersonId> students(Message message, LocalDate day) {
        Set<PersonId> chosen = message.draft().audience().chosen();
        return !chosen.isEmpty()
                ? chosen.stream().sorted(Comparator.comparing(PersonId::value)).toList()
                : groups.members(message.draft().group(), day).stream()
                        .filter(member -> member.part() == Member.Part.STUDENT)
                        .map(Member::person)
                        .toList();
    }

    private LawfulPage.Student student(PersonId student, List<Rights.Answer> answers) {
        return new LawfulPage.Student(
                student.value(),
                pages.name(student),
                answers.stream().map(this::guardian).toList());
    }

    private FamilyPage.Guardian guardian(Rights.Answer answer) {
        return new FamilyPage.Guardian(
                answer.guardian().value(),
                pages.name(answer.guardian()),
                answer.relationship(),
                FamilyPage.Standing.valueOf(answer.lawful().name()),
                answer.wasKnownOtherwise()
                        ? FamilyPage.Standing.valueOf(answer.knownThen().name())
                        : null,
                answer.restrictions().stream()
                        .map(restriction -> new FamilyPage.Because(
                                restriction.kind(),
                                restriction.source() == Source.PAPER,
                                restriction.from(),
                                restriction.to()))
                        .toList(),
                false);
    }
}
