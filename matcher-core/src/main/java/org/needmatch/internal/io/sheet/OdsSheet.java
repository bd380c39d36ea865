package org.needmatch.internal.io.sheet;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.xml.stream.XMLStreamException;

/** Reads one table of an ods. Rows and cells that repeat stand there once. */
final class OdsSheet {
  private final SheetBuilder sheet = new SheetBuilder();
  private int rows;
  private int columns;
  /** How many of the elements around are groups that are folded away. */
  private int folded;

  void read(SafeXml xml) throws XMLStreamException {
    while (xml.next() && !xml.ends("table")) {
      if (xml.starts("table-column")) {
        column(xml);
      } else if (xml.starts("table-row")) {
        row(xml);
      } else if (xml.starts("table-row-group")) {
        folded += folded > 0 || xml.attribute("display", "true").equals("false") ? 1 : 0;
      } else if (xml.ends("table-row-group")) {
        folded = Math.max(0, folded - 1);
      } else if (xml.starts("shapes") || xml.starts("forms") || xml.starts("table-source")) {
        xml.skip();
      }
    }
  }

  Sheet build() throws XMLStreamException {
    return sheet.build();
  }

  private void column(SafeXml xml) throws XMLStreamException {
    int count = xml.number("number-columns-repeated", 1);
    if (!xml.attribute("visibility", "visible").equals("visible")) {
      for (int i = columns; i < Math.min(columns + count, SheetBuilder.MOST_COLUMNS); i++) {
        sheet.hide(i);
      }
    }
    columns += count;
  }

  private void row(SafeXml xml) throws XMLStreamException {
    int count = xml.number("number-rows-repeated", 1);
    boolean hidden = folded > 0 || !xml.attribute("visibility", "visible").equals("visible");
    var cells = new ArrayList<String>();
    var flaws = new TreeMap<Integer, CellFlaw>();
    int blanks = 0;
    while (xml.next() && !xml.ends("table-row")) {
      if (xml.starts("table-cell") || xml.starts("covered-table-cell")) {
        int repeated = xml.number("number-columns-repeated", 1);
        merge(xml, cells.size() + blanks);
        var cell = new OdsCell(xml).read();
        if (cell.text().isEmpty() && cell.flaw() == null) {
          blanks += repeated;
          continue;
        }
        if (cells.size() + (long) blanks + repeated > SheetBuilder.MOST_COLUMNS) {
          throw new XMLStreamException(new TooMuch("edge"));
        }
        cells.addAll(Collections.nCopies(blanks, ""));
        blanks = 0;
        var flaw = cell.flaw();
        for (int i = 0; i < repeated; i++) {
          if (flaw != null) {
            flaws.put(cells.size(), flaw);
          }
          cells.add(cell.text());
        }
      }
    }
    add(count, hidden, List.copyOf(cells), flaws);
  }

  private void add(int count, boolean hidden, List<String> cells,
      SortedMap<Integer, CellFlaw> flaws) throws XMLStreamException {
    for (int i = 0; !cells.isEmpty() && i < count; i++) {
      sheet.add(new SheetRow(rows + i + 1, hidden, cells, flaws));
    }
    rows += count;
  }

  private void merge(SafeXml xml, int column) throws XMLStreamException {
    int wide = xml.number("number-columns-spanned", 1);
    int high = xml.number("number-rows-spanned", 1);
    if (wide > 1 || high > 1) {
      sheet.merge(rows + 1, column, rows + high, column + wide - 1);
    }
  }
}
