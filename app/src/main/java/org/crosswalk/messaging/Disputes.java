package org.crosswalk.messaging;

import java.util.Collection;
import java.util.List;
import org.crosswalk.common.MessageId;
import org.crosswalk.common.OrgId;

/** All that authors said against findings. */
public interface Disputes {
    /** In the order of the findings. */
    List<Dispute> of(MessageId message);

    /** Those in messages of these schools, newest first. */
    List<Dispute> in(Collection<OrgId> schools, int limit);

    /** False where the finding was disputed before; then nothing has happened. */
    boolean add(Dispute dispute);
}
