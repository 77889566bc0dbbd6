package org.crosswalk.access;

import java.util.List;
import org.crosswalk.common.GroupId;
import org.crosswalk.common.OrgId;
import org.crosswalk.common.PersonId;
import org.crosswalk.roster.Group;
import org.crosswalk.roster.GroupKind;

/** The few people of these tests, named as in the demo district. */
public final class Cast {
    public static final OrgId HARBOR = new OrgId("school-harbor");
    public static final OrgId MILLBROOK = new OrgId("school-millbrook");
    public static final Group SOCCER = group("team-soccer", GroupKind.TEAM, HARBOR);
    public static final Group CHESS = group("club-chess", GroupKind.CLUB, HARBOR);
    public static final Group BIOLOGY = group("class-biology", GroupKind.CLASS, HARBOR);
    public static final Group TRACK = group("team-track", GroupKind.TEAM, MILLBROOK);

    /** Coach of soccer. */
    public static final PersonId DANA = new PersonId("dreyes");
    /** Teacher of biology. */
    public static final PersonId SAM = new PersonId("sokafor");
    /** Principal of Harbor High. */
    public static final PersonId RUTH = new PersonId("rlindqvist");
    /** Reviewer for Harbor High. */
    public static final PersonId IMANI = new PersonId("ibrooks");
    /** Records officer. */
    public static final PersonId THEO = new PersonId("tmarsh");
    /** IT administrator. */
    public static final PersonId PRIYA = new PersonId("pnair");
    /** A student of soccer, without a duty. */
    public static final PersonId JAYLEN = new PersonId("stu-01");
    /** Somebody who has left. */
    public static final PersonId OLGA = new PersonId("oleft");

    public static final List<Group> GROUPS = List.of(SOCCER, CHESS, BIOLOGY, TRACK);

    private Cast() {}

    private static Group group(String id, GroupKind kind, OrgId school) {
        return new Group(new GroupId(id), id, kind, school);
    }
}
