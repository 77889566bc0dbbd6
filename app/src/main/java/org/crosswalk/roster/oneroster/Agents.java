package org.crosswalk.roster.oneroster;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.crosswalk.roster.oneroster.Manifest.Mode;

/**
 * Guardianships where no side file tells of them: a student's agents in {@code users.csv}. Whether an agent has
 * educational rights is not said there, so it stays unknown, and an unknown right is no right.
 */
record Agents(Drafts drafts, Mode mode) {

    void read(Collection<CsvLine> lines) {
        Set<String> students = students();
        Map<String, String> relationships = relationships();
        Draft people = drafts.of(Kind.PERSON);
        drafts.of(Kind.GUARDIANSHIP).completeFor(row -> {
            String student = row.required(Kind.GUARDIANSHIP, "student_id");
            return people.incoming().rows().containsKey(student)
                    || (mode == Mode.BULK && !people.incoming().quarantined().contains(student));
        });
        lines.stream()
                .filter(line -> students.contains(line.id("sourcedId")))
                .forEach(line -> line.list("agentSourcedIds").forEach(agent -> agent(line, agent, relationships)));
    }

    private Set<String> students() {
        Set<String> students = new HashSet<>();
        roles().filter(row -> row.required(Kind.ROLE, "role").equals(Roles.STUDENT))
                .forEach(row -> students.add(row.required(Kind.ROLE, "person_id")));
        return students;
    }

    private Map<String, String> relationships() {
        Map<String, String> relationships = new HashMap<>();
        roles().forEach(row ->
                relationships.putIfAbsent(row.required(Kind.ROLE, "person_id"), row.required(Kind.ROLE, "role")));
        return relationships;
    }

    private Stream<Row> roles() {
        Draft roles = drafts.of(Kind.ROLE);
        return Stream.concat(
                roles.incoming().rows().values().stream(),
                roles.current().values().stream().filter(row -> roles.find(row.id()) == row));
    }

    private void agent(CsvLine line, String agent, Map<String, String> relationships) {
        Draft guardianships = drafts.of(Kind.GUARDIANSHIP);
        String student = line.id("sourcedId");
        String id = GuardianshipsFile.id(student, agent);
        try {
            drafts.of(Kind.PERSON).mustKnow(agent, "agentSourcedIds");
            Row known = guardianships.current().get(id);
            // a delta package says nothing of rights, so what was said of them before stands
            guardianships.add(
                    mode == Mode.DELTA && known != null
                            ? known
                            : Row.of(
                                    id,
                                    student,
                                    agent,
                                    relationships.getOrDefault(agent, "guardian"),
                                    null,
                                    null,
                                    null,
                                    null));
        } catch (BadField bad) {
            guardianships.incoming().quarantined().add(id);
            drafts.quarantine(line, bad);
        }
    }
}
