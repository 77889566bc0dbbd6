package org.crosswalk.social.afterwards;

import jakarta.inject.Singleton;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.crosswalk.scan.ScanEdition;
import org.crosswalk.social.AccountId;
import org.crosswalk.social.network.PublicationId;
import org.crosswalk.social.network.RemoteId;

/** Comments that came back without a network. */
@Singleton
public class PaperComments {
    private final Findings findings;

    PaperComments(Findings findings) {
        this.findings = findings;
    }

    /** @return the comment's id */
    public String heard(String author, String text, Instant at) {
        String id = UUID.randomUUID().toString();
        findings.heard(
                new Heard(
                        id,
                        AccountId.random(),
                        PublicationId.random(),
                        new RemoteId("post"),
                        new RemoteId(id),
                        author,
                        text,
                        URI.create("https://social.example/" + id),
                        at,
                        at,
                        Heard.Concern.NONE,
                        List.of(),
                        0,
                        null),
                "{\"text\":\"" + text + "\"}",
                new CommentScan.Found(Heard.Concern.NONE, List.of(), List.of(), ScanEdition.NONE));
        return id;
    }
}
