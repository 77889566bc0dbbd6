package org.crosswalk.demo;

import io.micronaut.context.annotation.Requires;
import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.context.event.StartupEvent;
import io.micronaut.core.order.Ordered;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.crosswalk.common.GroupId;
import org.crosswalk.common.PersonId;
import org.crosswalk.gates.agreements.Agreements;
import org.crosswalk.gates.agreements.SignatureFile;
import org.crosswalk.gates.agreements.SignatureFile.Result;
import org.crosswalk.gates.agreements.Signatures;
import org.crosswalk.policy.Agreement;
import org.crosswalk.roster.Groups;
import org.crosswalk.roster.Member;
import org.crosswalk.roster.Schools;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads in that the demo's people have signed, as a district would read in what its SIS knows: all staff but one, who shows the
 * gate, and most students.
 */
@Singleton
@Requires(env = "demo", notEnv = "command")
class DemoAgreements implements ApplicationEventListener<StartupEvent>, Ordered {
    private static final Logger LOG = LoggerFactory.getLogger(DemoAgreements.class);
    private static final PersonId NOT_YET = new PersonId("lhoffmann");
    private static final int ONE_STUDENT_IN = 5;

    private final Agreements agreements;
    private final Signatures signatures;
    private final SignatureFile file;
    private final Schools schools;
    private final Groups groups;
    private final Clock clock;

    DemoAgreements(
            Agreements agreements,
            Signatures signatures,
            SignatureFile file,
            Schools schools,
            Groups groups,
            Clock clock) {
        this.agreements = agreements;
        this.signatures = signatures;
        this.file = file;
        this.schools = schools;
        this.groups = groups;
        this.clock = clock;
    }

    @Override
    public void onApplicationEvent(StartupEvent event) {
        LocalDate today = LocalDate.now(clock);
        List<Agreement> fresh = agreements.inForce(today).stream()
                .filter(agreement -> signatures
                        .since(agreement.id(), agreement.countsFrom(today))
                        .isEmpty())
                .toList();
        List<Member> everybody = everybody(today);
        if (!fresh.isEmpty() && !everybody.isEmpty()) {
            read(fresh.stream().flatMap(agreement -> lines(agreement, everybody, today)));
        }
    }

    private List<Member> everybody(LocalDate today) {
        Stream<GroupId> districts = groups.districts().stream().map(district -> district.id());
        Stream<GroupId> all = schools.all().stream().map(school -> new GroupId("school:" + school.id()));
        return Stream.concat(districts, all)
                .flatMap(group -> groups.members(group, today).stream())
                .distinct()
                .toList();
    }

    private static Stream<String> lines(Agreement agreement, List<Member> everybody, LocalDate today) {
        LocalDate begun = agreement.isYearly() ? agreement.countsFrom(today) : today;
        LocalDate signed = begun.plusDays(10).isAfter(today) ? today : begun.plusDays(10);
        return IntStream.range(0, everybody.size()).boxed().flatMap(number -> {
            Member member = everybody.get(number);
            if (member.part() == Member.Part.STAFF) {
                String what = member.person().equals(NOT_YET) ? "told" : "signed";
                return agreement.whom().isForStaff()
                        ? Stream.of(line(agreement, member, what, what.equals("told") ? begun : signed))
                        : Stream.empty();
            }
            return agreement.whom() == Agreement.Whom.STAFF || number % ONE_STUDENT_IN == 0
                    ? Stream.empty()
                    : Stream.of("signed", "guardian").map(what -> line(agreement, member, what, signed));
        });
    }

    private static String line(Agreement agreement, Member member, String what, LocalDate on) {
        return String.join(",", agreement.id(), member.person().value(), what, on.toString());
    }

    private void read(Stream<String> lines) {
        String text =
                Stream.concat(Stream.of("agreement,person,what,on"), lines).collect(Collectors.joining("\r\n"));
        try {
            Result result = file.read(new StringReader(text), "demo.csv", "demo", clock.instant(), clock.getZone());
            if (result instanceof Result.Refused refused) {
                LOG.error("The demo's signatures were not read: {}", String.join(" ", refused.why()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** After the roster, which has the people. */
    @Override
    public int getOrder() {
        return 0;
    }
}
