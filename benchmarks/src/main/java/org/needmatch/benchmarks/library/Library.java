package org.needmatch.benchmarks.library;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The frozen instances, as {@code datasets/library/instances.csv} lists them.
 *
 * @param folder
 *          datasets/library
 */
public record Library(Path folder, List<LibraryInstance> instances) {

  /** The names of its columns. */
  public static final List<String> COLUMNS = List.of("name", "varies", "volunteers", "seats",
      "seed", "density", "scarcity", "team", "days", "tightness", "folder", "sha256");

  /** Copies the list. */
  public Library {
    instances = List.copyOf(instances);
  }

  /**
   * The library of the repository that this is run in, or that this program was
   * built in.
   *
   * @throws IllegalArgumentException
   *           when there is none
   */
  public static Library here() throws IOException {
    var found = above(Path.of("").toAbsolutePath());
    if (found == null) {
      try {
        found = above(
            Path.of(Library.class.getProtectionDomain().getCodeSource().getLocation().toURI()));
      } catch (URISyntaxException e) {
        throw new IOException("This program does not know where it lies.", e);
      }
    }
    if (found == null) {
      throw new IllegalArgumentException(
          "There is no datasets/library here or above. Go into the repository.");
    }
    return read(found);
  }

  private static @Nullable Path above(Path from) {
    for (Path at = from; at != null; at = at.getParent()) {
      var folder = at.resolve("datasets").resolve("library");
      if (Files.isRegularFile(folder.resolve("instances.csv"))) {
        return folder;
      }
    }
    return null;
  }

  /** Reads a library. */
  public static Library read(Path folder) throws IOException {
    var instances = new ArrayList<LibraryInstance>();
    try (var csv = CsvReader.builder().ofNamedCsvRecord(folder.resolve("instances.csv"))) {
      for (var row : csv) {
        instances.add(instance(folder, row));
      }
    }
    return new Library(folder, instances);
  }

  private static LibraryInstance instance(Path library, NamedCsvRecord row) {
    var folder = row.getField("folder");
    var recipe = folder.isEmpty()
        ? new Recipe(Integer.parseInt(row.getField("volunteers")),
            Integer.parseInt(row.getField("seats")), Long.parseLong(row.getField("seed")),
            Double.parseDouble(row.getField("density")),
            Double.parseDouble(row.getField("scarcity")), Integer.parseInt(row.getField("team")),
            Integer.parseInt(row.getField("days")), Double.parseDouble(row.getField("tightness")))
        : null;
    var path = folder.isEmpty()
        ? null
        : library.resolve("..").resolve("..").normalize().resolve(folder);
    return new LibraryInstance(row.getField("name"), row.getField("varies"), recipe, path,
        row.getField("sha256"));
  }

  /**
   * The instances that patterns name, in the order of the library.
   *
   * @param patterns
   *          names, in which {@code *} stands for anything
   * @throws IllegalArgumentException
   *           when a pattern names none
   */
  public List<LibraryInstance> named(List<String> patterns) {
    var found = new LinkedHashSet<LibraryInstance>();
    for (var pattern : patterns) {
      var form = Pattern.compile(Pattern.quote(pattern).replace("*", "\\E.*\\Q"));
      var named = instances.stream().filter(one -> form.matcher(one.name()).matches()).toList();
      if (named.isEmpty()) {
        throw new IllegalArgumentException(
            "The library has no instance \"" + pattern + "\". ./bench library lists them.");
      }
      found.addAll(named);
    }
    return instances.stream().filter(found::contains).toList();
  }

  /**
   * The same library with the hash of an instance that has none yet.
   *
   * @param scratch
   *          an empty folder
   */
  public Library frozen(LibraryInstance one, Path scratch) throws IOException {
    var hashed = one.frozen(scratch);
    return new Library(folder,
        instances.stream().map(other -> other.name().equals(one.name()) ? hashed : other).toList());
  }

  /** Writes instances.csv. */
  public void write() throws IOException {
    try (var csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF)
        .build(folder.resolve("instances.csv"))) {
      csv.writeRecord(COLUMNS);
      for (var one : instances) {
        csv.writeRecord(cells(one));
      }
    }
  }

  private List<String> cells(LibraryInstance one) {
    var recipe = one.recipe();
    var cells = new ArrayList<>(List.of(one.name(), one.varies()));
    cells.addAll(recipe == null
        ? List.of("", "", "", "", "", "", "", "")
        : List.of("" + recipe.volunteers(), "" + recipe.seats(), "" + recipe.seed(),
            number(recipe.density()), number(recipe.scarcity()), "" + recipe.team(),
            "" + recipe.days(), number(recipe.tightness())));
    cells.add(one.folder() == null ? "" : root().relativize(one.folder()).toString());
    cells.add(one.sha256());
    return cells;
  }

  private Path root() {
    return folder.resolve("..").resolve("..").normalize();
  }

  private static String number(double value) {
    return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
  }
}
