package org.crosswalk.optout;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.crosswalk.access.Secret;
import org.crosswalk.archive.Archive;
import org.crosswalk.archive.EntryKind;
import org.crosswalk.common.Channel;
import org.crosswalk.common.PersonId;
import org.crosswalk.optout.OptOut.How;

/** Ends a channel for what is not urgent, or takes it up again. Each step is confirmed by a letter and archived. */
@Singleton
public class OptingOut {
    private final OptOuts optOuts;
    private final OptOutLinks links;
    private final Confirmations confirmations;
    private final Archive archive;

    OptingOut(OptOuts optOuts, OptOutLinks links, Confirmations confirmations, Archive archive) {
        this.optOuts = optOuts;
        this.links = links;
        this.confirmations = confirmations;
        this.archive = archive;
    }

    /**
     * Whose channel a link ends, and how that stands.
     *
     * @param ended whether the channel is ended now
     */
    public record Standing(PersonId person, Channel channel, boolean ended) {}

    /** Nothing where no letter ever had that token. */
    public Optional<Standing> standing(String token) {
        return links.find(new Secret(token).hash()).map(link -> standing(link.person(), link.channel()));
    }

    private Standing standing(PersonId person, Channel channel) {
        return new Standing(
                person, channel, !optOuts.of(List.of(person), channel).isEmpty());
    }

    /** Does what the holder of a letter's link asks; asking for what is so already changes nothing. */
    @Transactional
    public Optional<Standing> byLink(String token, Wish wish, How how, Instant at) {
        return standing(token).map(known -> {
            ask(new OptOut(known.person(), known.channel(), wish, how, known.person(), "", at));
            return standing(known.person(), known.channel());
        });
    }

    /** False where it is so already; then nothing has happened. */
    @Transactional
    public boolean ask(OptOut step) {
        boolean isSo = standing(step.person(), step.channel()).ended() == (step.wish() == Wish.END);
        if (isSo) {
            return false;
        }
        optOuts.add(step);
        confirmations.write(step);
        archive.append(EntryKind.CONTACT, step.person().value(), step.at(), OptOutEntry.of(step));
        return true;
    }
}
