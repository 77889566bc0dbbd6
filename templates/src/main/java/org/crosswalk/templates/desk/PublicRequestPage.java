package org.crosswalk.templates.desk;

import java.util.List;
import org.crosswalk.templates.Frame;
import org.crosswalk.templates.View;

/**
 * Where anybody asks for public records, without an account: {@code GET} and {@code POST /public-records}; and where they find a
 * request again by its number.
 *
 * @param sought a number that was typed and leads to nothing; empty where none was
 */
public record PublicRequestPage(Frame frame, RequestForm form, List<RequestForm.Problem> problems, String sought)
        implements View {}
