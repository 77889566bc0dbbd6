package org.crosswalk.social.posts;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crosswalk.common.OrgId;
import org.crosswalk.common.PersonId;
import org.crosswalk.policy.Citation;
import org.crosswalk.policy.Explanation;
import org.crosswalk.policy.Pack;
import org.crosswalk.policy.Reason;
import org.crosswalk.policy.Ruling;
import org.crosswalk.policy.Writing;
import org.crosswalk.policy.posts.Appearance;
import org.crosswalk.policy.posts.ConsentGap;
import org.crosswalk.policy.rules.ScanTable;
import org.crosswalk.social.Account;
import org.crosswalk.social.AccountId;
import org.crosswalk.social.Accounts;
import org.crosswalk.social.PostId;
import org.crosswalk.social.consent.ConsentsKnown;
import org.crosswalk.social.posts.Checked.Gap;
import org.crosswalk.social.posts.Checked.Outcome;
import org.crosswalk.social.posts.Checked.Word;

/** Gathers what is known about a post and asks the pack: what was found in it, and may each student appear. */
@Singleton
public class Checking {
    private final PostScan scan;
    private final ConsentsKnown consents;
    private final Accounts accounts;
    private final PostPolicy policy;
    private final NotPublic notPublic;

    Checking(PostScan scan, ConsentsKnown consents, Accounts accounts, PostPolicy policy, NotPublic notPublic) {
        this.scan = scan;
        this.consents = consents;
        this.accounts = accounts;
        this.policy = policy;
        this.notPublic = notPublic;
    }

    /** What the text alone holds, while it is being written. */
    public Checked ofText(Optional<OrgId> school, String text, LocalDate day) {
        List<Found> found = scan.ofText(text);
        Pack pack = policy.of(school, meant(found), day);
        List<Word> words = words(pack, found, text, day);
        return new Checked(
                outcome(words, List.of()),
                pack.edition().toString(),
                day.toString(),
                found,
                List.of(),
                words,
                List.of(),
                null);
    }

    /**
     * @param doubted students who, as the author says, are not meant by what was found; an approver decides
     */
    public Checked of(PostId post, Draft draft, Set<PersonId> doubted, LocalDate day) {
        Optional<PostScan.Scanned> scanned = scan.of(draft);
        List<Found> found = scanned.map(PostScan.Scanned::found).orElse(List.of());
        Pack pack = policy.of(draft.school(), appearing(draft, found, Set.of()).keySet(), day);
        List<Gap> gaps = gaps(pack, post, draft, appearing(draft, found, doubted), day);
        List<Word> words = scanned.isPresent() ? words(pack, found, wording(draft), day) : List.of(scanFailed(pack));
        return new Checked(
                scanned.isPresent() ? outcome(words, gaps) : Outcome.STOPPED,
                pack.edition().toString(),
                day.toString(),
                found,
                gaps,
                words,
                scanned.map(PostScan.Scanned::unread).orElse(List.of()),
                scanned.map(PostScan.Scanned::by).orElse(null));
    }

    /** The consents alone as they are on that day, with what was found when the post was written. */
    public List<Gap> gaps(WrittenPost post, Set<PersonId> doubted, LocalDate day) {
        return gaps(
                policy.of(post, day),
                post.id(),
                post.draft(),
                appearing(post.draft(), post.checked().found(), doubted),
                day);
    }

    /** As the author says, and with whomever the scan found; a name that fits several counts for each. */
    public static Map<PersonId, Set<Appearance>> appearing(
            Draft draft, Collection<Found> found, Set<PersonId> doubted) {
        Map<PersonId, Set<Appearance>> appearing = new HashMap<>();
        draft.shown().forEach(student -> add(appearing, student, Appearance.SHOWN));
        draft.named().forEach(student -> add(appearing, student, Appearance.NAMED));
        meant(found).stream()
                .filter(student -> !doubted.contains(student))
                .forEach(student -> add(appearing, student, Appearance.NAMED));
        return appearing;
    }

    private static Set<PersonId> meant(Collection<Found> found) {
        return found.stream()
                .flatMap(one -> one.students().stream())
                .map(PersonId::new)
                .collect(Collectors.toSet());
    }

    private static void add(Map<PersonId, Set<Appearance>> appearing, PersonId student, Appearance appearance) {
        appearing
                .computeIfAbsent(student, _ -> EnumSet.noneOf(Appearance.class))
                .add(appearance);
    }

    private List<Gap> gaps(
            Pack pack, PostId post, Draft draft, Map<PersonId, Set<Appearance>> appearing, LocalDate day) {
        List<ConsentGap> gaps = pack.posts()
                .gaps(appearing, consents.of(appearing.keySet(), post, day), outlets(draft.accounts()), day);
        record Key(String student, Appearance appearance, String why, Citation citation) {}
        return gaps.stream()
                .collect(Collectors.groupingBy(
                        gap -> new Key(
                                gap.student().value(),
                                gap.appearance(),
                                gap.why().name(),
                                gap.citation()),
                        () -> new TreeMap<>(java.util.Comparator.comparing(Key::toString)),
                        Collectors.mapping(ConsentGap::outlet, Collectors.toCollection(java.util.TreeSet::new))))
                .entrySet()
                .stream()
                .map(entry -> new Gap(
                        entry.getKey().student(),
                        entry.getKey().appearance().name(),
                        List.copyOf(entry.getValue()),
                        entry.getKey().why(),
                        entry.getKey().citation().clause(),
                        entry.getKey().citation().document(),
                        entry.getKey().citation().section(),
                        entry.getKey().citation().says()))
                .toList();
    }

    /** Where it would appear; a draft without an account is checked as for the feed. */
    public Set<String> outlets(Collection<AccountId> chosen) {
        Set<String> outlets = chosen.stream()
                .flatMap(account -> accounts.find(account).stream())
                .map(Account::network)
                .map(network -> network.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
        return outlets.isEmpty() ? Set.of("feed") : outlets;
    }

    /** All that can be read in it, but for what stands in the pictures themselves. */
    private static String wording(Draft draft) {
        return Stream.concat(
                        Stream.of(draft.text()),
                        draft.pictures().stream()
                                .flatMap(picture -> Stream.of(picture.alternative(), picture.caption())))
                .collect(Collectors.joining("\n"));
    }

    /** Whether it speaks of what the district's policy keeps back until it is public. */
    public boolean isUnderEmbargo(WrittenPost post, LocalDate day) {
        return embargoes(policy.of(post, day), wording(post.draft()), day)
                .findAny()
                .isPresent();
    }

    /** It can be neither handed in nor approved before it is public. */
    private Stream<Word> embargoes(Pack pack, String text, LocalDate day) {
        return pack.allRules()
                .filter(rule -> rule.name().equals("not-under-embargo"))
                .limit(1)
                .flatMap(rule -> notPublic.mentionedIn(text, day).stream()
                        .map(one -> word(
                                "forbid", Explanation.of("under-embargo", one.topic(), one.until()), rule.citation())));
    }

    private List<Word> words(Pack pack, List<Found> found, String text, LocalDate day) {
        List<Reason> reasons = ScanTable.of(pack).reasons(found.stream().map(Found::category), Writing.SOCIAL_POST);
        List<Word> words = new ArrayList<>();
        for (Reason reason : reasons) {
            words.add(word(name(reason.ruling()), reason.ruling().why(), reason.citation()));
        }
        embargoes(pack, text, day).forEach(words::add);
        return words;
    }

    private static Word scanFailed(Pack pack) {
        return word("hold", Explanation.of("scan-failed"), pack.unruled());
    }

    private static Word word(String ruling, Explanation why, Citation citation) {
        return new Word(
                ruling,
                why.key(),
                why.arguments(),
                citation.clause(),
                citation.document(),
                citation.section(),
                citation.says());
    }

    private static String name(Ruling ruling) {
        return switch (ruling) {
            case Ruling.Permit _, Ruling.Copy _, Ruling.Note _ -> "note";
            case Ruling.Warn _ -> "warn";
            case Ruling.Hold _ -> "hold";
            case Ruling.Forbid _ -> "forbid";
        };
    }

    private static Outcome outcome(List<Word> words, List<Gap> gaps) {
        Stream<Outcome> said = words.stream().map(word -> switch (word.ruling()) {
            case "forbid" -> Outcome.STOPPED;
            case "hold" -> Outcome.HELD;
            case "warn" -> Outcome.WARNED;
            default -> Outcome.CLEAR;
        });
        return gaps.isEmpty() ? said.max(Outcome::compareTo).orElse(Outcome.CLEAR) : Outcome.STOPPED;
    }
}
