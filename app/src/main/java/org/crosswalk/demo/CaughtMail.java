package org.crosswalk.demo;

import java.time.Instant;

/** A mail that the demo's catcher received. Nobody in the demo is real, so its address may be shown. */
public record CaughtMail(String to, String subject, String text, Instant at) {}
