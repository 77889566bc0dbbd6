package org.crosswalk.social.publishing;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.crosswalk.archive.Attachments;
import org.crosswalk.social.LastLook;
import org.crosswalk.social.network.Change;
import org.crosswalk.social.network.Image;
import org.crosswalk.social.network.Login;
import org.crosswalk.social.network.Outcome;
import org.crosswalk.social.network.Publication;
import org.crosswalk.social.network.Sighting;
import org.crosswalk.social.network.SocialNetwork;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Does one job. It may die between any two lines: the marker goes first, and where a marker stands the network is asked whether
 * the post is there before it is sent again.
 */
@Singleton
class Publisher {
    static final String NOT_ANY_MORE =
            "It may no longer be published: an approval, a consent or the account has changed since";
    static final String NO_LOGIN = "The account's secret is missing";

    static final String STUMBLED = "The service itself stumbled; its log says where";

    private static final Logger LOG = LoggerFactory.getLogger(Publisher.class);

    private final PublicationBook book;
    private final Logbook logbook;
    private final Logins logins;
    private final LastLook lastLook;
    private final Attachments attachments;
    private final Clock clock;

    Publisher(
            PublicationBook book,
            Logbook logbook,
            Logins logins,
            LastLook lastLook,
            Attachments attachments,
            Clock clock) {
        this.book = book;
        this.logbook = logbook;
        this.logins = logins;
        this.lastLook = lastLook;
        this.attachments = attachments;
        this.clock = clock;
    }

    /** Leases one job and does it; false where nothing is due. What must go away goes before what may come. */
    boolean work(SocialNetwork network, String worker) {
        return claim(network, Job.Work.RETRACT, worker)
                .or(() -> claim(network, Job.Work.PUBLISH, worker))
                .map(job -> done(network, job))
                .orElse(false);
    }

    private Optional<Job> claim(SocialNetwork network, Job.Work work, String worker) {
        Instant now = clock.instant();
        return book.claim(
                network.network(), work, worker, now, now.plus(network.longest().multipliedBy(3)));
    }

    private boolean done(SocialNetwork network, Job job) {
        try {
            switch (job.work()) {
                case PUBLISH -> publish(network, job);
                case RETRACT -> retract(network, job);
            }
        } catch (RuntimeException e) {
            stumble(job, e);
        }
        return true;
    }

    /** A fault of our own must neither hold the queue for ever nor stay unseen; its words may quote what they should not. */
    private void stumble(Job job, RuntimeException fault) {
        LOG.error(
                "Publication {} stumbled over {} at {}",
                job.id(),
                fault.getClass().getName(),
                Stream.of(fault.getStackTrace()).findFirst().orElse(null));
        switch (job.work()) {
            case PUBLISH -> logbook.again(job, STUMBLED, null, clock.instant());
            case RETRACT -> logbook.stillThere(job, STUMBLED, null, clock.instant());
        }
    }

    private void publish(SocialNetwork network, Job job) {
        Optional<Login> login = logins.toTakeBack(job.account());
        if (login.isEmpty()) {
            stop(job, NO_LOGIN);
        } else if (mayGo(job)) {
            send(network, login.get(), job);
        } else {
            stop(network, login.get(), job);
        }
    }

    private boolean mayGo(Job job) {
        return logins.of(job.account()).isPresent() && lastLook.mayGo(job.post().id(), job.account(), clock.instant());
    }

    /** Without a login nobody can say whether an earlier attempt got through, so that this is asked again for a while. */
    private void stop(Job job, String why) {
        if (job.begun() == null) {
            logbook.failed(job, why, clock.instant());
        } else {
            logbook.again(job, why, null, clock.instant());
        }
    }

    private void stop(SocialNetwork network, Login login, Job job) {
        Sighting sighting = job.begun() == null ? new Sighting.NotThere() : network.find(login, publication(job));
        switch (sighting) {
            case Sighting.There there -> logbook.publishedButUnwanted(job, there.post(), NOT_ANY_MORE, clock.instant());
            case Sighting.NotThere _ -> logbook.failed(job, NOT_ANY_MORE, clock.instant());
            case Sighting.Unknown unknown -> logbook.again(job, unknown.reason(), unknown.notBefore(), clock.instant());
        }
    }

    private void send(SocialNetwork network, Login login, Job job) {
        Instant begun = job.begun() == null ? clock.instant().truncatedTo(ChronoUnit.SECONDS) : job.begun();
        Job marked = job.begun(begun);
        if (logbook.begin(marked, begun, clock.instant())) {
            Sighting earlier = job.begun() == null ? new Sighting.NotThere() : network.find(login, publication(marked));
            write(marked, outcome(network, login, marked, earlier));
        }
    }

    private Outcome outcome(SocialNetwork network, Login login, Job job, Sighting earlier) {
        return switch (earlier) {
            case Sighting.There there -> there.post();
            case Sighting.NotThere _ -> network.publish(login, publication(job));
            case Sighting.Unknown unknown -> new Outcome.TryAgain(unknown.reason(), unknown.notBefore());
        };
    }

    private void write(Job job, Outcome outcome) {
        switch (outcome) {
            case Outcome.Published published -> logbook.published(job, published, clock.instant());
            case Outcome.Refused refused -> logbook.failed(job, refused.reason(), clock.instant());
            case Outcome.TryAgain later -> logbook.again(job, later.reason(), later.notBefore(), clock.instant());
        }
    }

    private void retract(SocialNetwork network, Job job) {
        Optional<Login> login = logins.toTakeBack(job.account());
        if (login.isEmpty()) {
            logbook.stillThere(job, NO_LOGIN, null, clock.instant());
            return;
        }
        switch (taken(network, login.get(), job)) {
            case Change.Made _ -> logbook.retracted(job, clock.instant());
            case Change.Impossible impossible -> logbook.stillThere(job, impossible.reason(), null, clock.instant());
            case Change.TryAgain later -> logbook.stillThere(job, later.reason(), later.notBefore(), clock.instant());
        }
    }

    private Change taken(SocialNetwork network, Login login, Job job) {
        Outcome.Published known = job.published();
        if (known != null) {
            return network.delete(login, known.id());
        }
        return switch (network.find(login, publication(job))) {
            case Sighting.There there -> network.delete(login, there.post().id());
            case Sighting.NotThere _ -> new Change.Made();
            case Sighting.Unknown unknown -> new Change.TryAgain(unknown.reason(), unknown.notBefore());
        };
    }

    private Publication publication(Job job) {
        List<Image> images = job.post().pictures().stream()
                .map(picture -> new Image(picture, attachments.read(picture.digest())))
                .toList();
        return new Publication(
                job.id(),
                job.post().text(),
                job.post().link(),
                images,
                job.post().comments(),
                Objects.requireNonNull(job.begun()),
                book.others(job));
    }
}
