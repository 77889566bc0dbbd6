package org.crosswalk.templates.page;

/** A stretch of text, marked or not; put together they are the whole text. */
public record Fragment(String text, boolean marked) {}
