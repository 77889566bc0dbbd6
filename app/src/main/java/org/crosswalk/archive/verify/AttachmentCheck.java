package org.crosswalk.archive.verify;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.crosswalk.archive.ArchiveRow;
import org.crosswalk.archive.AttachmentRows;
import org.crosswalk.archive.Attachments;
import org.crosswalk.archive.NamedAttachments;

/** Whether each attachment's bytes are what their digest says, and each one that an entry names is there. */
@Singleton
class AttachmentCheck {
    private static final int BATCH = 1000;

    private final AttachmentRows rows;
    private final Attachments attachments;

    AttachmentCheck(AttachmentRows rows, Attachments attachments) {
        this.rows = rows;
        this.attachments = attachments;
    }

    /** What these entries name and nobody kept. An entry that was itself altered is named elsewhere. */
    void named(List<ArchiveRow> entries, List<Finding> findings) {
        Map<String, Long> named = new HashMap<>();
        for (ArchiveRow row : entries) {
            if (row.body() != null && row.body().isDigested()) {
                String content = new String(row.body().content(), StandardCharsets.UTF_8);
                NamedAttachments.in(content).forEach(digest -> named.putIfAbsent(digest, row.number()));
            }
        }
        Set<String> missing = new HashSet<>(named.keySet());
        missing.removeAll(rows.kept(named.keySet()));
        missing.stream()
                .sorted()
                .map(digest -> Finding.missing("Attachment " + digest, "entry " + named.get(digest) + " names it"))
                .forEach(findings::add);
    }

    /** Every attachment's bytes. */
    void all(List<Finding> findings) {
        List<AttachmentRows.Row> batch = rows.after(Long.MIN_VALUE, BATCH);
        while (!batch.isEmpty()) {
            batch.forEach(row -> one(row, findings));
            batch = rows.after(batch.getLast().id(), BATCH);
        }
    }

    private void one(AttachmentRows.Row row, List<Finding> findings) {
        String what = "Attachment " + row.attachment().digest();
        if (!row.named()) {
            findings.add(Finding.added(what, "no entry names it"));
        } else if (!isWhole(row)) {
            findings.add(Finding.altered(what, "its bytes are not what was digested"));
        }
    }

    private boolean isWhole(AttachmentRows.Row row) {
        try (InputStream bytes = attachments.open(row.attachment().digest())) {
            return bytes.transferTo(OutputStream.nullOutputStream())
                    == row.attachment().size();
        } catch (IOException e) {
            return false;
        }
    }
}
