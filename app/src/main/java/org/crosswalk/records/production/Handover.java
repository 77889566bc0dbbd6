package org.crosswalk.records.production;

import jakarta.inject.Singleton;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.crosswalk.common.PersonId;
import org.crosswalk.records.redaction.Responsive;
import org.crosswalk.records.redaction.Sheet;
import org.crosswalk.records.redaction.Steps;
import org.crosswalk.records.requests.RecordsDesk;
import org.crosswalk.records.requests.RecordsRequest;
import org.crosswalk.records.requests.Requests;
import org.crosswalk.records.requests.Step;
import org.crosswalk.records.requests.Step.Response;

/**
 * Takes the request's step when a volume is given for the first time, so that nobody has to remember it. Where nothing was written
 * before, the records are the written response too (950 CMR 32.06(2)).
 */
@Singleton
class Handover {
    private final Productions productions;
    private final Responsive responsive;
    private final Steps steps;
    private final Requests requests;
    private final RecordsDesk desk;

    Handover(Productions productions, Responsive responsive, Steps steps, Requests requests, RecordsDesk desk) {
        this.productions = productions;
        this.responsive = responsive;
        this.steps = steps;
        this.requests = requests;
        this.desk = desk;
    }

    void of(Production volume, String recipient, PersonId by, ZonedDateTime now) {
        RecordsRequest request = requests.locked(volume.request()).orElseThrow();
        if (!request.isOpen() || isGiven(volume)) {
            return;
        }
        String why = "Volume " + volume.volume() + ", given to " + recipient;
        if (!request.isResponded()) {
            desk.take(request.id(), new Step.Responded(response(volume)), by, why, now);
        }
        Step produced = new Step.Produced(volume.id(), volume.items().size(), open(volume));
        desk.take(request.id(), produced, by, why, now);
    }

    private Response response(Production volume) {
        Map<Long, Sheet> sheets = steps.of(volume.request()).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, taken -> Sheet.of(taken.getValue())));
        return volume.items().stream()
                        .map(chosen -> sheets.getOrDefault(chosen.entry(), Sheet.of(List.of())))
                        .allMatch(Handover::isWhole)
                ? Response.RECORDS
                : Response.IN_PART;
    }

    private static boolean isWhole(Sheet sheet) {
        return sheet.withheld().isEmpty() && sheet.marks().isEmpty();
    }

    /** How many records answer the request and are in no volume that was given, this one among them. */
    private int open(Production volume) {
        Set<Long> given = productions.of(volume.request()).stream()
                .filter(other -> other.id().equals(volume.id()) || isGiven(other))
                .flatMap(other -> other.items().stream())
                .map(Production.Chosen::entry)
                .collect(Collectors.toSet());
        return (int) responsive.entries(volume.request()).stream()
                .filter(entry -> !given.contains(entry))
                .count();
    }

    private boolean isGiven(Production volume) {
        return !productions.exports(volume.id()).isEmpty();
    }
}
