package org.crosswalk.social.web;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Map;
import java.util.Optional;
import org.crosswalk.common.EmailAddress;
import org.crosswalk.common.OrgId;
import org.crosswalk.common.PersonId;
import org.crosswalk.social.Network;
import org.crosswalk.social.accounts.Wish;
import org.crosswalk.templates.page.AskAccountPage;
import org.jspecify.annotations.Nullable;

/** What the form that asks for an account posts. */
final class AccountForm {
    private AccountForm() {}

    static AskAccountPage.Form shown(Map<String, String> form) {
        return new AskAccountPage.Form(
                field(form, "school"),
                network(field(form, "network")).name(),
                field(form, "address"),
                field(form, "handle"),
                field(form, "purpose"),
                field(form, "moderator"),
                field(form, "opener"),
                field(form, "privacy"),
                form.containsKey("comments"));
    }

    static Wish wish(AskAccountPage.Form form) {
        return new Wish(
                form.school().isBlank() ? Optional.empty() : Optional.of(new OrgId(shortened(form.school()))),
                network(form.network()),
                address(form.address()),
                form.handle(),
                form.purpose(),
                form.privacy(),
                EmailAddress.parse(form.opener()).orElse(null),
                person(form.moderator()),
                form.comments());
    }

    static String field(Map<String, String> form, String name) {
        String value = form.get(name);
        return value == null ? "" : value.strip();
    }

    static PersonId person(Map<String, String> form, String name) {
        return person(field(form, name));
    }

    private static PersonId person(String id) {
        return new PersonId(id.isBlank() ? "nobody" : shortened(id));
    }

    private static String shortened(String id) {
        return id.substring(0, Math.min(id.length(), 191));
    }

    private static Network network(String name) {
        for (Network network : Network.values()) {
            if (network.name().equals(name)) {
                return network;
            }
        }
        return Network.FEED;
    }

    private static @Nullable URI address(String typed) {
        try {
            return typed.isBlank() ? null : new URI(typed);
        } catch (URISyntaxException e) {
            return null;
        }
    }
}
