package org.crosswalk.records.requests.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.annotation.Property;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.crosswalk.Tidewater;
import org.crosswalk.access.Browser;
import org.crosswalk.access.Sessions;
import org.crosswalk.archive.Archive;
import org.crosswalk.archive.ArchiveEntries;
import org.crosswalk.archive.EntryKind;
import org.crosswalk.archive.NewEntry;
import org.crosswalk.records.index.IndexForTests;
import org.crosswalk.records.requests.Arrival;
import org.crosswalk.records.requests.Asked;
import org.crosswalk.records.requests.Mark;
import org.crosswalk.records.requests.RecordsDesk;
import org.crosswalk.records.requests.RequestId;
import org.crosswalk.records.requests.Requester;
import org.crosswalk.records.requests.ResponsiveReview;
import org.crosswalk.records.requests.ResponsiveSet.Item;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false)
@Property(name = "test.tidewater", value = "true")
@Property(name = "crosswalk.delivery.enabled", value = "false")
class ResponsiveSetPagesTest {
    private static final Instant NOON = Tidewater.NOON.toInstant();
    private static final int MANY = 1_203;

    @Inject
    EmbeddedServer server;

    @Inject
    Sessions sessions;

    @Inject
    RecordsDesk desk;

    @Inject
    ResponsiveReview review;

    @Inject
    Archive archive;

    @Inject
    ArchiveEntries entries;

    @Inject
    TransactionOperations<Connection> transactions;

    @Inject
    IndexForTests index;

    @Serdeable
    record Mail(String subject, String text) {}

    private RequestId request;
    private Browser theo;

    @BeforeEach
    void mailsAboutFieldLights() {
        if (entries.about("light-0").isEmpty()) {
            transactions.executeWrite(_ -> archive.appendAll(mails()));
        }
        index.catchUp();
        request = desk.receive(new Asked("Field lights", Requester.UNNAMED, Arrival.FORM, NOON), null, NOON)
                .id();
        theo = new Browser(server.getURI()).with(sessions.begin(Tidewater.THEO, NOON));
    }

    private static List<NewEntry> mails() {
        List<NewEntry> mails = new ArrayList<>();
        for (int i = 0; i < MANY; i++) {
            mails.add(new NewEntry(
                    EntryKind.MAIL,
                    "light-" + i,
                    NOON,
                    new Mail("Lights " + i, "The floodlights and their glare, part " + i)));
        }
        mails.add(new NewEntry(
                EntryKind.MAIL, "light-copy", NOON, new Mail("Lights 7", " The  floodlights and their glare, part 7")));
        return mails;
    }

    @Test
    void everyResultOfASearchIsAddedFromAllItsPages() {
        String page = theo.get("/archive?words=glare").body();
        assertThat(page).contains("Add all 1,204 results to a request");
        assertThat(theo.get("/requests/additions?words=glare").body())
                .contains(request.value(), "Add all 1,204 results");

        HttpResponse<String> added = add("glare");

        assertThat(added.headers().firstValue("location")).contains("/requests/" + request + "/responsive?added=1204");
        assertThat(review.of(request).items()).hasSize(MANY + 1).allMatch(item -> item.mark() == Mark.UNDECIDED);
        assertThat(add("glare").headers().firstValue("location").orElseThrow()).endsWith("?added=0");
        assertThat(entries.about("archive").getLast().content())
                .as("the search is a look")
                .contains("glare");
    }

    @Test
    void exactDuplicatesStandTogetherAndAreMarkedTogether() {
        add("\"part 7\"");
        List<Item> two = review.of(request).items();
        assertThat(two).hasSize(2);

        assertThat(set("").body())
                .contains("1 exact copy, marked together with it")
                .containsOnlyOnce("type=\"checkbox\"");
        mark(Map.of("entry", Long.toString(two.getFirst().entry()), "mark", "RESPONSIVE", "why", "names the cost"));

        assertThat(review.of(request).items()).allMatch(item -> item.mark() == Mark.RESPONSIVE);
        assertThat(set("?mark=RESPONSIVE").body()).contains("Responsive (2)", "names the cost", "Theo Marsh");
    }

    @Test
    void allThatAreShownAreMarkedAtOnceAndTakenBack() {
        add("floodlights");

        mark(Map.of("scope", "ALL", "shown", "UNDECIDED", "mark", "NOT_RESPONSIVE", "why", "drafts"));
        assertThat(review.of(request).marked(Mark.NOT_RESPONSIVE)).hasSize(MANY + 1);
        assertThat(set("").body()).contains("Not responsive: 1,204 entries, by Theo Marsh");

        theo.post("/requests/" + request + "/responsive", "/requests/" + request + "/undoings", Map.of());
        assertThat(review.of(request).marked(Mark.UNDECIDED)).hasSize(MANY + 1);
    }

    @Test
    void longSetIsTurnedPageByPage() {
        add("floodlights");

        String first = set("").body();
        long last = review.of(request).items().get(99).entry();

        assertThat(first).contains("?mark=ALL&amp;after=" + last);
        assertThat(set("?after=" + last).body()).contains("part", "More of the set");
    }

    @Test
    void markWithoutAChoiceChangesNothing() {
        add("\"part 7\"");
        for (Map<String, String> form : List.of(
                Map.of("mark", "RESPONSIVE"),
                Map.of("entry", "1"),
                Map.of("mark", "MAYBE", "scope", "ALL"),
                Map.of("entry", "x", "mark", "RESPONSIVE"))) {
            assertThat(theo.post("/requests/" + request + "/responsive", "/requests/" + request + "/marks", form)
                            .statusCode())
                    .as(form.toString())
                    .isEqualTo(422);
        }
        assertThat(review.of(request).items()).allMatch(item -> item.mark() == Mark.UNDECIDED);
    }

    @Test
    void additionNeedsARequestThatIsOpen() {
        assertThat(theo.post(
                                "/requests/additions?words=floodlights",
                                "/requests/additions",
                                Map.of("words", "floodlights"))
                        .body())
                .contains("Please choose a request");
    }

    private HttpResponse<String> add(String words) {
        return theo.post(
                "/requests/calendar", "/requests/additions", Map.of("words", words, "request", request.value()));
    }

    private void mark(Map<String, String> form) {
        assertThat(theo.post("/requests/" + request + "/responsive", "/requests/" + request + "/marks", form)
                        .statusCode())
                .isEqualTo(303);
    }

    private HttpResponse<String> set(String query) {
        return theo.get("/requests/" + request + "/responsive" + query);
    }
}
