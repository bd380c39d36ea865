package org.needmatch.internal.io.read;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.needmatch.diagnostics.FindingCode;
import org.needmatch.internal.io.store.Content;
import org.needmatch.internal.io.store.FileSet;
import org.needmatch.internal.io.table.TableFault;
import org.needmatch.internal.text.Sha256;

/**
 * A table that is written as many files in a folder of its own, part-00001.csv
 * and so on, each with a header, and a manifest of them: for each its lines and
 * its SHA-256. A table is in this form or one file, never both. Stateless and
 * thread-safe.
 */
public final class PartFiles {
  /** The file in the folder that lists the others. */
  public static final String MANIFEST = "manifest.csv";
  /** How a manifest begins. */
  public static final String MANIFEST_HEADER = "file,lines,sha256";
  /** How the name of a part begins. */
  public static final String PART = "part-";
  private static final Pattern NAME = Pattern.compile("part-[0-9]{5}\\.csv");
  private static final Pattern ROW = Pattern
      .compile("(part-[0-9]{5}\\.csv),([0-9]+),([0-9a-f]{64})");

  /**
   * A part that is as its manifest says.
   *
   * @param lines
   *          how many it has, the header's included
   */
  public record Part(Path file, long lines) {
  }

  /** What of a file a manifest tells. */
  private record Told(long lines, String sha256) {

    static Told of(Path file) throws IOException {
      var digest = Sha256.digest();
      long lines = 0;
      try (var in = Files.newInputStream(file)) {
        var buffer = new byte[1 << 16];
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
          digest.update(buffer, 0, read);
          for (int i = 0; i < read; i++) {
            lines += buffer[i] == '\n' ? 1 : 0;
          }
        }
      }
      return new Told(lines, HexFormat.of().formatHex(digest.digest()));
    }
  }

  private PartFiles() {
  }

  /** The name of a part, by its number from 0. */
  public static String name(int number) {
    return String.format(Locale.ROOT, PART + "%05d.csv", number + 1);
  }

  /** Whether a table is written as parts in this folder. */
  public static boolean in(Path folder) {
    return Files.isRegularFile(folder.resolve(MANIFEST));
  }

  /**
   * Where a table of a folder is in parts, null when it is one file or not there.
   *
   * @param whole
   *          its name as one file, such as assignments.csv: its parts are in the
   *          folder assignments
   * @throws TableFault
   *           when it is there in both forms, or parts have no manifest
   */
  public static @Nullable Path within(Path folder, String whole) throws TableFault {
    var parts = folder.resolve(folder(whole));
    try {
      var names = names(folder, whole);
      if (names.stream().noneMatch(name -> name.startsWith(folder(whole) + "/"))) {
        return null;
      }
      if (!in(parts)) {
        throw broken(parts, MANIFEST, "is missing");
      }
      if (names.contains(whole)) {
        throw new TableFault(FindingCode.PARTS_BROKEN.of(folder(whole),
            "There is " + whole + " and, in parts, " + folder(whole) + "/" + MANIFEST
                + ": one of them is out of date.",
            "nothing was read", "Take away the one that is not meant."));
      }
      return parts;
    } catch (IOException e) {
      throw broken(parts, MANIFEST, "cannot be read: " + e.getMessage());
    }
  }

  /**
   * The files that a table of a folder is in, in order: one, or its parts once
   * each is as the manifest says; none where it is not there.
   *
   * @throws TableFault
   *           as {@link #within} and {@link #of}
   */
  public static List<Path> files(Path folder, String whole) throws TableFault {
    var parts = within(folder, whole);
    if (parts != null) {
      return of(parts).stream().map(Part::file).toList();
    }
    var file = folder.resolve(whole);
    return Files.isRegularFile(file) ? List.of(file) : List.of();
  }

  /**
   * The names within a folder of all that is there of a table, in either form and
   * whatever its state: the file, parts and manifest.
   */
  public static List<String> names(Path folder, String whole) throws IOException {
    var names = new ArrayList<String>();
    if (Files.isRegularFile(folder.resolve(whole))) {
      names.add(whole);
    }
    var parts = folder.resolve(folder(whole));
    if (Files.isDirectory(parts)) {
      try (var all = Files.list(parts)) {
        all.filter(Files::isRegularFile).map(file -> String.valueOf(file.getFileName()))
            .filter(name -> name.equals(MANIFEST) || NAME.matcher(name).matches()).sorted()
            .forEach(name -> names.add(folder(whole) + "/" + name));
      }
    }
    return names;
  }

  private static String folder(String whole) {
    return whole.substring(0, whole.lastIndexOf('.'));
  }

  /**
   * Adds the parts and their manifest to a set of files.
   *
   * @param folder
   *          their folder within the set's
   */
  public static void add(FileSet set, String folder, List<Content> parts) {
    for (int part = 0; part < parts.size(); part++) {
      set.add(folder + "/" + name(part), parts.get(part));
    }
    set.addFrom(folder + "/" + MANIFEST,
        (file, drafts) -> manifest(file, folder, parts.size(), drafts));
  }

  private static void manifest(Path file, String folder, int parts, SortedMap<String, Path> drafts)
      throws IOException {
    var text = new StringBuilder(MANIFEST_HEADER).append('\n');
    for (int part = 0; part < parts; part++) {
      var draft = drafts.get(folder + "/" + name(part));
      if (draft == null) {
        throw new IOException(name(part) + " of " + folder + " is not written");
      }
      var told = Told.of(draft);
      text.append(name(part)).append(',').append(told.lines()).append(',').append(told.sha256())
          .append('\n');
    }
    Files.writeString(file, text, StandardCharsets.UTF_8);
  }

  /**
   * The parts in a folder, in order, once each is found to be as the manifest
   * says and no other is there. Cost: reads all of them.
   *
   * @throws TableFault
   *           when a part is missing, changed, changed about or one too many, or
   *           the manifest is not in order
   */
  public static List<Part> of(Path folder) throws TableFault {
    try {
      var rows = Files.readAllLines(folder.resolve(MANIFEST), StandardCharsets.UTF_8);
      if (rows.isEmpty() || !rows.getFirst().equals(MANIFEST_HEADER)) {
        throw broken(folder, MANIFEST, "does not begin with " + MANIFEST_HEADER);
      }
      var parts = new ArrayList<Part>();
      var names = new HashSet<String>();
      for (var row : rows.subList(1, rows.size())) {
        parts.add(part(folder, row, parts.size()));
        names.add(name(parts.size() - 1));
      }
      if (parts.isEmpty()) {
        throw broken(folder, MANIFEST, "lists no part");
      }
      try (var files = Files.list(folder)) {
        for (var file : files.sorted().toList()) {
          var name = String.valueOf(file.getFileName());
          if (name.startsWith(PART) && !names.contains(name)) {
            throw broken(folder, name, "is not in " + MANIFEST);
          }
        }
      }
      return parts;
    } catch (IOException e) {
      throw broken(folder, MANIFEST, "cannot be read: " + e.getMessage());
    }
  }

  private static Part part(Path folder, String row, int number) throws TableFault, IOException {
    var cells = ROW.matcher(row);
    if (!cells.matches() || !cells.group(1).equals(name(number))) {
      throw broken(folder, MANIFEST, "has the line \"" + row + "\" where " + name(number)
          + ", its lines and its SHA-256 should be");
    }
    var file = folder.resolve(name(number));
    if (!Files.isRegularFile(file)) {
      throw broken(folder, name(number), "is missing");
    }
    var told = Told.of(file);
    if (!String.valueOf(told.lines()).equals(cells.group(2))) {
      throw broken(folder, name(number),
          "has " + told.lines() + " lines, and " + MANIFEST + " says " + cells.group(2));
    }
    if (!told.sha256().equals(cells.group(3))) {
      throw broken(folder, name(number), "is not the file that " + MANIFEST + " was written for");
    }
    return new Part(file, told.lines());
  }

  private static TableFault broken(Path folder, String name, String what) {
    return new TableFault(FindingCode.PARTS_BROKEN.of(String.valueOf(folder.getFileName()),
        folder.getFileName() + "/" + name + " " + what + ".", "nothing was read",
        "Take all files of the folder from where they were written, or write them again."));
  }
}
