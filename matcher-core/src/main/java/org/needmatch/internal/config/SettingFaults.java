package org.needmatch.internal.config;

import org.needmatch.finding.FindingCode;
import org.needmatch.internal.table.TableFault;

/**
 * Faults of a settings document, with the line on which a name first stands.
 */
record SettingFaults(String file, String text, long firstLine) {

  TableFault unknown(String name, String known) {
    return fault(FindingCode.SETTING_UNKNOWN, name, "", "There is no setting " + name + ".",
        "Known are: " + known + ".");
  }

  TableFault bad(String name, String value, String message, String fix) {
    return fault(FindingCode.SETTING_BAD, name, value, message, fix);
  }

  private TableFault fault(FindingCode code, String name, String value, String message,
      String fix) {
    var last = name.substring(name.lastIndexOf('.') + 1);
    int at = Math.max(text.indexOf("\"" + name + "\""), text.indexOf("\"" + last + "\""));
    long line = at < 0
        ? 0
        : firstLine + text.substring(0, at).chars().filter(c -> c == '\n').count();
    return new TableFault(
        code.at(at < 0 ? "" : file, line, name, value, message, "nothing was read", fix));
  }
}
