package org.crosswalk.social.posts;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.crosswalk.common.OrgId;
import org.crosswalk.common.PersonId;
import org.crosswalk.social.Account;
import org.crosswalk.social.AccountId;
import org.crosswalk.social.Picture;
import org.crosswalk.social.Post;
import org.crosswalk.social.PostId;
import org.jspecify.annotations.Nullable;

/**
 * A post as its author would like it.
 *
 * @param school for which it speaks; empty for the district
 * @param link null where it leads nowhere; where what was typed is no web address it is kept to be mended
 * @param at when it is to appear; null for as soon as it is approved
 * @param shown students who can be seen in the pictures, as the author says
 * @param named students of whom the words tell, as the author says
 * @param nobodyShown the author's word that no student can be recognised in the pictures
 * @param rights the author's word that whatever is not their own is used with permission (LEI-16), and student work with
 *     the right to publish it (WES-07)
 */
public record Draft(
        Optional<OrgId> school,
        String text,
        @Nullable URI link,
        List<Picture> pictures,
        Set<AccountId> accounts,
        boolean comments,
        @Nullable Instant at,
        Set<PersonId> shown,
        Set<PersonId> named,
        boolean nobodyShown,
        boolean rights) {
    /** In UTF-16 units. */
    public static final int LONGEST_TEXT = 10_000;

    /** In UTF-16 units. */
    public static final int LONGEST_ALTERNATIVE = 1_000;

    public static final int MOST_PICTURES = 4;

    public Draft {
        text = new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8)
                .replace("\r\n", "\n")
                .replace('\r', '\n')
                .strip();
        pictures = List.copyOf(pictures);
        accounts = Set.copyOf(accounts);
        shown = Set.copyOf(shown);
        named = Set.copyOf(named);
    }

    public enum Fault {
        NOTHING_SAID,
        TEXT_TOO_LONG,
        LINK_UNFIT,
        NO_ACCOUNT,
        TOO_MANY_PICTURES,
        ALTERNATIVE_TOO_LONG,
        /** Pictures, and no word on whether a student is in them: unknown is not nobody. */
        NOBODY_SAID_WHO,
        NOT_ATTESTED
    }

    /** What must be mended before it can be handed in. */
    public Set<Fault> faults() {
        Set<Fault> faults = EnumSet.noneOf(Fault.class);
        add(faults, Fault.NOTHING_SAID, text.isEmpty() && pictures.isEmpty());
        add(faults, Fault.TEXT_TOO_LONG, text.length() > LONGEST_TEXT);
        add(faults, Fault.LINK_UNFIT, link != null && !isWebAddress(link));
        add(faults, Fault.NO_ACCOUNT, accounts.isEmpty());
        add(faults, Fault.TOO_MANY_PICTURES, pictures.size() > MOST_PICTURES);
        add(faults, Fault.ALTERNATIVE_TOO_LONG, pictures.stream().anyMatch(Draft::isTooLong));
        add(faults, Fault.NOBODY_SAID_WHO, !pictures.isEmpty() && shown.isEmpty() && !nobodyShown);
        add(faults, Fault.NOT_ATTESTED, !rights);
        return faults;
    }

    private static boolean isTooLong(Picture picture) {
        return picture.alternative().length() > LONGEST_ALTERNATIVE
                || picture.caption().length() > LONGEST_ALTERNATIVE;
    }

    private static boolean isWebAddress(URI link) {
        return link.getHost() != null && ("https".equals(link.getScheme()) || "http".equals(link.getScheme()));
    }

    private static void add(Set<Fault> faults, Fault fault, boolean isSo) {
        if (isSo) {
            faults.add(fault);
        }
    }

    /** What the publisher gets for one account; comments stay off where they were not approved (BEL-05). */
    public Post post(PostId id, Account account) {
        return new Post(id, text, link, pictures, comments && account.comments());
    }
}
