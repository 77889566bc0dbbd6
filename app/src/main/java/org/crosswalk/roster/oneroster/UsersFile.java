package org.crosswalk.roster.oneroster;

import java.util.ArrayList;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import org.crosswalk.common.EmailAddress;
import org.crosswalk.roster.oneroster.Manifest.Mode;
import org.jspecify.annotations.Nullable;

/** {@code users.csv}: people, in OneRoster 1.1 with their roles, and with the agents whom a line names. */
record UsersFile(Drafts drafts, Extensions extensions, List<CsvLine> withAgents, List<CsvLine> withRoles) {
    static final String NAME = "users.csv";

    UsersFile(Drafts drafts, Extensions extensions) {
        this(drafts, extensions, new ArrayList<>(), new ArrayList<>());
    }

    void read(RosterPackage source) {
        new CsvTable(source, NAME)
                .read(
                        List.of("sourcedId", "givenName", "familyName"),
                        line -> drafts.take(Kind.PERSON, line, this::person));
    }

    private void person(CsvLine line) {
        drafts.of(Kind.PERSON)
                .add(Row.of(
                        line.id("sourcedId"),
                        line.required("givenName"),
                        line.required("familyName"),
                        line.text("middleName"),
                        line.text("preferredGivenName"),
                        line.text("identifier"),
                        email(line),
                        language(line),
                        line.list("grades").stream().findFirst().orElse(null)));
        if (line.raw("agentSourcedIds") != null) {
            withAgents.add(line);
        }
        if (line.has("role")) {
            withRoles.add(line);
        }
    }

    /** A bad address is left out alone: its owner then shows as somebody who cannot be reached, not as nobody. */
    private @Nullable String email(CsvLine line) {
        String email = line.raw("email");
        if (email != null && EmailAddress.parse(email).isEmpty()) {
            drafts.quarantine(line, new BadField("email", "is not an e-mail address; the person has none for now"));
            return null;
        }
        return email;
    }

    private String language(CsvLine line) {
        String language = line.text(extensions.language(), 35);
        try {
            return language == null
                    ? "en"
                    : new Locale.Builder().setLanguageTag(language).build().toLanguageTag();
        } catch (IllformedLocaleException e) {
            throw new BadField(extensions.language(), "is not a language tag like pt-BR");
        }
    }

    /** OneRoster 1.1: a person's one role, in each of the person's orgs. */
    void readRoles(Mode mode) {
        Draft roles = drafts.of(Kind.ROLE);
        Draft people = drafts.of(Kind.PERSON);
        roles.completeFor(row -> {
            String person = row.required(Kind.ROLE, "person_id");
            return people.incoming().rows().containsKey(person)
                    || (mode == Mode.BULK && !people.incoming().quarantined().contains(person));
        });
        withRoles.forEach(line -> {
            for (String org : line.list("orgSourcedIds")) {
                role(line, org);
            }
        });
    }

    private void role(CsvLine line, String org) {
        String person = line.id("sourcedId");
        String id = person + "|" + org + "|" + line.raw("role");
        try {
            drafts.of(Kind.ORG).mustKnow(org, "orgSourcedIds");
            drafts.of(Kind.ROLE).add(Row.of(id, person, org, Roles.required(line, "role", Roles.OF_USERS), null, null));
        } catch (BadField bad) {
            drafts.of(Kind.ROLE).incoming().quarantined().add(id);
            drafts.quarantine(line, bad);
        }
    }
}
