package org.crosswalk.messaging.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.crosswalk.Tidewater.DANA;
import static org.crosswalk.Tidewater.JAYLEN;
import static org.crosswalk.Tidewater.NOON;
import static org.crosswalk.Tidewater.SOCCER;

import io.micronaut.context.annotation.Property;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;
import org.crosswalk.access.Browser;
import org.crosswalk.access.Sessions;
import org.crosswalk.common.Channel;
import org.crosswalk.common.EmailAddress;
import org.crosswalk.common.PersonId;
import org.crosswalk.delivery.Letter;
import org.crosswalk.delivery.Parcel;
import org.crosswalk.delivery.Posted;
import org.crosswalk.delivery.inbox.Inboxes;
import org.crosswalk.messaging.Correspondence;
import org.crosswalk.messaging.Draft;
import org.crosswalk.messaging.Message;
import org.crosswalk.messaging.Sending;
import org.crosswalk.policy.Audience;
import org.crosswalk.policy.Matter;
import org.junit.jupiter.api.Test;

/** Each recipient is told who else can read a message: in the mail, in the inbox, in a guardian's own language. */
@MicronautTest(transactional = false)
@Property(name = "test.tidewater", value = "true")
@Property(name = "crosswalk.delivery.enabled", value = "false")
@Property(name = "crosswalk.mail.district", value = "Tidewater Public Schools")
class WhoElseReadsTest {
    private static final String KEPT = "The school keeps a copy, and people of Tidewater Public Schools";

    @Inject
    EmbeddedServer server;

    @Inject
    Sessions sessions;

    @Inject
    Correspondence correspondence;

    @Inject
    Inboxes inboxes;

    @Inject
    Posted posted;

    @Test
    void membersAreToldInTheMail() {
        Message message = sent(new Audience.WholeGroup(), Matter.ORDINARY);
        assertThat(mail(message, JAYLEN)).contains("It went to everybody in Varsity Soccer, with its staff.", KEPT);
    }

    @Test
    void guardiansAreToldInTheirOwnLanguage() {
        Message message = sent(new Audience.GuardiansOfGroup(), Matter.ORDINARY);
        assertThat(mail(message, new PersonId("gua-01")))
                .contains("It went to the guardians of the students in Varsity Soccer.", KEPT);
        assertThat(mail(message, new PersonId("gua-03")))
                .contains(
                        "Foi enviada aos responsáveis pelos estudantes de Varsity Soccer.",
                        "A escola guarda uma cópia, e as pessoas de Tidewater Public Schools");
    }

    @Test
    void memberOfAPrivateMatterIsToldOfThePrincipalInMailAndInbox() {
        Message message = sent(new Audience.SomeStudents(Set.of(JAYLEN)), Matter.MEDICAL);
        assertThat(mail(message, JAYLEN))
                .contains("It went to you alone.", "The principal, Ruth Lindqvist, gets a copy.");
        assertThat(inbox(message, JAYLEN))
                .contains(
                        "It went to you alone.",
                        "The principal, Ruth Lindqvist, gets a copy.",
                        "Tidewater Public Schools");
    }

    @Test
    void inboxTellsIt() {
        Message message = sent(new Audience.GroupAndGuardians(), Matter.ORDINARY);
        assertThat(inbox(message, JAYLEN))
                .contains("It went to everybody in Varsity Soccer, with its staff, and to the guardians.", KEPT);
    }

    private String mail(Message message, PersonId person) {
        return posted.to(person).stream()
                .filter(mail -> mail.replyTo().contains(message.id().value()))
                .map(Posted.Mail::text)
                .findFirst()
                .orElseThrow();
    }

    private String inbox(Message message, PersonId person) {
        String letter = message.id() + "-message-en";
        inboxes.put(
                new Letter(letter, message.id(), "s", "t", "h", "Dana Reyes", new EmailAddress("r@tidewater.example")),
                new Parcel(person, Channel.INBOX, null, Parcel.Part.MEMBER),
                NOON.toInstant());
        return new Browser(server.getURI())
                .with(sessions.begin(person, NOON.toInstant()))
                .get("/inbox/" + letter)
                .body();
    }

    private Message sent(Audience audience, Matter matter) {
        Draft draft = new Draft(SOCCER, audience, matter, "Saturday", "Please read this.", true);
        Sending sending = correspondence.send(DANA, draft, UUID.randomUUID().toString(), NOON);
        assertThat(sending).isInstanceOf(Sending.Decided.class);
        assertThat(((Sending.Decided) sending).message().verdict().outcome().leaves())
                .isTrue();
        return ((Sending.Decided) sending).message();
    }
}
