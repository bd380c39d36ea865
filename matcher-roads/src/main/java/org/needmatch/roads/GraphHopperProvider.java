package org.needmatch.roads;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.needmatch.domain.TravelMode;
import org.needmatch.internal.roads.RoadNetwork;

/** Opens maps with GraphHopper. Stateless and thread-safe. */
public final class GraphHopperProvider implements RoadNetwork.Provider {
  /** For {@link java.util.ServiceLoader}. */
  public GraphHopperProvider() {
  }

  @Override
  public Set<TravelMode> modes() {
    return EnumSet.allOf(RoadProfile.class).stream().map(RoadProfile::mode)
        .collect(Collectors.toUnmodifiableSet());
  }

  @Override
  public RoadNetwork open(Path map, Path store, Set<TravelMode> modes) {
    return GraphHopperNetwork.open(map, store, modes);
  }
}
