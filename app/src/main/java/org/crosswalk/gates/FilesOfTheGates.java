package org.crosswalk.gates;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Set;
import org.crosswalk.common.PersonId;
import org.crosswalk.gates.agreements.Agreements;
import org.crosswalk.gates.apps.Apps;
import org.crosswalk.gates.embargo.Embargoes;
import org.crosswalk.gates.leave.Leaves;
import org.crosswalk.messaging.DistrictFiles;
import org.crosswalk.messaging.Draft;
import org.crosswalk.policy.Known;
import org.crosswalk.policy.OnFile;
import org.crosswalk.policy.Pack;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks into what the gates keep, before a message is decided. What cannot be looked up is unknown, and unknown is not none. */
@Singleton
class FilesOfTheGates implements DistrictFiles {
    private static final Logger LOG = LoggerFactory.getLogger(FilesOfTheGates.class);

    private final Agreements agreements;
    private final Apps apps;
    private final Leaves leaves;
    private final Embargoes embargoes;

    FilesOfTheGates(Agreements agreements, Apps apps, Leaves leaves, Embargoes embargoes) {
        this.agreements = agreements;
        this.apps = apps;
        this.leaves = leaves;
        this.embargoes = embargoes;
    }

    @Override
    public OnFile on(PersonId sender, Draft draft, Pack pack, LocalDate day) {
        return new OnFile(
                lookedUp(() -> agreements.unsigned(sender, pack, day)),
                lookedUp(() -> apps.sites(day)),
                lookedUp(() -> leaves.students(sender, day)),
                lookedUp(() -> Set.copyOf(embargoes.against(sender, draft.subject() + "\n" + draft.text(), day))));
    }

    private interface Look<T> {
        T up();
    }

    private static <T> Known<T> lookedUp(Look<T> look) {
        try {
            return Known.of(look.up());
        } catch (RuntimeException e) {
            LOG.error("A file of the gates could not be read: {}", e.getClass().getName());
            return Known.unknown("It could not be read");
        }
    }
}
