package org.crosswalk.roster.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.crosswalk.common.PersonId;
import org.crosswalk.roster.Ground;
import org.crosswalk.roster.PapersOnFile.Filed;
import org.crosswalk.templates.page.FamilyPage;
import org.crosswalk.templates.page.FamilyPage.Fault;
import org.crosswalk.templates.page.FamilyPage.Filing;
import org.jspecify.annotations.Nullable;

/** What the office typed to put a paper on file. */
record PaperForm(Map<String, String> fields) {

    /** The paper; nothing where a day, the ground or the guardian cannot be read. */
    Optional<Filed> paper(PersonId student) {
        try {
            return Optional.of(new Filed(
                    student,
                    new PersonId(text("guardian")),
                    Ground.valueOf(text("ground")),
                    strict("from"),
                    strict("to"),
                    evidence()));
        } catch (IllegalArgumentException | DateTimeParseException unreadable) {
            return Optional.empty();
        }
    }

    boolean threatNoted() {
        return text("threat").equals("true");
    }

    String evidence() {
        return text("evidence");
    }

    @Nullable
    LocalDate last() {
        return day(text("last")).orElse(null);
    }

    Filing filing(Set<Fault> faults) {
        return new Filing(
                faults, text("guardian"), ground(), text("from"), text("to"), text("evidence"), threatNoted());
    }

    private FamilyPage.@Nullable Ground ground() {
        try {
            return FamilyPage.Ground.valueOf(text("ground"));
        } catch (IllegalArgumentException unknown) {
            return null;
        }
    }

    private @Nullable LocalDate strict(String name) {
        String typed = text(name);
        return typed.isEmpty() ? null : LocalDate.parse(typed);
    }

    private String text(String name) {
        return fields.getOrDefault(name, "").strip();
    }

    static Optional<LocalDate> day(@Nullable String typed) {
        try {
            return typed == null ? Optional.empty() : Optional.of(LocalDate.parse(typed.strip()));
        } catch (DateTimeParseException notADay) {
            return Optional.empty();
        }
    }

    static Optional<Long> number(String typed) {
        return typed.matches("\\d{1,18}") ? Optional.of(Long.parseLong(typed)) : Optional.empty();
    }
}
