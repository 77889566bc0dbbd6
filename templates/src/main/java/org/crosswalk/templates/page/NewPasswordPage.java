package org.crosswalk.templates.page;

import org.crosswalk.templates.Frame;
import org.crosswalk.templates.View;

/**
 * Choosing a new password when the old one has run out: {@code POST /new-password} with {@code username}, {@code password}
 * and {@code fresh}.
 *
 * @param unfit whether the one just tried was not good enough
 */
public record NewPasswordPage(Frame frame, String username, boolean unfit) implements View {}
