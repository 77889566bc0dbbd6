package org.crosswalk.gates.leave;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.crosswalk.access.SignedIn;
import org.crosswalk.archive.Archive;
import org.crosswalk.archive.EntryKind;
import org.crosswalk.common.GroupId;
import org.crosswalk.common.PersonId;
import org.crosswalk.messaging.Joining;
import org.crosswalk.messaging.PolicyInForce;
import org.crosswalk.roster.Group;
import org.crosswalk.roster.Groups;
import org.crosswalk.roster.Member;

/** Who chose to be in a group such as the Water Cooler (LEI-06). The roster says who may; each says for themselves whether. */
@Singleton
public class Choices implements Joining {
    private final ChoicesOnFile choices;
    private final PolicyInForce policy;
    private final Groups groups;
    private final Archive archive;

    Choices(ChoicesOnFile choices, PolicyInForce policy, Groups groups, Archive archive) {
        this.choices = choices;
        this.policy = policy;
        this.groups = groups;
        this.archive = archive;
    }

    /** A group that somebody may be in, and whether they are. */
    public record Choice(Group group, boolean joined) {}

    /** Those that the roster lets the person choose. */
    public List<Choice> of(PersonId person, LocalDate day) {
        return policy.on(day).pack().chosenGroups().stream()
                .flatMap(id -> groups.find(id).stream())
                .filter(group -> isMember(person, group.id(), day))
                .map(group -> new Choice(group, choices.joined(group.id()).contains(person)))
                .toList();
    }

    private boolean isMember(PersonId person, GroupId group, LocalDate day) {
        return groups.members(group, day).stream()
                .anyMatch(member -> member.person().equals(person));
    }

    /** False where it is no group of theirs to choose. */
    @Transactional
    public boolean choose(SignedIn who, GroupId group, boolean join, LocalDate day, Instant at) {
        if (of(who.person(), day).stream()
                .noneMatch(choice -> choice.group().id().equals(group))) {
            return false;
        }
        choices.choose(group, who.person(), join, at);
        archive.append(
                EntryKind.COMPLIANCE,
                who.person().value(),
                at,
                new ChoiceEntry(
                        join ? "group-joined" : "group-left",
                        group.value(),
                        who.person().value()));
        return true;
    }

    @Override
    public List<Member> among(GroupId group, List<Member> members, LocalDate day) {
        if (!policy.on(day).pack().chosenGroups().contains(group)) {
            return members;
        }
        Set<PersonId> joined = choices.joined(group);
        return members.stream()
                .filter(member -> joined.contains(member.person()))
                .toList();
    }

    @Serdeable
    record ChoiceEntry(String what, String group, String person) {}
}
