package org.crosswalk.records.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.crosswalk.Tidewater.DANA;
import static org.crosswalk.Tidewater.HARBOR;
import static org.crosswalk.Tidewater.JAYLEN;
import static org.crosswalk.Tidewater.NOON;
import static org.crosswalk.Tidewater.SOCCER;

import io.micronaut.context.annotation.Property;
import io.micronaut.context.annotation.Value;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.crosswalk.Tidewater;
import org.crosswalk.access.Duty;
import org.crosswalk.archive.ArchiveEntries;
import org.crosswalk.archive.ArchiveEntry;
import org.crosswalk.archive.Digest;
import org.crosswalk.archive.EntryKind;
import org.crosswalk.archive.store.Owner;
import org.crosswalk.common.Channel;
import org.crosswalk.common.EmailAddress;
import org.crosswalk.common.PersonId;
import org.crosswalk.contacts.Addresses;
import org.crosswalk.contacts.InPerson;
import org.crosswalk.contacts.VerifiedAddress;
import org.crosswalk.files.FileToSend;
import org.crosswalk.messaging.Correspondence;
import org.crosswalk.messaging.Enclosed;
import org.crosswalk.messaging.Message;
import org.crosswalk.messaging.Messages;
import org.crosswalk.messaging.Sending;
import org.crosswalk.messaging.Translation;
import org.crosswalk.messaging.Translations;
import org.crosswalk.messaging.Uploads;
import org.crosswalk.messaging.replies.Letterbox;
import org.crosswalk.messaging.replies.Quarantine;
import org.crosswalk.messaging.replies.Replies;
import org.crosswalk.optout.OptOut;
import org.crosswalk.optout.OptingOut;
import org.crosswalk.policy.Audience;
import org.crosswalk.policy.Matter;
import org.crosswalk.policy.Urgency;
import org.crosswalk.records.ArchiveQuery;
import org.crosswalk.records.ArchiveSearch;
import org.crosswalk.records.holds.Hold;
import org.crosswalk.records.holds.HoldDesk;
import org.crosswalk.records.index.IndexForTests;
import org.crosswalk.roster.Ground;
import org.crosswalk.roster.Papers;
import org.crosswalk.roster.PapersOnFile;
import org.crosswalk.roster.People;
import org.crosswalk.social.AccountId;
import org.crosswalk.social.Network;
import org.crosswalk.social.PostId;
import org.crosswalk.social.Visiting;
import org.crosswalk.social.accounts.Register;
import org.crosswalk.social.accounts.Wish;
import org.crosswalk.social.afterwards.PaperComments;
import org.crosswalk.social.posts.Draft;
import org.crosswalk.social.posts.PostBook;
import org.crosswalk.social.posts.Writing;
import org.junit.jupiter.api.Test;

/** CAM-04: when something's time is over, its words are nowhere any more, and never while a hold covers them. */
@MicronautTest(transactional = false)
@Property(name = "test.tidewater", value = "true")
@Property(name = "crosswalk.delivery.enabled", value = "false")
@Property(name = "crosswalk.social.publishing.enabled", value = "false")
@Property(name = "crosswalk.mail.from", value = "notices@tidewater.example")
@Property(name = "crosswalk.replies.port", value = "0")
class DisposedWordsTest {
    private static final ZonedDateTime LATER = NOON.plusYears(8);
    private static final PersonId KIM = new PersonId("stu-07");
    private static final PersonId BEATA = new PersonId("gua-13");
    private static final Map<Duty, PersonId> KEYS = Map.of(
            Duty.TECHNOLOGY_DIRECTOR,
            Tidewater.OTIS,
            Duty.SUPERINTENDENT,
            Tidewater.GRACE,
            Duty.COUNSEL,
            Tidewater.NADIA);

    @Inject
    Correspondence correspondence;

    @Inject
    Letterbox letterbox;

    @Inject
    Messages messages;

    @Inject
    Replies replies;

    @Inject
    Quarantine quarantine;

    @Inject
    Register register;

    @Inject
    Writing writing;

    @Inject
    PostBook posts;

    @Inject
    PaperComments comments;

    @Inject
    Visiting visiting;

    @Inject
    People people;

    @Inject
    Batches batches;

    @Inject
    DispositionDesk desk;

    @Inject
    HoldDesk holds;

    @Inject
    ArchiveEntries entries;

    @Inject
    ArchiveSearch search;

    @Inject
    IndexForTests index;

    @Inject
    Owner owner;

    @Inject
    Uploads uploads;

    @Inject
    Translations translations;

    @Inject
    InPerson inPerson;

    @Inject
    Addresses addresses;

    @Inject
    Papers papers;

    @Inject
    OptingOut optingOut;

    @SuppressWarnings("NullAway.Init") // the setting is put in
    @Value("${crosswalk.index.home}")
    Path indexHome;

    private final String word = "quokka" + UUID.randomUUID().toString().replaceAll("[^a-f]", "") + "marmalade";

    @Test
    void CAM04noByteOfTheWordsSurvivesInAnyTableInTheIndexOrInAttachments() throws Exception {
        Message message = sent();
        answers(message);
        PostId post = posted();
        String comment = comments.heard("Pat " + word, "The " + word + " comment", NOON.toInstant());
        List<Long> contacts = contacts();
        index.catchUp();
        assertThat(tables())
                .contains(
                        "message",
                        "message_file",
                        "message_translation",
                        "letter",
                        "letter_file",
                        "contact_address",
                        "contact_address_end",
                        "contact_code",
                        "rights_paper",
                        "rights_paper_end",
                        "optout_change",
                        "reply",
                        "incoming_mail",
                        "quarantined_mail",
                        "social_post_version",
                        "social_comment");
        assertThat(found()).isPositive();

        List<Long> all = new ArrayList<>(contacts);
        Stream.of(message.id().value(), post.value(), comment)
                .flatMap(about -> entries.about(about).stream())
                .map(ArchiveEntry::number)
                .forEach(all::add);
        assertThat(executed(all)).isInstanceOf(Disposed.Done.class);
        index.catchUp();

        assertThat(tables()).isEmpty();
        assertThat(found()).isZero();
        try (Stream<Path> files = Files.walk(indexHome)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                assertThat(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT))
                        .as(file.toString())
                        .doesNotContain(word);
            }
        }
        theirPlacesSayWhatBecameOfThem(message, post);
    }

    @Test
    void CAM04wordsUnderAHoldStayWhereTheyAre() throws Exception {
        Message message = sent();
        long hold =
                holds.place(new Hold(0, null, word, null, null, "A case at court", Tidewater.NADIA, NOON.toInstant()));
        List<Long> all = entries.about(message.id().value()).stream()
                .map(ArchiveEntry::number)
                .toList();
        assertThat(executed(all)).isInstanceOf(Disposed.Held.class);
        assertThat(tables()).contains("message", "letter");
        holds.lift(hold, Tidewater.NADIA, "It was settled", NOON.toInstant());
    }

    @Test
    void CAM04addressInForceOutlivesItsEntry() throws Exception {
        Instant day = LATER.minusDays(1).toInstant();
        inPerson.verify(
                BEATA,
                KIM,
                word + "@post.example",
                InPerson.Document.KNOWN_IN_PERSON,
                "Seen",
                Tidewater.HUGH,
                day.atZone(NOON.getZone()));
        long verified = entries.about(BEATA.value()).getLast().number();

        assertThat(executed(List.of(verified))).isInstanceOf(Disposed.Done.class);

        assertThat(tables()).containsExactly("contact_address");
    }

    @Test
    void whatIsStillKeptOfAMessageKeepsItsWords() throws Exception {
        Message message = sent();
        List<Long> others = entries.about(message.id().value()).stream()
                .filter(entry -> entry.kind() != EntryKind.MESSAGE)
                .map(ArchiveEntry::number)
                .toList();
        assertThat(executed(others)).isInstanceOf(Disposed.Done.class);
        assertThat(tables()).contains("message", "letter");
    }

    private void theirPlacesSayWhatBecameOfThem(Message message, PostId post) {
        assertThat(messages.find(message.id()).orElseThrow().draft().text()).startsWith("Disposed of under");
        assertThat(replies.to(message.id()))
                .isNotEmpty()
                .allSatisfy(reply -> assertThat(reply.text()).startsWith("Disposed of under"));
        assertThat(posts.find(post).orElseThrow().draft().text()).startsWith("Disposed of under");
    }

    private Message sent() {
        String text = "The plan of the " + word + " cup.";
        Enclosed plan = uploads.keep(
                DANA,
                new FileToSend(
                        word + ".txt",
                        "text/plain",
                        text.getBytes(StandardCharsets.UTF_8),
                        text,
                        null,
                        Digest.of(text)),
                NOON.toInstant());
        var draft = new org.crosswalk.messaging.Draft(
                SOCCER,
                new Audience.WholeGroup(),
                Matter.ORDINARY,
                "The " + word + " cup",
                "Tickets for the " + word + " cup are at the office.",
                true,
                Urgency.NONE,
                null,
                List.of(plan));
        Message message = ((Sending.Decided)
                        correspondence.send(DANA, draft, UUID.randomUUID().toString(), NOON))
                .message();
        translations.add(
                message.id(),
                List.of(new Translation("es", "La copa " + word, "El plan " + word, "Traducido: " + word)),
                NOON.toInstant());
        return message;
    }

    /** An address that was verified, paper about its holder, and what they said of a channel; all of it over since. */
    private List<Long> contacts() throws Exception {
        ZonedDateTime day = NOON.plusDays(1);
        assertThat(inPerson.verify(
                        BEATA,
                        KIM,
                        word + "@post.example",
                        InPerson.Document.OTHER,
                        "Saw the " + word,
                        Tidewater.HUGH,
                        NOON))
                .isInstanceOf(InPerson.Answer.Verified.class);
        owner.run("INSERT INTO contact_code (guardian, student, address, known_hash, new_hash, asked_at, valid_until)"
                + " VALUES ('" + BEATA + "', '" + KIM + "', '" + word
                + "@post.example', '', '', '2026-10-01', '2026-10-02')");
        VerifiedAddress address = addresses.of(BEATA).getLast();
        inPerson.revoke(address, "No more " + word, Tidewater.HUGH, day.toInstant());
        optingOut.ask(new OptOut(
                BEATA,
                Channel.EMAIL,
                org.crosswalk.optout.Wish.END,
                OptOut.How.OFFICE,
                Tidewater.HUGH,
                "Sick of " + word,
                day.toInstant()));
        papers.file(
                new PapersOnFile.Filed(KIM, BEATA, Ground.PROTECTIVE_ORDER, null, null, "Docket " + word),
                true,
                Tidewater.HUGH,
                day);
        long paper = papers.of(KIM).getLast().id();
        papers.end(paper, day.toLocalDate(), "Vacated " + word, Tidewater.HUGH, day.plusDays(1));
        return Stream.of(BEATA.value(), "rights-paper-" + paper)
                .flatMap(about -> entries.about(about).stream())
                .map(ArchiveEntry::number)
                .toList();
    }

    private void answers(Message message) {
        String to = "reply+" + message.id() + "@tidewater.example";
        String jay = Objects.requireNonNull(people.find(JAYLEN).orElseThrow().email())
                .value();
        assertThat(letterbox.post(jay, to, Letterbox.mail(jay, to, "I like " + word + ".\n\n> The " + word + " cup")))
                .startsWith("250");
        assertThat(letterbox.post(
                        "pat@elsewhere.example", to, Letterbox.mail("pat@elsewhere.example", to, "What " + word + "?")))
                .startsWith("250");
        assertThat(replies.to(message.id())).hasSize(1);
    }

    private PostId posted() {
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
        AccountId feed = ((Register.Asking.Asked) register.ask(visiting.as(DANA), wish, NOON.toInstant())).account();
        register.approve(visiting.as(Tidewater.RUTH), register.find(feed).orElseThrow(), false, "", NOON.toInstant());
        Draft draft = new Draft(
                Optional.of(HARBOR),
                "Come to the " + word + " cup",
                null,
                List.of(),
                Set.of(feed),
                false,
                null,
                Set.of(),
                Set.of(),
                false,
                true);
        return ((Writing.Saving.Saved) writing.write(visiting.as(DANA), draft, NOON)).post();
    }

    private Disposed executed(List<Long> numbers) {
        long batch = batches.add(
                "correspondence", "their time is over", numbers, KEYS.size(), Tidewater.THEO, LATER.toInstant());
        KEYS.forEach((duty, person) -> desk.answer(batch, person, Set.of(duty), true, "", LATER.toInstant()));
        return desk.execute(batch, Tidewater.THEO, LATER);
    }

    private long found() {
        return search.search(new ArchiveQuery(word, null, 10)).total();
    }

    /** In which tables the word stands. */
    private List<String> tables() throws Exception {
        return owner.dump().entrySet().stream()
                .filter(table -> table.getValue().toLowerCase(Locale.ROOT).contains(word))
                .map(Map.Entry::getKey)
                .toList();
    }
}
