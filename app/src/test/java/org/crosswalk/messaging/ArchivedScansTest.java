package org.crosswalk.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.crosswalk.Tidewater.DANA;
import static org.crosswalk.Tidewater.IMANI;
import static org.crosswalk.Tidewater.NOON;

import io.micronaut.context.annotation.Property;
import io.micronaut.core.type.Argument;
import io.micronaut.json.JsonMapper;
import io.micronaut.json.tree.JsonNode;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.crosswalk.Tidewater;
import org.crosswalk.archive.ArchiveEntries;
import org.crosswalk.archive.ArchiveEntry;
import org.crosswalk.archive.EntryKind;
import org.crosswalk.policy.Audience;
import org.crosswalk.policy.Matter;
import org.crosswalk.records.ArchiveHit;
import org.crosswalk.records.ArchiveQuery;
import org.crosswalk.records.ArchiveSearch;
import org.crosswalk.records.index.IndexForTests;
import org.crosswalk.roster.RosterEditions;
import org.junit.jupiter.api.Test;

/** Each scan that a decision stands on is an entry of its own, which tells where something was found and never the words. */
@MicronautTest(transactional = false)
@Property(name = "test.tidewater", value = "true")
@Property(name = "crosswalk.delivery.enabled", value = "false")
class ArchivedScansTest {
    @Inject
    Correspondence correspondence;

    @Inject
    Disputed disputed;

    @Inject
    ArchiveEntries entries;

    @Inject
    ArchiveSearch search;

    @Inject
    IndexForTests index;

    @Inject
    RosterEditions roster;

    @Inject
    JsonMapper json;

    @Test
    void decisionNamesTheScanThatItStandsOn() throws IOException {
        List<ArchiveEntry> archived = archived(disputed.held(DANA));

        assertThat(archived)
                .extracting(ArchiveEntry::kind)
                .containsExactly(EntryKind.MESSAGE, EntryKind.SCAN, EntryKind.DECISION);
        assertThat(content(archived.getLast()).get("scan").getLongValue())
                .isEqualTo(archived.get(1).number());
    }

    @Test
    void scanTellsWhatItFoundWhereAndByWhichRuleAndNotTheWords() throws IOException {
        Message message = disputed.held(DANA);
        ArchiveEntry scan = archived(message).get(1);
        Found found = message.found().getFirst();

        assertThat(scan.content()).doesNotContain("loser");
        JsonNode content = content(scan);
        assertThat(content.get("of").getStringValue()).isEqualTo("MESSAGE");
        assertThat(content.get("id").getStringValue()).isEqualTo(message.id().value());
        assertThat(content.get("edition").getStringValue())
                .isEqualTo(message.verdict().edition());
        assertThat(content.get("scanner").get("roster").getLongValue()).isEqualTo(roster.newest());
        assertThat(content.get("scanner").get("rules").getStringValue()).hasSize(64);
        assertThat(content.get("failed").getBooleanValue()).isFalse();
        JsonNode spot = content.get("found").get(0);
        assertThat(spot.get("part").getStringValue()).isEqualTo("text");
        assertThat(spot.get("start").getIntValue()).isEqualTo(found.start());
        assertThat(spot.get("end").getIntValue()).isEqualTo(found.end());
        assertThat(spot.get("rule").getStringValue()).isEqualTo(found.rule());
        assertThat(archived(message).getFirst().content())
                .as("findings stand in one place")
                .doesNotContain(found.rule());
    }

    @Test
    void scanThatFindsNothingIsToldTooAndAPreviewIsNot() throws IOException {
        Draft draft = draft("Bring water.");
        long before = entries.newest();
        correspondence.preview(DANA, draft, NOON.toLocalDate());
        assertThat(entries.newest()).isEqualTo(before);

        ArchiveEntry scan = archived(sent(draft)).get(1);
        assertThat(content(scan).get("found").size()).isZero();
    }

    @Test
    void whatIsDecidedAgainIsScannedAgain() throws IOException {
        Message message = disputed.held(DANA);
        correspondence.release(message.id(), IMANI, "It is a quotation.", NOON);

        List<ArchiveEntry> archived = archived(message);
        assertThat(archived)
                .extracting(ArchiveEntry::kind)
                .containsExactly(
                        EntryKind.MESSAGE,
                        EntryKind.SCAN,
                        EntryKind.DECISION,
                        EntryKind.REVIEW,
                        EntryKind.SCAN,
                        EntryKind.DECISION);
        assertThat(content(archived.getLast()).get("scan").getLongValue())
                .isEqualTo(archived.get(4).number());
    }

    @Test
    void scansAreFoundByTheirKind() {
        Message message = disputed.held(DANA);
        index.catchUp();

        assertThat(search.search(new ArchiveQuery("kind:scan " + message.id().value(), null, 10))
                        .hits())
                .extracting(ArchiveHit::kind)
                .containsExactly(EntryKind.SCAN);
        assertThat(search.facets(new ArchiveQuery(message.id().value(), null, 10))
                        .kinds())
                .anyMatch(kind -> kind.term().equals("kind:SCAN"));
    }

    @Test
    void WES12scanOfAPrivateMatterIsSealedWithIt() {
        Draft draft = new Draft(
                Tidewater.SOCCER,
                new Audience.SomeStudents(Set.of(Tidewater.JAYLEN)),
                Matter.MEDICAL,
                "Your inhaler",
                "Your inhaler is in the office.",
                true);
        Message message = sent(draft);
        index.catchUp();

        ArchiveQuery query = new ArchiveQuery("kind:scan " + message.id().value(), null, 10);
        assertThat(search.search(query).total()).isZero();
        assertThat(search.search(query).sealed()).isEqualTo(1);
    }

    private Message sent(Draft draft) {
        return ((Sending.Decided)
                        correspondence.send(DANA, draft, UUID.randomUUID().toString(), NOON))
                .message();
    }

    private static Draft draft(String text) {
        return new Draft(Tidewater.SOCCER, new Audience.WholeGroup(), Matter.ORDINARY, "Practice", text, true);
    }

    private List<ArchiveEntry> archived(Message message) {
        return entries.about(message.id().value());
    }

    private JsonNode content(ArchiveEntry entry) throws IOException {
        return json.readValue(entry.content(), Argument.of(JsonNode.class));
    }
}
