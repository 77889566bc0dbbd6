package org.crosswalk.delivery;

/** Said once new deliveries have been committed on this node. */
public record LettersWaiting() {}
