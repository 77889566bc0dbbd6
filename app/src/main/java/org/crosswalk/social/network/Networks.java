package org.crosswalk.social.network;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.crosswalk.social.Network;

/** Every network that this service speaks with. */
@Singleton
public class Networks {
    private final Map<Network, SocialNetwork> known = new EnumMap<>(Network.class);

    Networks(List<SocialNetwork> networks) {
        networks.forEach(network -> known.put(network.network(), network));
    }

    public SocialNetwork of(Network network) {
        return Objects.requireNonNull(known.get(network), () -> "Nothing speaks with " + network);
    }

    public Collection<SocialNetwork> all() {
        return known.values();
    }
}
