package org.crosswalk.social.afterwards;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.crosswalk.social.AccountId;
import org.crosswalk.social.afterwards.AfterBook.Out;
import org.crosswalk.social.network.Change;
import org.crosswalk.social.network.Harvest;
import org.crosswalk.social.network.Login;
import org.crosswalk.social.network.SocialNetwork;
import org.crosswalk.social.network.Standing;
import org.jspecify.annotations.Nullable;

/**
 * One visit to an account: do its posts stand as they were published, what was said under them, and what is still to be hidden
 * there? A network that names the hour at which it will listen again is not asked anything more.
 */
@Singleton
class Visit {
    private final AfterBook book;
    private final Findings findings;
    private final Hearing hearing;
    private final HidingLog hidings;
    private final FollowingSettings settings;
    private final Clock clock;

    Visit(
            AfterBook book,
            Findings findings,
            Hearing hearing,
            HidingLog hidings,
            FollowingSettings settings,
            Clock clock) {
        this.book = book;
        this.findings = findings;
        this.hearing = hearing;
        this.hidings = hidings;
        this.settings = settings;
        this.clock = clock;
    }

    /** What came of it. */
    sealed interface Result {
        record Whole() implements Result {}

        /** @param notBefore when the network will listen again, in UTC; null where it did not say */
        record Cut(String why, @Nullable Instant notBefore) implements Result {}
    }

    Result of(SocialNetwork network, Login login) {
        List<Out> there = new ArrayList<>();
        Result looked = look(network, login, there);
        if (isSentAway(looked)) {
            return looked;
        }
        Result gathered = gather(network, login, there);
        if (isSentAway(gathered)) {
            return gathered;
        }
        Result hidden = hide(network, login);
        return Stream.of(gathered, looked)
                .filter(Result.Cut.class::isInstance)
                .findFirst()
                .orElse(hidden);
    }

    private static boolean isSentAway(Result result) {
        return result instanceof Result.Cut cut && cut.notBefore() != null;
    }

    /** @param there gets the posts that are not known to be gone */
    private Result look(SocialNetwork network, Login login, List<Out> there) {
        Result result = new Result.Whole();
        for (Out post : book.out(login.account(), clock.instant().minus(settings.span()))) {
            Standing stands = network.look(login, post.remote());
            Result seen = seen(login.account(), post, stands);
            if (isSentAway(seen)) {
                return seen;
            }
            if (!(stands instanceof Standing.Gone)) {
                there.add(post);
            }
            result = seen instanceof Result.Cut ? seen : result;
        }
        return result;
    }

    private Result seen(AccountId account, Out post, Standing stands) {
        return switch (stands) {
            case Standing.Shown shown -> {
                findings.shown(account, post, shown, clock.instant());
                yield new Result.Whole();
            }
            case Standing.Gone _ -> {
                findings.gone(account, post, clock.instant());
                yield new Result.Whole();
            }
            case Standing.Unknown unknown -> new Result.Cut(unknown.reason(), unknown.notBefore());
        };
    }

    private Result gather(SocialNetwork network, Login login, List<Out> there) {
        return switch (network.comments(
                login, there.stream().map(Out::remote).toList(), book.cursor(login.account()))) {
            case Harvest.Gathered gathered -> {
                gathered.comments().forEach(comment -> hearing.of(login.account(), there, comment));
                book.remember(login.account(), gathered.cursor());
                yield new Result.Whole();
            }
            case Harvest.Unknown unknown -> new Result.Cut(unknown.reason(), unknown.notBefore());
        };
    }

    /** What a moderator has asked for and the network has not done yet. */
    private Result hide(SocialNetwork network, Login login) {
        for (Heard heard : book.toHide(login.account(), clock.instant().minus(settings.hiding()))) {
            switch (network.hide(login, heard.remotePost(), heard.remote())) {
                case Change.Made _ -> hidings.done(heard, clock.instant());
                case Change.Impossible _ -> {
                    // its moderator was told so
                }
                case Change.TryAgain later -> {
                    return new Result.Cut(later.reason(), later.notBefore());
                }
            }
        }
        return new Result.Whole();
    }
}
