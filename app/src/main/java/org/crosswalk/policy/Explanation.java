package org.crosswalk.policy;

import java.util.List;

/**
 * Why a rule ruled so, in words kept elsewhere.
 *
 * @param key of the words in {@code reasons_*.properties}
 * @param arguments what is put into them; never a student's name or an address
 */
public record Explanation(String key, List<String> arguments) {
    public static Explanation of(String key, Object... arguments) {
        return new Explanation(
                key, List.of(arguments).stream().map(Object::toString).toList());
    }
}
