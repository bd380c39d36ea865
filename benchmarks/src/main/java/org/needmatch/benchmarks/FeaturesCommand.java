package org.needmatch.benchmarks;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.needmatch.benchmarks.library.InstanceFeatures;
import org.needmatch.benchmarks.library.Library;
import org.needmatch.io.read.ProblemReader;
import org.needmatch.io.read.ReadOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(name = "features", mixinStandardHelpOptions = true, description = "Prints what instances are like as CSV: sizes, degrees, tightness, scarcity, teams, conflicts, worths (datasets/library/README.md says what each is).")
final class FeaturesCommand implements Callable<Integer> {
  @Spec
  @SuppressWarnings("NullAway.Init")
  private CommandSpec spec;

  @Parameters(paramLabel = "FOLDER", description = "Input folders.")
  private List<Path> folders = List.of();

  @Option(names = "--library", split = ",", description = "Instances of datasets/library, by name or pattern such as s-*.")
  private List<String> library = List.of();

  @Override
  public Integer call() throws Exception {
    if (folders.isEmpty() && library.isEmpty()) {
      throw new ParameterException(spec.commandLine(), "Name input folders or --library PATTERN.");
    }
    try (var csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF)
        .build(spec.commandLine().getOut())) {
      boolean first = true;
      for (var folder : folders) {
        var problem = ProblemReader.read(folder, ReadOptions.defaults()).problem();
        write(csv, folder.toString(), InstanceFeatures.of(problem), first);
        first = false;
      }
      if (!library.isEmpty()) {
        for (var one : Library.here().named(library)) {
          try (var scratch = Scratch.make()) {
            write(csv, one.name(), InstanceFeatures.of(one.read(scratch.folder())), first);
          }
          first = false;
        }
      }
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), e.getMessage(), e);
    }
    return 0;
  }

  private static void write(CsvWriter csv, String name, Map<String, String> features,
      boolean first) {
    if (first) {
      var head = new ArrayList<>(List.of("name"));
      head.addAll(features.keySet());
      csv.writeRecord(head);
    }
    var cells = new ArrayList<>(List.of(name));
    cells.addAll(features.values());
    csv.writeRecord(cells);
  }
}
