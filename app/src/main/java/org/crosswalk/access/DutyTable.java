package org.crosswalk.access;

import static org.crosswalk.access.Act.BE_HERE;
import static org.crosswalk.access.Act.COMPOSE;
import static org.crosswalk.access.Act.KEEP_PAPERS;
import static org.crosswalk.access.Act.READ_COPIES;
import static org.crosswalk.access.Act.READ_MESSAGE;
import static org.crosswalk.access.Act.READ_RIGHTS;
import static org.crosswalk.access.Act.READ_UNREACHABLE;
import static org.crosswalk.access.Act.REVIEW;
import static org.crosswalk.access.Act.SEARCH_ARCHIVE;
import static org.crosswalk.access.Act.SORT_MAIL;
import static org.crosswalk.access.Act.VERIFY_ADDRESSES;
import static org.crosswalk.access.Duty.COACH;
import static org.crosswalk.access.Duty.COUNSELOR;
import static org.crosswalk.access.Duty.OFFICE;
import static org.crosswalk.access.Duty.PRINCIPAL;
import static org.crosswalk.access.Duty.RECORDS_OFFICER;
import static org.crosswalk.access.Duty.REVIEWER;
import static org.crosswalk.access.Duty.TEACHER;
import static org.crosswalk.access.Reach.AS_GRANTED;
import static org.crosswalk.access.Reach.DISTRICT;
import static org.crosswalk.access.Reach.OWN_GROUP;
import static org.crosswalk.access.Reach.OWN_SCHOOL;

import java.util.List;
import java.util.Set;

/**
 * The one table that says which duty may do what, and how far. What is not in it nobody may do; {@link Act#BE_HERE} alone
 * needs no duty. An IT administrator has no row: who keeps the machine running reads nobody's messages.
 */
public final class DutyTable {
    /** One row of the table. */
    public record Row(Act act, Duty duty, Reach reach) {}

    public static final List<Row> ROWS = List.of(
            new Row(COMPOSE, COACH, OWN_GROUP),
            new Row(COMPOSE, TEACHER, OWN_GROUP),
            new Row(COMPOSE, PRINCIPAL, OWN_SCHOOL),
            new Row(READ_MESSAGE, COACH, OWN_GROUP),
            new Row(READ_MESSAGE, TEACHER, OWN_GROUP),
            new Row(READ_MESSAGE, PRINCIPAL, OWN_SCHOOL),
            new Row(READ_MESSAGE, RECORDS_OFFICER, DISTRICT),
            new Row(READ_COPIES, PRINCIPAL, OWN_SCHOOL),
            new Row(REVIEW, PRINCIPAL, OWN_SCHOOL),
            new Row(REVIEW, REVIEWER, AS_GRANTED),
            new Row(SORT_MAIL, PRINCIPAL, OWN_SCHOOL),
            new Row(SORT_MAIL, OFFICE, OWN_SCHOOL),
            new Row(SORT_MAIL, REVIEWER, AS_GRANTED),
            new Row(READ_RIGHTS, PRINCIPAL, OWN_SCHOOL),
            new Row(READ_RIGHTS, OFFICE, OWN_SCHOOL),
            new Row(READ_RIGHTS, RECORDS_OFFICER, DISTRICT),
            new Row(KEEP_PAPERS, PRINCIPAL, OWN_SCHOOL),
            new Row(KEEP_PAPERS, OFFICE, OWN_SCHOOL),
            new Row(VERIFY_ADDRESSES, PRINCIPAL, OWN_SCHOOL),
            new Row(VERIFY_ADDRESSES, OFFICE, OWN_SCHOOL),
            new Row(VERIFY_ADDRESSES, COUNSELOR, OWN_SCHOOL),
            new Row(VERIFY_ADDRESSES, TEACHER, OWN_GROUP),
            new Row(READ_UNREACHABLE, PRINCIPAL, OWN_SCHOOL),
            new Row(READ_UNREACHABLE, OFFICE, OWN_SCHOOL),
            new Row(SEARCH_ARCHIVE, RECORDS_OFFICER, DISTRICT));

    private DutyTable() {}

    /** May the person do this in that place? */
    public static boolean may(SignedIn who, Act act, Place place) {
        return may(who.charges(), act, place);
    }

    /** May somebody with these charges do this in that place? */
    public static boolean may(Set<Charge> charges, Act act, Place place) {
        return act == BE_HERE || ROWS.stream().anyMatch(row -> row.act() == act && reaches(row, charges, place));
    }

    /** May the person do this in any place at all? */
    public static boolean mayAnywhere(SignedIn who, Act act) {
        return mayAnywhere(who.charges(), act);
    }

    /** May somebody with these charges do this in any place at all? */
    public static boolean mayAnywhere(Set<Charge> charges, Act act) {
        return act == BE_HERE || ROWS.stream().anyMatch(row -> row.act() == act && opens(row, charges));
    }

    private static boolean reaches(Row row, Set<Charge> charges, Place place) {
        return charges.stream()
                .anyMatch(charge -> charge.duty() == row.duty() && row.reach().covers(charge, place));
    }

    private static boolean opens(Row row, Set<Charge> charges) {
        return charges.stream()
                .anyMatch(charge -> charge.duty() == row.duty() && row.reach().opens(charge));
    }
}
