package org.needmatch.internal.io.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;

/** The number formats of a workbook's styles. */
final class XlsxStyles {
  private final Map<Integer, NumberFormat> custom = new HashMap<>();
  private final List<NumberFormat> formats = new ArrayList<>();

  void read(SafeXml xml) throws XMLStreamException {
    boolean cells = false;
    while (xml.next()) {
      if (xml.starts("numFmt")) {
        custom.put(xml.number("numFmtId", 0), NumberFormat.of(xml.attribute("formatCode", "")));
      } else if (xml.starts("cellXfs")) {
        cells = true;
      } else if (xml.ends("cellXfs")) {
        cells = false;
      } else if (cells && xml.starts("xf")) {
        int id = xml.number("numFmtId", 0);
        formats.add(custom.getOrDefault(id, NumberFormat.builtIn(id)));
      }
    }
  }

  NumberFormat format(int style) {
    return style < formats.size() ? formats.get(style) : NumberFormat.GENERAL;
  }
}
