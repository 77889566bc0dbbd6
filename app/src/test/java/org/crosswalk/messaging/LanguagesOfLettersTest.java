package org.crosswalk.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.crosswalk.Tidewater.DANA;
import static org.crosswalk.Tidewater.NOON;
import static org.crosswalk.Tidewater.SOCCER;

import io.micronaut.context.annotation.Property;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.crosswalk.common.PersonId;
import org.crosswalk.delivery.Posted;
import org.crosswalk.policy.Audience;
import org.crosswalk.policy.Matter;
import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false)
@Property(name = "test.tidewater", value = "true")
@Property(name = "crosswalk.delivery.enabled", value = "false")
class LanguagesOfLettersTest {
    @Inject
    Correspondence correspondence;

    @Inject
    Posted posted;

    @Test
    void guardiansAreWrittenToInTheirOwnLanguage() {
        Draft draft = new Draft(
                SOCCER, new Audience.GuardiansOfGroup(), Matter.ORDINARY, "Saturday", "The match is at ten.", true);
        assertThat(correspondence.send(DANA, draft, UUID.randomUUID().toString(), NOON))
                .isInstanceOf(Sending.Decided.class);

        assertThat(posted.to(new PersonId("gua-03")))
                .singleElement()
                .extracting(Posted.Mail::text)
                .asString()
                .contains("The match is at ten.", "Você recebe esta mensagem porque é responsável", "responda PARAR");
        assertThat(posted.to(new PersonId("gua-01")))
                .singleElement()
                .extracting(Posted.Mail::text)
                .asString()
                .contains("The match is at ten.", "You get this because you are a guardian", "answer STOP");
    }
}
