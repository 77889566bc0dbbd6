package org.crosswalk.messaging.web;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.server.types.files.StreamedFile;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.IntStream;
import org.crosswalk.archive.Attachments;
import org.crosswalk.messaging.Draft;
import org.crosswalk.messaging.Enclosed;
import org.crosswalk.messaging.Message;
import org.crosswalk.policy.Outcome;
import org.crosswalk.templates.page.FileLink;
import org.crosswalk.web.PageError;

/** Gives a message's files to those who may read it. */
@Singleton
class Downloads {
    private final Attachments attachments;

    Downloads(Attachments attachments) {
        this.attachments = attachments;
    }

    /** @param page where the reader sees the message, such as {@code /inbox/…} */
    List<FileLink> links(Message message, String page) {
        List<Enclosed> files = message.draft().files();
        return message.verdict().outcome() == Outcome.REFUSE
                ? List.of()
                : IntStream.range(0, files.size())
                        .mapToObj(i ->
                                new FileLink(files.get(i).name(), files.get(i).size(), page + "/files/" + i))
                        .toList();
    }

    /** As a file that no browser shows by itself, under its own name and type (RFC 6266). */
    HttpResponse<?> file(Draft draft, int index) {
        if (index < 0 || index >= draft.files().size()) {
            throw PageError.notFound();
        }
        Enclosed file = draft.files().get(index);
        if (attachments.find(file.digest()).isEmpty()) {
            throw PageError.notFound();
        }
        StreamedFile stream = new StreamedFile(attachments.open(file.digest()), MediaType.of(file.type()));
        return HttpResponse.ok(stream.attach(file.name()));
    }
}
