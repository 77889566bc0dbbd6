package org.crosswalk.roster.oneroster;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A small package of one school, to be spoilt in one place by each test. */
record PackageFolder(Path folder) {
    static final String USERS_1_2 = "sourcedId,status,givenName,familyName,email,agentSourcedIds";

    static PackageFolder small(Path folder) throws IOException {
        return new PackageFolder(Files.createDirectories(folder))
                .with("orgs.csv", "sourcedId,name,type", "d,District,district", "s,Harbor High School,school")
                .with("academicSessions.csv", "sourcedId,startDate,endDate", "y,2026-08-24,2027-06-18")
                .with(
                        "users.csv",
                        USERS_1_2,
                        "coach,,Dana,Reyes,dreyes@tidewater.example,",
                        "jay,,Jaylen,Carter,,mum",
                        "mum,,Denise,Carter,denise@mail.example,")
                .with(
                        "roles.csv",
                        "sourcedId,userSourcedId,role,orgSourcedId",
                        "r1,coach,teacher,s",
                        "r2,jay,student,s",
                        "r3,mum,parent,s")
                .with("classes.csv", "sourcedId,title,schoolSourcedId,termSourcedIds", "soccer,Varsity Soccer,s,y")
                .with(
                        "enrollments.csv",
                        "sourcedId,classSourcedId,userSourcedId,role",
                        "e1,soccer,coach,teacher",
                        "e2,soccer,jay,student");
    }

    PackageFolder with(String file, String... lines) throws IOException {
        return withText(file, String.join("\n", lines) + "\n");
    }

    PackageFolder withText(String file, String text) throws IOException {
        Files.writeString(folder.resolve(file), text);
        return this;
    }

    PackageFolder withBytes(String file, byte[] bytes) throws IOException {
        Files.write(folder.resolve(file), bytes);
        return this;
    }

    PackageFolder plus(String file, String... lines) throws IOException {
        return withText(file, Files.readString(folder.resolve(file)) + String.join("\n", lines) + "\n");
    }

    PackageFolder without(String file) throws IOException {
        Files.delete(folder.resolve(file));
        return this;
    }

    /** The same as a zip, its files in a folder of the given name such as {@code ""} or {@code "export/"}. */
    Path zipped(String inside) throws IOException {
        Path zip = folder.resolveSibling("package.zip");
        try (OutputStream file = Files.newOutputStream(zip);
                ZipOutputStream entries = new ZipOutputStream(file, StandardCharsets.UTF_8);
                Stream<Path> files = Files.list(folder)) {
            for (Path each : (List<Path>) files.sorted().toList()) {
                entries.putNextEntry(new ZipEntry(inside + each.getFileName()));
                Files.copy(each, entries);
            }
        }
        return zip;
    }
}
