package org.crosswalk.records.requests.web;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.crosswalk.records.requests.Asked;
import org.crosswalk.records.requests.Event;
import org.crosswalk.records.requests.Step;
import org.crosswalk.records.requests.Work;

/** Reads the step that an officer's form asks for. */
record StepForm(Map<String, String> form) {
    /** A step of each kind, by its key, to ask which are possible. */
    static Map<String, Step> samples() {
        Map<String, Step> samples = new LinkedHashMap<>();
        samples.put("ASSIGN", new Step.Assigned("somebody"));
        samples.put("CLARIFY", new Step.Clarified("something"));
        samples.put("ESTIMATE", new Step.Estimated(new Work(ONE, BigDecimal.ZERO, ONE, 0), ONE));
        samples.put("PETITION_TIME", new Step.Petitioned(Step.Petition.MORE_TIME));
        samples.put("PETITION_FEE", new Step.Petitioned(Step.Petition.FEE));
        samples.put("DECIDE_TIME", new Step.PetitionDecided(Step.Petition.MORE_TIME, true, 1));
        samples.put("DECIDE_FEE", new Step.PetitionDecided(Step.Petition.FEE, true, 0));
        samples.put("RESPOND", new Step.Responded(Step.Response.RECORDS));
        samples.put("APPEAL", new Step.Appealed());
        samples.put("DECIDE_APPEAL", new Step.AppealDecided(true));
        samples.put("CLOSE", new Step.Closed(Step.Outcome.WITHDRAWN));
        return samples;
    }

    private static final BigDecimal ONE = BigDecimal.ONE;

    String why() {
        return text("why").strip();
    }

    /** The work of a fee estimate; nothing where the form asks for another step or its numbers are none. */
    Optional<Work> work() {
        if (!text("step").equals("ESTIMATE")) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Work(
                    number("searching"),
                    number("redacting"),
                    number("rate"),
                    number("pages").intValueExact()));
        } catch (IllegalArgumentException | ArithmeticException notNumbers) {
            return Optional.empty();
        }
    }

    /** The step; nothing where what was filled in makes none. */
    Optional<Step> step() {
        if (why().length() > Event.LONGEST_WHY) {
            return Optional.empty();
        }
        try {
            return Optional.ofNullable(
                    switch (text("step")) {
                        case "ASSIGN" -> new Step.Assigned(filled("officer", 191));
                        case "CLARIFY" -> new Step.Clarified(filled("what", Asked.LONGEST_WHAT));
                        case "PETITION_TIME" -> new Step.Petitioned(Step.Petition.MORE_TIME);
                        case "PETITION_FEE" -> new Step.Petitioned(Step.Petition.FEE);
                        case "DECIDE_TIME" -> timeDecided(number("days").intValueExact());
                        case "DECIDE_FEE" -> new Step.PetitionDecided(Step.Petition.FEE, is("granted"), 0);
                        case "RESPOND" -> new Step.Responded(Step.Response.valueOf(text("response")));
                        case "APPEAL" -> new Step.Appealed();
                        case "DECIDE_APPEAL" -> new Step.AppealDecided(is("upheld"));
                        case "CLOSE" -> new Step.Closed(Step.Outcome.valueOf(text("outcome")));
                        default -> null;
                    });
        } catch (IllegalArgumentException | ArithmeticException notFilledIn) {
            return Optional.empty();
        }
    }

    private static Step timeDecided(int days) {
        if (days < 0) {
            throw new IllegalArgumentException("Days are granted or not, never taken");
        }
        return new Step.PetitionDecided(Step.Petition.MORE_TIME, days > 0, days);
    }

    private String filled(String field, int longest) {
        String filled = text(field).strip();
        if (filled.isEmpty() || filled.length() > longest) {
            throw new IllegalArgumentException(field);
        }
        return filled;
    }

    private BigDecimal number(String field) {
        String typed = text(field).strip();
        if (typed.length() > 12) {
            throw new IllegalArgumentException(field);
        }
        return typed.isEmpty() ? BigDecimal.ZERO : new BigDecimal(typed);
    }

    private boolean is(String field) {
        return text(field).equals("true");
    }

    private String text(String field) {
        return Forms.text(form, field);
    }
}
