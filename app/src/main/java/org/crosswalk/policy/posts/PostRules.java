package org.crosswalk.policy.posts;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crosswalk.common.PersonId;
import org.crosswalk.policy.Citation;

/**
 * What a district's pack says of social posts beside the scan.
 *
 * @param unruled cited where no rule of the pack speaks of an appearance: then a release is needed
 * @param stages who approves, one after the other
 * @param approval where it is said
 * @param waitsDays after how many days without an answer a post lapses
 * @param further what layers ask for beside that
 */
public record PostRules(
        List<ConsentRule> consents,
        Citation unruled,
        List<Set<Approver>> stages,
        Citation approval,
        int waitsDays,
        List<ConsentRule> further) {
    private static final int FORTNIGHT = 14;

    public PostRules {
        consents = List.copyOf(consents);
        stages = List.copyOf(stages);
        further = List.copyOf(further);
    }

    public PostRules(
            List<ConsentRule> consents,
            Citation unruled,
            List<Set<Approver>> stages,
            Citation approval,
            int waitsDays) {
        this(consents, unruled, stages, approval, waitsDays, List.of());
    }

    /** Of a pack that says nothing: the strictest. */
    public static PostRules strictest(Citation unruled) {
        return new PostRules(List.of(), unruled, List.of(Set.of(Approver.PRINCIPAL)), unruled, FORTNIGHT);
    }

    public PostRules tightenedBy(PostLayer layer) {
        return new PostRules(
                consents,
                unruled,
                both(stages, layer.stages()),
                approval,
                Math.min(waitsDays, layer.waitsDays().orElse(waitsDays)),
                both(further, layer.consents()));
    }

    private static <T> List<T> both(List<T> above, List<T> added) {
        return Stream.concat(above.stream(), added.stream()).toList();
    }

    /** What is asked for on that network before a student appears so. */
    public Set<Need> needs(Appearance appearance, String outlet) {
        return rules(appearance, outlet).map(ConsentRule::need).collect(Collectors.toSet());
    }

    /** Each student by how they appear, and what is known of their consent; a student of whom nothing is known fails. */
    public List<ConsentGap> gaps(
            Map<PersonId, Set<Appearance>> appearing,
            Map<PersonId, Consents> known,
            Set<String> outlets,
            LocalDate on) {
        return appearing.entrySet().stream()
                .flatMap(entry -> entry.getValue().stream()
                        .flatMap(appearance -> outlets.stream()
                                .flatMap(outlet -> gaps(
                                        entry.getKey(),
                                        appearance,
                                        outlet,
                                        Optional.ofNullable(known.get(entry.getKey())),
                                        on))))
                .toList();
    }

    private Stream<ConsentGap> gaps(
            PersonId student, Appearance appearance, String outlet, Optional<Consents> known, LocalDate on) {
        return rules(appearance, outlet)
                .flatMap(rule -> known
                        .map(consents -> rule.against(consents, outlet, on))
                        .orElse(Optional.of(Why.STUDENT_UNKNOWN))
                        .map(why -> new ConsentGap(student, appearance, outlet, why, rule.citation()))
                        .stream());
    }

    private Stream<ConsentRule> rules(Appearance appearance, String outlet) {
        List<ConsentRule> concerned = consents.stream()
                .filter(rule -> rule.concerns(appearance, outlet))
                .toList();
        Stream<ConsentRule> district = concerned.isEmpty()
                ? Stream.of(new ConsentRule(unruled, Set.of(appearance), Set.of(), Need.RELEASE))
                : concerned.stream();
        return Stream.concat(district, further.stream().filter(rule -> rule.concerns(appearance, outlet)));
    }
}
