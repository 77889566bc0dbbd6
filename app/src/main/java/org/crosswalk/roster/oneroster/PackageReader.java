package org.crosswalk.roster.oneroster;

import jakarta.inject.Singleton;
import org.crosswalk.roster.oneroster.Manifest.Mode;

/** Reads the files of a package in the order in which they refer to one another. */
@Singleton
class PackageReader {
    private final Extensions extensions;
    private final GuardianshipColumns guardianships;
    private final ConsentColumns consents;

    PackageReader(Extensions extensions, GuardianshipColumns guardianships, ConsentColumns consents) {
        this.extensions = extensions;
        this.guardianships = guardianships;
        this.consents = consents;
    }

    Drafts read(RosterPackage source, Mirror mirror) {
        Manifest manifest = Manifest.of(source);
        Drafts drafts = new Drafts(mirror);
        read(manifest, OrgsFile.NAME, drafts.of(Kind.ORG), new OrgsFile(drafts)::read);
        read(manifest, TermsFile.NAME, drafts.of(Kind.TERM), new TermsFile(drafts)::read);
        people(manifest, drafts);
        groups(manifest, drafts);
        read(manifest, EnrolmentsFile.NAME, drafts.of(Kind.ENROLMENT), new EnrolmentsFile(drafts)::read);
        consents(manifest, drafts);
        return drafts;
    }

    private interface FileReader {
        void read(RosterPackage source);
    }

    private static void read(Manifest manifest, String file, Draft draft, FileReader reader) {
        read(manifest, manifest.mode(file), draft, reader);
    }

    private static void read(Manifest manifest, Mode mode, Draft draft, FileReader reader) {
        if (mode != Mode.ABSENT) {
            draft.completeFor(mode);
            reader.read(manifest.source());
        }
    }

    private void people(Manifest manifest, Drafts drafts) {
        UsersFile users = new UsersFile(drafts, extensions);
        Mode mode = manifest.mode(UsersFile.NAME);
        read(manifest, mode, drafts.of(Kind.PERSON), users::read);
        read(manifest, DemographicsFile.NAME, drafts.of(Kind.DEMOGRAPHIC), new DemographicsFile(drafts)::read);
        if (users.withRoles().isEmpty()) {
            read(manifest, RolesFile.NAME, drafts.of(Kind.ROLE), new RolesFile(drafts)::read);
        } else {
            users.readRoles(mode);
        }
        guardianships(manifest, mode, drafts, users);
    }

    private void guardianships(Manifest manifest, Mode users, Drafts drafts, UsersFile file) {
        Mode mode = manifest.mode(guardianships.file(), unsaid(users));
        if (mode == Mode.ABSENT && users != Mode.ABSENT) {
            drafts.notes()
                    .add("No " + guardianships.file()
                            + ": guardians come from agentSourcedIds, and whether they have rights is unknown.");
            new Agents(drafts, users).read(file.withAgents());
        } else {
            read(manifest, mode, drafts.of(Kind.GUARDIANSHIP), new GuardianshipsFile(drafts, guardianships)::read);
        }
    }

    private void groups(Manifest manifest, Drafts drafts) {
        ClassesFile classes = new ClassesFile(drafts, extensions);
        read(manifest, ClassesFile.NAME, drafts.of(Kind.GROUP), classes::read);
        classes.datedAgain();
    }

    private void consents(Manifest manifest, Drafts drafts) {
        Mode mode = manifest.mode(consents.file(), unsaid(manifest.mode(UsersFile.NAME)));
        read(manifest, mode, drafts.of(Kind.CONSENT), new ConsentsFile(drafts, consents)::read);
    }

    /** A manifest has no word for side files, so they follow users.csv. */
    private static Mode unsaid(Mode users) {
        return users == Mode.DELTA ? Mode.DELTA : Mode.BULK;
    }
}
