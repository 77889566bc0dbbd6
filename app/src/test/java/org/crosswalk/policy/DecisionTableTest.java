package org.crosswalk.policy;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.crosswalk.policy.packs.PackSource;
import org.junit.jupiter.api.Test;

/** {@code docs/decision-table.md} says what the packs say, so that a change of policy is a readable difference. */
class DecisionTableTest {
    private static final Path PAGE = Path.of("../docs/decision-table.md");
    private static final String COMMAND =
            "mvn -pl app -am test -Dtest=DecisionTableTest -Dregenerate -Dsurefire.failIfNoSpecifiedTests=false";

    private final Map<String, District> districts = new LinkedHashMap<>();

    DecisionTableTest() {
        PackSource.SHIPPED.forEach(pack -> districts.put(pack, District.of(pack)));
    }

    @Test
    void pageIsUpToDate() throws IOException {
        if (System.getProperty("regenerate") != null) {
            Files.writeString(PAGE, page());
        }
        assertThat(Files.exists(PAGE) ? Files.readString(PAGE) : "")
                .as("docs/decision-table.md is stale; make it again with: %s", COMMAND)
                .isEqualTo(page());
    }

    private String page() {
        return """
                # What each pack decides

                Made from the packs that ship; do not edit. Make it again with
                `%s`.

                Every answer stands with the clauses that made it so. HOUSE clauses are ours, where a district's text is silent
                ([why](decisions/policy-packs.md)).

                ## Messages in which nothing was found

                The same on every channel: no rule asks by which one a message travels, and the inbox and e-mail carry what the
                same decision let go. Everything is known, the guardian has rights and an address of the student information
                system, and no principal is the sender. Whoever leads no group of theirs is refused everywhere.

                | who | to | about | %s |
                |---|---|---|%s|
                %s

                ## What a finding leads to

                To what the scan's finding leads by itself in each kind of writing. A dash is nothing.

                %s
                """.formatted(
                        COMMAND,
                        String.join(" | ", districts.keySet()),
                        "---|".repeat(districts.size() - 1) + "---",
                        messages(),
                        districts.entrySet().stream()
                                .map(each -> findings(each.getKey(), each.getValue()))
                                .collect(joining("\n\n")));
    }

    private String messages() {
        return Cases.audiences().entrySet().stream()
                .flatMap(audience -> Arrays.stream(Matter.values())
                        .flatMap(matter ->
                                rows(audience.getKey(), audience.getValue().about(matter))))
                .collect(joining("\n"));
    }

    /** Senders who get the same answers everywhere share a row. */
    private Stream<String> rows(String audience, Situation situation) {
        Map<String, String> sendersByAnswers = new LinkedHashMap<>();
        for (Capacity capacity : List.of(
                Capacity.COACH,
                Capacity.TEACHER,
                Capacity.PRINCIPAL,
                Capacity.SUPERINTENDENT,
                Capacity.COUNSELOR,
                Capacity.NURSE,
                Capacity.OFFICE)) {
            String answers = districts.values().stream()
                    .map(district -> answer(district, situation.as(capacity)))
                    .collect(joining(" | "));
            sendersByAnswers.merge(answers, words(capacity), (some, more) -> some + ", " + more);
        }
        return sendersByAnswers.entrySet().stream()
                .map(row -> "| %s | %s | %s | %s |"
                        .formatted(
                                row.getValue(),
                                audience,
                                words(situation.proposal().matter()),
                                row.getKey()));
    }

    private static String answer(District district, Situation situation) {
        Decision decision = district.decide(situation);
        String copied = decision.outcome().leaves() && !decision.copied().isEmpty() ? " and copy" : "";
        return words(decision.outcome()) + copied + " "
                + decision.reasons().stream()
                        .filter(reason -> decision.decisive().contains(reason))
                        .map(reason -> reason.citation().clause())
                        .distinct()
                        .sorted()
                        .collect(joining(", "));
    }

    private static String findings(String pack, District district) {
        Function<String, String> row = category -> Arrays.stream(Writing.values())
                .map(writing -> district.leads(category, writing))
                .map(leads -> leads.startsWith("nothing") ? "–" : leads)
                .collect(joining(" | ", "| " + category + " | ", " |"));
        return """
                ### %s

                | found | %s |
                |---|%s|
                %s""".formatted(
                        pack,
                        Arrays.stream(Writing.values()).map(Writing::id).collect(joining(" | ")),
                        "---|".repeat(Writing.values().length - 1) + "---",
                        ScanFact.CATEGORIES.stream().sorted().map(row).collect(joining("\n")));
    }

    private static String words(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
