package org.needmatch.internal.io.sheet;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;

/** Reads the XML of one sheet of an xlsx. */
final class XlsxSheet {
  private static final Pattern ADDRESS = Pattern.compile("\\$?([A-Z]{1,3})\\$?([0-9]{1,7})");
  private static final SortedMap<Integer, CellFlaw> FLAWLESS = Collections
      .unmodifiableSortedMap(new TreeMap<>());

  private final CellNumber numbers;
  private final XlsxStyles styles;
  private final XlsxStrings strings;
  private final SheetBuilder sheet = new SheetBuilder();

  XlsxSheet(CellNumber numbers, XlsxStyles styles, XlsxStrings strings) {
    this.numbers = numbers;
    this.styles = styles;
    this.strings = strings;
  }

  void read(SafeXml xml) throws XMLStreamException {
    int number = 0;
    while (xml.next()) {
      if (xml.starts("col") && xml.isTrue("hidden")) {
        int last = Math.min(xml.number("max", 0), SheetBuilder.MOST_COLUMNS);
        for (int column = Math.max(1, xml.number("min", 1)); column <= last; column++) {
          sheet.hide(column - 1);
        }
      } else if (xml.starts("row")) {
        int next = xml.number("r", number + 1);
        if (next <= number) {
          throw new XMLStreamException("rows out of order");
        }
        number = next;
        sheet.add(row(xml, number, xml.isTrue("hidden")));
      } else if (xml.starts("mergeCell")) {
        merge(xml.attribute("ref", ""));
      }
    }
  }

  Sheet build() throws XMLStreamException {
    return sheet.build();
  }

  private void merge(String range) throws XMLStreamException {
    var ends = range.split(":", -1);
    if (ends.length == 2) {
      sheet.merge(row(ends[0]), column(ends[0]), row(ends[1]), column(ends[1]));
    }
  }

  private SheetRow row(SafeXml xml, int number, boolean hidden) throws XMLStreamException {
    var cells = new ArrayList<String>();
    SortedMap<Integer, CellFlaw> flaws = FLAWLESS;
    while (xml.next() && !xml.ends("row")) {
      if (xml.starts("c")) {
        var address = xml.attribute("r");
        int column = address == null ? cells.size() : column(address);
        if (column < cells.size()) {
          throw new XMLStreamException("cells out of order");
        }
        while (cells.size() < column) {
          cells.add("");
        }
        var cell = cell(xml);
        cells.add(cell.text());
        var flaw = cell.flaw();
        if (flaw != null) {
          flaws = flaws.isEmpty() ? new TreeMap<>() : flaws;
          flaws.put(column, flaw);
        }
      }
    }
    return new SheetRow(number, hidden, List.copyOf(cells), flaws);
  }

  private CellText cell(SafeXml xml) throws XMLStreamException {
    var type = xml.attribute("t", "n");
    int style = xml.number("s", 0);
    String value = null;
    String inline = "";
    boolean formula = false;
    while (xml.next() && !xml.ends("c")) {
      if (xml.starts("v")) {
        value = content(xml);
      } else if (xml.starts("f")) {
        formula = true;
        xml.skip();
      } else if (xml.starts("is")) {
        inline = XlsxStrings.rich(xml, "is");
      }
    }
    if (value == null) {
      return formula ? CellText.UNKNOWN : CellText.of(inline);
    }
    return switch (type) {
      case "s" -> CellText.of(strings.text(value));
      case "str" -> CellText.of(XlsxStrings.plain(value));
      case "b" -> CellText.of(value.strip().equals("1") ? "true" : "false");
      case "e" -> new CellText(value.strip(), CellFlaw.ERROR);
      case "d" -> CellText.of(CellText.isoDate(value.strip()));
      default -> number(value.strip(), styles.format(style));
    };
  }

  private CellText number(String value, NumberFormat format) throws XMLStreamException {
    if (value.isEmpty()) {
      return CellText.of("");
    }
    try {
      double number = Double.parseDouble(value);
      return new CellText(numbers.text(number, format),
          CellNumber.lostDigits(number) ? CellFlaw.DIGITS_LOST : null);
    } catch (NumberFormatException e) {
      throw new XMLStreamException("number " + value, e);
    }
  }

  private static String content(SafeXml xml) throws XMLStreamException {
    var text = new StringBuilder();
    while (xml.next() && !xml.ends("v")) {
      if (xml.isText()) {
        text.append(xml.text());
      }
    }
    return text.toString();
  }

  /** 0-based. */
  private static int column(String address) throws XMLStreamException {
    int column = 0;
    for (var letter : part(address, 1).toCharArray()) {
      column = column * 26 + letter - 'A' + 1;
    }
    if (column > SheetBuilder.MOST_COLUMNS) {
      throw new XMLStreamException("cell " + address);
    }
    return column - 1;
  }

  private static int row(String address) throws XMLStreamException {
    return Integer.parseInt(part(address, 2));
  }

  private static String part(String address, int group) throws XMLStreamException {
    var match = ADDRESS.matcher(address);
    if (!match.matches()) {
      throw new XMLStreamException("cell " + address);
    }
    return match.group(group);
  }
}
