package org.crosswalk.demo;

import io.micronaut.context.annotation.Requires;
import io.micronaut.context.event.BeanCreatedEvent;
import io.micronaut.context.event.BeanCreatedEventListener;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import org.crosswalk.delivery.email.SmtpSettings;

/** Without a relay of its own, the demo sends to its catcher. */
@Singleton
@Requires(env = "demo")
@Requires(missingProperty = "crosswalk.smtp.host")
class CatcherAsRelay implements BeanCreatedEventListener<SmtpSettings> {
    private final Provider<MailCatcher> catcher;

    CatcherAsRelay(Provider<MailCatcher> catcher) {
        this.catcher = catcher;
    }

    @Override
    public SmtpSettings onCreated(BeanCreatedEvent<SmtpSettings> event) {
        return event.getBean().at("127.0.0.1", catcher.get().port());
    }
}
