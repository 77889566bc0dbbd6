package org.crosswalk.delivery.smtp;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** One connection as the listener saw it. */
public final class SmtpConversation {
    private final List<SmtpMail> mails = new CopyOnWriteArrayList<>();
    private volatile String last = "";
    private volatile String recipient = "";

    public List<SmtpMail> mails() {
        return List.copyOf(mails);
    }

    /** True where nothing was heard from the client any more after this mail's final dot. */
    public boolean diedAfter(SmtpMail mail) {
        return last.equals(".") && mails.getLast() == mail;
    }

    void heard(String verb) {
        last = verb;
    }

    void to(String address) {
        recipient = address;
    }

    void took(String text) {
        mails.add(new SmtpMail(recipient, text));
        last = ".";
    }
}
