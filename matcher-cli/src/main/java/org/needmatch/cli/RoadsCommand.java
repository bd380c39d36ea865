package org.needmatch.cli;

import static org.needmatch.cli.CliMessages.say;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.needmatch.domain.Problem;
import org.needmatch.domain.TravelMode;
import org.needmatch.domain.Volunteer;
import org.needmatch.internal.roads.RoadNetwork;
import org.needmatch.internal.roads.RoadWriter;
import org.needmatch.internal.text.NumberFormatter;
import org.needmatch.json.CommandDocument;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(name = "roads", description = "Writes travel.csv into the folder: real ways from homes to sessions and between sessions, on a road map of OpenStreetMap.")
final class RoadsCommand extends InputCommand {
  @Option(names = "--osm", required = true, paramLabel = "FILE", description = "The map, such as an extract from download.geofabrik.de (.osm.pbf). What is made of it is kept beside it.")
  @SuppressWarnings("NullAway.Init")
  private Path osm;

  @Option(names = "--modes", split = ",", paramLabel = "MODE", description = "walk, cycle, car: those of the volunteers when left out.")
  private @Nullable Set<TravelMode> modes;

  @Option(names = "--threads", paramLabel = "N", defaultValue = "2", description = "How many searches at a time. Default: ${DEFAULT-VALUE}.")
  private int threads;

  @Override
  public Integer call() throws Exception {
    var provider = ServiceLoader.load(RoadNetwork.Provider.class).findFirst()
        .orElseThrow(() -> new CommandFailure(ExitCode.WRONG_USAGE, say("roads.missing")));
    if (!Files.isRegularFile(osm)) {
      throw misuse(say("roads.no-map", osm));
    }
    if (threads < 1) {
      throw misuse(say("roads.threads", threads));
    }
    var folder = input().folder();
    if (!Files.isDirectory(folder)) {
      throw misuse(say("roads.no-folder", folder));
    }
    var problem = input().read(null).problem();
    var chosen = modes(problem, provider.modes());
    var log = new Log(err(), common().quiet());
    var map = Files.size(osm) + "-" + Files.getLastModifiedTime(osm).toMillis();
    log.line(say("roads.opening", osm));
    List<RoadWriter.Written> written;
    try (var network = provider.open(osm, store(chosen, map), chosen)) {
      written = new RoadWriter(problem, network,
          (mode, finished, all) -> log.line(say("roads.progress", word(mode), finished, all)))
          .write(folder, chosen, map, threads);
    }
    if (common().json()) {
      out().print(document(folder, written).json());
    } else {
      lines(folder, written).forEach(out()::println);
    }
    return ExitCode.DONE;
  }

  private Set<TravelMode> modes(Problem problem, Set<TravelMode> possible) {
    var asked = modes;
    if (asked != null) {
      var wrong = asked.stream().filter(mode -> !possible.contains(mode)).findFirst();
      if (wrong.isPresent()) {
        throw misuse(say("roads.mode", word(wrong.get())));
      }
      return EnumSet.copyOf(asked);
    }
    var some = problem.volunteers().stream().map(Volunteer::travelMode).filter(possible::contains)
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(TravelMode.class)));
    if (some.isEmpty()) {
      throw misuse(say("roads.nobody"));
    }
    return some;
  }

  private Path store(Set<TravelMode> chosen, String map) throws IOException {
    var name = chosen.stream().map(RoadsCommand::word).collect(Collectors.joining("-"));
    return osm.resolveSibling(osm.getFileName() + ".roads").resolve(name + "-" + map);
  }

  private static CommandDocument.Roads document(Path folder, List<RoadWriter.Written> written) {
    return new CommandDocument.Roads(folder.toString(),
        written
            .stream().map(one -> new CommandDocument.RoadMode(word(one.mode()), one.homes(),
                one.venues(), one.rows(), one.homesFar(), one.furthestKm(), one.homesWithoutRoad()))
            .toList());
  }

  private static List<String> lines(Path folder, List<RoadWriter.Written> written) {
    var lines = new ArrayList<String>();
    lines.add(say("roads.written", folder.resolve("travel.csv")));
    for (var one : written) {
      lines.add(say("roads.mode-written", word(one.mode()), one.rows(), one.homes(), one.venues()));
      if (one.homesFar() > 0) {
        lines.add(say("roads.far", one.homesFar(), NumberFormatter.tenth(one.furthestKm())));
      }
      if (one.homesWithoutRoad() > 0) {
        lines.add(say("roads.no-road", one.homesWithoutRoad()));
      }
    }
    lines.add(say("roads.licence"));
    return lines;
  }

  private static String word(TravelMode mode) {
    return mode.name().toLowerCase(Locale.ROOT);
  }
}
