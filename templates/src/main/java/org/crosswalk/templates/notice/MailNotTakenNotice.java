package org.crosswalk.templates.notice;

import java.util.List;
import java.util.stream.Stream;
import org.crosswalk.templates.Words;
import org.jspecify.annotations.Nullable;

/**
 * Tells somebody why their mail was not taken as an answer. Of a stranger we do not know the language, so it is told in each.
 *
 * @param all the words of each language it is told in
 * @param clause what the district's policy says, in plain words and with its place; empty where it is not about that
 */
public record MailNotTakenNotice(List<Words> all, Why why, String clause, String district) implements Told {
    public enum Why {
        UNKNOWN_ADDRESS,
        PERSONAL_ADDRESS,
        STAFF,
        EMPTY,
        TOO_LONG
    }

    @Override
    public Words words() {
        return all.getFirst();
    }

    @Override
    public String subject() {
        return words().of("notTaken.subject", district);
    }

    @Override
    public List<String> said() {
        return Stream.concat(
                        all.stream().map(words -> words.of("notTaken." + why, district)),
                        Stream.of(clause).filter(words -> !words.isEmpty()))
                .toList();
    }

    @Override
    public @Nullable Link link() {
        return null;
    }

    @Override
    public String from() {
        return words().of("notice.fromDistrict", district);
    }
}
