package org.crosswalk.social.posts;

import io.micronaut.serde.annotation.Serdeable;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.crosswalk.archive.Attached;
import org.crosswalk.common.OrgId;
import org.crosswalk.common.PersonId;
import org.crosswalk.policy.posts.Appearance;
import org.crosswalk.scan.ScanEdition;
import org.crosswalk.scan.ScanEntry;
import org.crosswalk.social.AccountId;
import org.crosswalk.social.Picture;
import org.crosswalk.social.PostId;
import org.jspecify.annotations.Nullable;

/** What the archive keeps of posts. Ids are OneRoster's. */
public final class PostEntries {
    private PostEntries() {}

    @Serdeable
    record Written(
            String author,
            @Nullable String school,
            int version,
            String text,
            @Nullable String link,
            List<Shown> pictures,
            List<String> accounts,
            boolean comments,
            @Nullable String at,
            List<Appearing> students,
            boolean rights,
            Said checked) {}

    @Serdeable
    record Shown(Attached picture, String alternative, String caption, int width, int height) {}

    @Serdeable
    record Appearing(String student, List<String> as) {}

    /**
     * What was said of it; what was found stands in the scan.
     *
     * @param scan the scan's number
     */
    @Serdeable
    public record Said(
            Checked.Outcome outcome,
            String edition,
            String day,
            List<Checked.Gap> gaps,
            List<Checked.Word> words,
            List<Integer> unread,
            long scan) {
        public static Said of(Checked checked, long scan) {
            return new Said(
                    checked.outcome(),
                    checked.edition(),
                    checked.day(),
                    checked.gaps(),
                    checked.words(),
                    checked.unread(),
                    scan);
        }
    }

    /** @param checked what was said of it then; null where nobody asked */
    @Serdeable
    public record Stepped(
            String step,
            int version,
            int stage,
            String by,
            String note,
            @Nullable Said checked) {}

    public static ScanEntry scan(PostId id, int version, Checked checked) {
        ScanEdition by = checked.scanned();
        return new ScanEntry(
                ScanEntry.Of.POST,
                id.value(),
                version,
                checked.edition(),
                by == null ? ScanEdition.NONE : by,
                by == null,
                checked.found().stream().map(Found::spot).toList());
    }

    static Written written(
            PostId id,
            PersonId author,
            Version version,
            Map<PersonId, Set<Appearance>> appearing,
            long scan,
            java.util.function.Function<String, Long> size) {
        Draft draft = version.draft();
        return new Written(
                author.value(),
                draft.school().map(OrgId::value).orElse(null),
                version.number(),
                draft.text(),
                draft.link() == null ? null : draft.link().toString(),
                draft.pictures().stream().map(picture -> shown(picture, size)).toList(),
                draft.accounts().stream().map(AccountId::value).sorted().toList(),
                draft.comments(),
                draft.at() == null ? null : draft.at().toString(),
                appearing.entrySet().stream()
                        .sorted(Comparator.comparing(entry -> entry.getKey().value()))
                        .map(entry -> new Appearing(
                                entry.getKey().value(),
                                entry.getValue().stream()
                                        .map(Enum::name)
                                        .sorted()
                                        .toList()))
                        .toList(),
                draft.rights(),
                Said.of(version.checked(), scan));
    }

    private static Shown shown(Picture picture, java.util.function.Function<String, Long> size) {
        return new Shown(
                new Attached(picture.digest(), "picture.jpg", picture.mediaType(), size.apply(picture.digest())),
                picture.alternative(),
                picture.caption(),
                picture.width(),
                picture.height());
    }
}
