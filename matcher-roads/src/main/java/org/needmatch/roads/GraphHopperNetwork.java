package org.needmatch.roads;

import com.graphhopper.GraphHopper;
import com.graphhopper.routing.ev.Subnetwork;
import com.graphhopper.routing.util.DefaultSnapFilter;
import com.graphhopper.storage.index.Snap;
import com.graphhopper.util.PMap;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.needmatch.domain.Place;
import org.needmatch.domain.TravelMode;
import org.needmatch.internal.roads.RoadNetwork;

/** A map in GraphHopper's form. */
final class GraphHopperNetwork implements RoadNetwork {
  private final GraphHopper hopper;

  private GraphHopperNetwork(GraphHopper hopper) {
    this.hopper = hopper;
  }

  static GraphHopperNetwork open(Path map, Path store, Set<TravelMode> modes) {
    var profiles = modes.stream().sorted().map(RoadProfile::of).toList();
    var values = new TreeSet<String>();
    profiles.forEach(one -> values.addAll(one.encoded()));
    var hopper = new GraphHopper().setOSMFile(map.toString())
        .setGraphHopperLocation(store.toString()).setEncodedValuesString(String.join(",", values))
        .setProfiles(profiles.stream().map(RoadProfile::profile).toList());
    hopper.importOrLoad();
    return new GraphHopperNetwork(hopper);
  }

  @Override
  public Ways between(List<Place> places, TravelMode mode) {
    var profile = RoadProfile.of(mode).id();
    var weighting = hopper.createWeighting(hopper.getProfile(profile), new PMap());
    var filter = new DefaultSnapFilter(weighting,
        hopper.getEncodingManager().getBooleanEncodedValue(Subnetwork.key(profile)));
    var snaps = new ArrayList<Snap>();
    for (var place : places) {
      snaps.add(hopper.getLocationIndex().findClosest(place.latitude(), place.longitude(), filter));
    }
    return new SnappedWays(hopper.getBaseGraph(), weighting, snaps);
  }

  @Override
  public void close() {
    hopper.close();
  }
}
