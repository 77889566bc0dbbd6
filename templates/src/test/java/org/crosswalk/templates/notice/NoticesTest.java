package org.crosswalk.templates.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.crosswalk.templates.page.Draft.Matter;
import org.crosswalk.templates.page.Samples;
import org.junit.jupiter.api.Test;

class NoticesTest {
    private final Notices notices = new Notices();

    @Test
    void plainTextIsNotEscaped() {
        assertThat(notices.text(
                        message("Bring shin guards & water.\n\nSaturday's <match> is at \"north\".", List.of())))
                .startsWith("Bring shin guards & water.\n\nSaturday's <match> is at \"north\".\n\nDana Reyes\n")
                .contains("Your answer goes to dana.reyes@tidewater.example.")
                .contains("Varsity Soccer, Harbor High School");
    }

    @Test
    void htmlIsEscapedAndKeepsParagraphsAndLines() {
        assertThat(notices.html(message("One <b>\ntwo\n\nthree", List.of())))
                .startsWith("<!doctype html>")
                .contains("<p>One &lt;b&gt;<br>two<br></p>")
                .contains("<p>three<br></p>")
                .doesNotContainPattern("(?i)<script|<style| style=| on[a-z]+=");
    }

    @Test
    void bothSayThatThePrincipalGetsACopy() {
        MessageNotice notice = message("Please see the nurse.", List.of("Ruth Lindqvist"));
        assertThat(notices.text(notice)).contains("The principal, Ruth Lindqvist, gets a copy.");
        assertThat(notices.html(notice)).contains("The principal, Ruth Lindqvist, gets a copy.");
    }

    @Test
    void copyNoticeSaysWhoAndWhatKindAndWhereButNotWhat() {
        CopyNotice notice = new CopyNotice(
                Samples.WORDS,
                "Dana Reyes",
                "Varsity Soccer",
                "Harbor High School",
                "Tidewater Public Schools",
                Matter.MEDICAL,
                "https://crosswalk.example/copies/7f3e?a=1&b=2");
        assertThat(notice.subject()).isEqualTo("A privacy message was sent by Dana Reyes");
        assertThat(notices.text(notice))
                .contains("Dana Reyes of Varsity Soccer", "a medical privacy matter")
                .contains("\nhttps://crosswalk.example/copies/7f3e?a=1&b=2\n");
        assertThat(notices.html(notice)).contains("<a href=\"https://crosswalk.example/copies/7f3e?a=1&amp;b=2\">");
    }

    @Test
    void everyMessageSaysHowToEndThem() {
        MessageNotice notice = message("Bring water.", List.of());
        assertThat(notices.text(notice)).contains("answer STOP", "https://crosswalk.example/unsubscribe/Q2hvb3Nl");
        assertThat(notices.html(notice))
                .contains("answer STOP", "<a href=\"https://crosswalk.example/unsubscribe/Q2hvb3Nl\">");
    }

    @Test
    void confirmationSaysHowItIsUndoneAndThatSafetyMessagesCome() {
        OptOutNotice notice = new OptOutNotice(
                Samples.WORDS, true, "Tidewater Public Schools", "https://crosswalk.example/unsubscribe/Q2hvb3Nl");
        assertThat(notice.subject()).isEqualTo("You will get no more e-mail from Tidewater Public Schools");
        assertThat(notices.text(notice)).contains("answer START", "safety", "/unsubscribe/Q2hvb3Nl");
        assertThat(notices.html(notice)).contains("answer START", "safety", "/unsubscribe/Q2hvb3Nl");
    }

    private static MessageNotice message(String text, List<String> copied) {
        return new MessageNotice(
                Samples.WORDS,
                "Saturday's match",
                text,
                "Dana Reyes",
                "Varsity Soccer",
                "Harbor High School",
                "Tidewater Public Schools",
                copied.isEmpty() ? MessageNotice.Why.MEMBER : MessageNotice.Why.CHOSEN,
                copied,
                "dana.reyes@tidewater.example",
                "https://crosswalk.example/unsubscribe/Q2hvb3Nl");
    }
}
