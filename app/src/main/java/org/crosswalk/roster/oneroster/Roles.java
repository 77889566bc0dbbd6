package org.crosswalk.roster.oneroster;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crosswalk.roster.StaffRoles;

/** The roles OneRoster knows, for people and for enrolments. */
final class Roles {
    static final String STUDENT = "student";
    static final Set<String> OF_USERS = Stream.concat(
                    StaffRoles.ALL.stream(), Stream.of(STUDENT, "parent", "guardian", "relative"))
            .collect(Collectors.toUnmodifiableSet());
    static final Set<String> OF_ENROLMENTS = Set.of(STUDENT, "teacher", "administrator", "proctor", "aide");

    private Roles() {}

    /** The role as OneRoster writes it; districts may add roles of their own that begin with {@code ext:}. */
    static String required(CsvLine line, String column, Set<String> known) {
        String role = line.required(column);
        if (role.startsWith("ext:") && role.length() <= 60) {
            return role;
        }
        return known.stream()
                .filter(role::equalsIgnoreCase)
                .findFirst()
                .orElseThrow(() -> new BadField(column, "is not a role that OneRoster knows here"));
    }
}
