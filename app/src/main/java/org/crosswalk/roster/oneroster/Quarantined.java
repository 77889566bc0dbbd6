package org.crosswalk.roster.oneroster;

/**
 * A row, or an e-mail address alone, that was left out of an import.
 *
 * @param line the line on which the row begins; the header is line 1
 * @param field the column at fault
 * @param why in words, without the value: reports are read by more people than rosters
 */
public record Quarantined(String file, long line, String field, String why) {}
