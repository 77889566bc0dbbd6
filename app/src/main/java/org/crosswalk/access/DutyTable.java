package org.crosswalk.access;

import static org.crosswalk.access.Act.ANSWER_REQUESTS;
import static org.crosswalk.access.Act.APPROVE_ACCOUNT;
import static org.crosswalk.access.Act.APPROVE_LEAVER_COPY;
import static org.crosswalk.access.Act.APPROVE_POST;
import static org.crosswalk.access.Act.ASK_ACCOUNT;
import static org.crosswalk.access.Act.ASK_APP;
import static org.crosswalk.access.Act.BE_HERE;
import static org.crosswalk.access.Act.COMPOSE;
import static org.crosswalk.access.Act.DISPOSE;
import static org.crosswalk.access.Act.GIVE_LEAVE;
import static org.crosswalk.access.Act.KEEP_ACCOUNTS;
import static org.crosswalk.access.Act.KEEP_EMBARGOES;
import static org.crosswalk.access.Act.KEEP_HOLDS;
import static org.crosswalk.access.Act.KEEP_LEAVER_COPIES;
import static org.crosswalk.access.Act.KEEP_PAPERS;
import static org.crosswalk.access.Act.KEEP_WORDINGS;
import static org.crosswalk.access.Act.NAME_DELEGATE;
import static org.crosswalk.access.Act.NAME_SPONSOR;
import static org.crosswalk.access.Act.OVERSEE_POSTS;
import static org.crosswalk.access.Act.POST_IN_EMERGENCY;
import static org.crosswalk.access.Act.PRODUCE;
import static org.crosswalk.access.Act.READ_COPIES;
import static org.crosswalk.access.Act.READ_INCIDENTS;
import static org.crosswalk.access.Act.READ_MESSAGE;
import static org.crosswalk.access.Act.READ_REPORTS;
import static org.crosswalk.access.Act.READ_RIGHTS;
import static org.crosswalk.access.Act.READ_SIGNATURES;
import static org.crosswalk.access.Act.READ_UNREACHABLE;
import static org.crosswalk.access.Act.REDACT;
import static org.crosswalk.access.Act.RELEASE_SEALED;
import static org.crosswalk.access.Act.REVIEW;
import static org.crosswalk.access.Act.REVIEW_APPS;
import static org.crosswalk.access.Act.REVIEW_ORDERS;
import static org.crosswalk.access.Act.REVIEW_YEARLY;
import static org.crosswalk.access.Act.SEARCH_ARCHIVE;
import static org.crosswalk.access.Act.SEE_SEALED_REQUESTS;
import static org.crosswalk.access.Act.SEND_URGENT;
import static org.crosswalk.access.Act.SET_HOURS;
import static org.crosswalk.access.Act.SORT_MAIL;
import static org.crosswalk.access.Act.SUSPEND;
import static org.crosswalk.access.Act.VERIFY_ADDRESSES;
import static org.crosswalk.access.Act.WRITE_POST;
import static org.crosswalk.access.Duty.CHIEF_OPERATING_OFFICER;
import static org.crosswalk.access.Duty.COACH;
import static org.crosswalk.access.Duty.COMMUNICATIONS;
import static org.crosswalk.access.Duty.COUNSEL;
import static org.crosswalk.access.Duty.COUNSELOR;
import static org.crosswalk.access.Duty.NURSE;
import static org.crosswalk.access.Duty.OFFICE;
import static org.crosswalk.access.Duty.PRINCIPAL;
import static org.crosswalk.access.Duty.PRINCIPALS_DELEGATE;
import static org.crosswalk.access.Duty.RECORDS_OFFICER;
import static org.crosswalk.access.Duty.REVIEWER;
import static org.crosswalk.access.Duty.SUPERINTENDENT;
import static org.crosswalk.access.Duty.TEACHER;
import static org.crosswalk.access.Duty.TECHNOLOGY_DIRECTOR;
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
            new Row(COMPOSE, COUNSELOR, OWN_SCHOOL),
            new Row(COMPOSE, NURSE, OWN_SCHOOL),
            new Row(COMPOSE, OFFICE, OWN_SCHOOL),
            new Row(COMPOSE, SUPERINTENDENT, DISTRICT),
            new Row(KEEP_WORDINGS, COMMUNICATIONS, DISTRICT),
            new Row(KEEP_WORDINGS, SUPERINTENDENT, DISTRICT),
            new Row(SEND_URGENT, PRINCIPAL, OWN_SCHOOL),
            new Row(SEND_URGENT, OFFICE, OWN_SCHOOL),
            new Row(SEND_URGENT, SUPERINTENDENT, DISTRICT),
            new Row(SET_HOURS, COACH, OWN_GROUP),
            new Row(SET_HOURS, TEACHER, OWN_GROUP),
            new Row(SET_HOURS, PRINCIPAL, OWN_SCHOOL),
            new Row(SET_HOURS, OFFICE, OWN_SCHOOL),
            new Row(SET_HOURS, SUPERINTENDENT, DISTRICT),
            new Row(NAME_DELEGATE, PRINCIPAL, OWN_SCHOOL),
            new Row(READ_MESSAGE, COACH, OWN_GROUP),
            new Row(READ_MESSAGE, TEACHER, OWN_GROUP),
            new Row(READ_MESSAGE, PRINCIPAL, OWN_SCHOOL),
            new Row(READ_MESSAGE, COUNSELOR, OWN_SCHOOL),
            new Row(READ_MESSAGE, NURSE, OWN_SCHOOL),
            new Row(READ_MESSAGE, OFFICE, OWN_SCHOOL),
            new Row(READ_MESSAGE, SUPERINTENDENT, DISTRICT),
            new Row(READ_COPIES, PRINCIPAL, OWN_SCHOOL),
            new Row(READ_COPIES, PRINCIPALS_DELEGATE, OWN_SCHOOL),
            new Row(ANSWER_REQUESTS, RECORDS_OFFICER, DISTRICT),
            new Row(KEEP_HOLDS, RECORDS_OFFICER, DISTRICT),
            new Row(KEEP_HOLDS, COUNSEL, DISTRICT),
            new Row(DISPOSE, RECORDS_OFFICER, DISTRICT),
            new Row(DISPOSE, TECHNOLOGY_DIRECTOR, DISTRICT),
            new Row(DISPOSE, SUPERINTENDENT, DISTRICT),
            new Row(DISPOSE, COUNSEL, DISTRICT),
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
            new Row(SUSPEND, TECHNOLOGY_DIRECTOR, DISTRICT),
            new Row(SUSPEND, SUPERINTENDENT, DISTRICT),
            new Row(READ_REPORTS, PRINCIPAL, OWN_SCHOOL),
            new Row(READ_REPORTS, SUPERINTENDENT, DISTRICT),
            new Row(READ_REPORTS, TECHNOLOGY_DIRECTOR, DISTRICT),
            new Row(READ_INCIDENTS, CHIEF_OPERATING_OFFICER, DISTRICT),
            new Row(READ_INCIDENTS, SUPERINTENDENT, DISTRICT),
            new Row(READ_INCIDENTS, TECHNOLOGY_DIRECTOR, DISTRICT),
            new Row(READ_INCIDENTS, COUNSEL, DISTRICT),
            new Row(READ_UNREACHABLE, PRINCIPAL, OWN_SCHOOL),
            new Row(READ_UNREACHABLE, OFFICE, OWN_SCHOOL),
            new Row(READ_SIGNATURES, PRINCIPAL, OWN_SCHOOL),
            new Row(READ_SIGNATURES, OFFICE, OWN_SCHOOL),
            new Row(READ_SIGNATURES, SUPERINTENDENT, DISTRICT),
            new Row(READ_SIGNATURES, TECHNOLOGY_DIRECTOR, DISTRICT),
            new Row(ASK_APP, COACH, OWN_GROUP),
            new Row(ASK_APP, TEACHER, OWN_GROUP),
            new Row(ASK_APP, PRINCIPAL, OWN_SCHOOL),
            new Row(ASK_APP, COUNSELOR, OWN_SCHOOL),
            new Row(ASK_APP, NURSE, OWN_SCHOOL),
            new Row(ASK_APP, OFFICE, OWN_SCHOOL),
            new Row(ASK_APP, COMMUNICATIONS, AS_GRANTED),
            new Row(ASK_APP, SUPERINTENDENT, DISTRICT),
            new Row(ASK_APP, TECHNOLOGY_DIRECTOR, DISTRICT),
            new Row(REVIEW_APPS, TECHNOLOGY_DIRECTOR, DISTRICT),
            new Row(REVIEW_APPS, SUPERINTENDENT, DISTRICT),
            new Row(KEEP_EMBARGOES, SUPERINTENDENT, DISTRICT),
            new Row(KEEP_EMBARGOES, COMMUNICATIONS, DISTRICT),
            new Row(GIVE_LEAVE, PRINCIPAL, OWN_SCHOOL),
            new Row(NAME_SPONSOR, PRINCIPAL, OWN_SCHOOL),
            new Row(NAME_SPONSOR, OFFICE, OWN_SCHOOL),
            new Row(NAME_SPONSOR, SUPERINTENDENT, DISTRICT),
            new Row(NAME_SPONSOR, TECHNOLOGY_DIRECTOR, DISTRICT),
            new Row(REVIEW_YEARLY, SUPERINTENDENT, DISTRICT),
            new Row(REVIEW_YEARLY, TECHNOLOGY_DIRECTOR, DISTRICT),
            new Row(SEARCH_ARCHIVE, RECORDS_OFFICER, DISTRICT),
            new Row(SEE_SEALED_REQUESTS, RECORDS_OFFICER, DISTRICT),
            new Row(SEE_SEALED_REQUESTS, SUPERINTENDENT, DISTRICT),
            new Row(SEE_SEALED_REQUESTS, TECHNOLOGY_DIRECTOR, DISTRICT),
            new Row(RELEASE_SEALED, SUPERINTENDENT, DISTRICT),
            new Row(RELEASE_SEALED, TECHNOLOGY_DIRECTOR, DISTRICT),
            new Row(REDACT, RECORDS_OFFICER, DISTRICT),
            new Row(REDACT, COUNSEL, DISTRICT),
            new Row(REVIEW_ORDERS, COUNSEL, DISTRICT),
            new Row(KEEP_LEAVER_COPIES, RECORDS_OFFICER, DISTRICT),
            new Row(KEEP_LEAVER_COPIES, TECHNOLOGY_DIRECTOR, DISTRICT),
            new Row(KEEP_LEAVER_COPIES, SUPERINTENDENT, DISTRICT),
            new Row(APPROVE_LEAVER_COPY, TECHNOLOGY_DIRECTOR, DISTRICT),
            new Row(APPROVE_LEAVER_COPY, SUPERINTENDENT, DISTRICT),
            new Row(PRODUCE, RECORDS_OFFICER, DISTRICT),
            new Row(ASK_ACCOUNT, COACH, OWN_SCHOOL),
            new Row(ASK_ACCOUNT, TEACHER, OWN_SCHOOL),
            new Row(ASK_ACCOUNT, PRINCIPAL, OWN_SCHOOL),
            new Row(ASK_ACCOUNT, OFFICE, OWN_SCHOOL),
            new Row(ASK_ACCOUNT, COMMUNICATIONS, AS_GRANTED),
            new Row(ASK_ACCOUNT, SUPERINTENDENT, DISTRICT),
            new Row(ASK_ACCOUNT, TECHNOLOGY_DIRECTOR, DISTRICT),
            new Row(APPROVE_ACCOUNT, PRINCIPAL, OWN_SCHOOL),
            new Row(APPROVE_ACCOUNT, SUPERINTENDENT, DISTRICT),
            new Row(KEEP_ACCOUNTS, PRINCIPAL, OWN_SCHOOL),
            new Row(KEEP_ACCOUNTS, SUPERINTENDENT, DISTRICT),
            new Row(KEEP_ACCOUNTS, TECHNOLOGY_DIRECTOR, DISTRICT),
            new Row(WRITE_POST, COACH, OWN_SCHOOL),
            new Row(WRITE_POST, TEACHER, OWN_SCHOOL),
            new Row(WRITE_POST, PRINCIPAL, OWN_SCHOOL),
            new Row(WRITE_POST, OFFICE, OWN_SCHOOL),
            new Row(WRITE_POST, COMMUNICATIONS, AS_GRANTED),
            new Row(WRITE_POST, SUPERINTENDENT, DISTRICT),
            new Row(APPROVE_POST, PRINCIPAL, OWN_SCHOOL),
            new Row(APPROVE_POST, COMMUNICATIONS, AS_GRANTED),
            new Row(APPROVE_POST, SUPERINTENDENT, DISTRICT),
            new Row(POST_IN_EMERGENCY, COMMUNICATIONS, AS_GRANTED),
            new Row(POST_IN_EMERGENCY, SUPERINTENDENT, DISTRICT),
            new Row(OVERSEE_POSTS, PRINCIPAL, OWN_SCHOOL),
            new Row(OVERSEE_POSTS, COMMUNICATIONS, AS_GRANTED),
            new Row(OVERSEE_POSTS, SUPERINTENDENT, DISTRICT),
            new Row(OVERSEE_POSTS, RECORDS_OFFICER, DISTRICT));

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
