package org.crosswalk.social.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.crosswalk.Tidewater.DANA;
import static org.crosswalk.Tidewater.HARBOR;
import static org.crosswalk.Tidewater.NOON;
import static org.crosswalk.Tidewater.RUTH;

import com.rometools.rome.feed.atom.Content;
import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.feed.atom.Link;
import com.rometools.rome.io.WireFeedInput;
import io.micronaut.context.annotation.Property;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.client.HttpClient;
import io.micronaut.http.client.annotation.Client;
import io.micronaut.http.client.exceptions.HttpClientResponseException;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.crosswalk.common.EmailAddress;
import org.crosswalk.social.AccountId;
import org.crosswalk.social.Network;
import org.crosswalk.social.Picture;
import org.crosswalk.social.PostId;
import org.crosswalk.social.Publications;
import org.crosswalk.social.Visiting;
import org.crosswalk.social.accounts.Register;
import org.crosswalk.social.accounts.Wish;
import org.crosswalk.social.afterwards.AfterBook;
import org.crosswalk.social.approval.Approval;
import org.crosswalk.social.network.Networks;
import org.crosswalk.social.oversight.Retracting;
import org.crosswalk.social.posts.Draft;
import org.crosswalk.social.posts.PostBook;
import org.crosswalk.social.posts.Writing;
import org.crosswalk.social.posts.WrittenPost;
import org.crosswalk.social.publishing.Once;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The district's feed as a reader of feeds reads it (RFC 4287), from posts that went the whole way. */
@MicronautTest(transactional = false)
@Property(name = "test.tidewater", value = "true")
@Property(name = "test.once", value = "true")
@Property(name = "crosswalk.address", value = "https://crosswalk.tidewater.example")
@Property(name = "crosswalk.delivery.enabled", value = "false")
@Property(name = "crosswalk.social.publishing.enabled", value = "false")
@Property(name = "crosswalk.social.following.enabled", value = "false")
class FeedTest {
    private static final String ADDRESS = "https://crosswalk.tidewater.example";
    private static final String NASTY = "Bake sale <script>alert(1)</script> & more \u0007🎈\nAt noon";

    @Inject
    Register register;

    @Inject
    Writing writing;

    @Inject
    Approval approval;

    @Inject
    Retracting retracting;

    @Inject
    PostBook book;

    @Inject
    AfterBook after;

    @Inject
    Publications publications;

    @Inject
    Once once;

    @Inject
    Networks networks;

    @Inject
    Visiting visiting;

    @Inject
    @Client("/")
    HttpClient client;

    private AccountId account = AccountId.random();

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
        account = ((Register.Asking.Asked) register.ask(visiting.as(DANA), wish, NOON.toInstant())).account();
        register.approve(visiting.as(RUTH), register.find(account).orElseThrow(), false, "", NOON.toInstant());
    }

    @Test
    void everyReaderOfAtomReadsIt() throws Exception {
        published(NASTY);
        Feed feed = feed("/feed.atom");
        assertThat(feed.getFeedType()).isEqualTo("atom_1.0");
        assertThat(feed.getId()).isEqualTo(ADDRESS + "/feed.atom");
        assertThat(feed.getTitle()).isNotBlank();
        assertThat(feed.getUpdated()).isNotNull();
        assertThat(feed.getOtherLinks())
                .extracting(Link::getRel, Link::getHref)
                .contains(tuple("self", ADDRESS + "/feed.atom"));
        assertThat(feed.getEntries()).isNotEmpty().allSatisfy(entry -> {
            assertThat(entry.getId()).startsWith("urn:uuid:");
            assertThat(entry.getTitle()).isNotBlank();
            assertThat(entry.getUpdated()).isNotNull();
            assertThat(entry.getAuthors()).isNotEmpty();
        });
        assertThat(feed.getEntries()).extracting(Entry::getId).doesNotHaveDuplicates();
    }

    @Test
    void entrySaysWhatWasApprovedAndItsPicturesSayWhatTheyShow() throws Exception {
        PostId post = published(NASTY);
        Entry entry = entry(feed("/feed.atom"), post).orElseThrow();
        assertThat(entry.getPublished().toInstant()).isEqualTo(NOON.toInstant());
        assertThat(entry.getOtherLinks())
                .extracting(Link::getRel, Link::getHref)
                .contains(tuple("related", "https://harbor.example/sale"));
        String html = html(entry);
        assertThat(html)
                .contains("&lt;script&gt;", "&amp; more", "🎈", "<p>At noon</p>")
                .contains("alt=\"A table with cakes, &quot;for free&quot;\"", "<figcaption>Before noon</figcaption>")
                .doesNotContain("<script>", "\u0007");
        Link picture = links(entry, "enclosure").findFirst().orElseThrow();
        assertThat(html).contains("src=\"" + picture.getHref() + "\"");
        HttpResponse<byte[]> got = client.toBlocking()
                .exchange(HttpRequest.GET(URI.create(picture.getHref()).getPath()), byte[].class);
        assertThat(got.getContentType()).hasToString("Optional[" + picture.getType() + "]");
        assertThat(ImageIO.read(new java.io.ByteArrayInputStream(got.body()))).isNotNull();
    }

    @Test
    void postOfAPictureAloneIsCalledByWhatItShows() throws Exception {
        PostId post = published("");
        assertThat(publications.of(post))
                .extracting(Publications.Published::state, Publications.Published::detail)
                .containsExactly(tuple(Publications.State.PUBLISHED, ""));
        Entry entry = entry(feed("/feed.atom"), post).orElseThrow();
        assertThat(entry.getTitle()).isEqualTo("A table with cakes, \"for free\"");
    }

    @Test
    void schoolsFeedHasItsOwnPostsAlone() throws Exception {
        PostId post = published("Doors open at six.");
        assertThat(entry(feed("/schools/school-harbor/feed.atom"), post)).isPresent();
        assertThat(entry(feed("/schools/school-millbrook/feed.atom"), post)).isEmpty();
    }

    @Test
    void whatIsNotApprovedIsNotInIt() throws Exception {
        PostId draft = written("Only a draft so far.");
        approval.handIn(visiting.as(DANA), post(draft), NOON);
        once.work(networks.of(Network.FEED));
        assertThat(entry(feed("/feed.atom"), draft)).isEmpty();
        assertThat(text("/feed.atom")).doesNotContain("Only a draft so far");
    }

    /** Readers that know RFC 6721 take it away too; its words and pictures are gone for everybody. */
    @Test
    void whatWasTakenBackIsMarkedAndGone() throws Exception {
        PostId post = published("Taken back soon.");
        String picture = links(entry(feed("/feed.atom"), post).orElseThrow(), "enclosure")
                .findFirst()
                .orElseThrow()
                .getHref();
        retracting.retract(visiting.as(RUTH), post(post), "The family asked", NOON.toInstant());
        assertThatItIsGone(post, "Taken back soon", picture);
    }

    @Test
    void whatWasTakenAwayOnTheNetworkItselfIsMarkedAndGone() throws Exception {
        PostId post = published("Deleted by another hand.");
        String picture = links(entry(feed("/feed.atom"), post).orElseThrow(), "enclosure")
                .findFirst()
                .orElseThrow()
                .getHref();
        after.gone(after.out(account, Instant.EPOCH).getFirst().publication(), NOON.toInstant());
        assertThatItIsGone(post, "Deleted by another hand", picture);
    }

    private void assertThatItIsGone(PostId post, String words, String picture) throws Exception {
        Feed feed = feed("/feed.atom");
        assertThat(entry(feed, post)).isEmpty();
        assertThat(feed.getForeignMarkup())
                .filteredOn(element -> element.getName().equals("deleted-entry")
                        && element.getNamespaceURI().equals("http://purl.org/atompub/tombstones/1.0"))
                .extracting(element -> element.getAttributeValue("ref"))
                .contains("urn:uuid:" + post);
        assertThat(text("/feed.atom")).doesNotContain(words);
        assertThatExceptionOfType(HttpClientResponseException.class)
                .isThrownBy(() -> client.toBlocking()
                        .exchange(HttpRequest.GET(URI.create(picture).getPath()), byte[].class))
                .satisfies(refused -> assertThat(refused.code()).isEqualTo(404));
    }

    private Feed feed(String path) throws Exception {
        return (Feed) new WireFeedInput(true, java.util.Locale.ROOT).build(new StringReader(text(path)));
    }

    private String text(String path) {
        return client.toBlocking().retrieve(path);
    }

    private static Optional<Entry> entry(Feed feed, PostId post) {
        return feed.getEntries().stream()
                .filter(entry -> entry.getId().equals("urn:uuid:" + post))
                .findFirst();
    }

    private static String html(Entry entry) {
        List<Content> contents = entry.getContents();
        assertThat(contents).hasSize(1);
        assertThat(contents.getFirst().getType()).isEqualTo("html");
        return contents.getFirst().getValue();
    }

    private static Stream<Link> links(Entry entry, String relation) {
        return entry.getOtherLinks().stream().filter(link -> relation.equals(link.getRel()));
    }

    private PostId published(String text) throws IOException {
        PostId id = written(text);
        assertThat(approval.handIn(visiting.as(DANA), post(id), NOON)).isInstanceOf(Approval.Answer.Done.class);
        assertThat(approval.approve(visiting.as(RUTH), post(id), "Good", NOON))
                .isInstanceOf(Approval.Answer.Done.class);
        once.work(networks.of(Network.FEED));
        return id;
    }

    private PostId written(String text) throws IOException {
        Draft draft = new Draft(
                Optional.of(HARBOR),
                text,
                URI.create("https://harbor.example/sale"),
                List.of(picture(text)),
                Set.of(account),
                false,
                null,
                Set.of(),
                Set.of(),
                true,
                true);
        return ((Writing.Saving.Saved) writing.write(visiting.as(DANA), draft, NOON)).post();
    }

    /** Of a colour of its own, so that no other post has the same. */
    private Picture picture(String text) throws IOException {
        BufferedImage image = new BufferedImage(40, 20, BufferedImage.TYPE_INT_RGB);
        image.setRGB(0, 0, text.hashCode());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "png", bytes);
        String digest = writing.keep(bytes.toByteArray(), "image/png").digest();
        return new Picture(digest, "image/png", 40, 20, "A table with cakes, \"for free\"", "Before noon");
    }

    private WrittenPost post(PostId id) {
        return book.find(id).orElseThrow();
    }
}
