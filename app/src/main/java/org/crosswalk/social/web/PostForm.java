package org.crosswalk.social.web;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.crosswalk.common.OrgId;
import org.crosswalk.common.PersonId;
import org.crosswalk.social.AccountId;
import org.crosswalk.social.Picture;
import org.crosswalk.social.posts.Draft;
import org.crosswalk.templates.page.PostFormPage;

/**
 * What the form of a post asked for.
 *
 * @param problems what no draft can be made of
 */
record PostForm(PostFormPage.Form shown, Draft draft, List<String> problems) {
    /** @param pictures those that stay, and new ones that were taken in */
    static PostForm of(Parts parts, List<Picture> pictures, List<String> problems, ZoneId zone) {
        List<String> all = new ArrayList<>(problems);
        Optional<URI> link = link(parts.one("link"));
        if (link.isEmpty() && !parts.one("link").isBlank()) {
            all.add("LINK_UNFIT");
        }
        Optional<Instant> at = at(parts.one("at"), zone, all);
        Draft draft = new Draft(
                school(parts.one("school")),
                parts.one("text"),
                link.orElse(null),
                pictures,
                parts.all("account").stream()
                        .flatMap(id -> AccountId.parse(id).stream())
                        .collect(Collectors.toSet()),
                parts.has("comments"),
                at.orElse(null),
                people(parts.all("shown")),
                people(parts.all("named")),
                parts.has("nobodyShown"),
                parts.has("rights"));
        return new PostForm(shown(draft, parts.one("link"), parts.one("at")), draft, List.copyOf(all));
    }

    /** With the pictures that are saved, since others have to be chosen again. */
    PostFormPage.Form withPictures(List<Picture> saved) {
        return new PostFormPage.Form(
                shown.school(),
                shown.text(),
                shown.link(),
                saved.stream()
                        .map(picture ->
                                new PostFormPage.Picture(picture.digest(), picture.alternative(), picture.caption()))
                        .toList(),
                shown.accounts(),
                shown.comments(),
                shown.at(),
                shown.shown(),
                shown.named(),
                shown.nobodyShown(),
                shown.rights());
    }

    /** Empty for the district. */
    static Optional<OrgId> school(String id) {
        return id.isBlank() ? Optional.empty() : Optional.of(new OrgId(id.substring(0, Math.min(id.length(), 191))));
    }

    static PostFormPage.Form shown(Draft draft, String link, String at) {
        return new PostFormPage.Form(
                draft.school().map(OrgId::value).orElse(""),
                draft.text(),
                link,
                draft.pictures().stream()
                        .map(picture ->
                                new PostFormPage.Picture(picture.digest(), picture.alternative(), picture.caption()))
                        .toList(),
                draft.accounts().stream().map(AccountId::value).collect(Collectors.toSet()),
                draft.comments(),
                at,
                draft.shown().stream().map(PersonId::value).collect(Collectors.toSet()),
                draft.named().stream().map(PersonId::value).collect(Collectors.toSet()),
                draft.nobodyShown(),
                draft.rights());
    }

    private static Set<PersonId> people(List<String> ids) {
        return ids.stream()
                .filter(id -> !id.isBlank() && id.length() <= 191)
                .map(PersonId::new)
                .collect(Collectors.toSet());
    }

    /** Empty where there is none, or it is no address. */
    static Optional<URI> link(String typed) {
        try {
            return typed.isBlank() ? Optional.empty() : Optional.of(new URI(typed.strip()));
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    private static Optional<Instant> at(String typed, ZoneId zone, List<String> problems) {
        try {
            return typed.isBlank()
                    ? Optional.empty()
                    : Optional.of(LocalDateTime.parse(typed).atZone(zone).toInstant());
        } catch (DateTimeParseException e) {
            problems.add("AT_UNFIT");
            return Optional.empty();
        }
    }
}
