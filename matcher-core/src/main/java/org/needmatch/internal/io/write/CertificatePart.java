package org.needmatch.internal.io.write;

import java.io.IOException;
import java.util.function.Predicate;
import org.needmatch.internal.io.cell.FormulaGuard;
import org.needmatch.plan.Certificate;

/**
 * Of a certificate that is written to it, the rows of one part: the header, the
 * prices of some needs, and in the first part all that are no prices. Not
 * thread-safe.
 */
public final class CertificatePart implements Appendable {
  private static final String PRICE = "price,";
  private static final int NEED = 4;

  private final Appendable out;
  private final boolean first;
  private final Predicate<String> needs;
  private final StringBuilder row = new StringBuilder();
  private boolean quoted;
  private boolean header = true;

  private CertificatePart(Appendable out, boolean first, Predicate<String> needs) {
    this.out = out;
    this.first = first;
    this.needs = needs;
  }

  /**
   * Writes a part.
   *
   * @param first
   *          whether it is the first
   * @param needs
   *          whose prices are wanted, by id
   */
  public static void write(Certificate certificate, boolean first, Predicate<String> needs,
      Appendable out) throws IOException {
    var part = new CertificatePart(out, first, needs);
    certificate.writeTo(part);
    part.endRow();
  }

  @Override
  public Appendable append(CharSequence text) throws IOException {
    return append(text, 0, text.length());
  }

  @Override
  public Appendable append(CharSequence text, int start, int end) throws IOException {
    for (int i = start; i < end; i++) {
      append(text.charAt(i));
    }
    return this;
  }

  @Override
  public Appendable append(char c) throws IOException {
    row.append(c);
    if (c == '"') {
      quoted = !quoted;
    } else if (c == '\n' && !quoted) {
      endRow();
    }
    return this;
  }

  private void endRow() throws IOException {
    boolean price = row.indexOf(PRICE) == 0;
    if (header || (price ? needs.test(need()) : first)) {
      out.append(row);
    }
    header = false;
    row.setLength(0);
  }

  private String need() {
    var cell = new StringBuilder();
    boolean inQuotes = false;
    int column = 0;
    for (int i = 0; i < row.length() && column <= NEED; i++) {
      char c = row.charAt(i);
      if (c == ',' && !inQuotes) {
        column++;
      } else if (c == '"') {
        boolean twice = inQuotes && i + 1 < row.length() && row.charAt(i + 1) == '"';
        if (twice) {
          i++;
          keep(c, column, cell);
        } else {
          inQuotes = !inQuotes;
        }
      } else {
        keep(c, column, cell);
      }
    }
    return FormulaGuard.take(cell.toString());
  }

  private static void keep(char c, int column, StringBuilder cell) {
    if (column == NEED) {
      cell.append(c);
    }
  }
}
