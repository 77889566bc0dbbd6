package org.crosswalk.social.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import org.crosswalk.social.Credentials.Secret;
import org.crosswalk.social.network.Harvest.Comment;
import org.crosswalk.social.network.Outcome.Published;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * What every network's adapter must do, tried against the network itself wherever it runs on this machine. What only some can do
 * is in pairs beside it: one of those that can, one of those that cannot.
 */
public interface NetworkContract {
    SocialNetwork network();

    Login login();

    Audience audience();

    @Test
    @Shows("posting")
    default void postIsPublicWithItsLink() {
        String text = unique("Robotics meets on Friday. Ça va être bien 🤖");
        Published post = published(publication(text, true));
        assertThat(audience().texts())
                .filteredOn(shown -> shown.contains(text))
                .singleElement()
                .satisfies(shown -> assertThat(shown).contains("https://tidewater.example/robotics"));
        assertThat(post.url().isAbsolute()).isTrue();
    }

    @Test
    @Shows("image")
    default void pictureComesWithItsAlternativeText() {
        Publication publication = new Publication(
                PublicationId.random(), unique("Our robot"), null, List.of(Pictures.robot()), false, now(), Set.of());
        assertThat(audience().alternatives(published(publication).id()))
                .containsExactly("An orange robot on a black table");
    }

    @Test
    default void samePublicationTwiceIsOnePost() {
        Publication publication = publication(unique("Once only"), false);
        Published first = published(publication);
        assertThat(published(publication)).isEqualTo(first);
        assertThat(audience().texts())
                .filteredOn(shown -> shown.contains(publication.text()))
                .hasSize(1);
    }

    @Test
    default void whatIsThereIsFoundAndWhatIsNotIsNot() {
        Publication publication = publication(unique("Sought"), false);
        assertThat(network().find(login(), publication)).isEqualTo(new Sighting.NotThere());
        Published post = published(publication);
        assertThat(network().find(login(), publication)).isEqualTo(new Sighting.There(post));
    }

    @Test
    default void sameWordsTwiceAreTwoPosts() {
        String text = unique("No school today");
        Publication first = publication(text, false);
        Published one = published(first);
        Publication second = new Publication(
                PublicationId.random(), text, first.link(), List.of(), false, first.begun(), Set.of(one.id()));
        assertThat(network().find(login(), second)).isEqualTo(new Sighting.NotThere());
        assertThat(published(second).id()).isNotEqualTo(one.id());
        assertThat(audience().texts()).filteredOn(shown -> shown.contains(text)).hasSize(2);
    }

    @Test
    @Shows("deletion")
    default void deletedPostIsGoneAndDeletingItAgainIsNoHarm() {
        String text = unique("Withdrawn");
        Published post = published(publication(text, false));
        assertThat(network().delete(login(), post.id())).isEqualTo(new Change.Made());
        assertThat(audience().texts()).noneMatch(shown -> shown.contains(text));
        assertThat(network().look(login(), post.id())).isEqualTo(new Standing.Gone());
        assertThat(network().delete(login(), post.id())).isEqualTo(new Change.Made());
    }

    @Test
    @Shows("edits seen")
    default void editByAnotherHandShows() {
        Published post = published(publication(unique("As it was"), false));
        Standing.Shown before = (Standing.Shown) network().look(login(), post.id());
        assertThat(network().look(login(), post.id())).isEqualTo(before);
        audience().edit(post.id(), "As it was not");
        Standing.Shown after = (Standing.Shown) network().look(login(), post.id());
        assertThat(after.version()).isNotEqualTo(before.version());
        assertThat(after.text()).contains("As it was not");
        assertThat(after.snapshot()).contains("As it was not");
    }

    @Test
    @Shows("comments")
    default void commentIsGathered() {
        Published post = published(publication(unique("Open"), true));
        assertThat(audience().comment(post.id(), "What a silly team")).isTrue();
        Harvest.Gathered harvest = gathered(post, null);
        assertThat(harvest.comments()).singleElement().satisfies(comment -> {
            assertThat(comment.text()).isEqualTo("What a silly team");
            assertThat(comment.post()).isEqualTo(post.id());
            assertThat(comment.author()).isNotBlank();
            assertThat(comment.snapshot()).contains("What a silly team");
        });
        assertThat(audience().comment(post.id(), "Well played")).isTrue();
        assertThat(gathered(post, harvest.cursor()).comments())
                .extracting(Comment::text)
                .contains("Well played");
    }

    @Test
    default void wrongSecretIsTriedAgainAndNeverTold() {
        Login wrong = new Login(login().account(), login().address(), login().handle(), new Secret("hush-hush-hush"));
        Outcome outcome = network().publish(wrong, publication(unique("Nobody reads this"), false));
        assertThat(outcome).isInstanceOf(Outcome.TryAgain.class);
        assertThat(outcome.toString()).doesNotContain("hush");
        assertThat(network().find(wrong, publication("x", false))).isInstanceOf(Sighting.Unknown.class);
    }

    @Test
    default void networkThatDoesNotAnswerIsTriedAgain() {
        Login nowhere =
                new Login(login().account(), URI.create("http://127.0.0.1:9"), login().handle(), login().secret());
        assertThat(network().publish(nowhere, publication("x", false))).isInstanceOf(Outcome.TryAgain.class);
        assertThat(network().find(nowhere, publication("x", false))).isInstanceOf(Sighting.Unknown.class);
    }

    /** What somebody of the public has said on a post that is open. */
    default Comment commented() {
        Published post = published(publication(unique("Open"), true));
        assertThat(audience().comment(post.id(), "What a silly team")).isTrue();
        return gathered(post, null).comments().getFirst();
    }

    default Harvest.Gathered gathered(Published post, @Nullable String cursor) {
        return (Harvest.Gathered) network().comments(login(), List.of(post.id()), cursor);
    }

    default Published published(Publication publication) {
        Outcome outcome = network().publish(login(), publication);
        assertThat(outcome).isInstanceOf(Published.class);
        return (Published) outcome;
    }

    static Publication publication(String text, boolean comments) {
        return new Publication(
                PublicationId.random(),
                text,
                URI.create("https://tidewater.example/robotics"),
                List.of(),
                comments,
                now(),
                Set.of());
    }

    private static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.SECONDS);
    }

    static String unique(String text) {
        return text + " " + PublicationId.random().value().substring(0, 8);
    }
}
