package org.needmatch.internal.io.sheet;

import org.jspecify.annotations.Nullable;

/**
 * A sheet as findings and matcher.json call it: {@code rota.xlsx#Needs}.
 *
 * @param sheet
 *          null where only the workbook is named
 */
public record SheetPlace(String book, @Nullable String sheet) {

  /** The place that a name tells, null when it is that of no workbook. */
  public static @Nullable SheetPlace of(String name) {
    for (int at = name.indexOf('#'); at >= 0; at = name.indexOf('#', at + 1)) {
      if (Workbook.isNamed(name.substring(0, at))) {
        return new SheetPlace(name.substring(0, at), name.substring(at + 1));
      }
    }
    return Workbook.isNamed(name) ? new SheetPlace(name, null) : null;
  }

  /** Whether a table of that name is a sheet. */
  public static boolean isSheet(String file) {
    var place = of(file);
    return place != null && place.sheet() != null;
  }

  @Override
  public String toString() {
    return sheet == null ? book : book + "#" + sheet;
  }
}
