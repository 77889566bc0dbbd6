package org.crosswalk.templates.notice;

import org.crosswalk.templates.Words;

/** Something the service writes to people by e-mail. Each is worded twice: in HTML and in plain text. */
public sealed interface Notice
        permits RecordsLetter,
                DueNotice,
                IncidentNotice,
                MessageNotice,
                CopyNotice,
                DepartureNotice,
                Told,
                AccountReviewNotice,
                ConsentNotice,
                AddressInvite,
                AgreementNotice,
                CodeNotice,
                CommentNotice {
    Words words();

    /** The mail's subject line. */
    String subject();
}
