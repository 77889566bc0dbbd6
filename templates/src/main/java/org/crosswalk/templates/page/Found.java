package org.crosswalk.templates.page;

/**
 * Something the scan found.
 *
 * @param words the words of the message
 * @param category the category's id, such as {@code student-name}
 * @param why one plain sentence for the author
 */
public record Found(String words, String category, String why) {}
