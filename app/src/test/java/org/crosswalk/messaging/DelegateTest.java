package org.crosswalk.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.crosswalk.Tidewater.CORINNE;
import static org.crosswalk.Tidewater.DANA;
import static org.crosswalk.Tidewater.HARBOR;
import static org.crosswalk.Tidewater.JAYLEN;
import static org.crosswalk.Tidewater.NOON;
import static org.crosswalk.Tidewater.RUTH;
import static org.crosswalk.Tidewater.SOCCER;

import io.micronaut.context.annotation.Property;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.crosswalk.access.Act;
import org.crosswalk.access.Charges;
import org.crosswalk.access.Delegation;
import org.crosswalk.access.Delegations;
import org.crosswalk.access.DutyTable;
import org.crosswalk.access.Place;
import org.crosswalk.archive.ArchiveEntries;
import org.crosswalk.common.PersonId;
import org.crosswalk.policy.Audience;
import org.crosswalk.policy.Matter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** While the principal is away somebody stands in, between two days. */
@MicronautTest(transactional = false)
@Property(name = "test.tidewater", value = "true")
@Property(name = "crosswalk.delivery.enabled", value = "false")
class DelegateTest {
    private static final LocalDate FIRST = NOON.toLocalDate();
    private static final LocalDate LAST = FIRST.plusDays(2);

    @Inject
    Delegations delegations;

    @Inject
    Charges charges;

    @Inject
    Correspondence correspondence;

    @Inject
    Messages messages;

    @Inject
    ArchiveEntries entries;

    @BeforeEach
    void corinneStandsInForRuth() {
        delegations.add(new Delegation(0, HARBOR, RUTH, CORINNE, FIRST, LAST, NOON.toInstant()));
    }

    @AfterEach
    void nobodyStandsIn() {
        delegations.by(RUTH, FIRST.minusYears(1)).forEach(known -> delegations.end(known.id(), RUTH, NOON.toInstant()));
    }

    @Test
    void copyGoesToThePrincipalAndTheDelegate() {
        Message message = privately(JAYLEN);

        assertThat(message.verdict().copied()).containsExactly(CORINNE.value(), RUTH.value());
        assertThat(messages.copyOf(CORINNE, message.id())).isPresent();
        assertThat(messages.copyOf(RUTH, message.id())).isPresent();
    }

    @Test
    void delegateOpensCopiesOnTheseDaysAndOnNoOthers() {
        assertThat(mayOpen(FIRST.minusDays(1))).isFalse();
        assertThat(mayOpen(FIRST)).isTrue();
        assertThat(mayOpen(LAST)).isTrue();
        assertThat(mayOpen(LAST.plusDays(1))).isFalse();
    }

    @Test
    void whatIsEndedIsOverAtOnce() {
        Delegation known = delegations.by(RUTH, FIRST).getFirst();

        assertThat(delegations.end(known.id(), DANA, NOON.toInstant())).isFalse();
        assertThat(delegations.end(known.id(), RUTH, NOON.toInstant())).isTrue();

        assertThat(mayOpen(FIRST)).isFalse();
        assertThat(privately(JAYLEN).verdict().copied()).containsExactly(RUTH.value());
    }

    @Test
    void delegateIsNotTheirOwnSecondPairOfEyes() {
        delegations.add(new Delegation(0, HARBOR, RUTH, DANA, FIRST, LAST, NOON.toInstant()));

        assertThat(privately(JAYLEN).verdict().copied()).doesNotContain(DANA.value());
    }

    @Test
    void namingADelegateIsArchived() {
        assertThat(entries.about(CORINNE.value()))
                .anySatisfy(entry -> assertThat(entry.content())
                        .contains("delegate named", RUTH.value(), FIRST.toString(), LAST.toString()));
    }

    private boolean mayOpen(LocalDate day) {
        return DutyTable.may(charges.of(CORINNE, day), Act.READ_COPIES, new Place(HARBOR, null));
    }

    private Message privately(PersonId student) {
        Draft draft = new Draft(
                SOCCER,
                new Audience.SomeStudents(Set.of(student)),
                Matter.MEDICAL,
                "Practice",
                "Please see me before practice.",
                true);
        Sending sending = correspondence.send(DANA, draft, UUID.randomUUID().toString(), NOON);
        return ((Sending.Decided) sending).message();
    }

    @Test
    void nobodyElseStandsIn() {
        assertThat(delegations.in(HARBOR, FIRST))
                .extracting(Delegation::delegate)
                .isEqualTo(List.of(CORINNE));
    }
}
