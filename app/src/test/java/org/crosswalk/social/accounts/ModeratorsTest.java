package org.crosswalk.social.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.crosswalk.Tidewater.CARLOS;
import static org.crosswalk.Tidewater.DANA;
import static org.crosswalk.Tidewater.GRACE;
import static org.crosswalk.Tidewater.HARBOR;
import static org.crosswalk.Tidewater.HUGH;
import static org.crosswalk.Tidewater.JAYLEN;
import static org.crosswalk.Tidewater.NOON;
import static org.crosswalk.Tidewater.RUTH;

import io.micronaut.context.annotation.Property;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.crosswalk.archive.ArchiveEntries;
import org.crosswalk.archive.EntryKind;
import org.crosswalk.common.EmailAddress;
import org.crosswalk.common.PersonId;
import org.crosswalk.social.AccountId;
import org.crosswalk.social.Network;
import org.crosswalk.social.Visiting;
import org.crosswalk.social.accounts.Moderators.Changing;
import org.crosswalk.social.accounts.Register.Asking;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Several may look after the comments on an account, and whoever may approve it says who. */
@MicronautTest(transactional = false)
@Property(name = "test.tidewater", value = "true")
@Property(name = "crosswalk.delivery.enabled", value = "false")
@SuppressWarnings("NullAway.Init") // made before each test
class ModeratorsTest {
    private static final Instant NOW = NOON.toInstant();
    private static final PersonId GONE = new PersonId("somebody-who-left");

    @Inject
    Register register;

    @Inject
    Moderators moderators;

    @Inject
    Caretaker caretaker;

    @Inject
    ArchiveEntries entries;

    @Inject
    Visiting visiting;

    private AccountId id;

    @BeforeEach
    void danaModeratesTheSchoolsFeed() {
        Wish wish = new Wish(
                Optional.of(HARBOR),
                Network.FEED,
                null,
                "",
                "News",
                "Public",
                new EmailAddress("news@tidewater.example"),
                DANA,
                false);
        id = ((Asking.Asked) register.ask(visiting.as(DANA), wish, NOW)).account();
        register.approve(visiting.as(RUTH), standing(), false, "", NOW);
    }

    @Test
    void LEI14principalSaysWhoModeratesAndEachChangeIsArchived() {
        assertThat(moderators.add(visiting.as(RUTH), standing(), HUGH, NOW)).isEqualTo(Changing.DONE);
        assertThat(moderated()).containsExactly(DANA, HUGH);
        assertThat(moderators.remove(visiting.as(GRACE), standing(), DANA, NOW)).isEqualTo(Changing.DONE);
        assertThat(moderated()).containsExactly(HUGH);

        assertThat(entries.about(id.value())).extracting(entry -> entry.kind()).containsOnly(EntryKind.ACCOUNT);
        assertThat(entries.about(id.value()))
                .extracting(entry -> entry.content())
                .anyMatch(content -> content.contains("MODERATOR_ADDED") && content.contains(HUGH.value()))
                .anyMatch(content -> content.contains("MODERATOR_REMOVED") && content.contains(DANA.value()));
    }

    @Test
    void whoMayNotApproveTheAccountChangesNobody() {
        assertThat(moderators.add(visiting.as(DANA), standing(), HUGH, NOW)).isEqualTo(Changing.NOT_THEIRS);
        assertThat(moderators.add(visiting.as(CARLOS), standing(), HUGH, NOW)).isEqualTo(Changing.NOT_THEIRS);
        assertThat(moderators.remove(visiting.as(CARLOS), standing(), DANA, NOW))
                .isEqualTo(Changing.NOT_THEIRS);
        assertThat(moderated()).containsExactly(DANA);
    }

    @Test
    void studentIsNoModerator() {
        assertThat(moderators.add(visiting.as(RUTH), standing(), JAYLEN, NOW)).isEqualTo(Changing.NOT_STAFF);
        assertThat(moderators.add(visiting.as(RUTH), standing(), GONE, NOW)).isEqualTo(Changing.NOT_STAFF);
        assertThat(moderated()).containsExactly(DANA);
    }

    @Test
    void somebodyAlwaysModerates() {
        assertThat(moderators.remove(visiting.as(RUTH), standing(), DANA, NOW)).isEqualTo(Changing.LAST_MODERATOR);
        assertThat(moderated()).containsExactly(DANA);
    }

    @Test
    void nobodyIsAddedOrRemovedTwice() {
        assertThat(moderators.add(visiting.as(RUTH), standing(), DANA, NOW)).isEqualTo(Changing.NOT_NOW);
        assertThat(moderators.remove(visiting.as(RUTH), standing(), HUGH, NOW)).isEqualTo(Changing.NOT_NOW);
    }

    @Test
    void whoLeavesModeratesNoMoreAndTheOthersStay() {
        register.write(new Step(id, Step.Kind.MODERATOR_ADDED, GONE, RUTH, NOW, ""));

        caretaker.look(NOON);
        caretaker.look(NOON);

        assertThat(moderated()).containsExactly(DANA);
        assertThat(standing().steps())
                .filteredOn(step -> step.kind() == Step.Kind.MODERATOR_REMOVED)
                .singleElement()
                .satisfies(step -> assertThat(step.person()).isEqualTo(GONE));
    }

    private List<PersonId> moderated() {
        return standing().account().moderators();
    }

    private Standing standing() {
        return register.find(id).orElseThrow();
    }
}
