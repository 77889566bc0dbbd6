package org.crosswalk.templates.page;

import java.time.LocalDate;
import java.util.List;
import org.crosswalk.templates.Frame;
import org.crosswalk.templates.View;

/**
 * Who could lawfully hear about the students of a message's group on a day: {@code GET /messages/{message}/rights}. It says nothing
 * of what the message says.
 *
 * @param could how many guardians could
 */
public record LawfulPage(Frame frame, String message, GroupName group, LocalDate day, int could, List<Student> students)
        implements View {
    public record Student(String id, String name, List<FamilyPage.Guardian> guardians) {}
}
