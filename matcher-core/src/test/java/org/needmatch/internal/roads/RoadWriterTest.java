package org.needmatch.internal.roads;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.needmatch.domain.Need;
import org.needmatch.domain.Place;
import org.needmatch.domain.Problem;
import org.needmatch.domain.TravelMode;
import org.needmatch.domain.TravelTable;
import org.needmatch.domain.TravelTableBuilder;
import org.needmatch.domain.Volunteer;
import org.needmatch.internal.roads.RoadNetwork.Found;
import org.needmatch.internal.roads.RoadNetwork.Ways;
import org.needmatch.io.read.ProblemReader;
import org.needmatch.io.read.ReadOptions;
import org.needmatch.io.write.ProblemWriter;
import org.needmatch.testdomain.Town;

class RoadWriterTest {
  private static final Place HOME = Town.north(Town.CENTRE, 2000);
  private static final Place HALL = Town.CENTRE;
  private static final Place PARK = Town.north(Town.CENTRE, -1000);
  private static final Place FAR = Town.north(Town.CENTRE, 9000);

  @TempDir
  Path folder;
  private final List<Place> asked = new ArrayList<>();

  private static Problem problem() {
    var problem = Problem.builder(Town.MONDAY);
    problem.add(Volunteer.builder("near").home(HOME).travels(TravelMode.WALK).maxTravelKm(4)
        .available(Town.MONDAY, LocalTime.of(9, 0), LocalTime.of(17, 0)).build());
    problem.add(Volunteer.builder("far").home(FAR).travels(TravelMode.WALK).maxTravelKm(3).build());
    problem.add(Volunteer.builder("bus").home(FAR).travels(TravelMode.TRANSIT).build());
    for (var place : List.of(HALL, PARK)) {
      problem.add(Need.builder("n" + place.latitude()).at(place)
          .on(Town.MONDAY, LocalTime.of(9, 0), LocalTime.of(10, 0)).build());
    }
    return problem.build();
  }

  /** Roads that are 1.5 times the straight line, 100 m from every place. */
  private final class Straight implements RoadNetwork {
    private int allowed = Integer.MAX_VALUE;

    @Override
    public Ways between(List<Place> places, TravelMode mode) {
      return new Ways() {
        @Override
        public double accessKm(int place) {
          return places.get(place).straightKm(FAR) < 0.01 ? 0.5 : 0.1;
        }

        @Override
        public Found to(int place, double mostKm) {
          if (asked.size() == allowed) {
            throw new UncheckedIOException(new IOException("The power is off."));
          }
          asked.add(places.get(place));
          var km = IntStream.range(0, places.size())
              .mapToDouble(from -> 1.5 * places.get(from).straightKm(places.get(place)))
              .map(one -> one > mostKm ? Double.NaN : one).toArray();
          return new Found(km, Arrays.stream(km).map(one -> 12 * one).toArray());
        }
      };
    }

    @Override
    public void close() {
    }
  }

  private List<RoadWriter.Written> write(Problem problem, RoadNetwork network, String map)
      throws Exception {
    return new RoadWriter(problem, network, (mode, finished, all) -> {
    }).write(folder, EnumSet.of(TravelMode.WALK), map, 1);
  }

  private Problem read() throws Exception {
    return ProblemReader.read(folder, ReadOptions.defaults()).problem();
  }

  @Test
  void waysAreFromHomesAsFarAsPeopleGoAndBetweenVenuesBothWays() throws Exception {
    ProblemWriter.write(problem(), folder);
    var written = write(read(), new Straight(), "map");
    assertThat(written)
        .containsExactly(new RoadWriter.Written(TravelMode.WALK, 2, 2, 3, 1, 0.5, 0));
    var table = read().travel();
    assertThat(table.size()).isEqualTo(3);
    var way = table.rows(HOME, HALL, TravelMode.WALK).getFirst();
    assertThat(way.km()).isBetween(3.2, 3.202);
    assertThat(way.minutes()).isEqualTo(39);
    assertThat(table.rows(HALL, PARK, TravelMode.WALK)).hasSize(1);
    assertThat(table.rows(PARK, HALL, TravelMode.WALK)).hasSize(1);
    try (var files = Files.list(folder)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrder("volunteers.csv", "needs.csv", "travel.csv");
    }
  }

  @Test
  void anInterruptedRunIsTakenUpWhereItEnded() throws Exception {
    ProblemWriter.write(problem(), folder);
    var network = new Straight();
    network.allowed = 1;
    assertThatThrownBy(() -> write(read(), network, "map"))
        .hasRootCauseMessage("The power is off.");
    assertThat(folder.resolve("travel.csv")).doesNotExist();
    network.allowed = 3;
    write(read(), network, "map");
    assertThat(read().travel().size()).isEqualTo(3);
  }

  @Test
  void waysOfOtherModesStay() throws Exception {
    var table = new TravelTableBuilder()
        .add(FAR, HALL, TravelMode.TRANSIT, 12, 35, LocalTime.of(18, 0))
        .add(HOME, PARK, TravelMode.WALK, 50, 600).build();
    ProblemWriter.write(problem().toBuilder().travel(table).build(), folder);
    write(read(), new Straight(), "map");
    assertThat(read().travel().rows(FAR, HALL, TravelMode.TRANSIT))
        .containsExactly(new TravelTable.Row(12, 35, LocalTime.of(18, 0)));
    assertThat(read().travel().rows(HOME, PARK, TravelMode.WALK)).isEmpty();
  }
}
