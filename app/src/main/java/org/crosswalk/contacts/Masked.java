package org.crosswalk.contacts;

import org.crosswalk.common.EmailAddress;

/** An address as staff see it on a page: enough to know it again, too little to use it or to pass it on. */
public final class Masked {
    private Masked() {}

    /** Such as {@code d•••@mail.example}. */
    public static String of(EmailAddress address) {
        String value = address.value();
        return value.charAt(0) + "\u2022\u2022\u2022" + value.substring(value.indexOf('@'));
    }
}
