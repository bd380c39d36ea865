package org.needmatch.benchmarks.library;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import org.needmatch.benchmarks.library.BestKnown.BoundEntry;
import org.needmatch.benchmarks.library.BestKnown.PlanEntry;
import org.needmatch.benchmarks.library.BestKnown.Source;
import org.needmatch.domain.Problem;
import org.needmatch.judge.Judge;
import org.needmatch.judge.proof.ProofCheck;
import org.needmatch.plan.Plan;
import org.needmatch.plan.Score;

/**
 * {@code best.csv} of the library with the plans and certificates beside it.
 * Nothing enters it that the judge, or the check of certificates, has not
 * accepted. Not thread-safe; one process at a time may write.
 */
public final class Records {
  /** Larger files, packed, are not kept in the repository. */
  static final int LARGEST = 512 * 1024;

  private static final String FOLDER = "best";

  private final Library library;
  private final Map<String, BestKnown> known = new LinkedHashMap<>();

  private Records(Library library) {
    this.library = library;
  }

  /** Reads what is known of a library. */
  public static Records of(Library library) throws IOException {
    var records = new Records(library);
    var file = records.file();
    if (Files.isRegularFile(file)) {
      try (var csv = CsvReader.builder().ofNamedCsvRecord(file)) {
        csv.forEach(row -> records.known.put(row.getField("name"), read(row)));
      }
    }
    return records;
  }

  /** What is known of an instance. */
  public BestKnown of(String name) {
    return known.getOrDefault(name, new BestKnown(name, null, null));
  }

  /**
   * Offers a plan.
   *
   * @return why it was not taken; null when it is the best known now
   * @throws IOException
   *           when the files cannot be written
   */
  public @Nullable String offer(LibraryInstance instance, Problem problem, Plan plan, Source source)
      throws IOException {
    var judgement = Judge.standard().judge(problem, plan);
    if (!judgement.validButForPins()) {
      return "The judge refuses the plan: " + judgement.violations().getFirst();
    }
    var score = judgement.score();
    var before = of(instance.name());
    if (before.plan() != null && score.compareTo(before.plan().score()) <= 0) {
      return "The plan " + score + " is not better than the known " + before.plan().score() + ".";
    }
    if (before.bound() != null && score.medium() > before.bound().medium()) {
      throw new IllegalStateException("The plan of " + instance.name() + " has " + score.medium()
          + " points, more than the bound of " + before.bound().medium()
          + " that a certificate is said to prove. One of the two checks is wrong: report it.");
    }
    var rows = PlanRows.of(plan);
    var kept = keep(instance.name() + ".plan.csv.gz", rows);
    known.put(instance.name(), new BestKnown(instance.name(),
        new PlanEntry(score, source, kept, Digest.of(rows)), before.bound()));
    write();
    return null;
  }

  /**
   * Offers a certificate.
   *
   * @return why it was not taken; null when it proves the lowest bound known now
   * @throws IOException
   *           when the files cannot be written
   */
  public @Nullable String offerBound(LibraryInstance instance, Problem problem, byte[] certificate,
      Source source) throws IOException {
    var verdict = ProofCheck.standard().check(problem,
        new StringReader(new String(certificate, StandardCharsets.UTF_8)), Long.MAX_VALUE);
    if (!verdict.accepted()) {
      return "The certificate is refused: " + String.join(" ", verdict.refusals());
    }
    var before = of(instance.name());
    if (before.bound() != null && verdict.provenMedium() >= before.bound().medium()) {
      return "The bound " + verdict.provenMedium() + " is not lower than the known "
          + before.bound().medium() + ".";
    }
    if (before.plan() != null && verdict.provenMedium() < before.plan().score().medium()) {
      throw new IllegalStateException("The certificate of " + instance.name() + " proves "
          + verdict.provenMedium() + " points, less than the known plan of "
          + before.plan().score().medium() + ". One of the two checks is wrong: report it.");
    }
    var kept = keep(instance.name() + ".certificate.csv.gz", certificate);
    known.put(instance.name(), new BestKnown(instance.name(), before.plan(),
        new BoundEntry(verdict.provenMedium(), source, kept, Digest.of(certificate))));
    write();
    return null;
  }

  /**
   * Judges what is kept of an instance again.
   *
   * @return what is wrong, empty when all is as it is said
   */
  public List<String> check(LibraryInstance instance, Problem problem) throws IOException {
    var wrong = new ArrayList<String>();
    var best = of(instance.name());
    if (best.plan() != null && !best.plan().file().isEmpty()) {
      var rows = unpacked(best.plan().file());
      var judgement = Judge.standard().judge(problem, PlanRows.read(rows));
      if (!judgement.validButForPins() || !judgement.score().equals(best.plan().score())
          || !Digest.of(rows).equals(best.plan().sha256())) {
        wrong.add(instance.name() + ": the plan is judged " + judgement.score() + ", not "
            + best.plan().score());
      }
    }
    if (best.bound() != null && !best.bound().file().isEmpty()) {
      var certificate = unpacked(best.bound().file());
      var verdict = ProofCheck.standard().check(problem,
          new InputStreamReader(new ByteArrayInputStream(certificate), StandardCharsets.UTF_8),
          best.bound().medium());
      if (!verdict.accepted() || verdict.provenMedium() != best.bound().medium()
          || !Digest.of(certificate).equals(best.bound().sha256())) {
        wrong.add(instance.name() + ": the certificate proves " + verdict.provenMedium() + ", not "
            + best.bound().medium());
      }
    }
    return wrong;
  }

  private Path file() {
    return library.folder().resolve("best.csv");
  }

  private byte[] unpacked(String name) throws IOException {
    try (var in = new GZIPInputStream(
        Files.newInputStream(library.folder().resolve(FOLDER).resolve(name)))) {
      return in.readAllBytes();
    }
  }

  /** The name of the file, blank when it is too large. */
  private String keep(String name, byte[] bytes) throws IOException {
    var packed = new ByteArrayOutputStream();
    try (var out = new GZIPOutputStream(packed)) {
      out.write(bytes);
    }
    var folder = library.folder().resolve(FOLDER);
    Files.createDirectories(folder);
    if (packed.size() > LARGEST) {
      Files.deleteIfExists(folder.resolve(name));
      return "";
    }
    Files.write(folder.resolve(name), packed.toByteArray());
    return name;
  }

  private void write() throws IOException {
    var next = library.folder().resolve("best.csv.new");
    try (var csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(next)) {
      csv.writeRecord(BestKnown.COLUMNS);
      for (var instance : library.instances()) {
        var best = known.get(instance.name());
        if (best != null) {
          csv.writeRecord(cells(best));
        }
      }
    }
    Files.move(next, file(), StandardCopyOption.REPLACE_EXISTING);
  }

  private static List<String> cells(BestKnown best) {
    var cells = new ArrayList<String>(List.of(best.name()));
    var plan = best.plan();
    cells.addAll(plan == null
        ? List.of("", "", "", "", "", "", "", "")
        : List.of("" + plan.score().hard(), "" + plan.score().medium(), "" + plan.score().soft(),
            plan.source().by(), plan.source().on(), plan.source().how(), plan.file(),
            plan.sha256()));
    var bound = best.bound();
    cells.addAll(bound == null
        ? List.of("", "", "", "", "", "", "")
        : List.of("" + bound.medium(),
            plan == null ? "" : String.format(Locale.ROOT, "%.4f", best.gapPercent()),
            bound.source().by(), bound.source().on(), bound.source().how(), bound.file(),
            bound.sha256()));
    return cells;
  }

  private static BestKnown read(NamedCsvRecord row) {
    var plan = row.getField("medium").isEmpty()
        ? null
        : new PlanEntry(
            new Score(Long.parseLong(row.getField("hard")), Long.parseLong(row.getField("medium")),
                Long.parseLong(row.getField("soft"))),
            source(row, "plan"), row.getField("plan_file"), row.getField("plan_sha256"));
    var bound = row.getField("bound").isEmpty()
        ? null
        : new BoundEntry(Long.parseLong(row.getField("bound")), source(row, "bound"),
            row.getField("certificate_file"), row.getField("certificate_sha256"));
    return new BestKnown(row.getField("name"), plan, bound);
  }

  private static Source source(NamedCsvRecord row, String what) {
    return new Source(row.getField(what + "_by"), row.getField(what + "_on"),
        row.getField(what + "_how"));
  }
}
