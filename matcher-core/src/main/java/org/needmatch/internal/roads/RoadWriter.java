package org.needmatch.internal.roads;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.needmatch.domain.Problem;
import org.needmatch.domain.TravelMode;
import org.needmatch.internal.io.store.FileSet;
import org.needmatch.internal.io.write.TravelFile;

/**
 * Writes travel.csv into the folder of an input. An interrupted run is taken up
 * where it ended, as long as places and map are the same. Ways of modes that
 * are not asked for stay as they were.
 */
public final class RoadWriter {
  /** A home further from the nearest road than this is told. */
  private static final double FAR_KM = 0.3;

  private final Problem problem;
  private final RoadNetwork network;
  private final Progress progress;

  /** Takes how far the writing is. */
  @FunctionalInterface
  public interface Progress {
    /** So many of all places of sessions are finished. */
    void at(TravelMode mode, int finished, int all);
  }

  /**
   * What was written of one mode.
   *
   * @param homesFar
   *          homes more than 300 m from the nearest road
   * @param furthestKm
   *          how far the furthest of all is from one
   * @param homesWithoutRoad
   *          homes with no road near
   */
  public record Written(TravelMode mode, int homes, int venues, long rows, int homesFar,
      double furthestKm, int homesWithoutRoad) {
  }

  /** Uses the places of a problem and the ways of a map. */
  public RoadWriter(Problem problem, RoadNetwork network, Progress progress) {
    this.problem = problem;
    this.network = network;
    this.progress = progress;
  }

  /**
   * Writes the file.
   *
   * @param map
   *          tells the map from any other
   * @throws IOException
   *           when the folder cannot be written
   */
  public List<Written> write(Path folder, Set<TravelMode> modes, String map, int threads)
      throws IOException, InterruptedException {
    var drafts = new ArrayList<RoadDraft>();
    var written = new ArrayList<Written>();
    try {
      for (var mode : modes) {
        var places = RoadPlaces.of(problem, mode);
        if (!places.homes().isEmpty()) {
          var draft = new RoadDraft(folder.resolve(".travel-" + word(mode) + ".part"),
              places.hash(map));
          drafts.add(draft);
          written.add(written(places, draft, threads));
        }
      }
      var files = new FileSet(folder, "roads");
      files.add("travel.csv", file -> write(file, drafts, modes));
      files.publish();
      for (var draft : drafts) {
        draft.delete();
      }
      return written;
    } finally {
      for (var draft : drafts) {
        draft.close();
      }
    }
  }

  private Written written(RoadPlaces places, RoadDraft draft, int threads)
      throws IOException, InterruptedException {
    var table = new RoadTable(places, network);
    int venues = places.venues().size();
    table.write(draft, threads, done -> progress.at(places.mode(), done, venues));
    long[] rows = new long[1];
    draft.each(row -> rows[0]++);
    var access = table.accessOfHomes();
    return new Written(places.mode(), access.length, venues, rows[0],
        (int) Arrays.stream(access).filter(km -> km > FAR_KM).count(),
        Arrays.stream(access).filter(km -> !Double.isNaN(km)).max().orElse(0),
        (int) Arrays.stream(access).filter(Double::isNaN).count());
  }

  private void write(Path file, List<RoadDraft> drafts, Set<TravelMode> modes) throws IOException {
    boolean timely = problem.travel().isTimely();
    var end = timely ? ",\n" : "\n";
    try (var out = new UncheckedWriter(Files.newBufferedWriter(file, StandardCharsets.UTF_8))) {
      out.write(TravelFile.COLUMNS.stream().collect(Collectors.joining(","))
          + (timely ? ",arrive_by\n" : "\n"));
      for (var draft : drafts) {
        draft.each(row -> out.write(row + end));
      }
      problem.travel().forEach((from, to, mode, row) -> {
        if (!modes.contains(mode)) {
          out.write(TravelFile.coordinates(from) + "," + TravelFile.coordinates(to) + ","
              + word(mode) + "," + row.km() + "," + row.minutes()
              + (timely ? "," + text(row.arriveBy()) : "") + "\n");
        }
      });
    }
  }

  private static String text(@Nullable Object value) {
    return value == null ? "" : value.toString();
  }

  private static String word(TravelMode mode) {
    return mode.name().toLowerCase(Locale.ROOT);
  }
}
