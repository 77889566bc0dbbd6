package org.crosswalk.access.web;

import static org.crosswalk.access.Act.ANSWER_REQUESTS;
import static org.crosswalk.access.Act.ASK_ACCOUNT;
import static org.crosswalk.access.Act.ASK_APP;
import static org.crosswalk.access.Act.BE_HERE;
import static org.crosswalk.access.Act.COMPOSE;
import static org.crosswalk.access.Act.DISPOSE;
import static org.crosswalk.access.Act.GIVE_LEAVE;
import static org.crosswalk.access.Act.KEEP_EMBARGOES;
import static org.crosswalk.access.Act.KEEP_HOLDS;
import static org.crosswalk.access.Act.KEEP_LEAVER_COPIES;
import static org.crosswalk.access.Act.KEEP_PAPERS;
import static org.crosswalk.access.Act.KEEP_WORDINGS;
import static org.crosswalk.access.Act.NAME_DELEGATE;
import static org.crosswalk.access.Act.NAME_SPONSOR;
import static org.crosswalk.access.Act.OVERSEE_POSTS;
import static org.crosswalk.access.Act.READ_COPIES;
import static org.crosswalk.access.Act.READ_INCIDENTS;
import static org.crosswalk.access.Act.READ_MESSAGE;
import static org.crosswalk.access.Act.READ_REPORTS;
import static org.crosswalk.access.Act.READ_RIGHTS;
import static org.crosswalk.access.Act.READ_SIGNATURES;
import static org.crosswalk.access.Act.READ_UNREACHABLE;
import static org.crosswalk.access.Act.REVIEW;
import static org.crosswalk.access.Act.REVIEW_ORDERS;
import static org.crosswalk.access.Act.REVIEW_YEARLY;
import static org.crosswalk.access.Act.SEARCH_ARCHIVE;
import static org.crosswalk.access.Act.SEE_SEALED_REQUESTS;
import static org.crosswalk.access.Act.SET_HOURS;
import static org.crosswalk.access.Act.SORT_MAIL;
import static org.crosswalk.access.Act.SUSPEND;
import static org.crosswalk.access.Act.VERIFY_ADDRESSES;
import static org.crosswalk.access.Act.WRITE_POST;

import java.util.List;
import java.util.stream.Stream;
import org.crosswalk.access.Act;
import org.crosswalk.access.DutyTable;
import org.crosswalk.access.SignedIn;
import org.crosswalk.templates.Frame.Way;

/** The pages that somebody's duties open, in order; the first is where they begin. */
final class Ways {
    /** @param below where the pages that belong to it are */
    private record Page(Act act, String label, String href, String below) {
        Page(Act act, String label, String href) {
            this(act, label, href, href + "/");
        }

        Way way(String path) {
            return new Way(label, href, path.equals(href) || path.startsWith(below));
        }
    }

    private static final List<Page> PAGES = List.of(
            new Page(COMPOSE, "way.compose", "/compose", "/groups/"),
            new Page(KEEP_WORDINGS, "way.wordings", "/wordings"),
            new Page(COMPOSE, "way.sent", "/messages"),
            new Page(BE_HERE, "way.inbox", "/inbox"),
            new Page(READ_COPIES, "way.copies", "/copies"),
            new Page(NAME_DELEGATE, "way.delegates", "/delegates"),
            new Page(SET_HOURS, "way.hours", "/hours"),
            new Page(READ_MESSAGE, "way.replies", "/replies"),
            new Page(REVIEW, "way.review", "/review"),
            new Page(SORT_MAIL, "way.quarantine", "/quarantine"),
            new Page(ANSWER_REQUESTS, "way.desk", "/requests"),
            new Page(KEEP_HOLDS, "way.holds", "/holds"),
            new Page(REVIEW_ORDERS, "way.orders", "/orders"),
            new Page(DISPOSE, "way.dispositions", "/dispositions"),
            new Page(READ_RIGHTS, "way.families", "/families"),
            new Page(VERIFY_ADDRESSES, "way.guardians", "/guardians"),
            new Page(READ_UNREACHABLE, "way.unreachable", "/unreachable"),
            new Page(KEEP_PAPERS, "way.apart", "/apart"),
            new Page(READ_SIGNATURES, "way.signatures", "/signatures"),
            new Page(GIVE_LEAVE, "way.leave", "/leave"),
            new Page(NAME_SPONSOR, "way.sponsors", "/sponsors"),
            new Page(KEEP_EMBARGOES, "way.embargoes", "/embargoes"),
            new Page(REVIEW_YEARLY, "way.yearly", "/yearly"),
            new Page(ASK_APP, "way.apps", "/apps"),
            new Page(WRITE_POST, "way.posts", "/posts"),
            new Page(ASK_ACCOUNT, "way.accounts", "/accounts"),
            new Page(ASK_ACCOUNT, "way.comments", "/social/comments"),
            new Page(OVERSEE_POSTS, "way.oversight", "/oversight"),
            new Page(SEE_SEALED_REQUESTS, "way.sealed", "/sealed"),
            new Page(SEARCH_ARCHIVE, "way.archive", "/archive"),
            new Page(READ_REPORTS, "way.reports", "/reports"),
            new Page(READ_INCIDENTS, "way.incidents", "/incidents"),
            new Page(SUSPEND, "way.suspensions", "/suspensions"),
            new Page(KEEP_LEAVER_COPIES, "way.leavers", "/leavers"),
            new Page(COMPOSE, "way.choices", "/choices"),
            new Page(COMPOSE, "way.myCopy", "/my-copy"),
            new Page(BE_HERE, "way.agreements", "/agreements"),
            new Page(BE_HERE, "way.report", "/report"));

    private static final Page MAILBOX = new Page(BE_HERE, "way.mailbox", "/demo/mailbox");

    private final List<Page> pages;

    private Ways(List<Page> pages) {
        this.pages = pages;
    }

    static Ways usual() {
        return new Ways(PAGES);
    }

    /** With the mailbox in which the demo's e-mail ends. */
    static Ways withDemo() {
        return new Ways(Stream.concat(PAGES.stream(), Stream.of(MAILBOX)).toList());
    }

    List<Way> of(SignedIn who, String path) {
        return pages.stream()
                .filter(page -> DutyTable.mayAnywhere(who, page.act()))
                .map(page -> page.way(path))
                .toList();
    }
}
