package org.crosswalk.templates.page;

/**
 * A message as a machine put it into the reader's language.
 *
 * @param language as {@code pt}, for whoever reads it aloud
 * @param mark what says so, in that language
 */
public record Translated(String language, String subject, String text, String mark) {}
