package org.crosswalk.social.approval;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.crosswalk.access.Charge;
import org.crosswalk.access.Duty;
import org.crosswalk.common.GroupId;
import org.crosswalk.common.OrgId;
import org.crosswalk.common.PersonId;
import org.crosswalk.policy.packs.PackBook;
import org.crosswalk.policy.packs.PackSource;
import org.crosswalk.policy.posts.Approver;
import org.junit.jupiter.api.Test;

class ApproversTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 10, 5);
    private static final OrgId HARBOR = new OrgId("school-harbor");
    private static final OrgId MILLBROOK = new OrgId("school-millbrook");
    private static final PersonId RUTH = new PersonId("rlindqvist");
    private static final PersonId DANA = new PersonId("dreyes");
    private static final List<Optional<OrgId>> SCHOOLS =
            List.of(Optional.empty(), Optional.of(HARBOR), Optional.of(MILLBROOK));

    private static final List<Set<Approver>> STAGES = PackSource.SHIPPED.stream()
            .flatMap(pack -> PackBook.of(pack).newest().posts().stages().stream())
            .toList();

    /** Over duties, delegates and every pack's stages: a hundred thousand situations, the same each time. */
    @Test
    void noAuthorApprovesTheirOwnPostByAnyPath() {
        Random random = new Random(20261005);
        int others = 0;
        for (int i = 0; i < 100_000; i++) {
            PersonId author = person(random);
            PersonId asking = person(random);
            Set<PersonId> before = random.nextInt(3) == 0 ? Set.of(person(random)) : Set.of();
            Approvers.Question question =
                    new Approvers.Question(author, pick(random, SCHOOLS), before, stage(random), TODAY);
            boolean may = Approvers.may(asking, charges(random), delegations(random, asking), question);
            if (may) {
                assertThat(asking).isNotEqualTo(author);
                assertThat(before).doesNotContain(asking);
                others++;
            }
        }
        assertThat(others).as("the property was not tried on nobody").isGreaterThan(1_000);
    }

    private static PersonId person(Random random) {
        return new PersonId("p" + random.nextInt(4));
    }

    private static <T> T pick(Random random, List<T> from) {
        return from.get(random.nextInt(from.size()));
    }

    private static Set<Approver> stage(Random random) {
        return pick(random, STAGES);
    }

    private static Set<Charge> charges(Random random) {
        Set<Charge> charges = new HashSet<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            Duty duty = Duty.values()[random.nextInt(Duty.values().length)];
            charges.add(new Charge(
                    duty, pick(random, SCHOOLS).orElse(null), duty == Duty.COACH ? new GroupId("team-soccer") : null));
        }
        return charges;
    }

    private static List<Delegate> delegations(Random random, PersonId asking) {
        List<Delegate> delegations = new ArrayList<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            LocalDate from = TODAY.minusDays(random.nextInt(6)).plusDays(2);
            delegations.add(new Delegate(
                    "d" + i,
                    pick(random, SCHOOLS),
                    Approver.values()[random.nextInt(2)],
                    person(random),
                    random.nextBoolean() ? asking : person(random),
                    from,
                    from.plusDays(random.nextInt(4)),
                    Instant.EPOCH));
        }
        return delegations;
    }

    @Test
    void principalApprovesForTheirSchoolOnly() {
        Set<Charge> ruth = Set.of(new Charge(Duty.PRINCIPAL, HARBOR, null));
        assertThat(Approvers.may(RUTH, ruth, List.of(), of(HARBOR, Approver.PRINCIPAL)))
                .isTrue();
        assertThat(Approvers.may(RUTH, ruth, List.of(), of(MILLBROOK, Approver.PRINCIPAL)))
                .isFalse();
        assertThat(Approvers.may(RUTH, ruth, List.of(), of(HARBOR, Approver.COMMUNICATIONS)))
                .isFalse();
    }

    @Test
    void delegateApprovesFromTheFirstDayToTheLast() {
        PersonId hugh = new PersonId("hdunn");
        for (int days = -1; days <= 3; days++) {
            Delegate delegate = new Delegate(
                    "d", Optional.of(HARBOR), Approver.PRINCIPAL, RUTH, hugh, TODAY, TODAY.plusDays(2), Instant.EPOCH);
            Approvers.Question question = new Approvers.Question(
                    DANA, Optional.of(HARBOR), Set.of(), Set.of(Approver.PRINCIPAL), TODAY.plusDays(days));
            assertThat(Approvers.may(hugh, Set.of(), List.of(delegate), question))
                    .as("day %s", days)
                    .isEqualTo(days >= 0 && days <= 2);
        }
    }

    @Test
    void superintendentsOfficeStandsInWhereThereIsNoPrincipal() {
        Set<Charge> grace = Set.of(new Charge(Duty.SUPERINTENDENT, null, null));
        assertThat(Approvers.may(new PersonId("gwong"), grace, List.of(), of(HARBOR, Approver.PRINCIPAL)))
                .isTrue();
    }

    private static Approvers.Question of(OrgId school, Approver stage) {
        return new Approvers.Question(DANA, Optional.of(school), Set.of(), Set.of(stage), TODAY);
    }
}
