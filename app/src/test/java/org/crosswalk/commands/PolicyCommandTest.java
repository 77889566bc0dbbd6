package org.crosswalk.commands;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.crosswalk.policy.packs.PackSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PolicyCommandTest {
    private static final String TO_ONE = """
            {"sender": "dreyes", "group": "team-soccer", "school": "school-harbor", "on": "2026-10-05",
             "audience": "students", "students": ["stu-01"], "matter": "ordinary",
             "facts": {"capacity": "coach", "students": ["stu-01", "stu-02"], "recipients": [{"student": "stu-01"}],
                       "principals": {"stu-01": ["rlindqvist"]}, "scan": [], "links": []}}
            """;

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private final ByteArrayOutputStream complaints = new ByteArrayOutputStream();
    private final PrintStream usualOut = System.out;
    private final PrintStream usualErr = System.err;
    private final InputStream usualIn = System.in;

    @TempDir
    Path folder;

    @BeforeEach
    void listen() {
        System.setOut(new PrintStream(said, true, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(complaints, true, StandardCharsets.UTF_8));
    }

    @AfterEach
    void hushed() {
        System.setOut(usualOut);
        System.setErr(usualErr);
        System.setIn(usualIn);
    }

    @ParameterizedTest
    @ValueSource(strings = {"leicester", "westwood", "belmont", "boston", "cambridge"})
    void everyShippedPackIsSound(String pack) {
        assertThat(Commands.run("policy", "check", pack)).isZero();
        assertThat(said.toString(StandardCharsets.UTF_8))
                .startsWith(pack + ", ")
                .contains("since 2026-08-01", "rules (");
    }

    @Test
    void brokenPackIsAnsweredWithItsLineAndOne() throws Exception {
        Path file = folder.resolve("mine.yml");
        Files.writeString(
                file, new PackSource("boston").texts().getFirst().yaml().replace("rule: own-group", "rule: my-group"));

        assertThat(Commands.run("policy", "check", file.toString())).isEqualTo(1);
        assertThat(complaints.toString(StandardCharsets.UTF_8))
                .matches("mine\\.yml, line \\d+: There is no rule named my-group\\R");
    }

    @Test
    void explanationHasEveryRulesWordAndClause() {
        assertThat(explain(TO_ONE, "leicester")).isZero();
        assertThat(said.toString(StandardCharsets.UTF_8))
                .startsWith("REFUSE under leicester 2026-08-01")
                .contains(
                        "instead: WHOLE_GROUP",
                        "* whole-group says forbid: It would go to one student alone. LEI-09: ");
    }

    @Test
    void sameProposalGetsEachDistrictsOwnAnswer() {
        assertThat(explain(TO_ONE, "westwood")).isZero();
        assertThat(said.toString(StandardCharsets.UTF_8)).startsWith("WARN").contains("WES-11");
        said.reset();
        assertThat(explain(TO_ONE, "belmont")).isZero();
        assertThat(said.toString(StandardCharsets.UTF_8)).startsWith("SEND").contains("copied: rlindqvist");
    }

    @Test
    void whatTheProposalLeavesOutIsUnknownAndHeld() {
        assertThat(explain(TO_ONE.replace(", \"scan\": []", ""), "westwood")).isZero();
        assertThat(said.toString(StandardCharsets.UTF_8)).startsWith("HOLD");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "[]", "{", "{\"sender\": 3}", "{\"sender\": \"a\", \"group\": \"b\", \"audience\": \"all\"}"
            })
    void proposalThatIsNotUnderstoodIsAnsweredWithOneSentence(String proposal) {
        assertThat(explain(proposal, "leicester")).isEqualTo(1);
        assertThat(complaints.toString(StandardCharsets.UTF_8).lines()).hasSize(1);
    }

    @Test
    void decisionOverManyRecipientsCanBeMeasured() {
        assertThat(Commands.run("policy", "bench", "--recipients", "20")).isZero();
        assertThat(said.toString(StandardCharsets.UTF_8)).contains("Decision over 20 recipients", "westwood");
    }

    private static int explain(String proposal, String pack) {
        System.setIn(new ByteArrayInputStream(proposal.getBytes(StandardCharsets.UTF_8)));
        return Commands.run("policy", "explain", "--pack", pack);
    }
}
