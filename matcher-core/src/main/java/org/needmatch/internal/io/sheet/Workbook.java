package org.needmatch.internal.io.sheet;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.needmatch.internal.io.table.SourceFile;
import org.needmatch.internal.io.table.TableFault;

/** A file of sheets. Reading a sheet is linear in the file. */
public sealed interface Workbook permits XlsxWorkbook, OdsWorkbook {
  /** Endings of the names of such files. */
  Set<String> ENDINGS = Set.of("xlsx", "xlsm", "ods");

  /** The names of the sheets, in order. */
  List<SheetName> sheets();

  /**
   * A sheet.
   *
   * @param name
   *          one of those of {@link #sheets()}
   * @throws TableFault
   *           when it is damaged or too large
   */
  Sheet read(String name) throws TableFault;

  /**
   * A sheet's name.
   *
   * @param hidden
   *          whether people do not see it
   */
  record SheetName(String name, boolean hidden) {
  }

  /** Whether a file's name ends as a workbook's does. */
  static boolean isNamed(String file) {
    return ENDINGS.contains(file.substring(file.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
  }

  /**
   * Opens a file; which of the two it is, its content says.
   *
   * @throws TableFault
   *           when it is neither, damaged, or locked by a password
   */
  static Workbook open(SourceFile file) throws TableFault {
    var parts = ZipParts.of(file);
    return parts.has(OdsWorkbook.CONTENT) ? OdsWorkbook.of(parts) : XlsxWorkbook.of(parts);
  }
}
