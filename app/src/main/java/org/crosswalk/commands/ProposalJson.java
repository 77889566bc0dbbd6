package org.crosswalk.commands;

import io.micronaut.json.tree.JsonNode;
import io.micronaut.serde.ObjectMapper;
import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.crosswalk.common.GroupId;
import org.crosswalk.common.OrgId;
import org.crosswalk.common.PersonId;
import org.crosswalk.policy.Audience;
import org.crosswalk.policy.Capacity;
import org.crosswalk.policy.Facts;
import org.crosswalk.policy.Known;
import org.crosswalk.policy.Matter;
import org.crosswalk.policy.Proposal;
import org.crosswalk.policy.Recipient;
import org.crosswalk.policy.Recipient.AddressSource;
import org.crosswalk.policy.Recipient.Rights;
import org.crosswalk.policy.ScanFact;
import org.crosswalk.policy.Urgency;
import org.jspecify.annotations.Nullable;

/** A proposal with its facts, as somebody writes it down to ask. What is left out of the facts is unknown. */
record ProposalJson(Proposal proposal, OrgId school, Facts facts) {

    /** @throws IllegalArgumentException where it is not understood, with a sentence saying so */
    static ProposalJson read(String text) throws IOException {
        JsonNode json;
        try {
            json = ObjectMapper.getDefault().readValue(text, JsonNode.class);
        } catch (IOException notJson) {
            throw new IllegalArgumentException("The proposal is not JSON", notJson);
        }
        if (json == null || !json.isObject()) {
            throw new IllegalArgumentException("The proposal is not a JSON object");
        }
        JsonNode facts = json.get("facts");
        return new ProposalJson(
                proposal(json),
                new OrgId(text(json, "school")),
                facts(facts == null ? JsonNode.createObjectNode(Map.of()) : facts, day(json)));
    }

    private static Proposal proposal(JsonNode json) {
        JsonNode chosen = json.get("students");
        return new Proposal(
                new PersonId(text(json, "sender")),
                new GroupId(text(json, "group")),
                Audience.of(
                        text(json, "audience"),
                        chosen == null ? Set.of() : people(chosen),
                        Optional.ofNullable(json.get("guardian")).map(node -> new PersonId(string(node, "guardian")))),
                json.get("matter") == null ? Matter.ORDINARY : constant(Matter.class, text(json, "matter")),
                json.get("urgency") == null ? Urgency.NONE : constant(Urgency.class, text(json, "urgency")));
    }

    private static LocalDate day(JsonNode json) {
        try {
            return LocalDate.parse(text(json, "on"));
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("'on' is not a date such as 2026-10-05", e);
        }
    }

    private static Facts facts(JsonNode json, LocalDate on) {
        Known<List<Recipient>> recipients = known(json, "recipients", node -> each(node, ProposalJson::recipient));
        return new Facts(
                on,
                known(json, "capacity", node -> constant(Capacity.class, string(node, "capacity"))),
                known(json, "students", ProposalJson::people),
                recipients,
                json.get("hearers") == null ? students(recipients) : known(json, "hearers", ProposalJson::people),
                principals(json.get("principals")),
                known(json, "scan", node -> each(node, ProposalJson::finding)),
                known(json, "links", node -> Set.copyOf(each(node, host -> string(host, "a link")))),
                known(json, "mayHurry", JsonNode::getBooleanValue),
                Optional.ofNullable(json.get("release"))
                        .map(node -> new Facts.Release(new PersonId(string(node, "release")))));
    }

    /** Where nothing is said of who hears, everybody does. */
    private static Known<Set<PersonId>> students(Known<List<Recipient>> recipients) {
        return recipients instanceof Known.Fact<List<Recipient>>(List<Recipient> known)
                ? Known.of(Recipient.students(known))
                : Known.unknown("not said");
    }

    private static Recipient recipient(JsonNode json) {
        if (json.get("guardian") != null) {
            return new Recipient.Guardian(
                    new PersonId(text(json, "guardian")),
                    new PersonId(text(json, "student")),
                    json.get("rights") == null ? Rights.UNKNOWN : constant(Rights.class, text(json, "rights")),
                    json.get("address") == null
                            ? AddressSource.ELSEWHERE
                            : constant(AddressSource.class, text(json, "address")));
        }
        return json.get("staff") != null
                ? new Recipient.Staff(new PersonId(text(json, "staff")))
                : new Recipient.Student(new PersonId(text(json, "student")));
    }

    private static ScanFact finding(JsonNode json) {
        JsonNode students = json.get("students");
        return new ScanFact(text(json, "category"), students == null ? Set.of() : people(students));
    }

    private static Map<PersonId, Known<Set<PersonId>>> principals(@Nullable JsonNode json) {
        Map<PersonId, Known<Set<PersonId>>> principals = new HashMap<>();
        if (json != null) {
            json.entries()
                    .forEach(entry -> principals.put(new PersonId(entry.getKey()), Known.of(people(entry.getValue()))));
        }
        return principals;
    }

    private static <T> Known<T> known(JsonNode json, String name, Function<JsonNode, T> read) {
        JsonNode value = json.get(name);
        return value == null || value.isNull() ? Known.unknown("not said") : Known.of(read.apply(value));
    }

    private static Set<PersonId> people(JsonNode json) {
        return new HashSet<>(each(json, node -> new PersonId(string(node, "a person"))));
    }

    private static <T> List<T> each(JsonNode json, Function<JsonNode, T> read) {
        if (!json.isArray()) {
            throw new IllegalArgumentException("Expected a list instead of " + json.coerceStringValue());
        }
        List<T> all = new ArrayList<>();
        json.values().forEach(node -> all.add(read.apply(node)));
        return all;
    }

    private static String text(JsonNode json, String name) {
        JsonNode value = json.get(name);
        if (value == null) {
            throw new IllegalArgumentException("The proposal says nothing of '" + name + "'");
        }
        return string(value, name);
    }

    private static String string(JsonNode json, String name) {
        if (!json.isString()) {
            throw new IllegalArgumentException("'" + name + "' is not text");
        }
        return json.getStringValue();
    }

    private static <E extends Enum<E>> E constant(Class<E> type, String word) {
        try {
            return Enum.valueOf(type, word.toUpperCase(Locale.ROOT).replace('-', '_'));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "'" + word + "' is no " + type.getSimpleName().toLowerCase(Locale.ROOT), e);
        }
    }
}
