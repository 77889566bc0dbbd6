package org.crosswalk.messaging.wordings;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.crosswalk.common.GroupId;
import org.crosswalk.common.PersonId;
import org.crosswalk.messaging.Draft;

/** What staff do with wordings: keep, change, remove, and begin a message with one. */
@Singleton
public class KeepingWordings {
    private final Wordings wordings;

    KeepingWordings(Wordings wordings) {
        this.wordings = wordings;
    }

    /** What came of keeping one. */
    public sealed interface Kept {
        record Done() implements Kept {}

        record Faulty(Set<Draft.Fault> faults) implements Kept {}

        /** Somebody else changed or removed it meanwhile, or it is not of that place. */
        record Gone() implements Kept {}
    }

    public List<Wording> of(Optional<GroupId> group) {
        return wordings.of(group);
    }

    /** The group's own first, then the district's. */
    public List<Wording> toChooseFrom(GroupId group) {
        return Stream.concat(wordings.of(Optional.of(group)).stream(), wordings.of(Optional.empty()).stream())
                .toList();
    }

    /** One that can begin a message to the group. */
    public Optional<Wording> forGroup(GroupId group, String id) {
        return toChooseFrom(group).stream()
                .filter(wording -> wording.id().equals(id))
                .findFirst();
    }

    public Optional<Wording> find(Optional<GroupId> of, String id) {
        return wordings.find(id).filter(wording -> wording.of().equals(of));
    }

    @Transactional
    public Kept keep(Wording wording) {
        Set<Draft.Fault> faults = wording.faults();
        if (!faults.isEmpty()) {
            return new Kept.Faulty(faults);
        }
        wordings.add(wording);
        return new Kept.Done();
    }

    @Transactional
    public Kept change(String before, Wording wording) {
        Set<Draft.Fault> faults = wording.faults();
        if (!faults.isEmpty()) {
            return new Kept.Faulty(faults);
        }
        if (find(wording.of(), before).isEmpty() || !wordings.end(before, wording.by(), wording.at())) {
            return new Kept.Gone();
        }
        wordings.add(wording);
        return new Kept.Done();
    }

    @Transactional
    public boolean remove(Optional<GroupId> of, String id, PersonId by, Instant at) {
        return find(of, id).isPresent() && wordings.end(id, by, at);
    }
}
