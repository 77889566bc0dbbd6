package org.crosswalk.social.posts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.crosswalk.Tidewater.CARLOS;
import static org.crosswalk.Tidewater.DANA;
import static org.crosswalk.Tidewater.GRACE;
import static org.crosswalk.Tidewater.HARBOR;
import static org.crosswalk.Tidewater.HUGH;
import static org.crosswalk.Tidewater.JAYLEN;
import static org.crosswalk.Tidewater.LUIS;
import static org.crosswalk.Tidewater.NOON;
import static org.crosswalk.Tidewater.RUTH;

import io.micronaut.context.annotation.Property;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.crosswalk.access.Secret;
import org.crosswalk.archive.ArchiveEntries;
import org.crosswalk.archive.ArchiveEntry;
import org.crosswalk.archive.EntryKind;
import org.crosswalk.common.EmailAddress;
import org.crosswalk.common.MessageId;
import org.crosswalk.common.PersonId;
import org.crosswalk.delivery.Deliveries;
import org.crosswalk.social.AccountId;
import org.crosswalk.social.LastLook;
import org.crosswalk.social.Network;
import org.crosswalk.social.Picture;
import org.crosswalk.social.PostId;
import org.crosswalk.social.Publications;
import org.crosswalk.social.Publications.State;
import org.crosswalk.social.Visiting;
import org.crosswalk.social.accounts.Register;
import org.crosswalk.social.accounts.Wish;
import org.crosswalk.social.approval.Absences;
import org.crosswalk.social.approval.Approval;
import org.crosswalk.social.approval.Approval.Answer;
import org.crosswalk.social.approval.Emergency;
import org.crosswalk.social.consent.Asking;
import org.crosswalk.social.consent.Question;
import org.crosswalk.social.oversight.AppealExport;
import org.crosswalk.social.oversight.ConsentAnswers;
import org.crosswalk.social.oversight.Oversight;
import org.crosswalk.social.oversight.Retracting;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The way of a post from its draft to the publisher, and back. The pack is Leicester's: a release, and one approval. */
@MicronautTest(transactional = false)
@Property(name = "test.tidewater", value = "true")
@Property(name = "crosswalk.delivery.enabled", value = "false")
@Property(name = "crosswalk.social.publishing.enabled", value = "false")
class PostsTest {
    /** Her family refused the release, and opted out of publication and directory. */
    private static final PersonId ZOE = new PersonId("stu-09");

    private static final Pattern LINK = Pattern.compile("/consent/([\\w-]{43})");

    @Inject
    Register register;

    @Inject
    Writing writing;

    @Inject
    Approval approval;

    @Inject
    Emergency emergency;

    @Inject
    Absences absences;

    @Inject
    Asking asking;

    @Inject
    ConsentAnswers answers;

    @Inject
    Retracting retracting;

    @Inject
    Oversight oversight;

    @Inject
    AppealExport appeals;

    @Inject
    Publications publications;

    @Inject
    LastLook lastLook;

    @Inject
    PostBook book;

    @Inject
    ArchiveEntries entries;

    @Inject
    Visiting visiting;

    @Inject
    Deliveries deliveries;

    @Inject
    TransactionOperations<Connection> transactions;

    private AccountId feed = AccountId.random();

    @BeforeEach
    void aFeedIsApproved() {
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
        feed = ((Register.Asking.Asked) register.ask(visiting.as(DANA), wish, NOON.toInstant())).account();
        register.approve(visiting.as(RUTH), register.find(feed).orElseThrow(), false, "", NOON.toInstant());
    }

    @Test
    void CAM03aMixedPhotoIsStoppedAndNamesWhoAndWhy() {
        PostId id = written(photo(Set.of(JAYLEN, ZOE)));
        assertThat(post(id).checked().gaps())
                .extracting(Checked.Gap::student, Checked.Gap::why, Checked.Gap::clause)
                .containsExactly(tuple(ZOE.value(), "RELEASE_REFUSED", "HOUSE-CONSENT"));
        assertThat(approval.handIn(visiting.as(DANA), post(id), NOON)).isInstanceOf(Answer.Stopped.class);

        writing.change(visiting.as(DANA), post(id), photo(Set.of(JAYLEN)), NOON);
        assertThat(approval.handIn(visiting.as(DANA), post(id), NOON)).isInstanceOf(Answer.Done.class);
        assertThat(approval.approve(visiting.as(RUTH), post(id), "Lovely", NOON))
                .isInstanceOf(Answer.Done.class);

        assertThat(publications.of(id))
                .extracting(Publications.Published::state)
                .containsExactly(State.PLANNED);
        assertThat(entries.about(id.value()).stream().map(ArchiveEntry::kind).toList())
                .contains(EntryKind.POST, EntryKind.APPROVAL);
    }

    @Test
    void LEI12studentTheScanFindsNeedsAReleaseToo() {
        PostId id = written(words("Zoe Papadakis won the race!"));
        assertThat(post(id).checked().gaps())
                .extracting(Checked.Gap::student, Checked.Gap::appearance)
                .containsExactly(tuple(ZOE.value(), "NAMED"));
    }

    @Test
    void WES08approverSaysAWordToWhatWasFound() {
        PostId id = written(words("Jaylen Carter scored twice!"));
        assertThat(post(id).checked().outcome()).isEqualTo(Checked.Outcome.HELD);
        approval.handIn(visiting.as(DANA), post(id), NOON);
        assertThat(approval.approve(visiting.as(RUTH), post(id), "", NOON)).isInstanceOf(Answer.NoteMissing.class);
        assertThat(approval.approve(visiting.as(RUTH), post(id), "His parents asked for it", NOON))
                .isInstanceOf(Answer.Done.class);
    }

    @Test
    void LEI16nothingIsKeptWithoutTheWordThatItMayBeUsed() {
        Draft draft = words("Come and see the play.");
        Draft unsaid = new Draft(
                draft.school(),
                draft.text(),
                null,
                List.of(),
                draft.accounts(),
                false,
                null,
                Set.of(),
                Set.of(),
                false,
                false);
        assertThat(writing.write(visiting.as(DANA), unsaid, NOON))
                .isEqualTo(new Writing.Saving.Faulty(Set.of(Draft.Fault.NOT_ATTESTED)));
    }

    @Test
    void BEL05commentsNeedAnAccountForWhichTheyWereApproved() {
        Draft draft = words("Come and see the play.");
        Draft open = new Draft(
                draft.school(),
                draft.text(),
                null,
                List.of(),
                draft.accounts(),
                true,
                null,
                Set.of(),
                Set.of(),
                false,
                true);
        assertThat(writing.write(visiting.as(DANA), open, NOON)).isInstanceOf(Writing.Saving.NotTheirs.class);
    }

    /** One post goes to an account with comments and to one without. */
    @Test
    void BEL05commentsComeOnlyWhereTheyWereApproved() {
        Wish wish = new Wish(
                Optional.of(HARBOR),
                Network.FACEBOOK,
                URI.create("https://graph.facebook.com"),
                "104118",
                "News",
                "Public",
                new EmailAddress("news@tidewater.example"),
                DANA,
                true);
        AccountId open = ((Register.Asking.Asked) register.ask(visiting.as(DANA), wish, NOON.toInstant())).account();
        register.approve(visiting.as(RUTH), register.find(open).orElseThrow(), true, "", NOON.toInstant());
        PostId id = waiting(
                DANA,
                new Draft(
                        Optional.of(HARBOR),
                        "Come and see the play.",
                        null,
                        List.of(),
                        Set.of(feed, open),
                        true,
                        null,
                        Set.of(),
                        Set.of(),
                        false,
                        true));
        approval.approve(visiting.as(RUTH), post(id), "", NOON);
        assertThat(planned(id, open)).contains("\"comments\":true");
        assertThat(planned(id, feed)).doesNotContain("\"comments\":true");
    }

    private String planned(PostId post, AccountId account) {
        return entries.about(post.value()).stream()
                .map(ArchiveEntry::content)
                .filter(content -> content.contains("\"step\":\"PLANNED\"") && content.contains(account.value()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void LEI14nothingIsWrittenForAnAccountThatNobodyApproved() {
        Wish wish = new Wish(
                Optional.of(HARBOR),
                Network.BLUESKY,
                URI.create("https://bsky.social"),
                "harbor-to-be",
                "News",
                "Public",
                new EmailAddress("news@tidewater.example"),
                DANA,
                false);
        AccountId asked = ((Register.Asking.Asked) register.ask(visiting.as(DANA), wish, NOON.toInstant())).account();
        Draft draft = words("Hello");
        Draft there = new Draft(
                draft.school(),
                draft.text(),
                null,
                List.of(),
                Set.of(asked),
                false,
                null,
                Set.of(),
                Set.of(),
                false,
                true);
        assertThat(writing.write(visiting.as(DANA), there, NOON)).isInstanceOf(Writing.Saving.NotTheirs.class);
    }

    @Test
    void authorAndAnotherSchoolsPrincipalDoNotApprove() {
        PostId id = waiting(DANA, words("Practice moves to the gym."));
        assertThat(approval.approve(visiting.as(DANA), post(id), "", NOON)).isInstanceOf(Answer.NotTheirs.class);
        assertThat(approval.approve(visiting.as(CARLOS), post(id), "", NOON)).isInstanceOf(Answer.NotTheirs.class);
        PostId principals = waiting(RUTH, words("School begins on Monday."));
        assertThat(approval.approve(visiting.as(RUTH), post(principals), "", NOON))
                .isInstanceOf(Answer.NotTheirs.class);
        assertThat(approval.approve(visiting.as(LUIS), post(principals), "", NOON))
                .isInstanceOf(Answer.Done.class);
    }

    @Test
    void delegateApprovesWhileThePrincipalIsAway() {
        PostId id = waiting(DANA, words("The bake sale is on Friday."));
        assertThat(approval.mayAnswer(visiting.as(HUGH), post(id), NOON.toLocalDate()))
                .isFalse();
        absences.name(
                visiting.as(RUTH), HUGH, NOON.toLocalDate(), NOON.toLocalDate().plusDays(2), NOON.toInstant());
        assertThat(approval.mayAnswer(
                        visiting.as(HUGH), post(id), NOON.toLocalDate().plusDays(3)))
                .isFalse();
        assertThat(approval.approve(visiting.as(HUGH), post(id), "As I was told", NOON))
                .isNotInstanceOf(Answer.NotTheirs.class);
    }

    @Test
    void postThatNobodyAnswersIsNeverPublished() {
        PostId id = waiting(DANA, words("Practice moves to the field."));
        ZonedDateTime later = NOON.plusDays(15);
        assertThat(approval.approve(visiting.as(RUTH), post(id), "", later)).isInstanceOf(Answer.NotNow.class);
        approval.lapse(later.toInstant());
        assertThat(post(id).state()).isEqualTo(WrittenPost.State.LAPSED);
        assertThat(publications.of(id)).isEmpty();
    }

    @Test
    void returnedWithACommentItIsChangedAndHandedInAgain() {
        PostId id = waiting(DANA, words("Practise moves."));
        assertThat(approval.sendBack(visiting.as(RUTH), post(id), "", NOON)).isInstanceOf(Answer.NoteMissing.class);
        approval.sendBack(visiting.as(RUTH), post(id), "Practice, please", NOON);
        assertThat(post(id).state()).isEqualTo(WrittenPost.State.RETURNED);
        writing.change(visiting.as(DANA), post(id), words("Practice moves."), NOON);
        assertThat(approval.handIn(visiting.as(DANA), post(id), NOON)).isInstanceOf(Answer.Done.class);
    }

    @Test
    void emergencyIsPublishedAtOnceAndReadAfterwardsBySomebodyElse() {
        PostId id = written(GRACE, words("School is closed today because of the flood."));
        assertThat(emergency.publish(visiting.as(DANA), post(id), "Flood", NOON))
                .isInstanceOf(Answer.NotTheirs.class);
        assertThat(emergency.publish(visiting.as(GRACE), post(id), "Flood", NOON))
                .isInstanceOf(Answer.Done.class);
        assertThat(publications.of(id)).hasSize(1);
        assertThat(emergency.read(visiting.as(GRACE), post(id), "", NOON)).isInstanceOf(Answer.NotTheirs.class);
        assertThat(emergency.unread(visiting.as(RUTH)))
                .extracting(WrittenPost::id)
                .contains(id);
        emergency.read(visiting.as(RUTH), post(id), "Right", NOON);
        assertThat(post(id).state()).isEqualTo(WrittenPost.State.APPROVED);
    }

    @Test
    void WES04guardiansYesLetsTheStudentAppearAndTheirNoStopsIt() {
        PostId id = written(photo(Set.of(ZOE)));
        asking.ask(DANA, id, 1, Optional.of(HARBOR), Set.of(ZOE), Set.of("feed"), NOON);
        List<Question> asked = asking.of(id);
        assertThat(asked).isNotEmpty();
        List<String> tokens = tokens(id);
        assertThat(tokens).hasSameSizeAs(asked);

        answer(tokens.getFirst(), Question.Answer.YES);
        assertThat(writing.gaps(post(id), NOON.toLocalDate())).isEmpty();
        approval.handIn(visiting.as(DANA), post(id), NOON);
        approval.approve(visiting.as(RUTH), post(id), "With a yes", NOON);
        assertThat(lastLook.mayGo(id, feed, NOON.toInstant())).isTrue();

        answer(tokens.getFirst(), Question.Answer.NO);
        assertThat(lastLook.mayGo(id, feed, NOON.toInstant())).isFalse();
        assertThat(publications.of(id))
                .extracting(Publications.Published::state)
                .doesNotContain(State.PLANNED, State.PUBLISHED);
        assertThat(entries.about(id.value()))
                .filteredOn(entry -> entry.kind() == EntryKind.CONTACT)
                .noneMatch(entry -> tokens.stream().anyMatch(entry.content()::contains));
    }

    @Test
    void aStrangersLinkAnswersNothing() {
        assertThat(answers.answer(Secret.random(), Question.Answer.YES, NOON))
                .isInstanceOf(ConsentAnswers.Answered.NoSuchQuestion.class);
    }

    @Test
    void postWithAStudentIsFoundAndTakenBackWithOneAction() {
        PostId id = waiting(DANA, photo(Set.of(JAYLEN)));
        approval.approve(visiting.as(RUTH), post(id), "Lovely", NOON);
        assertThat(retracting.with(JAYLEN)).extracting(WrittenPost::id).contains(id);
        assertThat(retracting.retract(visiting.as(CARLOS), post(id), "No", NOON.toInstant()))
                .isEqualTo(Retracting.Answer.NOT_THEIRS);
        assertThat(retracting.retract(visiting.as(RUTH), post(id), "The family asked", NOON.toInstant()))
                .isEqualTo(Retracting.Answer.RETRACTED);
        assertThat(retracting.with(JAYLEN)).extracting(WrittenPost::id).doesNotContain(id);
    }

    @Test
    void pictureMayGoWithoutWords() {
        Draft photo = photo(Set.of(JAYLEN));
        Draft wordless = new Draft(
                photo.school(),
                "",
                null,
                photo.pictures(),
                photo.accounts(),
                false,
                null,
                photo.shown(),
                Set.of(),
                false,
                true);
        PostId id = waiting(DANA, wordless);
        assertThat(post(id).draft()).isEqualTo(wordless);
    }

    @Test
    void disputedFindingIsAnExampleForTheScannersOwners() {
        PostId id = written(words("Zoe Papadakis won the race!"));
        assertThat(writing.appeal(visiting.as(DANA), post(id), 0, "It is the runner of 1936", NOON.toInstant()))
                .isEqualTo(Writing.Appealing.KEPT);
        assertThat(writing.gaps(post(id), NOON.toLocalDate())).isEmpty();
        assertThat(appeals.of(visiting.as(RUTH)))
                .anySatisfy(example -> assertThat(example.note()).isEqualTo("It is the runner of 1936"));
        assertThat(appeals.of(visiting.as(CARLOS))).isEmpty();
    }

    @Test
    void overviewCountsWithoutContent() {
        written(words("Zoe Papadakis won the race!"));
        var overview = oversight.overview(visiting.as(RUTH));
        assertThat(overview.stopped()).isPositive();
        assertThat(overview.consent()).containsKey("RELEASE_REFUSED");
        assertThat(overview.found()).containsKey("student-name");
        assertThat(overview.toString()).doesNotContain("Zoe");
    }

    /** Whoever is stopped mends it; that it was stopped stays in the numbers. */
    @Test
    void whatWasStoppedIsCountedAlsoAfterItWasMended() {
        PostId id = written(photo(Set.of(ZOE)));
        int stopped = oversight.overview(visiting.as(RUTH)).stopped();
        writing.change(visiting.as(DANA), post(id), photo(Set.of(JAYLEN)), NOON);
        assertThat(post(id).checked().outcome()).isNotEqualTo(Checked.Outcome.STOPPED);
        assertThat(oversight.overview(visiting.as(RUTH)).stopped()).isEqualTo(stopped);
    }

    @Test
    void disputeStaysAnExampleThoughItsAuthorGoesOnWriting() {
        PostId id = written(words("Zoe Papadakis won in those days!"));
        writing.appeal(visiting.as(DANA), post(id), 0, "It is the runner of 1912", NOON.toInstant());
        writing.change(visiting.as(DANA), post(id), words("Somebody else won."), NOON);
        assertThat(appeals.of(visiting.as(RUTH)))
                .filteredOn(example -> example.note().equals("It is the runner of 1912"))
                .singleElement()
                .satisfies(example -> assertThat(example.text().substring(example.start(), example.end()))
                        .contains("Papadakis"));
    }

    @Test
    void whoseTurnItIsIsToldWithoutAWordOfThePost() {
        PostId id = waiting(DANA, words("The heliotrope banner is up."));
        assertThat(told(id)).contains(RUTH).doesNotContain(DANA, CARLOS);
        assertThat(texts(id)).isNotEmpty().noneMatch(text -> text.contains("heliotrope"));

        approval.sendBack(visiting.as(RUTH), post(id), "Which one?", NOON);
        assertThat(told(id)).contains(DANA);
        assertThat(texts(id)).noneMatch(text -> text.contains("Which one"));
    }

    @Test
    void delegateOfThatDayIsToldToo() {
        absences.name(
                visiting.as(RUTH), HUGH, NOON.toLocalDate(), NOON.toLocalDate().plusDays(1), NOON.toInstant());
        assertThat(told(waiting(DANA, words("The gym opens at eight.")))).contains(HUGH);
    }

    @Test
    void approversAreToldOfAnEmergencyAtOnce() {
        PostId id = written(GRACE, words("School is closed today because of the ice."));
        emergency.publish(visiting.as(GRACE), post(id), "Ice", NOON);
        assertThat(told(id)).contains(RUTH).doesNotContain(GRACE);
    }

    @Test
    void postThatIsTooLongForItsNetworkIsNotHandedIn() {
        Wish wish = new Wish(
                Optional.of(HARBOR),
                Network.BLUESKY,
                URI.create("https://bsky.social"),
                "harbor",
                "News",
                "Public",
                new EmailAddress("news@tidewater.example"),
                DANA,
                false);
        AccountId bluesky = ((Register.Asking.Asked) register.ask(visiting.as(DANA), wish, NOON.toInstant())).account();
        register.approve(visiting.as(RUTH), register.find(bluesky).orElseThrow(), false, "", NOON.toInstant());
        assertThat(approval.handIn(visiting.as(DANA), post(written(on(bluesky, 300, null))), NOON))
                .isInstanceOf(Answer.Done.class);
        assertThat(approval.handIn(visiting.as(DANA), post(written(on(bluesky, 301, null))), NOON))
                .isInstanceOf(Answer.DoesNotFit.class);
        assertThat(approval.handIn(
                        visiting.as(DANA), post(written(on(bluesky, 290, URI.create("https://harbor.example")))), NOON))
                .as("its link is shown too")
                .isInstanceOf(Answer.DoesNotFit.class);
    }

    /** Each letter is one grapheme of two UTF-16 units. */
    private static Draft on(AccountId account, int graphemes, @Nullable URI link) {
        return new Draft(
                Optional.of(HARBOR),
                "🎈".repeat(graphemes),
                link,
                List.of(),
                Set.of(account),
                false,
                null,
                Set.of(),
                Set.of(),
                false,
                true);
    }

    private List<PersonId> told(PostId post) {
        return deliveries.of(new MessageId(post.value())).stream()
                .map(delivery -> delivery.parcel().recipient())
                .distinct()
                .toList();
    }

    private void answer(String token, Question.Answer answer) {
        assertThat(answers.answer(new Secret(token), answer, NOON)).isInstanceOf(ConsentAnswers.Answered.Kept.class);
    }

    private List<String> tokens(PostId post) {
        return texts(post).stream()
                .map(LINK::matcher)
                .filter(Matcher::find)
                .map(link -> link.group(1))
                .toList();
    }

    private List<String> texts(PostId post) {
        return transactions.executeRead(status -> {
            List<String> texts = new ArrayList<>();
            try (PreparedStatement query =
                    status.getConnection().prepareStatement("SELECT text FROM letter WHERE message = ? ORDER BY id")) {
                query.setString(1, post.value());
                try (ResultSet rows = query.executeQuery()) {
                    while (rows.next()) {
                        texts.add(rows.getString("text"));
                    }
                }
            }
            return texts;
        });
    }

    private PostId waiting(PersonId author, Draft draft) {
        PostId id = written(author, draft);
        assertThat(approval.handIn(visiting.as(author), post(id), NOON)).isInstanceOf(Answer.Done.class);
        return id;
    }

    private PostId written(Draft draft) {
        return written(DANA, draft);
    }

    private PostId written(PersonId author, Draft draft) {
        return ((Writing.Saving.Saved) writing.write(visiting.as(author), draft, NOON)).post();
    }

    private WrittenPost post(PostId id) {
        return book.find(id).orElseThrow();
    }

    private Draft words(String text) {
        return new Draft(
                Optional.of(HARBOR), text, null, List.of(), Set.of(feed), false, null, Set.of(), Set.of(), false, true);
    }

    private Draft photo(Set<PersonId> shown) {
        return new Draft(
                Optional.of(HARBOR),
                "A great day.",
                null,
                List.of(new Picture(kept(), "image/jpeg", 40, 20, "Two players run", "")),
                Set.of(feed),
                false,
                null,
                shown,
                Set.of(),
                false,
                true);
    }

    private String kept() {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            ImageIO.write(new BufferedImage(40, 20, BufferedImage.TYPE_INT_RGB), "jpeg", bytes);
            return writing.keep(bytes.toByteArray(), "image/jpeg").digest();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
