package org.crosswalk.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.crosswalk.Tidewater.CORINNE;
import static org.crosswalk.Tidewater.DANA;
import static org.crosswalk.Tidewater.GRACE;
import static org.crosswalk.Tidewater.NOON;
import static org.crosswalk.Tidewater.SOCCER;

import io.micronaut.context.annotation.Property;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.micronaut.test.support.TestPropertyProvider;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.crosswalk.archive.ArchiveEntries;
import org.crosswalk.archive.ArchiveEntry;
import org.crosswalk.archive.EntryKind;
import org.crosswalk.common.GroupId;
import org.crosswalk.common.PersonId;
import org.crosswalk.delivery.Posted;
import org.crosswalk.policy.Audience;
import org.crosswalk.policy.Matter;
import org.crosswalk.policy.Urgency;
import org.crosswalk.translation.SmallTranslator;
import org.crosswalk.translation.SmallTranslator.Mood;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Families who speak another language than the coach, and a translator that works, fails or keeps silent. */
@MicronautTest(transactional = false)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Property(name = "test.tidewater", value = "true")
@Property(name = "crosswalk.delivery.enabled", value = "false")
@Property(name = "crosswalk.translator-key", value = "key-of-ours")
@Property(name = "crosswalk.translator-patience", value = "2s")
class TranslatedMessagesTest implements TestPropertyProvider {
    /** Speaks Portuguese. */
    private static final PersonId BRAZILIAN = new PersonId("gua-03");
    /** Speaks English. */
    private static final PersonId AMERICAN = new PersonId("gua-01");

    private final SmallTranslator translator = new SmallTranslator();

    @Inject
    Correspondence correspondence;

    @Inject
    Posted posted;

    @Inject
    ArchiveEntries entries;

    @Inject
    Translations translations;

    @Override
    public Map<String, String> getProperties() {
        return Map.of("crosswalk.translator", translator.address());
    }

    @AfterAll
    void close() {
        translator.close();
    }

    @BeforeEach
    void itWorks() {
        translator.is(Mood.WORKS);
    }

    @Test
    void translationStandsBesideTheOriginalAndIsMarkedInItsOwnLanguage() {
        Message message = sent(guardians("The match is at ten.", Urgency.NONE));

        String mail = newest(message, BRAZILIAN);
        assertThat(mail)
                .contains(
                        "Tradução automática. O original está ao lado.",
                        "[pt] Saturday",
                        "[pt] The match is at ten.",
                        "Original",
                        "Você recebe esta mensagem");
        assertThat(mail.indexOf("[pt] The match")).isLessThan(mail.lastIndexOf("The match is at ten."));
        assertThat(newest(message, AMERICAN)).contains("The match is at ten.").doesNotContain("[pt]", "Original");
        assertThat(translator.asked())
                .allMatch(asked -> asked.contains("\"source\":\"en\"") && asked.contains("\"format\":\"text\""))
                .allMatch(asked -> asked.contains("\"api_key\":\"key-of-ours\""));
        assertThat(translations.of(message.id(), "pt-BR")).isPresent();
    }

    @Test
    void whatWasTranslatedIsArchived() {
        Message message = sent(guardians("The match is at ten.", Urgency.NONE));

        assertThat(entries.about(message.id().value()))
                .filteredOn(entry -> entry.kind() == EntryKind.DELIVERY)
                .extracting(ArchiveEntry::content)
                .anyMatch(content ->
                        content.contains("\"by\":\"machine\"") && content.contains("[pt] The match is at ten."));
    }

    @ParameterizedTest
    @EnumSource(names = {"FAILS", "NONSENSE", "SILENT"})
    void withoutATranslationTheOriginalGoesAlone(Mood mood) {
        translator.is(mood);
        Message message = sent(guardians("The match is at ten.", Urgency.NONE));

        assertThat(newest(message, BRAZILIAN))
                .contains("The match is at ten.", "Você recebe esta mensagem")
                .doesNotContain("[pt]", "automática");
        assertThat(entries.about(message.id().value())).noneMatch(entry -> entry.kind() == EntryKind.DELIVERY);
    }

    @Test
    void urgentMessageIsQueuedBeforeTheTranslatorIsAskedAndItsTranslationFollows() {
        Message message = sent(GRACE, guardians("The bus is late.", Urgency.BUS));

        List<String> mails = mails(message, BRAZILIAN);
        assertThat(mails).hasSize(2);
        assertThat(mails.getFirst()).contains("The bus is late.").doesNotContain("[pt]");
        assertThat(mails.getLast()).contains("[pt] The bus is late.", "Tradução automática");
        assertThat(mails(message, AMERICAN)).hasSize(1);
    }

    @Test
    void privateMatterIsNotTakenToTheTranslator() {
        Message message = sent(
                CORINNE,
                new Draft(
                        new GroupId("school:school-harbor"),
                        new Audience.GuardiansOfStudents(Set.of(new PersonId("stu-02"))),
                        Matter.MEDICAL,
                        "The nurse",
                        "Please call the nurse.",
                        true));

        assertThat(message.verdict().outcome().leaves()).isTrue();
        assertThat(mails(message, BRAZILIAN)).singleElement().asString().contains("Please call the nurse.");
        assertThat(translator.asked()).isEmpty();
    }

    private Message sent(Draft draft) {
        return sent(DANA, draft);
    }

    private Message sent(PersonId sender, Draft draft) {
        Sending sending = correspondence.send(sender, draft, UUID.randomUUID().toString(), NOON);
        assertThat(sending).isInstanceOf(Sending.Decided.class);
        return ((Sending.Decided) sending).message();
    }

    private static Draft guardians(String text, Urgency urgency) {
        return new Draft(
                SOCCER, new Audience.GuardiansOfGroup(), Matter.ORDINARY, "Saturday", text, true, urgency, null);
    }

    private String newest(Message message, PersonId person) {
        return mails(message, person).getLast();
    }

    private List<String> mails(Message message, PersonId person) {
        return posted.to(person).stream()
                .filter(mail -> mail.replyTo().contains(message.id().value()))
                .map(Posted.Mail::text)
                .toList();
    }
}
