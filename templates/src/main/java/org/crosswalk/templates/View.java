package org.crosswalk.templates;

/** What a page shows. The template has the record's name: {@code page.ComposePage} is drawn by {@code page/ComposePage.jte}. */
public interface View {}
