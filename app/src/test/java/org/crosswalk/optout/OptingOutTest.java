package org.crosswalk.optout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.crosswalk.Tidewater.HUGH;
import static org.crosswalk.Tidewater.JAYLEN;
import static org.crosswalk.Tidewater.KWAME;
import static org.crosswalk.Tidewater.NOON;

import io.micronaut.context.annotation.Property;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.crosswalk.archive.ArchiveEntries;
import org.crosswalk.archive.ArchiveEntry;
import org.crosswalk.archive.EntryKind;
import org.crosswalk.common.Channel;
import org.crosswalk.common.PersonId;
import org.crosswalk.delivery.Posted;
import org.crosswalk.delivery.WaysOut;
import org.crosswalk.optout.OptOut.How;
import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false)
@Property(name = "test.tidewater", value = "true")
@Property(name = "crosswalk.delivery.enabled", value = "false")
class OptingOutTest {
    private static final Instant NOW = NOON.toInstant();
    private static final PersonId DENISE = new PersonId("gua-01");
    private static final PersonId ANDRE = new PersonId("gua-02");

    @Inject
    OptingOut optingOut;

    @Inject
    OptOuts optOuts;

    @Inject
    WaysOut waysOut;

    @Inject
    ArchiveEntries entries;

    @Inject
    Posted posted;

    @Test
    void whoEndedAChannelIsToldOfManyAtOnce() {
        PersonId ended = new PersonId("gua-03");
        OptOut step = step(ended, Wish.END);

        assertThat(optingOut.ask(step)).isTrue();
        assertThat(optOuts.of(List.of(ended, new PersonId("gua-04"), JAYLEN), Channel.EMAIL))
                .containsOnlyKeys(ended)
                .containsEntry(ended, step);
        assertThat(optOuts.of(Set.of(), Channel.EMAIL)).isEmpty();
    }

    @Test
    void oneChannelIsNotTheOther() {
        PersonId ended = new PersonId("gua-05");
        optingOut.ask(step(ended, Wish.END));

        assertThat(optOuts.of(List.of(ended), Channel.INBOX)).isEmpty();
    }

    @Test
    void endingAndResumingAreStepsThatStay() {
        optingOut.ask(step(ANDRE, Wish.END));
        optingOut.ask(new OptOut(ANDRE, Channel.EMAIL, Wish.RESUME, How.OFFICE, HUGH, "Told by telephone", NOW));

        assertThat(optOuts.of(List.of(ANDRE), Channel.EMAIL)).isEmpty();
        assertThat(optOuts.history(ANDRE))
                .extracting(OptOut::wish, OptOut::how, OptOut::by, OptOut::why)
                .containsExactly(
                        tuple(Wish.RESUME, How.OFFICE, HUGH, "Told by telephone"),
                        tuple(Wish.END, How.REPLY, ANDRE, "STOP"));
    }

    @Test
    void askingForWhatIsSoChangesNothing() {
        PersonId person = new PersonId("gua-07");

        assertThat(optingOut.ask(step(person, Wish.RESUME))).isFalse();
        assertThat(optingOut.ask(step(person, Wish.END))).isTrue();
        assertThat(optingOut.ask(step(person, Wish.END))).isFalse();
        assertThat(optOuts.history(person)).hasSize(1);
        assertThat(archived(person)).hasSize(1);
    }

    @Test
    void stepIsArchivedAndConfirmedByOneLetter() {
        optingOut.ask(step(DENISE, Wish.END));

        assertThat(archived(DENISE))
                .singleElement()
                .extracting(ArchiveEntry::content)
                .asString()
                .contains("\"wish\":\"END\"", "\"how\":\"REPLY\"", "\"channel\":\"EMAIL\"", "\"why\":\"STOP\"");
        assertThat(lettersTo(DENISE)).singleElement().asString().contains("no more e-mail", WaysOut.PLACE);
    }

    @Test
    void whoHasNoAddressNeedsNoLetter() {
        assertThat(optingOut.ask(step(KWAME, Wish.END))).isTrue();
        assertThat(lettersTo(KWAME)).isEmpty();
    }

    @Test
    void linkEndsTheChannelOfWhomItWasSentTo() {
        PersonId person = new PersonId("gua-09");
        String token = waysOut.token(person, Channel.EMAIL, NOW);

        assertThat(optingOut.standing(token)).contains(new OptingOut.Standing(person, Channel.EMAIL, false));
        assertThat(optingOut.byLink(token, Wish.END, How.ONE_CLICK, NOW))
                .contains(new OptingOut.Standing(person, Channel.EMAIL, true));
        assertThat(optOuts.of(List.of(person), Channel.EMAIL)).containsOnlyKeys(person);
        assertThat(optingOut.byLink("made-up", Wish.END, How.ONE_CLICK, NOW)).isEmpty();
    }

    @Test
    void tokenItselfIsNotInTheDatabase() {
        String token = waysOut.token(JAYLEN, Channel.EMAIL, NOW);

        assertThat(token).matches("[A-Za-z0-9_-]{43}").hasSameSizeAs(WaysOut.PLACE);
        assertThat(posted.ask("SELECT 1 FROM optout_link WHERE token_hash = ?", token))
                .isEmpty();
        assertThat(posted.ask("SELECT person FROM optout_link WHERE token_hash = SHA2(?, 256)", token))
                .containsExactly(List.of(JAYLEN.value()));
    }

    private static OptOut step(PersonId person, Wish wish) {
        return new OptOut(person, Channel.EMAIL, wish, How.REPLY, person, wish == Wish.END ? "STOP" : "START", NOW);
    }

    private List<ArchiveEntry> archived(PersonId person) {
        return entries.about(person.value()).stream()
                .filter(entry -> entry.kind() == EntryKind.CONTACT)
                .toList();
    }

    private List<String> lettersTo(PersonId person) {
        return posted.to(person).stream().map(Posted.Mail::text).toList();
    }
}
