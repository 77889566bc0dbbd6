package org.crosswalk.social.posts;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.crosswalk.access.Act;
import org.crosswalk.access.DutyTable;
import org.crosswalk.access.SignedIn;
import org.crosswalk.archive.Archive;
import org.crosswalk.archive.Attachment;
import org.crosswalk.archive.Attachments;
import org.crosswalk.archive.EntryKind;
import org.crosswalk.common.OrgId;
import org.crosswalk.common.PersonId;
import org.crosswalk.policy.posts.Appearance;
import org.crosswalk.social.Account;
import org.crosswalk.social.AccountId;
import org.crosswalk.social.Accounts;
import org.crosswalk.social.PostId;
import org.crosswalk.social.accounts.Register;
import org.crosswalk.social.posts.PostStep.Kind;
import org.crosswalk.social.posts.WrittenPost.State;

/** What an author does: write, change, dispute a finding, withdraw. Every version is checked and archived. */
@Singleton
public class Writing {
    private final PostBook book;
    private final Checking checking;
    private final Appeals appeals;
    private final Accounts accounts;
    private final Attachments attachments;
    private final Archive archive;

    Writing(
            PostBook book,
            Checking checking,
            Appeals appeals,
            Accounts accounts,
            Attachments attachments,
            Archive archive) {
        this.book = book;
        this.checking = checking;
        this.appeals = appeals;
        this.accounts = accounts;
        this.attachments = attachments;
        this.archive = archive;
    }

    /** What came of saving a draft. */
    public sealed interface Saving {
        record Saved(PostId post) implements Saving {}

        record Faulty(Set<Draft.Fault> faults) implements Saving {}

        /** For another school, through an account that is not the school's or may not publish, or with comments it does not have. */
        record NotTheirs() implements Saving {}

        /** It waits for an answer, or is out. */
        record NotNow() implements Saving {}
    }

    /** Keeps a picture's bytes, so that a draft can name them. */
    @Transactional
    public Attachment keep(byte[] bytes, String mediaType) {
        return attachments.put(bytes, mediaType);
    }

    @Transactional
    public Saving write(SignedIn who, Draft draft, ZonedDateTime now) {
        Optional<Saving> against = against(who, draft);
        if (against.isPresent()) {
            return against.get();
        }
        PostId id = PostId.random();
        book.add(id, who.person(), draft.school(), now.toInstant());
        save(id, who.person(), 1, draft, now);
        return new Saving.Saved(id);
    }

    /** New words for a post that is the author's own and neither waits nor is out. */
    @Transactional
    public Saving change(SignedIn who, WrittenPost post, Draft draft, ZonedDateTime now) {
        State state = post.state();
        boolean may = post.author().equals(who.person())
                && post.school().equals(draft.school())
                && Set.of(State.DRAFT, State.RETURNED, State.LAPSED, State.WITHDRAWN)
                        .contains(state);
        if (!may) {
            return new Saving.NotNow();
        }
        return against(who, draft).orElseGet(() -> {
            save(post.id(), who.person(), post.version().number() + 1, draft, now);
            return new Saving.Saved(post.id());
        });
    }

    private Optional<Saving> against(SignedIn who, Draft draft) {
        Set<Draft.Fault> faults = draft.faults();
        if (!faults.isEmpty()) {
            return Optional.of(new Saving.Faulty(faults));
        }
        boolean may = DutyTable.may(who, Act.WRITE_POST, Register.place(draft.school()))
                && draft.accounts().stream().allMatch(account -> isTheirs(account, draft))
                && (!draft.comments() || draft.accounts().stream().anyMatch(this::mayHaveComments));
        return may ? Optional.empty() : Optional.of(new Saving.NotTheirs());
    }

    private boolean isTheirs(AccountId id, Draft draft) {
        return accounts.find(id)
                .filter(Account::mayPublish)
                .filter(account -> isFor(account.school(), draft.school()))
                .isPresent();
    }

    /** Asked for where no account has them they would never come; where one has, they come there alone. */
    private boolean mayHaveComments(AccountId id) {
        return accounts.find(id).filter(Account::comments).isPresent();
    }

    /** A school speaks through its own accounts and the district's. */
    public static boolean isFor(Optional<OrgId> account, Optional<OrgId> post) {
        return account.isEmpty() || account.equals(post);
    }

    private void save(PostId id, PersonId author, int number, Draft draft, ZonedDateTime now) {
        LocalDate day = now.toLocalDate();
        Checked checked = checking.of(id, draft, Set.of(), day);
        Version version = new Version(number, draft, checked, now.toInstant());
        Map<PersonId, Set<Appearance>> appearing = appearing(draft, checked);
        book.add(id, version, appearing);
        long scan = archive.append(EntryKind.SCAN, id.value(), now.toInstant(), PostEntries.scan(id, number, checked));
        archive.append(
                EntryKind.POST,
                id.value(),
                now.toInstant(),
                PostEntries.written(id, author, version, appearing, scan, this::size));
    }

    private Long size(String digest) {
        return attachments.find(digest).map(Attachment::size).orElse(0L);
    }

    private Map<PersonId, Set<Appearance>> appearing(Draft draft, Checked checked) {
        return Checking.appearing(draft, checked.found(), Set.of());
    }

    /** Whether it speaks of what is not public yet. */
    public boolean isUnderEmbargo(WrittenPost post, LocalDate day) {
        return checking.isUnderEmbargo(post, day);
    }

    /** How the post stands today: what was found, and each student's consent as it is now. */
    public Checked today(WrittenPost post, LocalDate day) {
        return checking.of(post.id(), post.draft(), doubted(post), day);
    }

    /** Each student's consent as it is now. */
    public List<Checked.Gap> gaps(WrittenPost post, LocalDate day) {
        return checking.gaps(post, doubted(post), day);
    }

    /** Students who are meant by nothing but findings that the author disputes. */
    Set<PersonId> doubted(WrittenPost post) {
        Set<Integer> disputed = appeals.of(post.id(), post.version().number()).stream()
                .map(Appeal::finding)
                .collect(Collectors.toSet());
        List<Found> found = post.checked().found();
        Set<PersonId> doubted = new HashSet<>();
        Set<PersonId> sure = new HashSet<>(post.draft().shown());
        sure.addAll(post.draft().named());
        for (int i = 0; i < found.size(); i++) {
            Set<PersonId> students =
                    found.get(i).students().stream().map(PersonId::new).collect(Collectors.toSet());
            (disputed.contains(i) ? doubted : sure).addAll(students);
        }
        doubted.removeAll(sure);
        return doubted;
    }

    /** What came of disputing a finding. */
    public enum Appealing {
        KEPT,
        SAID_BEFORE,
        NOTE_UNFIT,
        NOT_THEIRS
    }

    @Transactional
    public Appealing appeal(SignedIn who, WrittenPost post, int finding, String note, Instant at) {
        if (!post.author().equals(who.person())
                || finding < 0
                || finding >= post.checked().found().size()) {
            return Appealing.NOT_THEIRS;
        }
        if (note.isBlank() || note.length() > Appeal.LONGEST_NOTE) {
            return Appealing.NOTE_UNFIT;
        }
        Appeal appeal = new Appeal(post.id(), post.version().number(), finding, who.person(), note.strip(), at);
        if (!appeals.add(appeal)) {
            return Appealing.SAID_BEFORE;
        }
        archive.append(
                EntryKind.DISPUTE,
                post.id().value(),
                at,
                new Appealed(
                        who.person().value(),
                        post.version().number(),
                        finding,
                        post.checked().found().get(finding),
                        appeal.note()));
        return Appealing.KEPT;
    }

    /** With the finding as it was, so that the entry tells by itself what was disputed. */
    @Serdeable
    record Appealed(String by, int version, int index, Found finding, String note) {}

    /** False where it is not theirs, or is not waiting any more. */
    @Transactional
    public boolean withdraw(SignedIn who, WrittenPost post, Instant at) {
        if (!post.author().equals(who.person()) || post.state() != State.WAITING) {
            return false;
        }
        PostStep step =
                new PostStep(post.id(), post.version().number(), Kind.WITHDRAWN, post.stage(), who.person(), at, "");
        boolean first = book.add(step);
        if (first) {
            archive.append(
                    EntryKind.APPROVAL,
                    post.id().value(),
                    at,
                    new PostEntries.Stepped(
                            step.kind().name(),
                            step.version(),
                            step.stage(),
                            step.by().value(),
                            "",
                            null));
        }
        return first;
    }
}
