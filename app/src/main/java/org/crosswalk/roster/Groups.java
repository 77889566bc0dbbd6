package org.crosswalk.roster;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.crosswalk.common.GroupId;
import org.crosswalk.common.OrgId;
import org.crosswalk.common.PersonId;

/** Groups and who belongs to them, each on a given day: enrolments begin and end. */
public interface Groups {
    /** The group, whether or not it is still running; nothing where the roster never had it or it was ended. */
    Optional<Group> find(GroupId id);

    /** Students and staff enrolled on that day, each once; a person enrolled as both counts as staff. */
    List<Member> members(GroupId id, LocalDate on);

    /** Teams, clubs and classes in which the person has a teacher enrolment on that day. */
    List<Group> ledBy(PersonId person, LocalDate on);

    /** The districts, each with all its schools. */
    List<Group> districts();

    /** Every group of a school that runs on that day, the school itself first. */
    List<Group> ofSchool(OrgId school, LocalDate on);
}
