package org.crosswalk.commands;

import io.micronaut.context.ApplicationContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.crosswalk.access.Charges;
import org.crosswalk.access.Duty;
import org.crosswalk.access.GrantedDuties;
import org.crosswalk.access.GrantedDuty;
import org.crosswalk.common.OrgId;
import org.crosswalk.common.PersonId;
import org.crosswalk.roster.People;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Grants, ends and lists duties. Coaches, teachers and principals are named by the roster and cannot be granted. */
@Command(name = "duty", description = "Who is charged with what.", mixinStandardHelpOptions = true)
final class DutyCommand {

    @Command(
            description =
                    "Grant a duty that no roster gives, for a --school or the district, such as REVIEWER or RECORDS_OFFICER.")
    int grant(@Parameters PersonId person, @Parameters Duty duty, @Option(names = "--school") @Nullable OrgId school) {
        return Service.with(service -> grant(service, person, duty, school));
    }

    @Command(description = "End a duty that was granted.")
    int end(@Parameters PersonId person, @Parameters Duty duty, @Option(names = "--school") @Nullable OrgId school) {
        return Service.with(service -> {
            boolean ended = service.getBean(GrantedDuties.class)
                    .end(person, duty, school, Operator.name(), clock(service).instant());
            return ended ? Answer.done(duty + " of " + person + " has ended.") : Answer.refused("It was not granted.");
        });
    }

    @Command(description = "List the duties that somebody has today.")
    int list(@Parameters PersonId person) {
        return Service.with(service -> {
            if (isUnknown(service, person)) {
                return unknown(person);
            }
            List<String> duties = service.getBean(Charges.class).of(person, LocalDate.now(clock(service))).stream()
                    .map(charge -> charge.duty() + " " + where(charge.school(), charge.group()))
                    .sorted()
                    .toList();
            return Answer.done(duties.isEmpty() ? person + " has no duty today." : String.join("\n", duties));
        });
    }

    private static int grant(ApplicationContext service, PersonId person, Duty duty, @Nullable OrgId school) {
        if (isUnknown(service, person)) {
            return unknown(person);
        }
        try {
            GrantedDuty granted = new GrantedDuty(
                    person, duty, school, Operator.name(), clock(service).instant());
            service.getBean(GrantedDuties.class).grant(granted);
        } catch (IllegalArgumentException unfit) {
            return Answer.refused(unfit.getMessage() + ".");
        }
        return Answer.done(person + " is " + duty + " " + where(school, null) + ".");
    }

    private static boolean isUnknown(ApplicationContext service, PersonId person) {
        return service.getBean(People.class).find(person).isEmpty();
    }

    private static int unknown(PersonId person) {
        return Answer.refused("The roster has nobody with the sourcedId " + person + ".");
    }

    private static String where(@Nullable OrgId school, @Nullable Object group) {
        return group != null ? "of " + group : school != null ? "at " + school : "for the district";
    }

    private static Clock clock(ApplicationContext service) {
        return service.getBean(Clock.class);
    }
}
