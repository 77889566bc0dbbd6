package org.crosswalk.templates.page;

import java.util.List;
import org.crosswalk.templates.Frame;
import org.crosswalk.templates.View;

/** A letter after a breach, as a draft for counsel: {@code GET /incidents/7/letters/residents}. */
public record BreachLetterPage(Frame frame, long incident, String subject, List<String> paragraphs) implements View {}
