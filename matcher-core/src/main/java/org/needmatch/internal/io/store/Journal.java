package org.needmatch.internal.io.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of a folder when a set is published: which drafts are moved to
 * which places, what goes, and which folders are made. It is written before the
 * first draft, as {@link #BEGUN}; being called {@link #COMMITTED} is the point
 * of no return. Names lie within the folder and are looked up anew when it is
 * read, so that a journal of somebody else can reach nothing outside.
 */
record Journal(List<Put> puts, List<String> removals, List<String> folders) {
  /** Holds drafts and journal, in the folder of the set. */
  static final String STAGE = ".needmatch";
  static final String BEGUN = ".begun";
  static final String COMMITTED = ".journal";
  private static final String FIRST_LINE = "needmatch 1";
  private static final String LAST_LINE = "end";

  /**
   * A draft on its way.
   *
   * @param number
   *          of the draft in the stage
   * @param nearby
   *          false when its draft lies beside the file that a link leads to
   */
  record Put(int number, boolean nearby, String name) {
    SetLocation place(Path folder) throws IOException {
      return new SetLocation(name, SetLocation.of(folder, name).target(), nearby);
    }
  }

  static @Nullable Journal committed(Path folder) throws IOException {
    var file = folder.resolve(STAGE).resolve(COMMITTED);
    if (!Files.exists(file)) {
      return null;
    }
    var journal = read(file);
    if (journal == null) {
      throw new IOException(file + " cannot be read as a journal");
    }
    return journal;
  }

  /** The journal of a set that is being staged, as far as it is written. */
  static Journal begun(Path folder) throws IOException {
    var file = folder.resolve(STAGE).resolve(BEGUN);
    var journal = Files.exists(file) ? read(file) : null;
    return journal == null ? new Journal(List.of(), List.of(), List.of()) : journal;
  }

  private static @Nullable Journal read(Path file) throws IOException {
    var lines = new String(Files.readAllBytes(file), StandardCharsets.UTF_8).split("\n", -1);
    int last = lines.length - 2;
    if (last < 1 || !lines[0].equals(FIRST_LINE) || !lines[last].equals(LAST_LINE)) {
      return null;
    }
    var puts = new ArrayList<Put>();
    var removals = new ArrayList<String>();
    var folders = new ArrayList<String>();
    for (int i = 1; i < last; i++) {
      var words = lines[i].split(" ", 2);
      var name = words.length < 2 ? "" : words[1];
      if (!inside(name)) {
        return null;
      }
      switch (words[0]) {
        case "put" -> puts.add(new Put(i, true, name));
        case "put-beside" -> puts.add(new Put(i, false, name));
        case "remove" -> removals.add(name);
        case "folder" -> folders.add(name);
        default -> {
          return null;
        }
      }
    }
    return new Journal(puts, removals, folders);
  }

  void write(Path file) throws IOException {
    var text = new StringBuilder(FIRST_LINE).append('\n');
    puts.forEach(
        put -> text.append(put.nearby() ? "put " : "put-beside ").append(put.name()).append('\n'));
    removals.forEach(name -> text.append("remove ").append(name).append('\n'));
    folders.forEach(name -> text.append("folder ").append(name).append('\n'));
    Files.writeString(file, text.append(LAST_LINE).append('\n'), StandardCharsets.UTF_8);
  }

  /**
   * Whether a name leads to a file within the folder, and to none of the store's.
   */
  static boolean inside(String name) {
    var path = Path.of(name);
    return !name.isEmpty() && name.indexOf('\n') < 0 && !path.isAbsolute()
        && path.normalize().equals(path) && !path.startsWith("..") && !path.startsWith(STAGE);
  }
}
