package org.crosswalk.templates.desk;

import java.util.List;
import org.crosswalk.templates.Frame;
import org.crosswalk.templates.View;

/** An officer enters a request that came by another way: {@code GET /requests/new}, {@code POST /requests}. */
public record NewRequestPage(Frame frame, RequestForm form, List<RequestForm.Problem> problems) implements View {}
