package org.crosswalk.delivery.email;

import java.time.Duration;
import java.util.Properties;
import org.crosswalk.common.EmailAddress;

/** The settings as Jakarta Mail reads them. */
final class SmtpProperties {
    private SmtpProperties() {}

    static Properties of(SmtpSettings settings, EmailAddress sender) {
        Properties properties = new Properties();
        properties.setProperty("mail.transport.protocol", "smtp");
        properties.setProperty("mail.smtp.host", settings.host());
        properties.setProperty("mail.smtp.port", Integer.toString(settings.port()));
        properties.setProperty("mail.smtp.connectiontimeout", milliseconds(settings.connectTimeout()));
        properties.setProperty("mail.smtp.timeout", milliseconds(settings.replyTimeout()));
        properties.setProperty("mail.smtp.writetimeout", milliseconds(settings.replyTimeout()));
        properties.setProperty("mail.smtp.auth", Boolean.toString(settings.user() != null));
        properties.setProperty(
                "mail.smtp.starttls.enable", Boolean.toString(settings.starttls() != SmtpSettings.StartTls.NEVER));
        properties.setProperty("mail.smtp.starttls.required", Boolean.toString(needsTls(settings)));
        properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        properties.setProperty("mail.smtp.from", sender.value());
        properties.setProperty("mail.smtp.quitwait", "true");
        return properties;
    }

    private static boolean needsTls(SmtpSettings settings) {
        return switch (settings.starttls()) {
            case REQUIRED -> true;
            case OFFERED -> settings.user() != null;
            case NEVER -> false;
        };
    }

    private static String milliseconds(Duration duration) {
        return Long.toString(duration.toMillis());
    }
}
