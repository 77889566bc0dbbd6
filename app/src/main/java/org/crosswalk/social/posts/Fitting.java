package org.crosswalk.social.posts;

import jakarta.inject.Singleton;
import java.text.BreakIterator;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.crosswalk.archive.Attachment;
import org.crosswalk.archive.Attachments;
import org.crosswalk.social.Account;
import org.crosswalk.social.Accounts;
import org.crosswalk.social.Network;
import org.crosswalk.social.Picture;
import org.crosswalk.social.Post;
import org.crosswalk.social.network.Limits;
import org.crosswalk.social.network.Networks;

/** Whether a post fits what each of its networks takes; where it does not it is not handed in, since it would fail after every yes. */
@Singleton
public class Fitting {
    private final Accounts accounts;
    private final Networks networks;
    private final Attachments attachments;

    Fitting(Accounts accounts, Networks networks, Attachments attachments) {
        this.accounts = accounts;
        this.networks = networks;
        this.attachments = attachments;
    }

    public enum Misfit {
        TEXT,
        PICTURES,
        BYTES,
        ALTERNATIVE,
        /** It is shown, but cut. */
        SHAPE
    }

    /**
     * How a post fits on one account.
     *
     * @param used graphemes of the text with its link
     * @param most as the network takes
     */
    public record Fit(Account account, int used, int most, Set<Misfit> misfits) {
        boolean isTaken() {
            return misfits.isEmpty() || misfits.equals(Set.of(Misfit.SHAPE));
        }
    }

    public boolean fits(Draft draft) {
        return of(draft).stream().allMatch(Fit::isTaken);
    }

    public List<Fit> of(Draft draft) {
        return draft.accounts().stream()
                .flatMap(id -> accounts.find(id).stream())
                .sorted(Comparator.comparing(Account::network)
                        .thenComparing(account -> account.id().value()))
                .map(account -> fit(draft, account, limits(account.network())))
                .toList();
    }

    public Limits limits(Network network) {
        return networks.of(network).limits();
    }

    private Fit fit(Draft draft, Account account, Limits limits) {
        int used = graphemes(Post.withLink(draft.text(), draft.link()));
        Set<Misfit> misfits = EnumSet.noneOf(Misfit.class);
        add(misfits, Misfit.TEXT, used > limits.graphemes());
        add(misfits, Misfit.PICTURES, draft.pictures().size() > limits.images());
        draft.pictures().forEach(picture -> {
            add(misfits, Misfit.BYTES, bytes(picture) > limits.imageBytes());
            add(misfits, Misfit.ALTERNATIVE, graphemes(picture.alternative()) > limits.alternative());
            add(misfits, Misfit.SHAPE, isCut((double) picture.width() / picture.height(), limits));
        });
        return new Fit(account, used, limits.graphemes(), misfits);
    }

    private long bytes(Picture picture) {
        return attachments.find(picture.digest()).map(Attachment::size).orElse(Long.MAX_VALUE);
    }

    private static boolean isCut(double shape, Limits limits) {
        return shape < limits.narrowest() || shape > limits.widest();
    }

    private static void add(Set<Misfit> misfits, Misfit misfit, boolean isSo) {
        if (isSo) {
            misfits.add(misfit);
        }
    }

    /** User-perceived characters, as the networks count them (UAX 29). */
    public static int graphemes(String text) {
        BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
        characters.setText(text);
        int count = 0;
        while (characters.next() != BreakIterator.DONE) {
            count++;
        }
        return count;
    }
}
