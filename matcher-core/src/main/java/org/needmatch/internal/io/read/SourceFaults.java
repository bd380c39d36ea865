package org.needmatch.internal.io.read;

import java.util.List;
import org.needmatch.diagnostics.FindingCode;
import org.needmatch.internal.io.table.Schema;
import org.needmatch.internal.io.table.TableFault;

/** Why it is not clear which file is which. */
final class SourceFaults {
  private SourceFaults() {
  }

  static TableFault twice(Schema schema, List<String> candidates) {
    var other = candidates.getLast();
    return new TableFault(FindingCode.FILE_TWICE.of(schema.file(),
        "The folder has " + String.join(" and ", candidates) + ", and each may be " + schema.file()
            + ".",
        "nothing was read", "Take one of them out of the folder, or write \"" + other
            + "\": \"\" under files in matcher.json to leave it out."));
  }

  static TableFault missing(String name, String why) {
    return new TableFault(
        FindingCode.FILE_MISSING.of(name, "matcher.json names " + name + ", " + why,
            "nothing was read", "Put it there, or correct files in matcher.json."));
  }
}
