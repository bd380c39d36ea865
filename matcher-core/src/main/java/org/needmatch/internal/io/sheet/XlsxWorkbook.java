package org.needmatch.internal.io.sheet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import org.needmatch.internal.io.table.TableFault;

/** A workbook of Office Open XML. */
final class XlsxWorkbook implements Workbook {
  private static final String RELATIONS = "_rels/";

  private final ZipParts parts;
  private final List<SheetName> sheets = new ArrayList<>();
  private final Map<String, String> partOfSheet = new LinkedHashMap<>();
  private final Map<String, String> partOfType = new LinkedHashMap<>();
  private boolean since1904;
  private @Nullable XlsxStrings strings;
  private @Nullable XlsxStyles styles;

  private XlsxWorkbook(ZipParts parts) {
    this.parts = parts;
  }

  static XlsxWorkbook of(ZipParts parts) throws TableFault {
    var book = new XlsxWorkbook(parts);
    book.readNames();
    if (book.sheets.isEmpty()) {
      throw parts.damaged();
    }
    return book;
  }

  @Override
  public List<SheetName> sheets() {
    return List.copyOf(sheets);
  }

  @Override
  public Sheet read(String name) throws TableFault {
    var numbers = new CellNumber(since1904);
    var formats = styles();
    var texts = strings();
    var sheet = new XlsxSheet(numbers, formats, texts);
    var part = partOfSheet.getOrDefault(name, "");
    if (!parts.has(part)) {
      throw parts.damaged();
    }
    parts.read(part, sheet::read);
    try {
      return sheet.build();
    } catch (XMLStreamException e) {
      throw parts.tooLarge();
    }
  }

  private XlsxStrings strings() throws TableFault {
    var read = strings;
    if (read == null) {
      read = new XlsxStrings();
      parts.read(partOfType.getOrDefault("sharedStrings", "xl/sharedStrings.xml"), read::read);
      strings = read;
    }
    return read;
  }

  private XlsxStyles styles() throws TableFault {
    var read = styles;
    if (read == null) {
      read = new XlsxStyles();
      parts.read(partOfType.getOrDefault("styles", "xl/styles.xml"), read::read);
      styles = read;
    }
    return read;
  }

  private void readNames() throws TableFault {
    var roots = new LinkedHashMap<String, String>();
    relations("", new LinkedHashMap<>(), roots);
    var main = roots.getOrDefault("officeDocument", "xl/workbook.xml");
    var partOfId = new LinkedHashMap<String, String>();
    relations(main, partOfId, partOfType);
    parts.read(main, xml -> {
      while (xml.next()) {
        if (xml.starts("workbookPr")) {
          since1904 = xml.isTrue("date1904");
        } else if (xml.starts("sheet")) {
          var name = xml.attribute("name", "");
          sheets.add(new SheetName(name, !xml.attribute("state", "visible").equals("visible")));
          partOfSheet.put(name, partOfId.getOrDefault(xml.attribute("id", ""), ""));
        }
      }
    });
  }

  /** The parts that a part points to, by id and by the end of their type. */
  private void relations(String part, Map<String, String> byId, Map<String, String> byType)
      throws TableFault {
    int end = part.lastIndexOf('/') + 1;
    var folder = part.substring(0, end);
    parts.read(folder + RELATIONS + part.substring(end) + ".rels", xml -> {
      while (xml.next()) {
        if (xml.starts("Relationship")) {
          var target = xml.attribute("Target", "");
          var whole = target.startsWith("/") ? target.substring(1) : folder + target;
          var type = xml.attribute("Type", "");
          byId.put(xml.attribute("Id", ""), whole);
          byType.putIfAbsent(type.substring(type.lastIndexOf('/') + 1), whole);
        }
      }
    });
  }
}
