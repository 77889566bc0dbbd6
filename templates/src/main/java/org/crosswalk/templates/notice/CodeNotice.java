package org.crosswalk.templates.notice;

import org.crosswalk.templates.Words;

/**
 * A one-time code.
 *
 * @param toNew whether it goes to the address that is being added
 */
public record CodeNotice(Words words, String code, boolean toNew, long minutes, String district) implements Notice {
    @Override
    public String subject() {
        return words.of("codeNotice.subject", district);
    }
}
