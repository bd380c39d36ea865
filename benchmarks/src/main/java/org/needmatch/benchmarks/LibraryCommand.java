package org.needmatch.benchmarks;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.needmatch.benchmarks.library.Library;
import org.needmatch.benchmarks.library.LibraryInstance;
import org.needmatch.benchmarks.library.Records;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(name = "library", mixinStandardHelpOptions = true, description = "Lists the frozen instances with what is known of them; makes their files; checks hashes, plans and certificates.")
final class LibraryCommand implements Callable<Integer> {
  @Spec
  @SuppressWarnings("NullAway.Init")
  private CommandSpec spec;

  @Parameters(paramLabel = "NAME", description = "Names or patterns such as s-* (default: all).")
  private List<String> names = List.of("*");

  @Option(names = "--make", paramLabel = "FOLDER", description = "Writes each instance's files to a folder of its name in here.")
  private @Nullable Path make;

  @Option(names = "--check", description = "Makes each instance again and judges its best plan and certificate again.")
  private boolean check;

  @Option(names = "--freeze", description = "Fills in the hashes of instances that have none yet.")
  private boolean freeze;

  @Override
  public Integer call() throws Exception {
    Library library;
    List<LibraryInstance> chosen;
    try {
      library = Library.here();
      chosen = library.named(names);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), e.getMessage(), e);
    }
    if (freeze) {
      freeze(library, chosen);
      return 0;
    }
    var records = Records.of(library);
    var out = spec.commandLine().getOut();
    if (make != null) {
      for (var one : chosen) {
        out.println(one.files(make.resolve(one.name())));
      }
      return 0;
    }
    return check ? checked(chosen, records, out) : listed(chosen, records, out);
  }

  private static void freeze(Library library, List<LibraryInstance> chosen) throws IOException {
    var frozen = library;
    for (var one : chosen) {
      if (one.sha256().isEmpty()) {
        try (var scratch = Scratch.make()) {
          frozen = frozen.frozen(one, scratch.folder());
        }
      }
    }
    frozen.write();
  }

  private static int listed(List<LibraryInstance> chosen, Records records, PrintWriter out)
      throws IOException {
    try (var csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out)) {
      csv.writeRecord("name", "varies", "medium", "soft", "bound", "gap_percent", "plan_by",
          "plan_on", "bound_by", "bound_on");
      for (var one : chosen) {
        var best = records.of(one.name());
        var plan = best.plan();
        var bound = best.bound();
        csv.writeRecord(one.name(), one.varies(), plan == null ? "" : "" + plan.score().medium(),
            plan == null ? "" : "" + plan.score().soft(), bound == null ? "" : "" + bound.medium(),
            Double.isNaN(best.gapPercent())
                ? ""
                : String.format(Locale.ROOT, "%.4f", best.gapPercent()),
            plan == null ? "" : plan.source().by(), plan == null ? "" : plan.source().on(),
            bound == null ? "" : bound.source().by(), bound == null ? "" : bound.source().on());
      }
    }
    return 0;
  }

  private static int checked(List<LibraryInstance> chosen, Records records, PrintWriter out)
      throws Exception {
    int wrong = 0;
    for (var one : chosen) {
      try (var scratch = Scratch.make()) {
        var faults = records.check(one, one.read(scratch.folder()));
        faults.forEach(out::println);
        wrong += faults.size();
      } catch (IOException e) {
        out.println(one.name() + ": " + e.getMessage());
        wrong++;
      }
    }
    out.println(chosen.size() + " instances checked, " + wrong + " faults.");
    out.flush();
    return wrong == 0 ? 0 : 1;
  }
}
