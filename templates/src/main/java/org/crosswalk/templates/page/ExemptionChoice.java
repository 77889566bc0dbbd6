package org.crosswalk.templates.page;

/** An exemption that can be chosen: its code, what its box says, and its name. */
public record ExemptionChoice(String code, String label, String name) {}
