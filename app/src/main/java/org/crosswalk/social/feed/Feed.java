package org.crosswalk.social.feed;

import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Optional;
import org.crosswalk.archive.Attachments;
import org.crosswalk.common.OrgId;
import org.crosswalk.delivery.MailSettings;
import org.crosswalk.roster.Schools;
import org.crosswalk.social.Picture;

/** The feed of the whole district, and of each school. */
@Singleton
public class Feed {
    private static final int MOST = 100;
    private static final Instant BEFORE_ANY = Instant.EPOCH;

    private final FeedBook book;
    private final Schools schools;
    private final Attachments attachments;
    private final MailSettings mail;
    private final String address;

    /** @param address where people find the service, without a slash at the end */
    Feed(
            FeedBook book,
            Schools schools,
            Attachments attachments,
            MailSettings mail,
            @Value("${crosswalk.address:`http://localhost:8080`}") String address) {
        this.book = book;
        this.schools = schools;
        this.attachments = attachments;
        this.mail = mail;
        this.address = address;
    }

    /** A picture that is public. */
    public record PublicPicture(Picture picture, byte[] bytes) {
        @Override
        public String toString() {
            return "PublicPicture " + picture.digest();
        }
    }

    public String ofDistrict() {
        return Atom.of(mail.district(), address, "/feed.atom", book.newest(Optional.empty(), MOST), BEFORE_ANY);
    }

    /** Nothing where there is no such school. */
    public Optional<String> of(OrgId id) {
        return schools.name(id)
                .map(name -> Atom.of(
                        name,
                        address,
                        "/schools/" + id.value() + "/feed.atom",
                        book.newest(Optional.of(id), MOST),
                        BEFORE_ANY));
    }

    /** Nothing where it is not public now, however well somebody knows its digest. */
    public Optional<PublicPicture> picture(String digest) {
        return book.picture(digest).map(picture -> new PublicPicture(picture, attachments.read(digest)));
    }
}
