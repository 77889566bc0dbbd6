package org.crosswalk.social.posts;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.crosswalk.common.OrgId;
import org.crosswalk.common.PersonId;
import org.crosswalk.social.PostId;

/**
 * A post with its newest words and all that was done to it.
 *
 * @param version the newest
 * @param steps in their order, of all versions
 */
public record WrittenPost(
        PostId id, PersonId author, Optional<OrgId> school, Instant at, Version version, List<PostStep> steps) {
    public WrittenPost {
        steps = List.copyOf(steps);
    }

    public enum State {
        DRAFT,
        WAITING,
        RETURNED,
        LAPSED,
        WITHDRAWN,
        APPROVED,
        /** Out, and not yet read by anybody else. */
        EMERGENCY,
        RETRACTED
    }

    public Draft draft() {
        return version.draft();
    }

    public Checked checked() {
        return version.checked();
    }

    public State state() {
        if (done(PostStep.Kind.RETRACTED).isPresent()) {
            return State.RETRACTED;
        }
        List<PostStep> now = ofVersion().toList();
        return now.isEmpty() ? State.DRAFT : state(now.getLast());
    }

    private State state(PostStep last) {
        return switch (last.kind()) {
            case HANDED_IN -> State.WAITING;
            case APPROVED -> last.stage() >= stages() ? State.APPROVED : State.WAITING;
            case RETURNED -> State.RETURNED;
            case LAPSED -> State.LAPSED;
            case WITHDRAWN -> State.WITHDRAWN;
            case EMERGENCY -> State.EMERGENCY;
            case READ_AFTERWARDS -> State.APPROVED;
            case RETRACTED -> State.RETRACTED;
        };
    }

    /** How many stages the pack had when these words were handed in; 0 before that. */
    public int stages() {
        return ofVersion()
                .filter(step -> step.kind() == PostStep.Kind.HANDED_IN)
                .mapToInt(PostStep::stage)
                .findFirst()
                .orElse(0);
    }

    /** The stage whose answer is waited for, from 1. */
    public int stage() {
        return 1 + (int) approvals().count();
    }

    private Stream<PostStep> approvals() {
        return ofVersion().filter(step -> step.kind() == PostStep.Kind.APPROVED);
    }

    /** Who already said yes to these words. */
    public Set<PersonId> approvers() {
        return approvals().map(PostStep::by).collect(java.util.stream.Collectors.toUnmodifiableSet());
    }

    public Optional<PostStep> done(PostStep.Kind kind) {
        return steps.stream().filter(step -> step.kind() == kind).reduce((_, newer) -> newer);
    }

    public Optional<Instant> handedIn() {
        return ofVersion()
                .filter(step -> step.kind() == PostStep.Kind.HANDED_IN)
                .map(PostStep::at)
                .findFirst();
    }

    private Stream<PostStep> ofVersion() {
        return steps.stream().filter(step -> step.version() == version.number());
    }
}
