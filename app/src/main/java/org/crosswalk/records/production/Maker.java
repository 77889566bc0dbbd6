package org.crosswalk.records.production;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.stream.Stream;
import org.crosswalk.archive.Attachments;
import org.crosswalk.archive.verify.ProofExport;
import org.crosswalk.records.exemptions.Exemptions;
import org.crosswalk.records.production.pdf.Typefaces;
import org.crosswalk.records.redaction.Cleared;
import org.crosswalk.records.redaction.ClearedText;
import org.crosswalk.records.redaction.Clearing;
import org.crosswalk.records.redaction.Item;
import org.crosswalk.records.redaction.Items;
import org.crosswalk.records.redaction.OtherText;
import org.crosswalk.records.redaction.Proposals;
import org.crosswalk.records.redaction.Sheet;
import org.crosswalk.records.redaction.Step;
import org.crosswalk.records.redaction.Steps;
import org.crosswalk.records.redaction.Told;

/** Makes a volume from what was released. It is there whole or not at all. */
@Singleton
class Maker {
    private final Items items;
    private final Steps steps;
    private final Exemptions exemptions;
    private final Proposals proposals;
    private final Attachments kept;
    private final Pictures pictures;
    private final ProofExport proofs;
    private final ProductionSettings settings;
    private final Typefaces faces;

    Maker(
            Items items,
            Steps steps,
            Exemptions exemptions,
            Proposals proposals,
            Attachments kept,
            Pictures pictures,
            ProofExport proofs,
            ProductionSettings settings) {
        this.items = items;
        this.steps = steps;
        this.exemptions = exemptions;
        this.proposals = proposals;
        this.kept = kept;
        this.pictures = pictures;
        this.proofs = proofs;
        this.settings = settings;
        this.faces = Typefaces.with(settings.fonts());
    }

    /** What a volume came to. */
    record Made(int pages, List<Productions.Named> students) {}

    /**
     * Makes it in its folder; what an earlier attempt left is thrown away.
     *
     * @param progress is told after each item how many are done
     * @throws CannotBeMade where an officer has to mend something first
     */
    Made make(Production production, ZoneId zone, Instant now, IntConsumer progress) {
        Path draft = settings.home().resolve(production.id() + ".making");
        delete(draft);
        try {
            Made made = write(production, draft, zone, now, progress);
            Files.move(draft, settings.folder(production), StandardCopyOption.ATOMIC_MOVE);
            return made;
        } catch (IOException e) {
            throw new UncheckedIOException("The volume cannot be written", e);
        } catch (OtherText e) {
            throw new CannotBeMade("changed", String.valueOf(e.getMessage()));
        }
    }

    private Made write(Production production, Path draft, ZoneId zone, Instant now, IntConsumer progress)
            throws IOException {
        Files.createDirectories(draft);
        Map<Long, List<Step>> taken = steps.of(production.request());
        Told told = new Told(reasons(production, taken));
        Volume volume = new Volume(draft);
        List<Productions.Named> students = new ArrayList<>();
        try (VolumeWriter writer =
                new VolumeWriter(volume, production.prefix(), faces, exemptions, kept, pictures, zone, now)) {
            int done = 0;
            for (Production.Chosen chosen : production.items()) {
                Sheet sheet = released(chosen, taken.getOrDefault(chosen.entry(), List.of()));
                Item item = items.find(chosen.entry())
                        .orElseThrow(() -> new CannotBeMade("gone", "Entry " + chosen.entry() + " is not there"));
                told.by(item, sheet).ifPresent(reason -> {
                    throw new CannotBeMade("told", "A reason tells what is withheld of entry " + chosen.entry());
                });
                Cleared cleared = Clearing.of(item, sheet);
                if (production.basis() == LegalBasis.LEAVER_COPY && mayMeanStudents(item, cleared)) {
                    throw new CannotBeMade("students", "Entry " + chosen.entry() + " may identify a student");
                }
                Bates number = writer.write(cleared);
                named(cleared)
                        .forEach(student ->
                                students.add(new Productions.Named(student, chosen.entry(), number.toString())));
                progress.accept(++done);
            }
            writer.finish("Withholding log of volume " + production.volume());
            proofs.write(volume.at("proofs"), writer.whole(), writer.redacted(), now);
            volume.write("README.txt", VolumeReadme.of(production, writer.pages()));
            volume.close();
            return new Made(writer.pages(), students);
        }
    }

    private static Sheet released(Production.Chosen chosen, List<Step> taken) {
        Sheet sheet = Sheet.of(taken);
        Step release = sheet.released();
        if (release == null || release.id() != chosen.release()) {
            throw new CannotBeMade("changed", "Entry " + chosen.entry() + " was worked on since it was released");
        }
        return sheet;
    }

    /** Of everything that is withheld; the reasons that come with the list of exemptions tell nothing. */
    private Set<String> reasons(Production production, Map<Long, List<Step>> taken) {
        Set<String> reasons = new HashSet<>();
        production.items().stream()
                .flatMap(chosen -> taken.getOrDefault(chosen.entry(), List.of()).stream())
                .map(Step::reason)
                .forEach(reasons::add);
        reasons.removeAll(exemptions.how().values());
        return reasons;
    }

    /** The students whom what goes out names openly. */
    private Set<String> named(Cleared item) {
        Set<String> students = new HashSet<>();
        opened(item).forEach(text -> students.addAll(proposals.studentsIn(text)));
        return students;
    }

    /** Students are not a leaver's, nor is what may mean one of several (LEI-22); a whole item goes out with its particulars. */
    private boolean mayMeanStudents(Item item, Cleared cleared) {
        boolean inParticulars = cleared.whole().isPresent()
                && proposals.all(item).stream()
                        .anyMatch(proposal -> !proposal.students().isEmpty());
        return inParticulars || opened(cleared).anyMatch(proposals::mayMeanStudents);
    }

    private static Stream<String> opened(Cleared item) {
        return Stream.concat(
                        item.texts().stream(),
                        item.files().stream()
                                .flatMap(file -> Stream.of(
                                                Optional.ofNullable(file.name()), Optional.ofNullable(file.text()))
                                        .flatMap(Optional::stream)))
                .map(Maker::open);
    }

    private static String open(ClearedText text) {
        return text.text(codes -> " … ");
    }

    private static void delete(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("What an earlier attempt left cannot be thrown away", e);
        }
    }
}
