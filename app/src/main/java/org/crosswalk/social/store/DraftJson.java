package org.crosswalk.social.store;

import io.micronaut.serde.annotation.Serdeable;
import java.net.URI;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.crosswalk.common.OrgId;
import org.crosswalk.common.PersonId;
import org.crosswalk.social.AccountId;
import org.crosswalk.social.Picture;
import org.crosswalk.social.posts.Draft;
import org.jspecify.annotations.Nullable;

/** A draft as it lies in its column. */
@Serdeable
record DraftJson(
        @Nullable String school,
        @Nullable String text,
        @Nullable String link,
        @Nullable List<PictureJson> pictures,
        @Nullable List<String> accounts,
        boolean comments,
        @Nullable String at,
        @Nullable List<String> shown,
        @Nullable List<String> named,
        boolean nobodyShown,
        boolean rights) {
    @Serdeable
    record PictureJson(
            String digest,
            String mediaType,
            int width,
            int height,
            String alternative,
            @Nullable String caption) {}

    static DraftJson of(Draft draft) {
        return new DraftJson(
                draft.school().map(OrgId::value).orElse(null),
                draft.text(),
                draft.link() == null ? null : draft.link().toString(),
                draft.pictures().stream()
                        .map(picture -> new PictureJson(
                                picture.digest(),
                                picture.mediaType(),
                                picture.width(),
                                picture.height(),
                                picture.alternative(),
                                picture.caption()))
                        .toList(),
                draft.accounts().stream().map(AccountId::value).sorted().toList(),
                draft.comments(),
                draft.at() == null ? null : draft.at().toString(),
                ids(draft.shown()),
                ids(draft.named()),
                draft.nobodyShown(),
                draft.rights());
    }

    private static List<String> ids(Collection<PersonId> people) {
        return people.stream().map(PersonId::value).sorted().toList();
    }

    Draft draft() {
        return new Draft(
                Optional.ofNullable(school).map(OrgId::new),
                orEmpty(text),
                link == null ? null : URI.create(link),
                orNone(pictures).stream()
                        .map(picture -> new Picture(
                                picture.digest(),
                                picture.mediaType(),
                                picture.width(),
                                picture.height(),
                                picture.alternative(),
                                orEmpty(picture.caption())))
                        .toList(),
                orNone(accounts).stream().map(AccountId::new).collect(Collectors.toSet()),
                comments,
                at == null ? null : Instant.parse(at),
                people(shown),
                people(named),
                nobodyShown,
                rights);
    }

    /** What is empty is left out of JSON. */
    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static <T> List<T> orNone(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }

    private static Set<PersonId> people(@Nullable List<String> ids) {
        return orNone(ids).stream().map(PersonId::new).collect(Collectors.toSet());
    }
}
