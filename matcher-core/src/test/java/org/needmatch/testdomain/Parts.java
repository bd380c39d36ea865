package org.needmatch.testdomain;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.needmatch.internal.io.read.PartFiles;
import org.needmatch.internal.io.store.Content;
import org.needmatch.internal.io.store.FileSet;

/** Tables in parts instead of one file. */
public final class Parts {
  private Parts() {
  }

  /** Puts two parts in the place of a table without cells of several lines. */
  public static void cut(Path folder, String whole) throws IOException {
    var rows = Files.readAllLines(folder.resolve(whole));
    int half = 1 + rows.size() / 2;
    var set = new FileSet(folder, "test");
    PartFiles.add(set, whole.replace(".csv", ""),
        List.of(part(rows, 1, half), part(rows, half, rows.size())));
    set.remove(whole).publish();
  }

  private static Content part(List<String> rows, int from, int to) {
    var lines = new ArrayList<>(rows.subList(0, 1));
    lines.addAll(rows.subList(from, to));
    return file -> Files.write(file, lines);
  }
}
