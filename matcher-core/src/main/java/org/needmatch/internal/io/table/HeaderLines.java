package org.needmatch.internal.io.table;

import java.util.ArrayList;
import java.util.List;
import org.needmatch.diagnostics.FindingCode;

/**
 * Where the names of a file stand.
 *
 * @param line
 *          of the last of them
 * @param below
 *          the lines after it
 */
record HeaderLines(long line, List<String> names, List<RawLine> below) {

  /**
   * The first line that is not blank, or those that are said. Of several, a name
   * in an upper one holds for the columns to its right that have none there.
   *
   * @throws TableFault
   *           when there is no such line
   */
  static HeaderLines of(String file, List<RawLine> lines, List<Long> said) throws TableFault {
    if (lines.stream().allMatch(RawLine::isBlank)) {
      throw new TableFault(FindingCode.FILE_EMPTY.of(file,
          file + " is empty: it has not even a line of column names.", "nothing was read",
          "Export it again, or delete it when it is not needed."));
    }
    if (said.isEmpty()) {
      int at = 0;
      while (lines.get(at).isBlank()) {
        at++;
      }
      return at(lines, at, lines.get(at).cells());
    }
    var names = new ArrayList<String>();
    int at = -1;
    for (int i = 0; i < said.size(); i++) {
      at = find(file, lines, said.get(i));
      join(names, lines.get(at).cells(), i < said.size() - 1);
    }
    return at(lines, at, names);
  }

  private static HeaderLines at(List<RawLine> lines, int at, List<String> names) {
    return new HeaderLines(lines.get(at).line(), List.copyOf(names),
        lines.subList(at + 1, lines.size()));
  }

  private static int find(String file, List<RawLine> lines, long line) throws TableFault {
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).line() == line && !lines.get(i).isBlank()) {
        return i;
      }
    }
    throw new TableFault(
        FindingCode.SETTING_BAD.at("matcher.json", 0, "headerRow", String.valueOf(line),
            "headerRow says that names stand in line " + line + " of " + file
                + ", and no row starts there.",
            "nothing was read",
            "Write the number of the line in which the names of columns stand."));
  }

  private static void join(List<String> names, List<String> cells, boolean spreads) {
    var last = "";
    for (int i = 0; i < cells.size(); i++) {
      var cell = NameMatching.strip(cells.get(i));
      last = cell.isEmpty() && spreads ? last : cell;
      if (i == names.size()) {
        names.add("");
      }
      names.set(i, NameMatching.strip(names.get(i) + " " + last));
    }
  }
}
