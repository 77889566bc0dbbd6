package org.crosswalk.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.crosswalk.common.GroupId;
import org.junit.jupiter.api.Test;

/** What a district changes by taking another's pack. */
class SwapTest {
    private final District leicester = District.of("leicester");
    private final District westwood = District.of("westwood");

    @Test
    void swappingLeicesterForWestwoodChangesExactlyWhatTheTextsChange() {
        // LEI-09 asks for all members or a copy to the principal; WES-11 advises coaches to write to two, and asks for
        // no copy
        assertThat(differences(Cases.all()))
                .isEqualTo(Map.of(
                        "one student, ordinary", "REFUSE → WARN",
                        "the whole group, which has one student, ordinary", "HOLD → WARN",
                        "the whole group, of which one student hears, ordinary", "HOLD → WARN",
                        "two of three students, ordinary", "REFUSE → SEND",
                        "one student, medical", "SEND with a copy → SEND",
                        "one student, academic", "SEND with a copy → SEND",
                        "two of three students, medical", "SEND with a copy → SEND",
                        "two of three students, academic", "SEND with a copy → SEND"));
    }

    @Test
    void swappingLeicesterForWestwoodChangesExactlyTheFindingsThatTheTextsChange() {
        Map<String, Situation> found = new TreeMap<>();
        for (String category : ScanFact.CATEGORIES) {
            found.put("team: " + category, Situation.ofTheTeam().found(category));
            found.put("guardians: " + category, Situation.ofTheTeam().guardian().found(category));
            found.put("staff: " + category, Situation.ofTheTeam().amongStaff().found(category));
        }
        found.put(
                "water cooler: commercial",
                Situation.ofTheTeam()
                        .amongStaff()
                        .in(new GroupId("water-cooler"))
                        .found("commercial"));
        found.put(
                "guardians: another's student", Situation.ofTheTeam().guardian().found("student-name", Situation.MAYA));
        found.put("link to a site not approved", Situation.ofTheTeam().links(Known.of(Set.of("games.example"))));

        assertThat(differences(found))
                .isEqualTo(Map.ofEntries(
                        // WES-05 forbids soliciting; Leicester's text speaks of business only (LEI-06)
                        Map.entry("team: fundraising", "WARN → HOLD"),
                        Map.entry("team: political", "WARN → HOLD"),
                        Map.entry("team: religious", "WARN → HOLD"),
                        Map.entry("guardians: fundraising", "WARN → HOLD"),
                        Map.entry("guardians: political", "WARN → HOLD"),
                        Map.entry("guardians: religious", "WARN → HOLD"),
                        Map.entry("staff: fundraising", "WARN → HOLD"),
                        // Westwood has no Water Cooler (LEI-06)
                        Map.entry("water cooler: commercial", "SEND → HOLD"),
                        // LEI-07 keeps what is personal from students; Westwood tolerates brief personal use
                        Map.entry("team: personal-nature", "HOLD → SEND"),
                        // LEI-11 has no counterpart
                        Map.entry("guardians: another's student", "HOLD → SEND"),
                        // LEI-21 has guardians told of such a site; WES-06 prohibits it
                        Map.entry("link to a site not approved", "WARN → REFUSE")));
    }

    private Map<String, String> differences(Map<String, Situation> asked) {
        return asked.entrySet().stream()
                .filter(entry -> !answer(leicester, entry.getValue()).equals(answer(westwood, entry.getValue())))
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        entry -> answer(leicester, entry.getValue()) + " → " + answer(westwood, entry.getValue()),
                        (one, _) -> one,
                        TreeMap::new));
    }

    private static String answer(District district, Situation situation) {
        Decision decision = district.decide(situation);
        return decision.outcome()
                + (decision.outcome().leaves() && !decision.copied().isEmpty() ? " with a copy" : "");
    }
}
