package org.crosswalk.archive.verify;

import jakarta.inject.Singleton;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.crosswalk.archive.ArchiveEntries;
import org.crosswalk.archive.ArchiveRow;
import org.crosswalk.archive.ArchiveRows;
import org.crosswalk.archive.note.BrokenNote;
import org.crosswalk.archive.note.Checkpoint;
import org.crosswalk.archive.note.SignedNote;
import org.crosswalk.archive.tlog.LogFolder;
import org.crosswalk.archive.tlog.LogKeys;
import org.crosswalk.archive.tlog.TlogSettings;
import org.crosswalk.archive.tree.Hash;
import org.crosswalk.archive.witness.Witness;

/** Checks the whole archive: every entry's bytes, every leaf, the tiles, the newest checkpoint and the witness. */
@Singleton
public class ArchiveCheck {
    private static final int BATCH = 200;

    private final ArchiveEntries entries;
    private final ArchiveRows rows;
    private final AttachmentCheck attachments;
    private final Disposals disposals;
    private final LogFolder folder;
    private final LogKeys keys;

    ArchiveCheck(
            ArchiveEntries entries,
            ArchiveRows rows,
            AttachmentCheck attachments,
            Disposals disposals,
            TlogSettings settings,
            LogKeys keys) {
        this.entries = entries;
        this.rows = rows;
        this.attachments = attachments;
        this.disposals = disposals;
        this.folder = new LogFolder(settings.home());
        this.keys = keys;
    }

    public ArchiveReport run() {
        List<Finding> findings = new ArrayList<>();
        Optional<Checkpoint> checkpoint = checkpoint(findings);
        List<Checkpoint> witnessed = checkpoint.isEmpty()
                ? List.of()
                : keys.witnesses().stream()
                        .flatMap(witness -> witnessed(witness, checkpoint.get().origin(), findings).stream())
                        .toList();
        SignedTree signed =
                new SignedTree(folder.tiles(), checkpoint.orElse(new Checkpoint("", 0, Hash.EMPTY)), findings);
        Walk walk = new Walk(signed, witnessed.stream().map(Checkpoint::size).collect(Collectors.toSet()), findings);
        walk.all();
        attachments.all(findings);
        checkpoint.ifPresent(known -> walk.compare(known, "the log"));
        witnessed.forEach(known -> walk.compare(known, "the witness"));
        return new ArchiveReport(
                findings,
                walk.found,
                signed.checkpoint().size(),
                witnessed.stream().mapToLong(Checkpoint::size).max().orElse(0),
                walk.disposed.told());
    }

    private Optional<Checkpoint> checkpoint(List<Finding> findings) {
        try {
            Optional<SignedNote> note = folder.checkpoint();
            if (note.isEmpty()) {
                findings.add(Finding.missing("The checkpoint", "there is none in " + folder.home()));
            } else if (!note.get().isSignedByAny(keys.verifiers())) {
                findings.add(Finding.altered("The checkpoint", "it is not signed by a key of this log"));
            } else {
                return note.map(signed -> Checkpoint.parse(signed.text()));
            }
        } catch (BrokenNote e) {
            findings.add(Finding.altered("The checkpoint", e.why()));
        }
        return Optional.empty();
    }

    private Optional<Checkpoint> witnessed(Witness witness, String origin, List<Finding> findings) {
        try {
            // one at a URL need not tell what it saw; then its signature on what was published tells
            Optional<SignedNote> note =
                    witness.newest(origin).or(() -> witness == keys.witness() ? Optional.empty() : published(witness));
            if (note.isEmpty()) {
                findings.add(Finding.missing("The witness's checkpoint", "it never saw this log"));
            } else if (!note.get().isSignedByAny(witness.keys()) || !note.get().isSignedByAny(keys.verifiers())) {
                findings.add(
                        Finding.altered("The witness's checkpoint", "it is not signed by the log and the witness"));
            } else {
                return note.map(signed -> Checkpoint.parse(signed.text()));
            }
        } catch (BrokenNote e) {
            findings.add(Finding.altered("The witness's checkpoint", e.why()));
        } catch (UncheckedIOException e) {
            findings.add(Finding.missing("The witness's checkpoint", String.valueOf(e.getMessage())));
        }
        return Optional.empty();
    }

    private Optional<SignedNote> published(Witness witness) {
        return folder.checkpoint().filter(note -> note.isSignedByAny(witness.keys()));
    }

    private long newest() {
        return entries.newest();
    }

    /** One walk through every number there is, or should be. */
    private final class Walk {
        private final SignedTree signed;
        private final Set<Long> witnessed;
        private final List<Finding> findings;
        private final Disposals.Walk disposed = disposals.walk();
        private final RunningRoot root = new RunningRoot();
        private final Map<Long, Hash> roots = new HashMap<>();
        private long bound;
        private long last;
        private long found;

        Walk(SignedTree signed, Set<Long> witnessed, List<Finding> findings) {
            this.signed = signed;
            this.witnessed = witnessed;
            this.findings = findings;
            long seen = witnessed.stream().mapToLong(Long::longValue).max().orElse(0);
            this.bound = Math.max(newest(), Math.max(signed.checkpoint().size(), seen));
            roots.put(0L, Hash.EMPTY);
        }

        void all() {
            List<ArchiveRow> batch = rows.after(Long.MIN_VALUE, BATCH);
            while (!batch.isEmpty()) {
                batch.forEach(this::row);
                attachments.named(batch, findings);
                batch = rows.after(batch.getLast().number(), BATCH);
            }
            gapBefore(bound + 1);
        }

        /** Where an entry is missing, which was said already, there is no root to compare. */
        void compare(Checkpoint known, String signer) {
            Hash reached = roots.get(known.size());
            if (reached != null && !reached.equals(known.root())) {
                findings.add(Finding.altered(
                        "The first " + known.size() + " entries",
                        "their root is not the one that " + signer + " signed"));
            }
        }

        private void row(ArchiveRow row) {
            if (row.number() > bound) {
                // the service goes on while this checks
                bound = Math.max(bound, newest());
            }
            if (row.number() < 1 || row.number() > bound) {
                findings.add(Finding.added("Entry " + row.number(), "the archive never counted so far"));
                return;
            }
            gapBefore(row.number());
            last = row.number();
            found += row.body() == null ? 0 : 1;
            Optional<Hash> leaf = signed.leaf(row.number());
            RowCheck.of(row, leaf).or(() -> disposed.check(row)).ifPresent(findings::add);
            grow(row, leaf);
        }

        private void gapBefore(long number) {
            long first = last + 1;
            if (first < number) {
                String which = first == number - 1 ? "Entry " + first : "Entries " + first + " to " + (number - 1);
                findings.add(Finding.missing(which, "numbers have no gaps"));
                last = number - 1;
            }
        }

        private void grow(ArchiveRow row, Optional<Hash> leaf) {
            Optional<Hash> known = leaf.or(() -> Optional.ofNullable(row.leaf()));
            if (known.isPresent() && root.size() == row.number() - 1) {
                root.add(known.get());
                if (row.number() == signed.checkpoint().size() || witnessed.contains(row.number())) {
                    roots.put(row.number(), root.root());
                }
            }
        }
    }
}
