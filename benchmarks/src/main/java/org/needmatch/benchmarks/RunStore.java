package org.needmatch.benchmarks;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.needmatch.plan.Score;

/**
 * The runs of a comparison on disk: {@code events.csv} and {@code runs.csv}, to
 * which each run is added when it ends, so that a comparison that is stopped
 * goes on where it was. The row in runs.csv is written last and makes a run
 * count. One process at a time may write. Not thread-safe.
 */
final class RunStore {
  private static final List<String> RUNS = List.of("set", "input", "city_seed", "seed", "strategy",
      "time_limit", "step_limit", "threads", "heap", "total", "pins_hard", "pins_medium",
      "pins_soft", "hard", "medium", "soft", "bound", "wall_seconds", "cpu_seconds",
      "peak_megabytes", "load", "exit_code", "ending", "commit", "cores", "processor", "jvm",
      "system");
  private static final List<String> EVENTS = List.of("set", "input", "city_seed", "seed",
      "strategy", "seconds", "event", "hard", "medium", "soft", "bound", "remark");

  private static final String NEW = ".new";

  private final Path folder;
  private final RunLimits settings;
  private final List<Measured> runs = new ArrayList<>();

  private RunStore(Path folder, RunLimits settings) {
    this.folder = folder;
    this.settings = settings;
  }

  /**
   * Opens a folder to go on in, or begins it.
   *
   * @throws IllegalArgumentException
   *           when its runs were made with other settings
   */
  static RunStore open(Path folder, RunLimits settings) throws IOException {
    Files.createDirectories(folder);
    var store = new RunStore(folder, settings);
    if (Files.exists(folder.resolve("runs.csv")) && !rows(folder.resolve("runs.csv")).isEmpty()) {
      var there = settingsOf(folder);
      if (!there.equals(settings)) {
        throw new IllegalArgumentException("The runs in " + folder + " were made with " + there
            + ", not with " + settings + ". Choose another --out or the same settings.");
      }
      store.load();
    }
    store.rewrite();
    return store;
  }

  /** Opens a folder that holds runs. */
  static RunStore read(Path folder) throws IOException {
    var store = new RunStore(folder, settingsOf(folder));
    store.load();
    return store;
  }

  private static RunLimits settingsOf(Path folder) throws IOException {
    var file = folder.resolve("runs.csv");
    if (!Files.isRegularFile(file)) {
      throw new IllegalArgumentException(
          folder + " has no runs.csv. Name the folder that ./bench compare wrote.");
    }
    var first = rows(file).stream().findFirst().orElseThrow(
        () -> new IllegalArgumentException(file + " has no runs yet. Run ./bench compare first."));
    return new RunLimits(number(first, "time_limit"), whole(first, "step_limit"),
        (int) whole(first, "threads"), first.getField("heap"));
  }

  RunLimits settings() {
    return settings;
  }

  Path folder() {
    return folder;
  }

  /** In the order in which they ended. */
  List<Measured> runs() {
    return List.copyOf(runs);
  }

  boolean has(Trial trial) {
    return runs.stream().anyMatch(run -> run.trial().equals(trial));
  }

  /** Adds a run, on disk as well. */
  void add(Measured run) throws IOException {
    refuseTwice(run.trial());
    append(run, "");
    runs.add(run);
  }

  private void load() throws IOException {
    Map<Trial, List<RunLog.Line>> events = new HashMap<>();
    for (var row : rows(folder.resolve("events.csv"))) {
      events.computeIfAbsent(trial(row), any -> new ArrayList<>())
          .add(new RunLog.Line(number(row, "seconds"), RunLog.Kind.valueOf(row.getField("event")),
              score(row, ""), whole(row, "bound"), row.getField("remark")));
    }
    for (var row : rows(folder.resolve("runs.csv"))) {
      refuseTwice(trial(row));
      runs.add(run(row, events.getOrDefault(trial(row), List.of())));
    }
  }

  /** A last line that was not written to its end is left out. */
  private static List<NamedCsvRecord> rows(Path file) throws IOException {
    var text = Files.readString(file);
    var whole = text.substring(0, text.lastIndexOf('\n') + 1);
    try (var csv = CsvReader.builder().ofNamedCsvRecord(whole)) {
      return csv.stream().toList();
    }
  }

  /** Without what a run left that did not end. */
  private void rewrite() throws IOException {
    Files.deleteIfExists(folder.resolve("events.csv" + NEW));
    Files.deleteIfExists(folder.resolve("runs.csv" + NEW));
    try (var writer = writer("events.csv" + NEW)) {
      writer.writeRecord(EVENTS);
    }
    try (var writer = writer("runs.csv" + NEW)) {
      writer.writeRecord(RUNS);
    }
    for (var run : runs) {
      append(run, NEW);
    }
    for (var name : List.of("events.csv", "runs.csv")) {
      Files.move(folder.resolve(name + NEW), folder.resolve(name),
          StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private void refuseTwice(Trial trial) {
    if (has(trial)) {
      throw new IllegalArgumentException("There are two runs of " + trial + ". Keep one of them.");
    }
  }

  private void append(Measured run, String suffix) throws IOException {
    var path = run.trajectory();
    try (var csv = writer("events.csv" + suffix)) {
      for (var line : path.lines()) {
        var cells = key(run.trial());
        cells.addAll(List.of(plain(line.seconds()), line.kind().toString(),
            "" + line.score().hard(), "" + line.score().medium(), "" + line.score().soft(),
            "" + line.bound(), line.remark()));
        csv.writeRecord(cells);
      }
    }
    var usage = run.usage();
    var machine = run.machine();
    try (var csv = writer("runs.csv" + suffix)) {
      var cells = key(run.trial());
      cells.addAll(List.of(plain(settings.seconds()), "" + settings.steps(),
          "" + settings.threads(), settings.heap(), "" + path.total(), "" + path.pinsOnly().hard(),
          "" + path.pinsOnly().medium(), "" + path.pinsOnly().soft(), "" + path.last().hard(),
          "" + path.last().medium(), "" + path.last().soft(), "" + path.bound(Double.MAX_VALUE),
          plain(usage.wallSeconds()), plain(usage.cpuSeconds()), plain(usage.peakMegabytes()),
          plain(usage.load()), "" + run.exitCode(), run.ending(), machine.commit(),
          "" + machine.cores(), machine.processor(), machine.jvm(), machine.system()));
      csv.writeRecord(cells);
    }
  }

  private CsvWriter writer(String name) throws IOException {
    return CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(folder.resolve(name),
        StandardOpenOption.CREATE, StandardOpenOption.APPEND);
  }

  private static List<String> key(Trial trial) {
    return new ArrayList<>(List.of(trial.set(), trial.input(), "" + trial.citySeed(),
        "" + trial.seed(), trial.strategy()));
  }

  private static Trial trial(NamedCsvRecord row) {
    return new Trial(row.getField("set"), row.getField("input"), whole(row, "city_seed"),
        whole(row, "seed"), row.getField("strategy"));
  }

  private static Measured run(NamedCsvRecord row, List<RunLog.Line> lines) {
    return new Measured(trial(row), new Trajectory(score(row, "pins_"), whole(row, "total"), lines),
        new Usage(number(row, "wall_seconds"), number(row, "cpu_seconds"),
            number(row, "peak_megabytes"), number(row, "load")),
        new Machine(row.getField("commit"), (int) whole(row, "cores"), row.getField("processor"),
            row.getField("jvm"), row.getField("system")),
        (int) whole(row, "exit_code"));
  }

  private static Score score(NamedCsvRecord row, String prefix) {
    return new Score(whole(row, prefix + "hard"), whole(row, prefix + "medium"),
        whole(row, prefix + "soft"));
  }

  private static long whole(NamedCsvRecord row, String name) {
    return Long.parseLong(row.getField(name));
  }

  private static double number(NamedCsvRecord row, String name) {
    var text = row.getField(name);
    return text.isEmpty() ? Double.NaN : Double.parseDouble(text);
  }

  /** Blank for what is not known. */
  private static String plain(double value) {
    return Double.isNaN(value) ? "" : Double.toString(value);
  }
}
