package org.crosswalk.roster;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.crosswalk.archive.Archive;
import org.crosswalk.archive.EntryKind;
import org.crosswalk.common.PersonId;
import org.crosswalk.roster.PapersOnFile.Filed;
import org.jspecify.annotations.Nullable;

/** Puts a written order on file the hour it arrives, so that nobody has to wait for the SIS (603 CMR 23.07(5)). */
@Singleton
public class Papers {
    private static final int LONGEST_EVIDENCE = 1000;

    private final PapersOnFile file;
    private final Guardianships guardianships;
    private final Ages ages;
    private final Archive archive;

    Papers(PapersOnFile file, Guardianships guardianships, Ages ages, Archive archive) {
        this.file = file;
        this.guardianships = guardianships;
        this.ages = ages;
        this.archive = archive;
    }

    /** What must be mended before a paper can be filed. */
    public enum Fault {
        NO_EVIDENCE,
        ENDS_BEFORE_IT_BEGINS,
        /** Supervised visitation takes rights away only where the order notes a threat to the student. */
        NO_THREAT_NOTED,
        /** The student is not known to be 18, and only an adult student limits a parent's rights. */
        NOT_AN_ADULT
    }

    public sealed interface Answer {
        record Done() implements Answer {}

        record Faulty(Set<Fault> faults) implements Answer {}

        /** The SIS does not list this person as the student's guardian. */
        record NotTheirGuardian() implements Answer {}

        /** It is not there, or somebody ended it before. */
        record NothingToEnd() implements Answer {}
    }

    public List<Paper> of(PersonId student) {
        return file.of(List.of(student));
    }

    public Optional<Paper> find(long id) {
        return file.find(id);
    }

    /**
     * Files a paper.
     *
     * @param threatNoted whether the order itself notes a threat to the student's safety
     */
    @Transactional
    public Answer file(Filed paper, boolean threatNoted, PersonId by, ZonedDateTime now) {
        Set<Fault> faults = faults(paper, threatNoted, now.toLocalDate());
        if (!faults.isEmpty()) {
            return new Answer.Faulty(faults);
        }
        if (!isTheirGuardian(paper.student(), paper.guardian())) {
            return new Answer.NotTheirGuardian();
        }
        Instant at = now.toInstant();
        long id = file.add(paper, by, at);
        archive.append(EntryKind.CONTACT, about(id), at, PaperEntry.filed(paper, by));
        return new Answer.Done();
    }

    /** Takes a paper off from the day after {@code lastDay}; that a second paper says so is the evidence. */
    @Transactional
    public Answer end(long id, @Nullable LocalDate lastDay, String evidence, PersonId by, ZonedDateTime now) {
        if (lastDay == null || !isFit(evidence)) {
            return new Answer.Faulty(EnumSet.of(Fault.NO_EVIDENCE));
        }
        Optional<Paper> paper = file.find(id).filter(known -> known.end().isEmpty());
        if (paper.isEmpty() || !file.end(id, new Paper.End(lastDay, evidence.strip(), by, now.toInstant()))) {
            return new Answer.NothingToEnd();
        }
        archive.append(
                EntryKind.CONTACT,
                about(id),
                now.toInstant(),
                PaperEntry.ended(paper.get(), lastDay, evidence.strip(), by));
        return new Answer.Done();
    }

    private Set<Fault> faults(Filed paper, boolean threatNoted, LocalDate today) {
        Set<Fault> faults = EnumSet.noneOf(Fault.class);
        if (!isFit(paper.evidence())) {
            faults.add(Fault.NO_EVIDENCE);
        }
        if (paper.from() != null && paper.to() != null && paper.to().isBefore(paper.from())) {
            faults.add(Fault.ENDS_BEFORE_IT_BEGINS);
        }
        if (paper.ground() == Ground.SUPERVISED_VISITATION && !threatNoted) {
            faults.add(Fault.NO_THREAT_NOTED);
        }
        if (paper.ground() == Ground.STUDENT_LIMITED && !isAdult(paper, today)) {
            faults.add(Fault.NOT_AN_ADULT);
        }
        return faults;
    }

    private boolean isAdult(Filed paper, LocalDate today) {
        LocalDate day = paper.from() == null ? today : paper.from();
        return ages.of(paper.student()).eligibility(day) == Eligibility.ADULT;
    }

    private boolean isTheirGuardian(PersonId student, PersonId guardian) {
        return guardianships.of(List.of(student)).stream()
                .anyMatch(listed -> listed.guardian().equals(guardian));
    }

    private static boolean isFit(String evidence) {
        return !evidence.isBlank() && evidence.strip().length() <= LONGEST_EVIDENCE;
    }

    private static String about(long paper) {
        return "rights-paper-" + paper;
    }

    /** What the archive keeps. */
    @Serdeable
    record PaperEntry(
            String what,
            String student,
            String guardian,
            String ground,
            @Nullable String from,
            @Nullable String to,
            String evidence,
            String by) {
        static PaperEntry filed(Filed paper, PersonId by) {
            return new PaperEntry(
                    "paper-filed",
                    paper.student().value(),
                    paper.guardian().value(),
                    paper.ground().id(),
                    text(paper.from()),
                    text(paper.to()),
                    paper.evidence().strip(),
                    by.value());
        }

        static PaperEntry ended(Paper paper, LocalDate lastDay, String evidence, PersonId by) {
            return new PaperEntry(
                    "paper-ended",
                    paper.student().value(),
                    paper.guardian().value(),
                    paper.ground().id(),
                    text(paper.from()),
                    text(lastDay),
                    evidence,
                    by.value());
        }

        private static @Nullable String text(@Nullable LocalDate day) {
            return day == null ? null : day.toString();
        }
    }
}
