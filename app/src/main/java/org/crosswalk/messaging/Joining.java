package org.crosswalk.messaging;

import java.time.LocalDate;
import java.util.List;
import org.crosswalk.common.GroupId;
import org.crosswalk.roster.Member;

/** Groups that one is in by one's own choice alone (LEI-06): a port, since choices are no part of messaging. */
public interface Joining {
    /** Of a group's members those who are in it; all of them where the group is not one of choice. */
    List<Member> among(GroupId group, List<Member> members, LocalDate day);
}
