package org.crosswalk.messaging;

import java.util.List;
import java.util.Map;
import org.crosswalk.policy.Audience;
import org.crosswalk.roster.Person;
import org.crosswalk.templates.Words;
import org.crosswalk.templates.notice.CopyNotice;
import org.crosswalk.templates.notice.MessageNotice;
import org.crosswalk.templates.notice.Notice;
import org.jspecify.annotations.Nullable;

/** What the wording of a message's letters needs to know. */
record Scene(
        Tongue tongue,
        Words words,
        Message sent,
        String sender,
        String group,
        String school,
        String district,
        List<Person> copied) {
    private static final Map<Class<? extends Audience>, MessageNotice.Why> WHY = Map.of(
            Audience.WholeGroup.class, MessageNotice.Why.MEMBER,
            Audience.GuardiansOfGroup.class, MessageNotice.Why.GUARDIAN,
            Audience.GroupAndGuardians.class, MessageNotice.Why.MEMBER_OR_GUARDIAN,
            Audience.GuardiansOfStudents.class, MessageNotice.Why.GUARDIAN,
            Audience.OneGuardian.class, MessageNotice.Why.GUARDIAN,
            Audience.SomeStudents.class, MessageNotice.Why.CHOSEN);

    Scene in(Tongue other, Words others) {
        return new Scene(other, others, sent, sender, group, school, district, copied);
    }

    Notice messageNotice(String wayOut) {
        return new MessageNotice(
                words,
                sent.draft().urgency().isUrgent()
                        ? MessageNotice.urgent(words, sent.draft().subject())
                        : sent.draft().subject(),
                sent.draft().text(),
                sender,
                group,
                school,
                district,
                why(),
                copied.stream().map(Person::name).toList(),
                sender,
                wayOut,
                Circulation.of(sent.draft().audience()),
                sent.draft().files().stream().map(Enclosed::name).toList(),
                translated());
    }

    private MessageNotice.@Nullable Translated translated() {
        return tongue.translation()
                .map(made -> new MessageNotice.Translated(made.language(), made.subject(), made.text(), made.mark()))
                .orElse(null);
    }

    private MessageNotice.Why why() {
        return WHY.getOrDefault(sent.draft().audience().getClass(), MessageNotice.Why.MEMBER);
    }

    Notice copyNotice(String link) {
        return new CopyNotice(words, sender, group, school, district, matter(), link);
    }

    private org.crosswalk.templates.page.Draft.Matter matter() {
        return org.crosswalk.templates.page.Draft.Matter.valueOf(
                sent.draft().matter().name());
    }
}
