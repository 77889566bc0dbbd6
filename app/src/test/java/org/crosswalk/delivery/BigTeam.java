package org.crosswalk.delivery;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A OneRoster package of one school with one very large team, led by coach Rivera. */
final class BigTeam {
    static final String COACH = "jrivera";
    static final String TEAM = "team-everybody";

    private BigTeam() {}

    /** @param students how many the team has beside its coach; each has an address */
    static Path write(Path folder, int students) throws IOException {
        Files.createDirectories(folder);
        List<String> ids =
                IntStream.range(0, students).mapToObj(i -> "student-" + i).toList();
        file(
                folder,
                "orgs.csv",
                "sourcedId,name,type,parentSourcedId",
                Stream.of("district,Large Schools,district,", "school,Large High School,school,district"));
        file(
                folder,
                "users.csv",
                "sourcedId,enabledUser,username,givenName,familyName,email",
                Stream.concat(
                        Stream.of(COACH + ",true,jrivera,Jo,Rivera,jrivera@large.example"),
                        ids.stream().map(id -> "%1$s,true,%1$s,Ana,%1$s,%1$s@large.example".formatted(id))));
        file(
                folder,
                "roles.csv",
                "sourcedId,userSourcedId,roleType,role,orgSourcedId",
                Stream.concat(
                        Stream.of("role-coach," + COACH + ",primary,teacher,school"),
                        ids.stream().map(id -> "role-%1$s,%1$s,primary,student,school".formatted(id))));
        file(
                folder,
                "classes.csv",
                "sourcedId,title,classType,schoolSourcedId,metadata.groupKind",
                Stream.of(TEAM + ",Everybody,scheduled,school,team"));
        file(
                folder,
                "enrollments.csv",
                "sourcedId,classSourcedId,schoolSourcedId,userSourcedId,role",
                Stream.concat(
                        Stream.of("enr-coach," + TEAM + ",school," + COACH + ",teacher"),
                        ids.stream().map(id -> "enr-%1$s,%2$s,school,%1$s,student".formatted(id, TEAM))));
        return folder;
    }

    private static void file(Path folder, String name, String header, Stream<String> rows) throws IOException {
        Files.write(folder.resolve(name), Stream.concat(Stream.of(header), rows).toList());
    }
}
