package org.crosswalk.social.posts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.crosswalk.Tidewater.DANA;
import static org.crosswalk.Tidewater.HARBOR;
import static org.crosswalk.Tidewater.JAYLEN;
import static org.crosswalk.Tidewater.LUIS;
import static org.crosswalk.Tidewater.NOON;
import static org.crosswalk.Tidewater.RUTH;

import io.micronaut.context.annotation.Property;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.crosswalk.common.OrgId;
import org.crosswalk.common.PersonId;
import org.crosswalk.policy.posts.Appearance;
import org.crosswalk.policy.posts.Need;
import org.crosswalk.policy.posts.PostRules;
import org.crosswalk.social.AccountId;
import org.crosswalk.social.Network;
import org.crosswalk.social.PostId;
import org.crosswalk.social.Visiting;
import org.crosswalk.social.accounts.Register;
import org.crosswalk.social.accounts.Wish;
import org.crosswalk.social.approval.Approval;
import org.crosswalk.social.approval.Approval.Answer;
import org.crosswalk.social.posts.WrittenPost.State;
import org.junit.jupiter.api.Test;

/** Westwood's pack, tightened by Harbor High School and by its soccer team (BOS-03). */
@MicronautTest(transactional = false)
@Property(name = "test.tidewater", value = "true")
@Property(name = "crosswalk.pack", value = "src/test/resources/social/harbor.yml")
@Property(name = "crosswalk.delivery.enabled", value = "false")
@Property(name = "crosswalk.social.publishing.enabled", value = "false")
class PostLayersTest {
    private static final LocalDate DAY = NOON.toLocalDate();

    @Inject
    PostPolicy policy;

    @Inject
    Register register;

    @Inject
    Writing writing;

    @Inject
    Approval approval;

    @Inject
    PostBook book;

    @Inject
    Visiting visiting;

    @Test
    void BOS03schoolsLayerHoldsForItsOwnPosts() {
        assertThat(needs(Optional.of(HARBOR), Set.of())).contains(Need.RELEASE);
        assertThat(needs(Optional.of(new OrgId("school-elsewhere")), Set.of())).doesNotContain(Need.RELEASE);
        assertThat(needs(Optional.empty(), Set.of())).doesNotContain(Need.RELEASE);
    }

    @Test
    void BOS03schoolsLayerFollowsItsStudentsIntoThePostsOfOthers() {
        assertThat(needs(Optional.empty(), Set.of(JAYLEN))).contains(Need.RELEASE);
    }

    @Test
    void BOS03groupsLayerHoldsWhereItsStudentsAppear() {
        assertThat(rules(Optional.of(HARBOR), Set.of()).stages()).hasSize(1);
        assertThat(rules(Optional.of(HARBOR), Set.of(JAYLEN)).stages()).hasSize(2);
    }

    @Test
    void BOS03postWithATeamsStudentIsApprovedByTwoAndLapsesAsSoonAsItsSchoolSays() {
        PostId id = ((Writing.Saving.Saved) writing.write(visiting.as(DANA), draft(), NOON)).post();
        assertThat(approval.handIn(visiting.as(DANA), post(id), NOON)).isInstanceOf(Answer.Done.class);
        assertThat(post(id).stages()).isEqualTo(2);
        assertThat(approval.lapsesAt(post(id))).contains(NOON.plusDays(3).toInstant());

        assertThat(approval.approve(visiting.as(RUTH), post(id), "", NOON)).isInstanceOf(Answer.Done.class);
        assertThat(post(id).state()).isEqualTo(State.WAITING);
        assertThat(approval.approve(visiting.as(RUTH), post(id), "", NOON)).isInstanceOf(Answer.NotTheirs.class);
        assertThat(approval.approve(visiting.as(LUIS), post(id), "", NOON)).isInstanceOf(Answer.Done.class);
        assertThat(post(id).state()).isEqualTo(State.APPROVED);
    }

    private Set<Need> needs(Optional<OrgId> school, Set<PersonId> students) {
        return rules(school, students).needs(Appearance.SHOWN, "feed");
    }

    private PostRules rules(Optional<OrgId> school, Set<PersonId> students) {
        return policy.of(school, students, DAY).posts();
    }

    private WrittenPost post(PostId id) {
        return book.find(id).orElseThrow();
    }

    private Draft draft() {
        return new Draft(
                Optional.of(HARBOR),
                "A quiet afternoon at the field.",
                null,
                List.of(),
                Set.of(feed()),
                false,
                null,
                Set.of(),
                Set.of(JAYLEN),
                false,
                true);
    }

    private AccountId feed() {
        Wish wish = new Wish(
                Optional.of(HARBOR),
                Network.FEED,
                null,
                "",
                "News",
                "Public",
                new org.crosswalk.common.EmailAddress("news@tidewater.example"),
                DANA,
                false);
        AccountId feed = ((Register.Asking.Asked) register.ask(visiting.as(DANA), wish, NOON.toInstant())).account();
        register.approve(visiting.as(RUTH), register.find(feed).orElseThrow(), false, "", NOON.toInstant());
        return feed;
    }
}
