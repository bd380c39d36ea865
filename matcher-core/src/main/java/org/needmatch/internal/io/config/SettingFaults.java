package org.needmatch.internal.io.config;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.needmatch.diagnostics.FindingCode;
import org.needmatch.internal.io.table.TableFault;

/**
 * Faults of a settings document, with the line on which a name first stands. A
 * name that is not in the document came from the caller and has no file.
 */
record SettingFaults(String file, String text, long firstLine) {

  TableFault unknown(String name, String known) {
    var parts = Arrays.stream(known.split(", ", -1)).filter(one -> one.startsWith(name + "."))
        .collect(Collectors.joining(", "));
    return fault(FindingCode.SETTING_UNKNOWN, name, "",
        parts.isEmpty()
            ? "There is no setting " + name + "."
            : "The setting " + name + " is set part by part.",
        "Known are: " + (parts.isEmpty() ? known : parts) + ".");
  }

  TableFault bad(String name, String value, String message, String fix) {
    return fault(FindingCode.SETTING_BAD, name, value, message, fix);
  }

  TableFault twice(String name) {
    return bad(name, "", "The setting " + name + " is given twice, maybe in two spellings.",
        "Keep one of the two.");
  }

  private TableFault fault(FindingCode code, String name, String value, String message,
      String fix) {
    int at = -1;
    for (var part = name; at < 0 && !part.isEmpty(); part = afterDot(part)) {
      at = text.indexOf("\"" + part + "\"");
    }
    var where = at < 0 ? "" : file;
    long line = at < 0
        ? 0
        : firstLine + text.substring(0, at).chars().filter(c -> c == '\n').count();
    return new TableFault(code.at(where, line, name, value, message, "nothing was read", fix));
  }

  private static String afterDot(String name) {
    int dot = name.indexOf('.');
    return dot < 0 ? "" : name.substring(dot + 1);
  }
}
