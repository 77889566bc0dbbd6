package org.crosswalk.templates.notice;

import org.crosswalk.templates.Words;

/**
 * Tells whoever leads a breach what it waits for. What happened is not in it.
 *
 * @param waitsFor key of what it waits for, as {@code incident.state.…} has it
 * @param link to the incident
 */
public record IncidentNotice(Words words, long incident, String waitsFor, String district, String link)
        implements Notice {
    @Override
    public String subject() {
        return words.of("incidentNotice.subject", String.valueOf(incident), words.of("incident.state." + waitsFor));
    }
}
